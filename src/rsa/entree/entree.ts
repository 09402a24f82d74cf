import type { Jour } from '../../base/jour'
import { contient } from '../../base/periode'
import { certain, et, NON, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import type { Entiers } from '../dossier/entiers/entiers'
import { entiersDe } from '../dossier/entiers/gardes'
import {
  debutSituation,
  estAilleurs,
  estEffectiveIci,
  finSituation,
  natureSituation,
  nombreDeSituations,
  peutEtreEffective,
  sontTriees,
} from '../dossier/entiers/situations'
import type { Monde } from '../droits/mondes'
import { etablirParcours, type Parcours } from '../droits/parcours'
import { type Bornes, bornerEntree } from './bornes'
import { type Candidature, chercherCandidatures, dateDEntree, manqueUnMois, repondreAuxCriteres } from './candidature'
import { calculerDelais, type DelaisEntree } from './delais'
import { chercherOrientation, type Orientation } from './orientation'
import { daterSuivis, type SuiviDate } from './suivi'

/** Un dossier tourné en entiers, prêt pour les règles. */
export interface DossierDate {
  readonly dossier: Dossier
  readonly entiers: Entiers
  readonly parcours: Parcours
  /** Les suivis du territoire ; `null` si la source ne les tient pas. */
  readonly suivis: readonly SuiviDate[] | null
}

/** Une candidature qui peut entrer, avec ce que son dossier en dit. */
export interface EntreeEtablie {
  readonly candidature: Candidature
  readonly bornes: Bornes
  /** `null` : la source ne tient pas les suivis. */
  readonly orientation: Orientation | null
  readonly delais: DelaisEntree
}

/**
 * Prépare un dossier pour les règles.
 *
 * @throws ErreurContexte si ce n'est pas un dossier
 */
export function daterDossier(dossier: Dossier, regles: Regles): DossierDate {
  return daterEntiers(dossier, entiersDe(dossier), regles)
}

/** Prépare pour les règles un dossier dont les entiers sont déjà connus. */
export function daterEntiers(dossier: Dossier, entiers: Entiers, regles: Regles): DossierDate {
  return {
    dossier,
    entiers,
    parcours: etablirParcours(dossier, entiers, regles),
    suivis: daterSuivis(dossier, entiers, regles),
  }
}

/** Les candidatures d'un dossier dans un monde. */
export function candidaturesDuMonde(date: DossierDate, monde: Monde, regles: Regles): Candidature[] {
  return chercherCandidatures(date.parcours, date.suivis, monde, regles)
}

/** La candidature existe-t-elle à l'observation ? Sa date d'entrée, ou à défaut le jour de la soumission, est passée. */
export function existe(candidature: Candidature, regles: Regles): boolean {
  return (candidature.dateEntree ?? candidature.d) <= regles.observeLe
}

/** Établit l'entrée d'une candidature non rejetée : ses bornes, son orientation, ses délais. */
export function etablirEntree(
  date: DossierDate,
  candidatures: readonly Candidature[],
  rang: number,
  regles: Regles,
): EntreeEtablie {
  const candidature = candidatures[rang] as Candidature
  const bornes = bornerEntree(candidatures, rang)
  const orientation = date.suivis === null ? null : chercherOrientation(date.suivis, candidature, bornes, date.parcours, regles)
  return { candidature, bornes, orientation, delais: calculerDelais(candidature, bornes, orientation, date.entiers, regles) }
}

/**
 * Est-ce un nouvel entrant de la période ? « Entrée retenue » et « date d'entrée dans la période ».
 *
 * @source instruction 2022/19, annexe 7, §6 : données de l'année civile, puis du 1er janvier au 31 mai
 */
export function estNouvelEntrant(candidature: Candidature, regles: Regles): Reponse {
  if (!existe(candidature, regles)) return NON
  return et(repondreAuxCriteres(candidature), entreDansLaPeriode(candidature.dateEntree, candidature.d, regles))
}

/**
 * Le dossier peut-il avoir un nouvel entrant de la période, dans un monde au moins ? Il y faut une situation versable, que l'on ne sait pas non
 * soumise, qui n'en prolonge pas une autre, et dont la date d'entrée puisse être dans la période : sans elle, rien d'autre n'est à établir.
 */
export function peutAvoirUnEntrant(entiers: Entiers, regles: Regles): boolean {
  const nombre = nombreDeSituations(entiers)
  for (let rang = 0; rang < nombre; rang++) {
    if (!peutEtreEffective(natureSituation(entiers, rang)) || prolongeLaPrecedente(entiers, rang)) continue
    const dateEntree = dateDEntree(entiers, rang, regles)
    if (dateEntree === null ? peutEtreNotifiee(debutSituation(entiers, rang), regles) : contient(regles.periode, dateEntree))
      return true
  }
  return false
}

/** La situation prolonge-t-elle, dans tous les mondes, la soumission de celle qui la précède ? */
function prolongeLaPrecedente(entiers: Entiers, rang: number): boolean {
  if (rang === 0 || estAilleurs(natureSituation(entiers, rang)) || !estEffectiveIci(natureSituation(entiers, rang - 1)))
    return false
  return sontTriees(entiers) && !manqueUnMois(finSituation(entiers, rang - 1), debutSituation(entiers, rang))
}

function entreDansLaPeriode(dateEntree: Jour | null, d: Jour, regles: Regles): Reponse {
  if (dateEntree !== null) return certain(contient(regles.periode, dateEntree))
  return peutEtreNotifiee(d, regles) ? INCONNU.notification : NON
}

/** Une notification inconnue est arrivée entre `d` et la fin du mois suivant : est-ce peut-être dans la période ? */
function peutEtreNotifiee(d: Jour, regles: Regles): boolean {
  return d >= regles.premierJourPossible && d <= regles.periode.fin
}
