import type { Dossier } from '../dossier/dossier'
import type { IdIndicateurCompte } from '../indicateurs/indicateurs-comptes'
import type { Apport } from './apport'
import { attribuer } from './attribution'
import type { Circonstances } from './circonstances'
import type { DifferenceDossier } from './differences'
import { donneesChangees, melanger } from './donnees-changees'
import { essayerUneFois } from './essais'

/** Ce à quoi un changement est dû, et le chemin si c'est une donnée. */
type Cause = Pick<DifferenceDossier, 'attribution' | 'chemin'>

/** De quoi chercher à quoi sont dus les changements d'un dossier ; ce qui s'y évalue ne s'évalue qu'une fois. */
export function enqueter(
  { distinctes, suspecter, evaluer: evaluerSous }: Circonstances,
  a: Dossier | null,
  b: Dossier | null,
  apportA: Apport,
  apportB: Apport,
): (indicateur: IdIndicateurCompte, critere: string) => Cause {
  if (a === null || b === null) {
    return () => ({ attribution: { sorte: 'dossier', nom: a === null ? 'absent-de-a' : 'absent-de-b' }, chemin: null })
  }
  if (a === b) {
    const evaluer = essayerUneFois((prises) => evaluerSous(a, prises))
    return (indicateur, critere) => {
      const rang = attribuer(indicateur, suspecter(indicateur, critere), evaluer, apportA, apportB)
      return { attribution: distinctes[rang] as (typeof distinctes)[number], chemin: null }
    }
  }
  const donnees = donneesChangees(a, b)
  const rangsDesDonnees = donnees.map((_, i) => distinctes.length + i)
  const evaluer = essayerUneFois((changees) => {
    const choisies = donnees.filter((_, i) => changees.includes(distinctes.length + i))
    const dossier = choisies.length === 0 ? a : melanger(a, b, choisies)
    return evaluerSous(
      dossier,
      changees.filter((rang) => rang < distinctes.length),
    )
  })
  return (indicateur, critere) => {
    const suspectes = suspecter(indicateur, critere).concat(rangsDesDonnees)
    const rang = attribuer(indicateur, suspectes, evaluer, apportA, apportB)
    const circonstance = distinctes[rang]
    if (circonstance !== undefined) return { attribution: circonstance, chemin: null }
    const { champ, chemin } = donnees[rang - distinctes.length] as (typeof donnees)[number]
    return { attribution: { sorte: 'donnee', nom: champ }, chemin }
  }
}
