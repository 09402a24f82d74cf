import type { Jour } from '../../../base/jour'
import type { Organisme, ParcoursAccompagnement, Suivi } from '../dossier'
import { ORGANISMES, PARCOURS } from '../organismes'
import {
  codeJoint,
  debutDe,
  type Entiers,
  joindre,
  jourJointOuNul,
  jourOuAbsent,
  lire,
  lireJourOuNul,
  plusAncien,
  SUIVIS,
} from './entiers'

/** Un suivi : son début joint à sa nature, sa clôture. */
export const TAILLE_SUIVI = 2

/** La nature d'un suivi : son organisme, son parcours, s'il est d'un autre département que le dossier. Un code nul : inconnu. */
type NatureSuivi = number

const PARCOURS_DEPUIS = 4
const AILLEURS = 64

/**
 * Écrit un suivi. Il commence par l'envoi du courrier d'orientation ou la désignation d'un référent, l'un ou l'autre.
 *
 * @source instruction 2022/19, annexe 7, §6 (fin du délai d'orientation)
 */
export function ecrireSuivi(entiers: number[], rang: number, suivi: Suivi, departementDuDossier: string): void {
  const { organisme, parcours, departement } = suivi
  const codeOrganisme = organisme == null ? 0 : ORGANISMES.indexOf(organisme) + 1
  const codeParcours = parcours == null ? 0 : PARCOURS.indexOf(parcours) + 1
  const lieu = departement == null || departement === departementDuDossier ? 0 : AILLEURS
  const debut = plusAncien(jourOuAbsent(suivi.orientationNotifieeLe), jourOuAbsent(suivi.referentDesigneLe))
  entiers[rang] = joindre(debut, codeOrganisme | (codeParcours << PARCOURS_DEPUIS) | lieu)
  entiers[rang + 1] = jourOuAbsent(suivi.clotureLe)
}

/** La place du suivi de rang donné dans le dossier. */
export function placeDuSuivi(entiers: Entiers, rang: number): number {
  return debutDe(entiers, SUIVIS) + TAILLE_SUIVI * rang
}

/** Le début d'un suivi ; `null` s'il n'est pas daté. */
export function debutSuivi(entiers: Entiers, place: number): Jour | null {
  return jourJointOuNul(lire(entiers, place))
}

/** La clôture d'un suivi. */
export function clotureSuivi(entiers: Entiers, place: number): Jour | null {
  return lireJourOuNul(entiers, place + 1)
}

function natureSuivi(entiers: Entiers, place: number): NatureSuivi {
  return codeJoint(lire(entiers, place))
}

/** L'organisme d'un suivi ; `null` : inconnu. */
export function organismeSuivi(entiers: Entiers, place: number): Organisme | null {
  return ORGANISMES[(natureSuivi(entiers, place) & 15) - 1] ?? null
}

/** Le parcours d'un suivi ; `null` : inconnu. */
export function parcoursSuivi(entiers: Entiers, place: number): ParcoursAccompagnement | null {
  return PARCOURS[((natureSuivi(entiers, place) >> PARCOURS_DEPUIS) & 3) - 1] ?? null
}

/** Le suivi est-il d'un autre département que le dossier ? */
export function suiviAilleurs(entiers: Entiers, place: number): boolean {
  return (natureSuivi(entiers, place) & AILLEURS) !== 0
}
