/** Ce que l'on sait d'une suite de rangs, et de celles qui la prolongent. */
interface Noeud<T> {
  valeur: T | undefined
  readonly suites: (Noeud<T> | undefined)[]
}

/** La même fonction, qui ne fait qu'une fois ce qu'on lui demande pour les mêmes rangs : les mêmes essais reviennent d'un indicateur à l'autre. */
export function essayerUneFois<T extends object>(essayer: (rangs: readonly number[]) => T): (rangs: readonly number[]) => T {
  const racine: Noeud<T> = { valeur: undefined, suites: [] }
  return (rangs) => {
    let noeud = racine
    for (const rang of rangs) {
      let suite = noeud.suites[rang]
      if (suite === undefined) {
        suite = { valeur: undefined, suites: [] }
        noeud.suites[rang] = suite
      }
      noeud = suite
    }
    noeud.valeur ??= essayer(rangs)
    return noeud.valeur
  }
}
