import { type Jour, jourDe } from '../../../base/jour'
import type { Contrat, RendezVous } from '../dossier'
import { codeJoint, type Entiers, joindre, jourJoint, lire } from './entiers'

/** Un rendez-vous : sa date jointe à sa nature, le jour où il est connu. */
export const TAILLE_RENDEZ_VOUS = 2
/** Un contrat : sa signature, jointe au renouvellement. */
export const TAILLE_CONTRAT = 1

const ACCOMPAGNEMENT = 1
const ORIENTATION = 2
const ANNULE = 4
const ABSENT = 8

/** Écrit un rendez-vous. Il est connu dès qu'il est fixé ; à défaut de cette date, le jour où il a lieu. */
export function ecrireRendezVous(entiers: number[], rang: number, { date, fixeLe, objet, statut }: RendezVous): void {
  const jour = jourDe(date)
  const sorte = objet === 'accompagnement' ? ACCOMPAGNEMENT : objet === 'orientation' ? ORIENTATION : 0
  entiers[rang] = joindre(jour, sorte | (statut === 'annule' ? ANNULE : statut === 'absent' ? ABSENT : 0))
  entiers[rang + 1] = fixeLe == null ? jour : jourDe(fixeLe)
}

/** Écrit un contrat. */
export function ecrireContrat(entiers: number[], rang: number, { signeLe, renouvellement }: Contrat): void {
  entiers[rang] = joindre(jourDe(signeLe), renouvellement === true ? 1 : 0)
}

/** Le jour d'un rendez-vous. */
export function jourRendezVous(entiers: Entiers, place: number): Jour {
  return jourJoint(lire(entiers, place))
}

/** Le jour où un rendez-vous est connu. */
export function jourConnuRendezVous(entiers: Entiers, place: number): Jour {
  return lire(entiers, place + 1)
}

function natureRendezVous(entiers: Entiers, place: number): number {
  return codeJoint(lire(entiers, place))
}

/** Est-ce un rendez-vous d'accompagnement qui n'est pas annulé ? */
export function estUnAccompagnement(entiers: Entiers, place: number): boolean {
  return (natureRendezVous(entiers, place) & (ACCOMPAGNEMENT | ANNULE)) === ACCOMPAGNEMENT
}

/** Est-ce un rendez-vous d'orientation manqué ? */
export function estUneOrientationManquee(entiers: Entiers, place: number): boolean {
  return natureRendezVous(entiers, place) === (ORIENTATION | ABSENT)
}

/** Le jour où un contrat est signé. */
export function signatureContrat(entiers: Entiers, place: number): Jour {
  return jourJoint(lire(entiers, place))
}

/** Le contrat est-il un renouvellement ? */
export function estUnRenouvellement(entiers: Entiers, place: number): boolean {
  return codeJoint(lire(entiers, place)) === 1
}
