import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { geler } from './geler'
import type { Famille } from './indicateurs/identifiants'
import { MESURES_2019_2021 } from './mesures-2019-2021'
import { MESURES_2022 } from './mesures-2022'
import { MESURES_2024 } from './mesures-2024'
import { citer, type Reference } from './reference'

/** Un millésime : le cadre conventionnel sous lequel une année est contractualisée. */
export type Millesime = '2019-2021' | '2022' | '2024'

/** Ce qui désigne une mesure à travers les millésimes et les annexes, dont les numéros ne s'accordent pas. */
export type IdMesure =
  | 'ase'
  | 'maraudes'
  | 'prevention-specialisee'
  | 'premier-accueil'
  | 'referent-parcours'
  | 'insertion'
  | 'garantie-activite'
  | 'formation'
  | 'mobilite'
  | 'initiatives'
  | 'volet-1'
  | 'volet-2'
  | 'volet-3'

/**
 * Une mesure, dans un millésime.
 */
export interface MesureContractuelle extends Reference {
  /** L'identifiant stable : le millésime et la mesure, « 2022-ase ». */
  readonly id: string
  /** La mesure, la même d'un millésime à l'autre. */
  readonly mesure: IdMesure
  /** Le millésime. */
  readonly millesime: Millesime
  /** Le numéro dans le tableau des indicateurs (annexe 9) ; `null` : la mesure n'y est pas. */
  readonly numero: string | null
  /** Les numéros dans le modèle de convention (annexe 8), le rapport (annexe 6) et le tableau financier (annexe 10). */
  readonly autresNumeros: {
    readonly convention: string | null
    readonly rapport: string | null
    readonly financier: string | null
  }
  /** Le titre officiel ; à défaut, ce que le texte dit de la mesure. */
  readonly intitule: string
  /** L'intitulé est-il celui du texte ? */
  readonly intituleDit: boolean
  /** La famille d'indicateurs qui la suit ; `null` : aucune. */
  readonly famille: Famille | null
  /** Est-elle du socle commun, ou à l'initiative du département ? */
  readonly socle: boolean
  /** L'État y apporte-t-il des crédits nouveaux ? Une mesure peut rester suivie sans en recevoir. */
  readonly perimetreFinancier: boolean
  /** Ce qui, dans la mesure, n'est pas soumis au cofinancement ; `null` : rien. */
  readonly sansCofinancement: string | null
  /** Le code d'activité Chorus ; `null` : la mesure n'en a pas. */
  readonly chorus: string | null
}

/**
 * Les millésimes, qui se suivent sans trou ni recouvrement. Celui de 2022 dure jusqu'à fin 2023 : la convention d'année glissante court
 * jusqu'au 30 juin 2023, et le tableau qui la suit fixe encore des objectifs pour 2023.
 *
 * @source instruction 2022/19, annexe 5, §4 et annexe 6, introduction ; tableaux des indicateurs de la CeA 2023 ; fiches-actions 2024, annexe 4
 * @example
 * ```ts
 * import { MILLESIMES } from 'calpae/referentiel'
 * MILLESIMES.map(({ id }) => id) // => ['2019-2021', '2022', '2024']
 * ```
 */
export const MILLESIMES: readonly (Reference & { readonly id: Millesime })[] = /* @__PURE__ */ geler(() => [
  { id: '2019-2021' as const, ...citer('instruction-2022-19-annexe-6', 'introduction', '2019-01-01', '2021-12-31') },
  { id: '2022' as const, ...citer('instruction-2022-19-annexe-5', '§4', '2022-01-01', '2023-12-31') },
  { id: '2024' as const, ...citer('fiches-actions-2024-annexe-4', 'introduction', '2024-01-01', '2024-12-31') },
])

/**
 * Les mesures, millésime par millésime, dans l'ordre de leurs numéros.
 *
 * @source instruction 2022/19, annexes 6, 8, 9 et 10 ; corps, I.1.b (sortie de la mesure ASE) ; fiches-actions 2024, annexe 4
 * @example
 * ```ts
 * import { MESURES } from 'calpae/referentiel'
 * MESURES.filter(({ mesure }) => mesure === 'ase').map(({ perimetreFinancier }) => perimetreFinancier) // => [true, false]
 * ```
 */
export const MESURES: readonly MesureContractuelle[] = /* @__PURE__ */ geler(() => [
  ...MESURES_2019_2021,
  ...MESURES_2022,
  ...MESURES_2024,
])

/**
 * Les mesures d'une année : celles du millésime qui la couvre, quand elles s'appliquent au moins un jour de cette année. Une année hors de
 * tout millésime lève `ErreurContexte`.
 *
 * @source instruction 2022/19, annexes 6 et 9 ; fiches-actions 2024, annexe 4
 * @example
 * ```ts
 * import { mesuresDuMillesime } from 'calpae/referentiel'
 * mesuresDuMillesime(2022).filter(({ perimetreFinancier }) => !perimetreFinancier).map(({ mesure }) => mesure) // => ['ase']
 * mesuresDuMillesime(2020).some(({ mesure }) => mesure === 'mobilite') // => false
 * mesuresDuMillesime(2018) // => lève ErreurContexte
 * ```
 */
export function mesuresDuMillesime(annee: number): readonly MesureContractuelle[] {
  const cetteAnnee = ({ validite: { du, au } }: Reference): boolean =>
    anneeDe(du) <= annee && (au === null || annee <= anneeDe(au))
  const millesime = Number.isInteger(annee) ? MILLESIMES.find(cetteAnnee) : undefined
  if (millesime === undefined) {
    const annees = MILLESIMES.map(({ id, validite }) => `${id} (du ${validite.du} au ${validite.au})`).join(', ')
    throw new ErreurContexte(`millésime : reçu ${decrire(annee)} ; millésimes connus : ${annees}`)
  }
  return MESURES.filter((mesure) => mesure.millesime === millesime.id && cetteAnnee(mesure))
}

function anneeDe(date: string): number {
  return Number(date.slice(0, 4))
}
