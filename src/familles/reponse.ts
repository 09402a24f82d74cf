import { NON, OUI, type Reponse } from '../base/trivaleur'

/**
 * « Et » et « ou » de Kleene sur une suite de réponses. Entre deux inconnus, la cause retenue est la première de la table des causes, et non la
 * première rencontrée : l'ordre des enregistrements et des listes ne change rien au résultat.
 */

/** Oui si toutes le sont ; non dès que l'une l'est. */
export function toutes(...reponses: readonly Reponse[]): Reponse {
  let commune: Reponse = OUI
  for (const reponse of reponses) {
    if (reponse === NON) return NON
    if (reponse !== OUI && (commune === OUI || reponse < commune)) commune = reponse
  }
  return commune
}

/** Oui dès que l'une l'est ; non si toutes le sont. */
export function uneAuMoins(...reponses: readonly Reponse[]): Reponse {
  let commune: Reponse = NON
  for (const reponse of reponses) {
    if (reponse === OUI) return OUI
    if (reponse !== NON && (commune === NON || reponse < commune)) commune = reponse
  }
  return commune
}

/** La réponse d'un oui ou non facultatif : inconnue, pour la cause dite, s'il manque. */
export function selon(valeur: boolean | null | undefined, inconnu: Reponse): Reponse {
  return valeur == null ? inconnu : valeur ? OUI : NON
}

/** Y a-t-il, dans une liste que la source tient peut-être, un élément qui réponde oui ? */
export function dansLaListe<T>(
  liste: readonly T[] | null | undefined,
  nonTenue: Reponse,
  repondre: (element: T) => Reponse,
): Reponse {
  if (liste == null) return nonTenue
  let commune: Reponse = NON
  for (const element of liste) commune = uneAuMoins(commune, repondre(element))
  return commune
}
