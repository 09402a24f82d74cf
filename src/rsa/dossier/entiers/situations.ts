import { type Jour, jourDe, SANS_FIN } from '../../../base/jour'
import type { Situation } from '../dossier'
import {
  codeJoint,
  type Entiers,
  estTenue,
  finDe,
  joindre,
  jourJoint,
  jourOuAbsent,
  lire,
  lireJourOuNul,
  SITUATIONS,
  TAILLE_EN_TETE,
} from './entiers'

/** Une situation : son début joint à sa nature, sa fin, sa notification. */
export const TAILLE_SITUATION = 3

/** La nature d'une situation : son droit, sa soumission, si elle est d'un autre département que le dossier, si la personne rejoint un foyer. */
export type Nature = number

const VERSABLE = 1
const SUSPENDU = 2
const SOUMIS = 4
const SOUMISSION_INCONNUE = 8
const AILLEURS = 16
const REJOINT_FOYER = 32

/** Écrit une situation. */
export function ecrireSituation(entiers: number[], rang: number, situation: Situation, departementDuDossier: string): void {
  entiers[rang] = joindre(jourDe(situation.debut), natureDe(situation, departementDuDossier))
  entiers[rang + 1] = situation.fin == null ? SANS_FIN : jourDe(situation.fin)
  entiers[rang + 2] = jourOuAbsent(situation.notifieeLe)
}

function natureDe({ droit, soumisDroitsDevoirs, departement, rejointFoyer }: Situation, departementDuDossier: string): Nature {
  const duDroit = droit === 'versable' ? VERSABLE : droit === 'suspendu' ? SUSPENDU : 0
  const soumission = soumisDroitsDevoirs == null ? SOUMISSION_INCONNUE : soumisDroitsDevoirs ? SOUMIS : 0
  const lieu = departement == null || departement === departementDuDossier ? 0 : AILLEURS
  return duDroit | soumission | lieu | (rejointFoyer === true ? REJOINT_FOYER : 0)
}

/** Les situations se suivent-elles dans l'ordre de leur début ? Celles d'un dossier lu, toujours ; celles d'un dossier écrit à la main, pas forcément. */
export function sontTriees(entiers: Entiers): boolean {
  return estTenue(entiers, SITUATIONS)
}

/** Le nombre de situations. */
export function nombreDeSituations(entiers: Entiers): number {
  return ((finDe(entiers, SITUATIONS) - TAILLE_EN_TETE) / TAILLE_SITUATION) | 0
}

/** Le premier jour de la situation de rang donné dans le dossier. */
export function debutSituation(entiers: Entiers, rang: number): Jour {
  return jourJoint(lire(entiers, TAILLE_EN_TETE + TAILLE_SITUATION * rang))
}

/** Le dernier jour de la situation ; {@link SANS_FIN} si elle est en cours. */
export function finSituation(entiers: Entiers, rang: number): Jour {
  return lire(entiers, TAILLE_EN_TETE + TAILLE_SITUATION * rang + 1)
}

/** La réception de la notification du droit par le département. */
export function notificationSituation(entiers: Entiers, rang: number): Jour | null {
  return lireJourOuNul(entiers, TAILLE_EN_TETE + TAILLE_SITUATION * rang + 2)
}

/** La nature de la situation. */
export function natureSituation(entiers: Entiers, rang: number): Nature {
  return codeJoint(lire(entiers, TAILLE_EN_TETE + TAILLE_SITUATION * rang))
}

/** Le droit est-il versable ? */
export function estVersable(nature: Nature): boolean {
  return (nature & VERSABLE) !== 0
}

/** Le droit est-il suspendu ? */
export function estSuspendu(nature: Nature): boolean {
  return (nature & SUSPENDU) !== 0
}

/** Le droit est-il versable ou suspendu ? */
export function estOuvert(nature: Nature): boolean {
  return (nature & (VERSABLE | SUSPENDU)) !== 0
}

/** La personne est-elle soumise aux droits et devoirs ? Non si on l'ignore. */
export function estDiteSoumise(nature: Nature): boolean {
  return (nature & SOUMIS) !== 0
}

/** Le droit est-il versable, sans que l'on sache si la personne est soumise ? */
export function estDeSoumissionInconnue(nature: Nature): boolean {
  return (nature & (VERSABLE | SOUMISSION_INCONNUE)) === (VERSABLE | SOUMISSION_INCONNUE)
}

/** Le droit est-il versable, sans que la personne soit certainement non soumise ? */
export function peutEtreEffective(nature: Nature): boolean {
  return (nature & VERSABLE) !== 0 && (nature & (SOUMIS | SOUMISSION_INCONNUE)) !== 0
}

/** La personne est-elle, dans le département du dossier, certainement soumise aux droits et devoirs avec un droit versable ? */
export function estEffectiveIci(nature: Nature): boolean {
  return (nature & (VERSABLE | SOUMIS | AILLEURS)) === (VERSABLE | SOUMIS)
}

/** La situation est-elle d'un autre département que le dossier ? */
export function estAilleurs(nature: Nature): boolean {
  return (nature & AILLEURS) !== 0
}

/** La personne rejoint-elle un foyer déjà au RSA ? */
export function rejointUnFoyer(nature: Nature): boolean {
  return (nature & REJOINT_FOYER) !== 0
}
