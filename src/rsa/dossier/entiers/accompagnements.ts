import type { Jour } from '../../../base/jour'
import type { Accompagnement } from '../dossier'
import { codeJoint, type Entiers, joindre, jourJointOuNul, jourOuAbsent, lire, lireJourOuNul } from './entiers'

/** Un accompagnement : son orientation jointe à son dispositif, sa proposition, son démarrage, sa fin. */
export const TAILLE_ACCOMPAGNEMENT = 4

/** Les étapes d'un accompagnement qui suivent son orientation. */
export const ETAPES = { proposeLe: 1, demarreLe: 2, termineLe: 3 } as const

const GLOBAL = 1

/** Écrit un accompagnement. */
export function ecrireAccompagnement(entiers: number[], rang: number, accompagnement: Accompagnement): void {
  const code = accompagnement.dispositif === 'accompagnement-global' ? GLOBAL : 0
  entiers[rang] = joindre(jourOuAbsent(accompagnement.orienteLe), code)
  entiers[rang + 1] = jourOuAbsent(accompagnement.proposeLe)
  entiers[rang + 2] = jourOuAbsent(accompagnement.demarreLe)
  entiers[rang + 3] = jourOuAbsent(accompagnement.termineLe)
}

/** Le jour de l'orientation vers un accompagnement. */
export function orientationAccompagnement(entiers: Entiers, place: number): Jour | null {
  return jourJointOuNul(lire(entiers, place))
}

/** Le jour d'une étape d'un accompagnement. */
export function jourAccompagnement(entiers: Entiers, place: number, etape: (typeof ETAPES)[keyof typeof ETAPES]): Jour | null {
  return lireJourOuNul(entiers, place + etape)
}

/** Le dispositif d'un accompagnement. */
export function dispositifAccompagnement(entiers: Entiers, place: number): Accompagnement['dispositif'] {
  const code = codeJoint(lire(entiers, place))
  return code === GLOBAL ? 'accompagnement-global' : 'garantie-activite'
}
