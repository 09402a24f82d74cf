import { avancer, type Pas } from '../../base/duree'
import type { Jour } from '../../base/jour'
import { OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import { CONTRATS, type Entiers, estTenue, RENDEZ_VOUS } from '../dossier/entiers/entiers'
import type { Bornes } from './bornes'
import type { Candidature } from './candidature'
import { AUCUN, type Evenement, premierContrat, premierRendezVous } from './evenements'
import { causeSansDate, type Orientation } from './orientation'

/** Où en est un délai. */
export type StatutDelai = 'dans-le-delai' | 'hors-delai' | 'en-cours' | 'echu' | 'indetermine' | 'sans-objet'

/** Un délai calculé, en jours. */
export interface DelaiCalcule {
  readonly statut: StatutDelai
  /** Le jour de l'événement ; `null` s'il n'a pas eu lieu ou n'est pas daté. */
  readonly date: Jour | null
  /** Le rang de l'événement dans sa liste ; −1 s'il n'y en a pas. */
  readonly rang: number
  /** Le départ ; `null` s'il est inconnu ou sans objet. */
  readonly depart: Jour | null
  /** Le dernier jour utile ; `null` si le départ est inconnu ou sans objet. */
  readonly limite: Jour | null
  /** La cause d'un délai indéterminé ; {@link OUI} si le délai est certain. */
  readonly cause: Reponse
}

/** Les trois délais d'une entrée. */
export interface DelaisEntree {
  readonly orientation: DelaiCalcule
  readonly rendezVous: DelaiCalcule
  readonly contrat: DelaiCalcule
}

/** Pour qui n'est pas orienté, ou l'est vers France Travail. */
const SANS_OBJET: DelaiCalcule = { statut: 'sans-objet', date: null, rang: -1, depart: null, limite: null, cause: OUI }

/**
 * Les trois délais d'une entrée ; `orientation` est `null` quand la source ne tient pas les suivis.
 *
 * @source instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, annexe 4
 */
export function calculerDelais(
  candidature: Candidature,
  bornes: Bornes,
  orientation: Orientation | null,
  entiers: Entiers,
  regles: Regles,
): DelaisEntree {
  return {
    orientation: delaiOrientation(candidature, orientation, regles),
    rendezVous: delaiRendezVous(bornes, orientation, entiers, regles),
    contrat: delaiContrat(candidature, bornes, orientation, entiers, regles),
  }
}

/** Départ : la date d'entrée. Événement : le début du suivi d'orientation. */
function delaiOrientation(candidature: Candidature, orientation: Orientation | null, regles: Regles): DelaiCalcule {
  const depart = candidature.dateEntree
  if (orientation === null) return indeterminer(INCONNU.suivisNonTenus, AUCUN, depart, regles.pas.orientation)
  if (orientation.nonDates.length > 0) {
    return indeterminer(INCONNU.orientationNonDatee, AUCUN, depart, regles.pas.orientation)
  }
  const { suivi } = orientation
  const evenement = suivi === null ? AUCUN : { date: suivi.debut, rang: suivi.rang }
  return mesurer(depart, INCONNU.notification, evenement, regles.pas.orientation, regles)
}

/** Départ : l'orientation. Événement : le premier rendez-vous d'accompagnement à partir d'elle. */
function delaiRendezVous(bornes: Bornes, orientation: Orientation | null, entiers: Entiers, regles: Regles): DelaiCalcule {
  if (orientation !== null && estSansObjet(orientation)) return SANS_OBJET
  const depart = dateOrientation(orientation)
  const evenement = premierRendezVous(entiers, depart ?? bornes.debut, bornes.fin, regles)
  const cause = !estTenue(entiers, RENDEZ_VOUS) ? INCONNU.rendezVousNonTenus : causeSansDate(orientation)
  if (cause !== OUI) return indeterminer(cause, evenement, depart, regles.pas.rendezVous)
  return mesurer(depart, INCONNU.orientationNonDatee, evenement, regles.pas.rendezVous, regles)
}

/** Départ : la date d'entrée ou l'orientation, selon la convention. Événement : le premier contrat non renouvelé de l'entrée. */
function delaiContrat(
  candidature: Candidature,
  bornes: Bornes,
  orientation: Orientation | null,
  entiers: Entiers,
  regles: Regles,
): DelaiCalcule {
  if (orientation !== null && estSansObjet(orientation)) return SANS_OBJET
  const depuisEntree = regles.conventions.debutContrat === 'notification'
  const depart = depuisEntree ? candidature.dateEntree : dateOrientation(orientation)
  const evenement = premierContrat(entiers, bornes.debut, bornes.fin, regles)
  const cause = !estTenue(entiers, CONTRATS) ? INCONNU.contratsNonTenus : orientation === null ? INCONNU.suivisNonTenus : OUI
  if (cause !== OUI) return indeterminer(cause, evenement, depart, regles.pas.contrat)
  const departInconnu = depuisEntree ? INCONNU.notification : INCONNU.orientationNonDatee
  return mesurer(depart, departInconnu, evenement, regles.pas.contrat, regles)
}

/** Rendez-vous et contrat ne concernent que les orientés, hors France Travail (annexe 7, §6 : « hors pôle emploi »). */
function estSansObjet(orientation: Orientation): boolean {
  const oriente = orientation.suivi !== null || orientation.nonDates.length > 0
  return !oriente || orientation.organisme === 'france-travail'
}

/** La date de l'orientation ; `null` si elle n'est pas datée, même à côté d'un suivi daté. */
function dateOrientation(orientation: Orientation | null): Jour | null {
  return orientation === null || orientation.nonDates.length > 0 ? null : (orientation.suivi?.debut ?? null)
}

function mesurer(depart: Jour | null, departInconnu: Reponse, evenement: Evenement, pas: Pas, regles: Regles): DelaiCalcule {
  if (depart === null) return indeterminer(departInconnu, evenement, null, pas)
  const limite = avancer(depart, pas)
  const { date, rang } = evenement
  return { statut: statuer(date, limite, regles.observeLe), date, rang, depart, limite, cause: OUI }
}

function statuer(date: Jour | null, limite: Jour, observeLe: Jour): StatutDelai {
  if (date !== null) return date <= limite ? 'dans-le-delai' : 'hors-delai'
  return observeLe < limite ? 'en-cours' : 'echu'
}

function indeterminer(cause: Reponse, { date, rang }: Evenement, depart: Jour | null, pas: Pas): DelaiCalcule {
  const limite = depart === null ? null : avancer(depart, pas)
  return { statut: 'indetermine', date, rang, depart, limite, cause }
}
