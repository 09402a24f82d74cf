import { geler } from './geler'
import type { IdIncoherence } from './incoherences/identifiant'
import { citer, type Reference } from './reference'

/**
 * Une clé de répartition des crédits de bilans et d'accompagnements à la mobilité : trois parts, un plancher, des territoires à part.
 */
export interface CleMobilite extends Reference {
  /** L'identifiant stable : l'année que le texte décrit. */
  readonly id: string
  /** Les parts de l'enveloppe, en pourcentage : habitants des communes éligibles à la DSR, forfait, allocataires du RSA. */
  readonly parts: { readonly dsr: number; readonly forfait: number; readonly rsa: number }
  /** Par quoi le forfait est multiplié outre-mer, où nulle commune n'est éligible à la DSR. */
  readonly forfaitOutreMer: number
  /** Le montant minimal d'un département, en euros. */
  readonly plancher: string
  /** Les territoires exclus : Paris, les Yvelines, les Hauts-de-Seine, la métropole de Lyon. */
  readonly exclus: readonly string[]
  /** L'enveloppe de l'année, en euros : celle de 2022 moins sa hausse. */
  readonly enveloppe: string
  /** Le nombre de départements engagés. */
  readonly departementsEngages: number
  /** La mesure est-elle soumise au cofinancement ? */
  readonly cofinancement: boolean
  /** Les incohérences qui la touchent. */
  readonly incoherences: readonly IdIncoherence[]
}

/**
 * La clé de la mobilité que décrit l'annexe 2, pour 2021. Celle de 2022 n'est pas dite : un supplément y est attribué en région.
 *
 * @source instruction 2022/19, annexe 2, §3 (mesure n° 2)
 * @example
 * ```ts
 * import { CLES_MOBILITE } from 'calpae/referentiel'
 * CLES_MOBILITE[0]?.parts // => { dsr: 60, forfait: 24, rsa: 16 }
 * ```
 */
export const CLES_MOBILITE: readonly CleMobilite[] = /* @__PURE__ */ geler(() => [
  {
    id: '2021',
    parts: { dsr: 60, forfait: 24, rsa: 16 },
    forfaitOutreMer: 2,
    plancher: '20000.00',
    exclus: ['69M', '75', '78', '92'],
    enveloppe: '6000000.00',
    departementsEngages: 76,
    cofinancement: false,
    incoherences: ['B53'],
    ...citer('instruction-2022-19-annexe-2', '§3, clé', '2021-01-01', '2021-12-31'),
  },
])
