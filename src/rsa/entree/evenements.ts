import { type Jour, SANS_FIN } from '../../base/jour'
import type { Regles } from '../contexte'
import { type Entiers, effectifDe, LISTES } from '../dossier/entiers/entiers'
import {
  estUnAccompagnement,
  estUnRenouvellement,
  jourConnuRendezVous,
  jourRendezVous,
  signatureContrat,
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
  return premierDe(effectifDe(entiers, LISTES.rendezVous), jourQuiCompte, entiers, debut, fin, regles)
}

/**
 * Le premier contrat non renouvelé, signé au plus tard à l'observation, de date ≥ `debut` et < `fin`.
 *
 * @source instruction 2022/19, annexe 7, §6 (premiers contrats d'engagements réciproques) ; annexe 9 (renouvellements exclus)
 */
export function premierContrat(entiers: Entiers, debut: Jour, fin: Jour, regles: Regles): Evenement {
  return premierDe(effectifDe(entiers, LISTES.contrats), jourDuContrat, entiers, debut, fin, regles)
}

/** Le jour d'un rendez-vous d'accompagnement qui compte ; {@link SANS_FIN} s'il ne compte pas. */
function jourQuiCompte(entiers: Entiers, rang: number, regles: Regles): Jour {
  return estUnAccompagnement(entiers, rang) && estConnu(entiers, rang, regles) ? jourRendezVous(entiers, rang) : SANS_FIN
}

/** Un rendez-vous est connu dès qu'il est fixé ; à défaut de cette date, le jour où il a lieu. */
export function estConnu(entiers: Entiers, rang: number, regles: Regles): boolean {
  return jourConnuRendezVous(entiers, rang) <= regles.observeLe
}

/** Le jour d'un premier contrat ; {@link SANS_FIN} s'il ne compte pas. */
function jourDuContrat(entiers: Entiers, rang: number, regles: Regles): Jour {
  if (estUnRenouvellement(entiers, rang)) return SANS_FIN
  const signe = signatureContrat(entiers, rang)
  return signe <= regles.observeLe ? signe : SANS_FIN
}

function premierDe(
  nombre: number,
  jour: (entiers: Entiers, rang: number, regles: Regles) => Jour,
  entiers: Entiers,
  debut: Jour,
  fin: Jour,
  regles: Regles,
): Evenement {
  let date = SANS_FIN
  let premier = -1
  for (let rang = 0; rang < nombre; rang++) {
    const candidat = jour(entiers, rang, regles)
    if (candidat >= debut && candidat < fin && candidat < date) {
      date = candidat
      premier = rang
    }
  }
  return premier === -1 ? AUCUN : { date, rang: premier }
}
