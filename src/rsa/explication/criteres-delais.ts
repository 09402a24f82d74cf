import { direJour, direJours } from '../../base/francais'
import { NON, OUI, type Reponse } from '../../base/trivaleur'
import { direCause } from '../causes'
import type { Regles } from '../contexte'
import type { DelaiCalcule } from '../entree/delais'
import type { DossierDate } from '../entree/entree'
import type { Orientation } from '../entree/orientation'
import type { SuiviDate } from '../entree/suivi'
import { absencesALOrientation } from '../indicateurs/a-commenter'
import type { AccompagnementDate } from '../indicateurs/accompagnements'
import type { Entrant } from '../indicateurs/comptage'
import { observerZone, type Zone } from '../indicateurs/zone'
import { type Critere, etablirCritere, SOURCES } from './critere'
import { nommerOrganisme } from './libelles'

/**
 * Les critères des indicateurs d'insertion : orientation, organisme, rendez-vous, contrat, et leurs délais ; puis ce que le guide demande
 * de commenter.
 *
 * @source instruction 2022/19, annexe 7, §6
 */
export function criteresDesDelais(
  { entree, reponses }: Entrant,
  date: DossierDate,
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): Critere[] {
  const { delais, orientation } = entree
  const zone = observerZone(entree.bornes, date, regles)
  const suivis = preuvesDOrientation(orientation, zone)
  const rendezVous = ['rendezVous', ...evenements('rendezVous', delais.rendezVous.rang, zone.rendezVous.rang)]
  const contrats = ['contrats', ...evenements('contrats', delais.contrat.rang, zone.contrat.rang)]
  const orientee = orientation?.organisme === 'france-travail'
  const orientationDite = direDelai(delais.orientation, 'orientation', orientee, regles)
  const rendezVousDit = direDelai(delais.rendezVous, 'rendez-vous', orientee, regles)
  const contratDit = direDelai(delais.contrat, 'contrat', orientee, regles)
  const fait = (nom: string, reponse: Reponse, constat: string, preuves: readonly string[]): Critere =>
    etablirCritere(nom, reponse, completer(constat, reponse), preuves, SOURCES.delais)
  const delai = (nom: string, reponse: Reponse, dit: DelaiDit, preuves: readonly string[]): Critere =>
    etablirCritere(nom, reponse, completer(dit.constat, reponse), preuves, SOURCES.delais, dit.marge)
  const organisme = nommerOrganisme(orientation?.organisme)
  return [
    fait('oriente', reponses.oriente, direOrientation(orientation, organisme), suivis),
    delai('oriente-dans-le-delai', reponses.orienteDansLeDelai, orientationDite, suivis),
    ...(reponses.oriente === NON
      ? [] // sans orientation, ni organisme ni parcours
      : [
          fait('hors-france-travail', reponses.horsFranceTravail, organisme, suivis),
          fait(
            'parcours-professionnel',
            reponses.parcoursProfessionnel,
            `parcours ${orientation?.parcours ?? 'inconnu'}`,
            suivis,
          ),
        ]),
    fait('premier-rendez-vous', reponses.rendezVous, rendezVousDit.fait, rendezVous),
    delai('premier-rendez-vous-dans-le-delai', reponses.rendezVousDansLeDelai, rendezVousDit, rendezVous),
    fait('premier-contrat', reponses.contrat, contratDit.fait, contrats),
    delai('premier-contrat-dans-le-delai', reponses.contratDansLeDelai, contratDit, contrats),
    absence(reponses.absenteALOrientation, entree, date, regles),
    versGlobal(reponses.versAccompagnementGlobal, accompagnements),
  ]
}

/** Un constat, et la cause de l'inconnu s'il y en a un. */
function completer(constat: string, reponse: Reponse): string {
  return reponse > OUI ? `${constat} ; ${direCause(reponse)}` : constat
}

function direOrientation(orientation: Orientation | null, organisme: string): string {
  const debut = orientation?.suivi?.debut
  if (debut != null) return `orientation du ${direJour(debut)} (${organisme})`
  return orientation === null || orientation.nonDates.length > 0 ? "pas d'orientation datée" : 'aucune orientation'
}

/** Le suivi d'orientation suffit ; s'il y en a de non datés, tous ceux de l'entrée disent ensemble l'organisme. */
function preuvesDOrientation(orientation: Orientation | null, zone: Zone): string[] {
  const cites: (SuiviDate | null)[] = [zone.suivi]
  if (orientation !== null) {
    if (orientation.nonDates.length > 0) cites.push(...orientation.dates, ...orientation.nonDates)
    else cites.push(orientation.suivi)
  }
  return ['suivis', ...cites.flatMap((suivi) => (suivi === null ? [] : [`suivis[${suivi.rang}]`]))]
}

function evenements(liste: string, ...rangs: readonly number[]): string[] {
  return rangs.filter((rang) => rang >= 0).map((rang) => `${liste}[${rang}]`)
}

function absence(reponse: Reponse, entree: Entrant['entree'], date: DossierDate, regles: Regles): Critere {
  const rangs = absencesALOrientation(entree, date, regles)
  const constat =
    reponse > OUI
      ? direCause(reponse)
      : rangs.length === 0
        ? "aucune absence connue à un rendez-vous d'orientation"
        : "absence à un rendez-vous d'orientation"
  return etablirCritere(
    'absence-au-rendez-vous-d-orientation',
    reponse,
    constat,
    ['rendezVous', ...evenements('rendezVous', ...rangs)],
    SOURCES.delais,
  )
}

function versGlobal(reponse: Reponse, accompagnements: readonly AccompagnementDate[] | null): Critere {
  const rangs = (accompagnements ?? []).map(({ rang }) => rang)
  const constat =
    reponse > OUI
      ? direCause(reponse)
      : reponse === OUI
        ? "orientée vers l'accompagnement global"
        : "pas d'orientation vers l'accompagnement global"
  return etablirCritere(
    'vers-l-accompagnement-global',
    reponse,
    constat,
    ['accompagnements', ...evenements('accompagnements', ...rangs)],
    SOURCES.delais,
  )
}

const NOMS = {
  orientation: 'orientation',
  'rendez-vous': "premier rendez-vous d'accompagnement",
  contrat: 'premier contrat',
} as const

/** Ce que l'on dit d'un délai : l'événement, puis le constat complet, et la distance au dernier jour utile. */
interface DelaiDit {
  readonly fait: string
  readonly constat: string
  readonly marge: number | null
}

function direDelai(
  { statut, date, depart, limite }: DelaiCalcule,
  nom: keyof typeof NOMS,
  orientee: boolean,
  regles: Regles,
): DelaiDit {
  if (statut === 'sans-objet') {
    const fait = `${NOMS[nom]} sans objet : ${orientee ? 'orientée vers France Travail' : 'non orientée'}`
    return { fait, constat: fait, marge: null }
  }
  const fait = date === null ? `aucun événement connu (${NOMS[nom]})` : `${NOMS[nom]} le ${direJour(date)}`
  if (limite === null || depart === null || statut === 'indetermine') return { fait, constat: fait, marge: null }
  const marge = limite - (date ?? regles.observeLe)
  const decompte = `départ le ${direJour(depart)}, dernier jour utile le ${direJour(limite)}`
  const constat = `${fait} ; ${decompte} ; ${direMarge(marge, date === null, regles)}`
  return { fait, constat, marge }
}

function direMarge(marge: number, manque: boolean, regles: Regles): string {
  const quand = manque ? `à l'observation du ${direJour(regles.observeLe)}, ` : ''
  if (marge === 0) return `${quand}c'est le dernier jour utile`
  return `${quand}${direJours(Math.abs(marge))} ${marge > 0 ? 'avant' : 'après'} la limite`
}
