import type { Droit } from '../../rsa/dossier/dossier'
import { DROIT_DE_L_ETAT } from './codes'
import type { SuspensionFlux } from './foyer'

/**
 * Les lectures concurrentes de « droit versable ».
 *
 * - `strict` : l'état 2, la lettre du guide ;
 * - `flux-2021-04` : l'état 2, ou 4 quand le versement est suspendu pour l'un des motifs 01, 05, 06, 35, 36, CV ;
 * - `flux-2021-08` : les états 2 et 3, ou 4 pour l'un des motifs 01, 05, 06, 35, 36, 44, 70.
 *
 * @source instruction 2022/19, annexe 7, §6 (un droit versable) ; pratiques de deux logiciels sur le flux CNAF en 2021
 */
export type LectureDroit = 'strict' | 'flux-2021-04' | 'flux-2021-08'

/** Ce que chaque lecture tient pour versable : des états, et des motifs de suspension du versement. */
const LECTURES: Readonly<Record<LectureDroit, { readonly etats: readonly string[]; readonly motifs: readonly string[] }>> = {
  strict: { etats: ['2'], motifs: [] },
  'flux-2021-04': { etats: ['2'], motifs: ['01', '05', '06', '35', '36', 'CV'] },
  'flux-2021-08': { etats: ['2', '3'], motifs: ['01', '05', '06', '35', '36', '44', '70'] },
}

/** Les lectures, pour les messages. */
export const LECTURES_DROIT: readonly LectureDroit[] = ['strict', 'flux-2021-04', 'flux-2021-08']

/**
 * Le droit que dit un état ; `null` : l'état n'en dit aucun (Z, inconnu). De plusieurs suspensions du versement, une seule dont le motif n'est pas de ceux
 * de la lecture suffit à suspendre.
 */
export function droitDe(etat: string | null, motifsDeVersement: readonly (string | null)[], lecture: LectureDroit): Droit | null {
  if (etat === null || !Object.hasOwn(DROIT_DE_L_ETAT, etat)) return null
  const { etats, motifs } = LECTURES[lecture]
  if (etats.includes(etat)) return 'versable'
  const admis = motifsDeVersement.length > 0 && motifsDeVersement.every((motif) => motif !== null && motifs.includes(motif))
  return etat === '4' && admis ? 'versable' : (DROIT_DE_L_ETAT[etat] ?? null)
}

/** Les suspensions qui empêchent le droit d'être versable sous cette lecture ; toutes, si aucune ne se distingue. */
export function suspendent(
  etat: string | null,
  suspensions: readonly SuspensionFlux[],
  lecture: LectureDroit,
): readonly SuspensionFlux[] {
  const { motifs } = LECTURES[lecture]
  const nature = etat === '3' ? 'droit' : 'versement'
  const retenues = suspensions.filter(
    (s) => s.nature === nature && (nature === 'droit' || s.motif === null || !motifs.includes(s.motif)),
  )
  return retenues.length > 0 ? retenues : suspensions
}
