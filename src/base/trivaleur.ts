/**
 * La logique à trois valeurs de Kleene : oui, non, inconnu. Une donnée absente ne devient jamais un « non ».
 *
 * Une réponse est un petit entier : 0 non, 1 oui, et à partir de 2 un inconnu dont le nombre dit la cause. Répondre n'alloue rien, et
 * un inconnu garde sa raison d'être à travers les « et », « ou », « pas ».
 */

/** Une valeur de vérité, telle que les résultats la disent. */
export type Trivaleur = 'oui' | 'non' | 'inconnu'

/** Une réponse : {@link NON}, {@link OUI}, ou un entier ≥ {@link PREMIER_INCONNU} qui désigne la cause de l'inconnu. */
export type Reponse = number

/** La réponse « non ». */
export const NON = 0
/** La réponse « oui ». */
export const OUI = 1
/** Le plus petit entier qui soit un inconnu. */
export const PREMIER_INCONNU = 2

/** « Et » de Kleene : non dès qu'un terme est non ; à défaut, le premier inconnu. */
export function et(a: Reponse, b: Reponse): Reponse {
  if (a === NON || b === NON) return NON
  return a === OUI ? b : a
}

/** « Ou » de Kleene : oui dès qu'un terme est oui ; à défaut, le premier inconnu. */
export function ou(a: Reponse, b: Reponse): Reponse {
  if (a === OUI || b === OUI) return OUI
  return a === NON ? b : a
}

/** « Pas » de Kleene : l'inconnu reste inconnu, pour la même cause. */
export function pas(a: Reponse): Reponse {
  return a === OUI ? NON : a === NON ? OUI : a
}

/** La réponse d'un fait certain. */
export function certain(vrai: boolean): Reponse {
  return vrai ? OUI : NON
}

/** Le nom de la réponse, tel que les résultats le disent. */
export function direReponse(reponse: Reponse): Trivaleur {
  return reponse === OUI ? 'oui' : reponse === NON ? 'non' : 'inconnu'
}
