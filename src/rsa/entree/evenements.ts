import { type Jour, SANS_FIN } from '../../base/jour'
import type { Regles } from '../contexte'
import { CONTRATS, debutDe, type Entiers, finDe, type Liste, RENDEZ_VOUS } from '../dossier/entiers/entiers'
import {
  estUnAccompagnement,
  estUnRenouvellement,
  jourConnuRendezVous,
  jourRendezVous,
  signatureContrat,
  TAILLE_CONTRAT,
  TAILLE_RENDEZ_VOUS,
} from '../dossier/entiers/evenements'

/** Un événement daté : son jour, et son rang dans la liste du dossier ; rang −1 s'il n'y en a pas. */
export interface Evenement {
  readonly date: Jour | null
  readonly rang: number
}

/** Pas d'événement. */
export const AUCUN: Evenement = { date: null, rang: -1 }

/**
 * Le premier rendez-vous d'accompagnement, connu à l'observation et non annulé, de date ≥ `debut` et < `fin`.
 *
 * @source instruction 2022/19, annexe 7, §6 (premier rendez-vous d'accompagnement fixé)
 */
export function premierRendezVous(entiers: Entiers, debut: Jour, fin: Jour, regles: Regles): Evenement {
  return premierDe(RENDEZ_VOUS, TAILLE_RENDEZ_VOUS, jourQuiCompte, entiers, debut, fin, regles)
}

/**
 * Le premier contrat non renouvelé, signé au plus tard à l'observation, de date ≥ `debut` et < `fin`.
 *
 * @source instruction 2022/19, annexe 7, §6 (premiers contrats d'engagements réciproques) ; annexe 9 (renouvellements exclus)
 */
export function premierContrat(entiers: Entiers, debut: Jour, fin: Jour, regles: Regles): Evenement {
  return premierDe(CONTRATS, TAILLE_CONTRAT, jourDuContrat, entiers, debut, fin, regles)
}

/** Le jour d'un rendez-vous d'accompagnement qui compte ; {@link SANS_FIN} s'il ne compte pas. */
function jourQuiCompte(entiers: Entiers, place: number, regles: Regles): Jour {
  return estUnAccompagnement(entiers, place) && estConnu(entiers, place, regles) ? jourRendezVous(entiers, place) : SANS_FIN
}

/** Un rendez-vous est connu dès qu'il est fixé ; à défaut de cette date, le jour où il a lieu. */
export function estConnu(entiers: Entiers, place: number, regles: Regles): boolean {
  return jourConnuRendezVous(entiers, place) <= regles.observeLe
}

/** Le jour d'un premier contrat ; {@link SANS_FIN} s'il ne compte pas. */
function jourDuContrat(entiers: Entiers, place: number, regles: Regles): Jour {
  if (estUnRenouvellement(entiers, place)) return SANS_FIN
  const signe = signatureContrat(entiers, place)
  return signe <= regles.observeLe ? signe : SANS_FIN
}

function premierDe(
  liste: Liste,
  taille: number,
  jour: (entiers: Entiers, place: number, regles: Regles) => Jour,
  entiers: Entiers,
  debut: Jour,
  fin: Jour,
  regles: Regles,
): Evenement {
  let date = SANS_FIN
  let premier = -1
  const finDeListe = finDe(entiers, liste)
  for (let place = debutDe(entiers, liste), rang = 0; place < finDeListe; place += taille, rang++) {
    const candidat = jour(entiers, place, regles)
    if (candidat >= debut && candidat < fin && candidat < date) {
      date = candidat
      premier = rang
    }
  }
  return premier === -1 ? AUCUN : { date, rang: premier }
}
