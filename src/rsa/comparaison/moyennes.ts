import type { IndicateursRsa } from '../indicateurs/resultat'
import type { DifferenceMoyenne, Differences, IdMoyenne } from './differences'

const RAISONS: Readonly<Record<IdMoyenne, string>> = {
  'ag-par-conseiller':
    "un conseiller suit plusieurs personnes et n'est compté qu'une fois : ce qu'un dossier change à la moyenne dépend des autres dossiers",
  'ag-delai-moyen':
    "un dossier change à la fois la somme des délais et le nombre de personnes : ce qu'il change à la moyenne dépend des autres dossiers",
}

/** Les deux moyennes, avec la raison pour laquelle la somme de parts par dossier ne serait pas leur différence. */
export function comparerMoyennes(a: IndicateursRsa, b: IndicateursRsa): Differences['moyennes'] {
  const comparer = (id: IdMoyenne): DifferenceMoyenne => ({
    a: a.indicateurs[id].valeur,
    b: b.indicateurs[id].valeur,
    statut: 'non-decomposee',
    raison: RAISONS[id],
  })
  return { 'ag-par-conseiller': comparer('ag-par-conseiller'), 'ag-delai-moyen': comparer('ag-delai-moyen') }
}
