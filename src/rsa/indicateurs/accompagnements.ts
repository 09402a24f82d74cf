import { type Jour, jourOuNul } from '../../base/jour'
import { contient, type Intervalle } from '../../base/periode'
import { certain, et, NON, OUI, ou, pas, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Accompagnement, Dossier } from '../dossier/dossier'
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
  readonly conseiller: string | null
}

/**
 * Les accompagnements connus à l'observation, dans l'ordre du dossier ; `null` si la source ne les tient pas. Celui dont l'orientation est
 * postérieure, sans proposition ni démarrage antérieurs, n'existe pas encore.
 */
export function daterAccompagnements(dossier: Dossier, regles: Regles): AccompagnementDate[] | null {
  if (dossier.accompagnements == null) return null
  const dates: AccompagnementDate[] = []
  for (let rang = 0; rang < dossier.accompagnements.length; rang++) {
    const source = dossier.accompagnements[rang] as Accompagnement
    const orienteLe = observer(source.orienteLe, regles)
    const proposeLe = observer(source.proposeLe, regles)
    const demarreLe = observer(source.demarreLe, regles)
    if (source.orienteLe != null && orienteLe === null && proposeLe === null && demarreLe === null) continue
    const termineLe = observer(source.termineLe, regles)
    const conseiller = source.conseiller ?? null
    dates.push({ rang, dispositif: source.dispositif, orienteLe, proposeLe, demarreLe, termineLe, conseiller })
  }
  return dates
}

function observer(date: string | null | undefined, regles: Regles): Jour | null {
  const jour = jourOuNul(date)
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
export function conseillersEnCours(accompagnements: readonly AccompagnementDate[], regles: Regles): string[] {
  const conseillers = new Set<string>()
  for (const ag of accompagnements) {
    if (ag.dispositif !== 'accompagnement-global' || ag.conseiller === null) continue
    if (estEnCours(ag, regles.stockLe) === OUI) conseillers.add(ag.conseiller)
  }
  return [...conseillers]
}
