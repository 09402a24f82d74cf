import type { MesureFinancee } from '../budget/theme'
import { MESURES_2019_2021 } from '../referentiel/mesures-2019-2021'

/** Un chapitre du modèle : une mesure du socle, ou les initiatives du département. */
export interface ChapitreModele {
  /** Le numéro : « 1.4 » ; « 2 » pour les initiatives. */
  readonly numero: string
  readonly mesure: MesureFinancee
  readonly intitule: string
}

/**
 * Les chapitres du rapport d'exécution, dans l'ordre du modèle.
 *
 * @source instruction 2022/19, annexe 6
 */
export function chapitresDuModele(): ChapitreModele[] {
  return MESURES_2019_2021.flatMap(({ mesure, autresNumeros: { rapport }, intitule }) =>
    rapport === null ? [] : [{ numero: rapport, mesure: mesure as MesureFinancee, intitule }],
  ).sort((a, b) => (a.numero < b.numero ? -1 : 1))
}
