import type { Constat } from '../base/constat'
import { objetAdmis, texteAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import type { TableauFinancier } from '../budget/tableau-financier'
import type { Rapport } from '../rapport/rapport'
import type { Ecart } from '../tableau/concordance'
import type { ResultatIndicateurs, TableauIndicateurs } from '../tableau/tableau-indicateurs'
import type { ConformiteRestituable } from './documents/conformite'
import type { DifferencesRestituables } from './documents/differences'
import {
  estRapport,
  estRapportConformite,
  estResultat,
  estTableauFinancier,
  estTableauIndicateurs,
  sontConstats,
  sontDifferences,
  sontEcarts,
  sontResultats,
  sontVentiles,
} from './documents/reconnaissance'
import type { LignePlate } from './ecritures/csv'
import type { LigneAnalyse } from './lignes/ligne-analyse'
import {
  type LigneConformite,
  type LigneConstat,
  type LigneDifference,
  type LigneEcart,
  lignesDeConformite,
  lignesDesConstats,
  lignesDesDifferences,
  lignesDesEcarts,
} from './lignes/lignes-controles'
import { type LigneMontant, lignesFinancieres } from './lignes/lignes-financieres'
import { ENSEMBLE, lignesDuResultat } from './lignes/lignes-resultat'
import { lignesDuTableau } from './lignes/lignes-tableau'

/** Ce que l'on demande des lignes. */
export interface OptionsLignes {
  /** Le nom de l'axe d'une ventilation : « organisme », « mois » ; par défaut, « ventilation ». */
  readonly ventilation?: string
}

/** Ce qui se met en lignes d'indicateurs : un tableau, un rapport (celui de son annexe), un résultat, plusieurs, ou des résultats ventilés par modalité. */
export type IndicateursEnLignes =
  | TableauIndicateurs
  | Rapport
  | ResultatIndicateurs
  | readonly ResultatIndicateurs[]
  | Readonly<Record<string, ResultatIndicateurs>>

/**
 * Met une donnée à plat, pour l'analyse. Des indicateurs : une ligne par indicateur, période, territoire et modalité, avec ses bornes et son statut
 * d'observation. Un tableau financier : une ligne par action et colonne. Des constats, des écarts : une ligne chacun. À charger tel quel dans un
 * carnet, une base, ou, par `versCsv`, un tableur.
 *
 * @throws ErreurContexte si la donnée n'a aucune des formes connues
 * @source instruction 2022/19, annexes 7 et 9 ; SDMX, liste de codes CL_OBS_STATUS (statut d'observation)
 * @example
 * ```ts
 * import { lireTableau } from 'calpae/tableau'
 * import { versLignes } from 'calpae/restitution'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2021' }, { id: 'objectif-2022' }],
 *   lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': '8 264', 'objectif-2022': 'ND' } }],
 * })
 * const lignes = lecture.ok ? versLignes(lecture.valeur) : []
 * lignes.map(({ sorte, fin, valeur, statut, texte }) => [sorte, fin, valeur, statut, texte]) // => [
 * //   ['resultat', '2021-12-31', 8264, 'A', '8 264'],
 * //   ['objectif', '2022-12-31', null, 'O', 'ND'],
 * //   ]
 * ```
 */
export function versLignes(donnee: readonly Constat[]): readonly LigneConstat[]
export function versLignes(donnee: readonly Ecart[]): readonly LigneEcart[]
export function versLignes(donnee: TableauFinancier): readonly LigneMontant[]
export function versLignes(donnee: DifferencesRestituables): readonly LigneDifference[]
export function versLignes(donnee: ConformiteRestituable): readonly LigneConformite[]
export function versLignes(donnee: IndicateursEnLignes, options?: OptionsLignes): readonly LigneAnalyse[]
export function versLignes(donnee: unknown, options: OptionsLignes = {}): readonly LignePlate[] {
  objetAdmis(options, 'options', ['ventilation'])
  const ventilation = texteAdmis(options.ventilation, 'options.ventilation') ?? 'ventilation'
  if (Array.isArray(donnee) && donnee.length === 0) return []
  if (estTableauIndicateurs(donnee)) return lignesDuTableau(donnee)
  if (estRapport(donnee)) return donnee.annexes.indicateurs === null ? [] : lignesDuTableau(donnee.annexes.indicateurs)
  if (estTableauFinancier(donnee)) return lignesFinancieres(donnee)
  if (estResultat(donnee)) return lignesDuResultat(donnee, ENSEMBLE)
  if (sontResultats(donnee)) return donnee.flatMap((resultat) => lignesDuResultat(resultat, ENSEMBLE))
  if (sontVentiles(donnee)) {
    return Object.entries(donnee).flatMap(([modalite, resultat]) => lignesDuResultat(resultat, { ventilation, modalite }))
  }
  if (sontConstats(donnee)) return lignesDesConstats(donnee)
  if (sontEcarts(donnee)) return lignesDesEcarts(donnee)
  if (sontDifferences(donnee)) return lignesDesDifferences(donnee)
  if (estRapportConformite(donnee)) return lignesDeConformite(donnee)
  throw new ErreurContexte(
    `versLignes : reçu ${decrire(donnee)} ; attendu : un tableau d'indicateurs, des indicateurs calculés (un résultat, leur liste, leur ventilation), un tableau financier, des constats, des écarts, des différences ou un rapport de conformité`,
  )
}
