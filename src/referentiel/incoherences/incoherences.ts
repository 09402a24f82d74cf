import { geler } from '../geler'
import { CALENDRIER } from './calendrier'
import { CREDITS } from './credits'
import { DELAIS } from './delais'
import { EVALUATION } from './evaluation'
import { FAMILLES } from './familles'
import { GARANTIE_ACTIVITE } from './garantie-activite'
import type { Incoherence } from './incoherence'
import { LIBELLES } from './libelles'
import { POPULATIONS_INSERTION } from './populations-insertion'
import { SILENCES } from './silences'
import { SILENCES_BUDGET } from './silences-budget'

/**
 * Les incohérences des textes : 74 contradictions (`B01` à `B74`) et ce sur quoi ils se taisent (`N01`…), dans l'ordre des identifiants.
 *
 * Chacune dit les lectures en présence, où elles sont, ce qui les sépare, et la convention qui tranche ou la raison pour laquelle aucune
 * ne tranche.
 *
 * @source instruction 2022/19 et ses annexes ; convention CALPAE de la CeA 2022 ; tableaux des indicateurs de la CeA 2023 ;
 * fiches-actions 2024 ; CASF, art. L. 262-35 et D. 262-65-2
 * @example
 * ```ts
 * import { INCOHERENCES } from 'calpae/referentiel'
 * INCOHERENCES.find(({ id }) => id === 'B03')?.conventions // => ['debutContrat']
 * ```
 */
export const INCOHERENCES: readonly Incoherence[] = /* @__PURE__ */ geler(() =>
  [
    ...DELAIS,
    ...POPULATIONS_INSERTION,
    ...GARANTIE_ACTIVITE,
    ...EVALUATION,
    ...CALENDRIER,
    ...CREDITS,
    ...FAMILLES,
    ...LIBELLES,
    ...SILENCES,
    ...SILENCES_BUDGET,
  ].sort((a, b) => (a.id < b.id ? -1 : 1)),
)
