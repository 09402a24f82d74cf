import type { ConventionsCalendrier } from '../referentiel/calendrier/conventions'

/** Ce que les textes fixent pour une année, avec les lectures entre lesquelles une convention choisit. */
interface Fixe<L> {
  readonly millesime: number
  readonly convention: keyof ConventionsCalendrier | null
  readonly lectures: readonly [L, ...L[]]
}

/**
 * La donnée d'une année : celle que les textes fixent ; à défaut, celle de l'année connue la plus proche avant elle, ou de la première,
 * et de combien d'années il faut la déplacer.
 *
 * @throws si la liste est vide : le référentiel a perdu une donnée
 */
export function retenir<T extends { readonly millesime: number }>(
  donnees: readonly T[],
  millesime: number,
): { readonly donnee: T; readonly decalage: number } {
  const recentes = [...donnees].sort((a, b) => b.millesime - a.millesime)
  const donnee = recentes.find((recente) => recente.millesime <= millesime) ?? recentes[recentes.length - 1]
  if (donnee === undefined) throw new Error('calendrier sans donnée officielle')
  return { donnee, decalage: millesime - donnee.millesime }
}

/** La lecture que retiennent les conventions, et les autres. */
export function choisir<L extends { readonly valeur: string | null }>(
  { convention, lectures }: Fixe<L>,
  conventions: ConventionsCalendrier,
): { readonly retenue: L; readonly autres: readonly L[] } {
  const voulue = convention === null ? null : conventions[convention]
  const retenue = lectures.find(({ valeur }) => valeur === voulue) ?? lectures[0]
  return { retenue, autres: lectures.filter((lecture) => lecture !== retenue) }
}

/** La même date, `decalage` années plus tard. Aucune date du calendrier n'est un 29 février. */
export function deplacer(date: string, decalage: number): string {
  return `${Number(date.slice(0, 4)) + decalage}${date.slice(4)}`
}
