import { reculer } from '../../base/duree'
import type { Jour } from '../../base/jour'
import { ajouterA } from '../../base/liste'
import { OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Organisme, ParcoursAccompagnement } from '../dossier/dossier'
import type { Parcours } from '../droits/parcours'
import type { Bornes } from './bornes'
import type { Candidature } from './candidature'
import type { SuiviDate } from './suivi'

/** L'orientation d'une entrée, telle qu'on la connaît à l'observation. */
export interface Orientation {
  /** Le suivi d'orientation daté : le premier de l'entrée ; `null` s'il n'y en a pas. */
  readonly suivi: SuiviDate | null
  /** Tous les suivis datés de l'entrée qui comptent. */
  readonly dates: readonly SuiviDate[]
  /** Les suivis sans date, ou dont on ne sait à quelle entrée ils appartiennent : s'il y en a, l'orientation n'est pas datée. */
  readonly nonDates: readonly SuiviDate[]
  /** L'organisme ; `null` : inconnu, ou différent d'un suivi à l'autre quand l'orientation n'est pas datée. */
  readonly organisme: Organisme | null
  /** Le type de parcours, établi comme l'organisme. */
  readonly parcours: ParcoursAccompagnement | null
}

/** Aucun suivi n'est une orientation de l'entrée. */
const AUCUN: readonly SuiviDate[] = []
const SANS_ORIENTATION: Orientation = { suivi: null, dates: AUCUN, nonDates: AUCUN, organisme: null, parcours: null }

/**
 * Cherche l'orientation d'une entrée parmi les suivis du territoire.
 *
 * @source instruction 2022/19, annexe 7, §6 : courrier d'orientation ou désignation d'un référent
 */
export function chercherOrientation(
  suivis: readonly SuiviDate[],
  candidature: Candidature,
  bornes: Bornes,
  parcours: Parcours,
  regles: Regles,
): Orientation {
  let dates: SuiviDate[] | null = null
  let nonDates: SuiviDate[] | null = null
  for (const suivi of suivis) {
    const appartenance = situerSuivi(suivi, candidature, bornes, parcours, regles)
    if (appartenance === 'date') dates = ajouterA(dates, suivi)
    else if (appartenance === 'non-date') nonDates = ajouterA(nonDates, suivi)
  }
  if (dates === null && nonDates === null) return SANS_ORIENTATION
  const premier = dates === null ? null : dates.reduce((a, b) => (passeAvant(b, a) ? b : a))
  if (nonDates === null) {
    return {
      suivi: premier,
      dates: dates ?? AUCUN,
      nonDates: AUCUN,
      organisme: premier?.organisme ?? null,
      parcours: premier?.parcours ?? null,
    }
  }
  const tous = [...(dates ?? []), ...nonDates]
  return {
    suivi: premier,
    dates: dates ?? AUCUN,
    nonDates,
    organisme: communA(tous, 'organisme'),
    parcours: communA(tous, 'parcours'),
  }
}

/**
 * Ce qu'un suivi est pour une entrée : un suivi daté qui compte, un suivi qui compte sans date certaine, ou rien.
 */
function situerSuivi(
  suivi: SuiviDate,
  candidature: Candidature,
  bornes: Bornes,
  parcours: Parcours,
  regles: Regles,
): 'date' | 'non-date' | 'etranger' {
  const { debut } = suivi
  const { d, ouvertLe, ouverture } = candidature
  const cloture = clotureObservee(suivi, regles)
  if (debut === null) return cloture !== null && cloture < d ? 'etranger' : 'non-date'
  if (debut > regles.observeLe) return 'etranger'
  const clos = cloture !== null && cloture <= d
  if (debut >= bornes.debut) return debut >= bornes.fin || (debut < d && clos) ? 'etranger' : 'date'
  // L'historisation coupe l'anticipation : ce suivi est peut-être celui d'une entrée antérieure, que l'on ne voit pas.
  const tronquee = ouverture && bornes.debut === parcours.historiqueDepuis
  const possible = tronquee && debut >= reculer(ouvertLe, regles.pas.anticipation) && !clos
  return possible ? 'non-date' : 'etranger'
}

/** Pourquoi l'orientation d'une entrée n'a pas de date certaine ; oui si elle en a une, ou si l'entrée n'est pas orientée. */
export function causeSansDate(orientation: Orientation | null): Reponse {
  if (orientation === null) return INCONNU.suivisNonTenus
  return orientation.nonDates.length > 0 ? INCONNU.orientationNonDatee : OUI
}

/** La clôture connue à l'observation ; `null` si elle est postérieure ou absente. */
function clotureObservee(suivi: SuiviDate, regles: Regles): Jour | null {
  return suivi.cloture !== null && suivi.cloture <= regles.observeLe ? suivi.cloture : null
}

/** À début égal passent d'abord les organismes connus hors France Travail, puis les inconnus, puis France Travail, puis l'ordre de la liste. */
function passeAvant(a: SuiviDate, b: SuiviDate): boolean {
  if (a.debut !== b.debut) return (a.debut ?? 0) < (b.debut ?? 0)
  return rangOrganisme(a) < rangOrganisme(b)
}

function rangOrganisme(suivi: SuiviDate): number {
  if (suivi.organisme === null) return 1
  return suivi.organisme === 'france-travail' ? 2 : 0
}

function communA<C extends 'organisme' | 'parcours'>(suivis: readonly SuiviDate[], champ: C): SuiviDate[C] | null {
  const premiere = suivis[0]?.[champ] ?? null
  return suivis.every((suivi) => suivi[champ] === premiere) ? premiere : null
}
