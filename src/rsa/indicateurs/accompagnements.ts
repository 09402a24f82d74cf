import type { Jour } from '../../base/jour'
import { contient, type Intervalle } from '../../base/periode'
import { certain, et, NON, OUI, ou, pas, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Accompagnement, Dossier } from '../dossier/dossier'
import {
  dispositifAccompagnement,
  ETAPES,
  jourAccompagnement,
  orientationAccompagnement,
  TAILLE_ACCOMPAGNEMENT,
} from '../dossier/entiers/accompagnements'
import { ACCOMPAGNEMENTS, debutDe, type Entiers, estTenue, finDe } from '../dossier/entiers/entiers'
import type { Candidature } from '../entree/candidature'

/** Un accompagnement de la garantie d'activité, tel qu'on le connaît à l'observation : les dates postérieures sont `null`. */
export interface AccompagnementDate {
  /** Rang dans `dossier.accompagnements`. */
  readonly rang: number
  readonly dispositif: Accompagnement['dispositif']
  readonly orienteLe: Jour | null
  readonly proposeLe: Jour | null
  readonly demarreLe: Jour | null
  readonly termineLe: Jour | null
}

/**
 * Les accompagnements connus à l'observation, dans l'ordre du dossier ; `null` si la source ne les tient pas. Celui dont l'orientation est
 * postérieure, sans proposition ni démarrage antérieurs, n'existe pas encore.
 */
export function daterAccompagnements(entiers: Entiers, regles: Regles): readonly AccompagnementDate[] | null {
  if (!estTenue(entiers, ACCOMPAGNEMENTS)) return null
  const debut = debutDe(entiers, ACCOMPAGNEMENTS)
  const fin = finDe(entiers, ACCOMPAGNEMENTS)
  if (debut === fin) return AUCUN
  const dates: AccompagnementDate[] = []
  for (let place = debut, rang = 0; place < fin; place += TAILLE_ACCOMPAGNEMENT, rang++) {
    const oriente = orientationAccompagnement(entiers, place)
    const orienteLe = observer(oriente, regles)
    const proposeLe = observer(jourAccompagnement(entiers, place, ETAPES.proposeLe), regles)
    const demarreLe = observer(jourAccompagnement(entiers, place, ETAPES.demarreLe), regles)
    if (oriente !== null && orienteLe === null && proposeLe === null && demarreLe === null) continue
    const termineLe = observer(jourAccompagnement(entiers, place, ETAPES.termineLe), regles)
    const dispositif = dispositifAccompagnement(entiers, place)
    dates.push({ rang, dispositif, orienteLe, proposeLe, demarreLe, termineLe })
  }
  return dates
}

const AUCUN: readonly AccompagnementDate[] = []

function observer(jour: Jour | null, regles: Regles): Jour | null {
  return jour !== null && jour <= regles.observeLe ? jour : null
}

/** L'accompagnement est-il en cours au jour donné ? Démarré, ou à défaut orienté, et non terminé. */
function estEnCours(accompagnement: AccompagnementDate, jour: Jour): Reponse {
  const { orienteLe, demarreLe, termineLe } = accompagnement
  if (termineLe !== null && termineLe <= jour) return NON
  const debut = demarreLe ?? orienteLe
  return debut === null ? INCONNU.accompagnementNonDate : certain(debut <= jour)
}

/** L'orientation vers l'accompagnement est-elle dans l'intervalle ? */
export function orienteDans(accompagnement: AccompagnementDate, intervalle: Intervalle): Reponse {
  const { orienteLe } = accompagnement
  return orienteLe === null ? INCONNU.accompagnementNonDate : certain(contient(intervalle, orienteLe))
}

/** L'orientation vers l'accompagnement est-elle au plus tôt au rattachement de la candidature ? */
function orienteDepuis(accompagnement: AccompagnementDate, candidature: Candidature): Reponse {
  const { orienteLe } = accompagnement
  return orienteLe === null ? INCONNU.accompagnementNonDate : certain(orienteLe >= candidature.rattachement)
}

/** Un accompagnement d'un dispositif, au moins, satisfait-il la condition ? */
export function unAuMoins(
  accompagnements: readonly AccompagnementDate[],
  dispositif: Accompagnement['dispositif'],
  condition: (accompagnement: AccompagnementDate) => Reponse,
): Reponse {
  let reponse: Reponse = NON
  for (const accompagnement of accompagnements) {
    if (accompagnement.dispositif === dispositif) reponse = ou(reponse, condition(accompagnement))
  }
  return reponse
}

/** Un candidat à la garantie d'activité : une candidature, et sa réponse à « nouvel entrant de la période ». */
export interface EntrantPossible {
  readonly candidature: Candidature
  readonly entrant: Reponse
}

/**
 * Le dossier compte-t-il parmi les nouveaux entrants orientés vers la garantie d'activité, hors accompagnement global ?
 *
 * @source instruction 2022/19, annexe 7, §7 : flux, nouveaux entrants seulement, bénéficiaires de l'accompagnement global exclus
 */
export function estOrienteGarantieActivite(
  accompagnements: readonly AccompagnementDate[] | null,
  entrants: readonly EntrantPossible[],
  regles: Regles,
): Reponse {
  if (accompagnements === null) return entrants.length === 0 ? NON : INCONNU.accompagnementsNonTenus
  let oriente: Reponse = NON
  for (const { candidature, entrant } of entrants) {
    const vers = unAuMoins(accompagnements, 'garantie-activite', (gad) =>
      et(orienteDans(gad, regles.periode), orienteDepuis(gad, candidature)),
    )
    oriente = ou(oriente, et(entrant, vers))
  }
  return oriente === NON ? NON : et(oriente, pas(exclutDeLaGarantie(accompagnements, regles)))
}

/** Un accompagnement global exclut de la garantie d'activité : orienté dans la période, ou en cours au jour du stock. */
export function exclutDeLaGarantie(accompagnements: readonly AccompagnementDate[], regles: Regles): Reponse {
  return unAuMoins(accompagnements, 'accompagnement-global', (ag) =>
    ou(orienteDans(ag, regles.periode), estEnCours(ag, regles.stockLe)),
  )
}

/** Un accompagnement de ce dispositif est-il en cours au jour du stock ? */
export function aEnCours(
  accompagnements: readonly AccompagnementDate[] | null,
  dispositif: Accompagnement['dispositif'],
  regles: Regles,
): Reponse {
  if (accompagnements === null) return INCONNU.accompagnementsNonTenus
  return unAuMoins(accompagnements, dispositif, (accompagnement) => estEnCours(accompagnement, regles.stockLe))
}

/** Les conseillers des accompagnements globaux certainement en cours au jour du stock, sans doublon. */
export function conseillersEnCours(dossier: Dossier, accompagnements: readonly AccompagnementDate[], regles: Regles): string[] {
  const conseillers = new Set<string>()
  for (const ag of accompagnements) {
    if (ag.dispositif !== 'accompagnement-global' || estEnCours(ag, regles.stockLe) !== OUI) continue
    const conseiller = dossier.accompagnements?.[ag.rang]?.conseiller
    if (conseiller != null) conseillers.add(conseiller)
  }
  return [...conseillers]
}
