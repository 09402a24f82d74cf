import { geler } from '../geler'
import { CIBLES_AUTRES_MESURES } from './autres-mesures'
import type { Cible } from './cible'
import { CIBLES_INSERTION } from './insertion'

/**
 * Les cibles : nationales, fixées dès 2019 et rappelées en 2022, et intermédiaires, avec leurs relèves de 2024 et de 2025.
 *
 * @source instruction 2022/19, corps I.1.a et I.3, annexes 1, 1 ter, 2, 3, 4 et 7 ; fiches-actions 2024, fiche 1 et annexe 4 ; CASF,
 * art. L. 262-35 et D. 262-65-2 ; décret n° 2024-1244
 * @example
 * ```ts
 * import { CIBLES } from 'calpae/referentiel'
 * CIBLES.filter(({ objet }) => objet === 'orientation').map(({ seuil }) => `${seuil.valeur} ${seuil.unite}`) // => [
 * //   '30 jours', '15 jours', '6 semaines',
 * //   ]
 * ```
 */
export const CIBLES: readonly Cible[] = /* @__PURE__ */ geler(() => [...CIBLES_INSERTION, ...CIBLES_AUTRES_MESURES])
