/** Ce qui bouge d'un corpus à l'autre : quels chiffres, sur quelles données, pour quelles périodes, sous quelles conventions. */
export interface Chiffre {
  readonly chiffre: string
  readonly donnees: string
  readonly periode: string | null
  readonly conventions: readonly string[] | null
  readonly valeur: unknown
}

export interface Mouvement {
  readonly chiffre: string
  readonly donnees: string
  readonly periode: string | null
  /** Les conventions sous lesquelles la valeur a changé ; vide : aucune n'y fait. */
  readonly conventions: readonly string[]
  readonly avant: string
  /** La valeur nouvelle ; `null` : le chiffre n'est plus rendu. */
  readonly apres: string | null
}

/** Chaque valeur, par son nom et sa convention : l'ordre des chiffres et leur regroupement n'y font rien. */
function etaler(chiffres: readonly Chiffre[]): Map<string, string> {
  return new Map(
    chiffres.flatMap(({ chiffre, donnees, periode, conventions, valeur }) =>
      (conventions ?? [null]).map((convention) => [
        JSON.stringify([chiffre, donnees, periode, convention]),
        JSON.stringify(valeur),
      ]),
    ),
  )
}

/** Les chiffres changés ou disparus. Un chiffre nouveau n'en est pas un : il ne contredit rien de ce qui fut rendu. */
export function comparer(avant: readonly Chiffre[], apres: readonly Chiffre[]): Mouvement[] {
  const nouveaux = etaler(apres)
  const mouvements = new Map<string, Mouvement>()
  for (const [cle, valeur] of etaler(avant)) {
    const nouvelle = nouveaux.get(cle) ?? null
    if (nouvelle === valeur) continue
    const [chiffre, donnees, periode, convention] = JSON.parse(cle) as [string, string, string | null, string | null]
    const lieu = JSON.stringify([chiffre, donnees, periode, valeur, nouvelle])
    const conventions = [...(mouvements.get(lieu)?.conventions ?? []), ...(convention === null ? [] : [convention])]
    mouvements.set(lieu, { chiffre, donnees, periode, conventions, avant: valeur, apres: nouvelle })
  }
  return [...mouvements.values()]
}

/** Un mouvement en une ligne. */
export function dire({ chiffre, donnees, periode, conventions, avant, apres }: Mouvement): string {
  const ou = [donnees, periode, conventions.length > 0 ? `sous ${conventions.join(', ')}` : null].filter(
    (morceau) => morceau !== null,
  )
  return `${chiffre} (${ou.join(' ; ')}) : ${avant} → ${apres ?? 'disparu'}`
}
