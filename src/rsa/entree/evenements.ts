import { type Jour, jourDe, SANS_FIN } from '../../base/jour'
import type { Regles } from '../contexte'
import type { Contrat, Dossier, RendezVous } from '../dossier/dossier'

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
export function premierRendezVous(dossier: Dossier, debut: Jour, fin: Jour, regles: Regles): Evenement {
  return premierDe(dossier.rendezVous, (rendezVous) => jourDuRendezVous(rendezVous, regles), debut, fin)
}

/**
 * Le premier contrat non renouvelé, signé au plus tard à l'observation, de date ≥ `debut` et < `fin`.
 *
 * @source instruction 2022/19, annexe 7, §6 (premiers contrats d'engagements réciproques) ; annexe 9 (renouvellements exclus)
 */
export function premierContrat(dossier: Dossier, debut: Jour, fin: Jour, regles: Regles): Evenement {
  return premierDe(dossier.contrats, (contrat) => jourDuContrat(contrat, regles), debut, fin)
}

/** Le jour d'un rendez-vous d'accompagnement qui compte ; {@link SANS_FIN} s'il ne compte pas. */
function jourDuRendezVous(rendezVous: RendezVous, regles: Regles): Jour {
  if (rendezVous.objet !== 'accompagnement' || rendezVous.statut === 'annule') return SANS_FIN
  return estConnu(rendezVous, regles) ? jourDe(rendezVous.date) : SANS_FIN
}

/** Un rendez-vous est connu dès qu'il est fixé ; à défaut de cette date, le jour où il a lieu. */
export function estConnu(rendezVous: RendezVous, regles: Regles): boolean {
  return jourDe(rendezVous.fixeLe ?? rendezVous.date) <= regles.observeLe
}

/** Le jour d'un premier contrat ; {@link SANS_FIN} s'il ne compte pas. */
function jourDuContrat(contrat: Contrat, regles: Regles): Jour {
  if (contrat.renouvellement === true) return SANS_FIN
  const signe = jourDe(contrat.signeLe)
  return signe <= regles.observeLe ? signe : SANS_FIN
}

function premierDe<T>(liste: readonly T[] | null | undefined, jour: (element: T) => Jour, debut: Jour, fin: Jour): Evenement {
  if (liste == null) return AUCUN
  let date = SANS_FIN
  let rang = -1
  for (let i = 0; i < liste.length; i++) {
    const candidat = jour(liste[i] as T)
    if (candidat >= debut && candidat < fin && candidat < date) {
      date = candidat
      rang = i
    }
  }
  return rang === -1 ? AUCUN : { date, rang }
}
