import { type Jour, jourDe, jourOuNul, SANS_FIN } from '../base/jour'
import { contient, type Intervalle } from '../base/periode'
import { certain, NON, OUI, type Reponse } from '../base/trivaleur'

/**
 * Ce qui tombe dans une période (flux) ou couvre un jour (stock), quand une date peut manquer. Bornes comprises.
 */

/** Une durée datée : `debut` peut être inconnu ; `fin` nulle : en cours. */
export interface Episode {
  /** Le premier jour, `AAAA-MM-JJ` ; `null` ou absent : inconnu. */
  readonly debut?: string | null
  /** Le dernier jour, compris ; `null` ou absent : en cours. */
  readonly fin?: string | null
}

/** Un fait daté tombe-t-il dans la période ? */
export function dansPeriode(date: string | null | undefined, periode: Intervalle, nonDate: Reponse): Reponse {
  return date == null ? nonDate : certain(contient(periode, jourDe(date)))
}

/** L'épisode touche-t-il au moins un jour de l'intervalle ? Une fin connue borne un début inconnu. */
export function touche(episode: Episode, intervalle: Intervalle, nonDate: Reponse): Reponse {
  const fin = jourOuNul(episode.fin) ?? SANS_FIN
  if (fin < intervalle.debut) return NON
  if (episode.debut != null) return certain(jourDe(episode.debut) <= intervalle.fin)
  return fin <= intervalle.fin ? OUI : nonDate
}

/** L'épisode couvre-t-il ce jour ? */
export function couvre(episode: Episode, jour: Jour, nonDate: Reponse): Reponse {
  return touche(episode, { debut: jour, fin: jour }, nonDate)
}

/**
 * La première de plusieurs dates tombe-t-elle dans la période ? Une date inconnue peut être n'importe laquelle : la réponse n'est sûre que si une
 * date connue précède déjà la période.
 */
export function premiereDansPeriode(
  dates: readonly (string | null | undefined)[],
  periode: Intervalle,
  nonDate: Reponse,
): Reponse {
  let premiere = Number.POSITIVE_INFINITY
  let inconnue = false
  for (const date of dates) {
    if (date == null) inconnue = true
    else premiere = Math.min(premiere, jourDe(date))
  }
  if (premiere < periode.debut) return NON
  return inconnue ? nonDate : certain(premiere <= periode.fin)
}
