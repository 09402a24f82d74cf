import type { Nature } from '../../referentiel/indicateurs/indicateur'
import type { StatutObservation } from './statut-observation'

/**
 * Une ligne pour l'analyse : un indicateur, une période, un territoire, une modalité ; une valeur, ses bornes, et ce qu'elle vaut. Toutes les lignes
 * ont toutes les colonnes : ce qui ne s'applique pas vaut `null`.
 *
 * @example
 * ```ts
 * import { type LigneAnalyse, versLignes } from 'calpae/restitution'
 * const mesure = { valeur: 8264, indetermines: 3, enCours: 0, minimum: 8264, maximum: 8267, causes: { 'notification-inconnue': 3 } }
 * const lignes: readonly LigneAnalyse[] = versLignes({
 *   indicateurs: { 'nouveaux-entrants': mesure },
 *   periode: { debut: '2021-01-01', fin: '2021-12-31' },
 *   departements: ['67'],
 * })
 * lignes.map(({ indicateur, fin, departement, valeur, maximum, statut }) => [indicateur, fin, departement, valeur, maximum, statut]) // => [
 * //   ['nouveaux-entrants', '2021-12-31', '67', 8264, 8267, 'U'],
 * //   ]
 * ```
 */
export type LigneAnalyse = {
  /** L'identifiant de l'indicateur ; d'un taux, `taux-orientation` ; d'un délai médian, `delai-median-orientation-observe`. */
  readonly indicateur: string
  /** Son intitulé. */
  readonly libelle: string
  /** Flux, stock ou durée moyenne ; `null` : inconnu, ou un taux. */
  readonly nature: Nature | null
  /** Un résultat, ou l'objectif fixé. */
  readonly sorte: 'resultat' | 'objectif'
  /** Premier jour de la période, `AAAA-MM-JJ` ; `null` : inconnu. */
  readonly debut: string | null
  /** Dernier jour de la période, compris ; `null` : inconnu. */
  readonly fin: string | null
  /** Le département ; plusieurs comptés ensemble : « 67+68 » ; `null` : inconnu. */
  readonly departement: string | null
  /** L'axe de la ventilation : « organisme », « mois » ; `null` : l'ensemble. */
  readonly ventilation: string | null
  /** La modalité de cet axe ; `null` : l'ensemble. */
  readonly modalite: string | null
  /** Ce qui est compté avec certitude ; `null` : rien ne l'est, ou la valeur est une moyenne. */
  readonly numerateur: number | null
  /** Ce à quoi on le rapporte ; `null` : l'indicateur n'est pas un taux. */
  readonly denominateur: number | null
  /** La valeur : un nombre, une part de 0 à 1, ou des jours ; `null` : il n'y en a pas. */
  readonly valeur: number | null
  /** La plus petite valeur possible ; `null` : inconnue. */
  readonly minimum: number | null
  /** La plus grande. */
  readonly maximum: number | null
  /** Nombre de cas indéterminés ; `null` : la source ne le dit pas. */
  readonly indetermines: number | null
  /** Nombre d'entrées certaines dont le délai court encore ; `null` : la source ne le dit pas. */
  readonly enCours: number | null
  /** L'unité : « personnes », « jours », « part » ; `null` : inconnue. */
  readonly unite: string | null
  /** Le statut d'observation, dans la liste de codes SDMX `CL_OBS_STATUS`. */
  readonly statut: StatutObservation
  /** La cellule telle qu'elle est écrite : « ND », « Tendre vers 3 semaines » ; `null` : la valeur est calculée. */
  readonly texte: string | null
}

/** Une ligne sans valeur, ses colonnes dans l'ordre ; chaque source remplit ce qu'elle sait. */
export const SANS_VALEUR: LigneAnalyse = {
  indicateur: '',
  libelle: '',
  nature: null,
  sorte: 'resultat',
  debut: null,
  fin: null,
  departement: null,
  ventilation: null,
  modalite: null,
  numerateur: null,
  denominateur: null,
  valeur: null,
  minimum: null,
  maximum: null,
  indetermines: null,
  enCours: null,
  unite: null,
  statut: 'O',
  texte: null,
}
