import type { Jour } from '../../base/jour'
import { NON, OUI } from '../../base/trivaleur'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { exigerDossier } from '../dossier/exiger-dossier'
import { nombreDeMondes } from '../droits/mondes'
import { candidaturesDuMonde, type DossierDate, daterDossier, peutAvoirUnEntrant } from '../entree/entree'
import { type AccompagnementDate, daterAccompagnements } from './accompagnements'
import { chercherEntrants, compterEntrants, compterGarantieActivite, type Entrant } from './comptage'
import { additionner, type Comptes, comptesVides, noter, rangDe, unirComptes } from './comptes'
import { compteSurLeTerritoire, evaluerGarantieActivite, type GarantieActivite } from './garantie-activite'
import { ajouterDelai, type Observation, type Observations, observerDelai, unirObservations } from './observation'
import { QUESTIONS } from './questions'

/** Ce que les dossiers ont donné jusqu'ici : des entiers, modifiés sur place par un seul calcul, jamais partagés. */
export interface Accumulateur extends Observations {
  dossiers: number
  readonly comptes: Comptes
  /** Par question : les délais qui courent encore. */
  readonly enCours: number[]
  /** Somme des délais de démarrage de l'accompagnement global, en jours. */
  joursDemarrage: number
  /** Conseiller → personnes suivies. */
  readonly conseillers: Map<string, number>
}

/** Un accumulateur vide. */
export function accumulateurVide(): Accumulateur {
  return {
    dossiers: 0,
    comptes: comptesVides(),
    enCours: new Array<number>(QUESTIONS.length).fill(0),
    delais: new Map(),
    sansDate: 0,
    joursDemarrage: 0,
    conseillers: new Map(),
  }
}

/** Ajoute un dossier : un seul passage, dates tournées une fois en jours. */
export function accumuler(accumulateur: Accumulateur, dossier: Dossier, regles: Regles): void {
  exigerDossier(dossier)
  accumulateur.dossiers++
  // La plupart des dossiers d'un portefeuille n'entrent pas dans la période et n'ont pas d'accompagnement : ils n'apportent rien de plus.
  const entrantPossible = peutAvoirUnEntrant(dossier, regles)
  const sansAccompagnement = dossier.accompagnements?.length === 0
  if (!entrantPossible && sansAccompagnement) return
  const accompagnements = daterAccompagnements(dossier, regles)
  const surLeTerritoire = compteSurLeTerritoire(dossier, regles)
  const date = entrantPossible ? daterDossier(dossier, regles) : null
  if (date !== null) accumulerEntrants(accumulateur, date, accompagnements, surLeTerritoire, regles)
  if (!surLeTerritoire || sansAccompagnement) return
  accumulerGarantie(accumulateur, evaluerGarantieActivite(dossier, date?.parcours ?? null, accompagnements, regles))
}

function accumulerEntrants(
  accumulateur: Accumulateur,
  date: DossierDate,
  accompagnements: readonly AccompagnementDate[] | null,
  surLeTerritoire: boolean,
  regles: Regles,
): void {
  if (date.parcours.soumissionsInconnues > 0) {
    accumulerMondes(accumulateur, date, accompagnements, surLeTerritoire, regles)
    return
  }
  const entrants = chercherEntrants(date, candidaturesDuMonde(date, 0, regles), accompagnements, regles)
  compterEntrants(accumulateur.comptes, accumulateur.enCours, entrants, regles)
  if (surLeTerritoire) compterGarantieActivite(accumulateur.comptes, entrants, accompagnements, regles)
  for (const entrant of entrants) {
    if (entrant.entrant === OUI) ajouterDelai(accumulateur, observerDelai(entrant, regles))
  }
}

/** Évalue chaque monde possible, puis les réunit. */
function accumulerMondes(
  accumulateur: Accumulateur,
  date: DossierDate,
  accompagnements: readonly AccompagnementDate[] | null,
  surLeTerritoire: boolean,
  regles: Regles,
): void {
  const comptes: Comptes[] = []
  const enCours: number[][] = []
  const observations: Map<Jour, Observation>[] = []
  const nombre = nombreDeMondes(date.parcours.soumissionsInconnues, date.dossier.id)
  for (let monde = 0; monde < nombre; monde++) {
    const entrants = chercherEntrants(date, candidaturesDuMonde(date, monde, regles), accompagnements, regles)
    const comptesDuMonde = comptesVides()
    const enCoursDuMonde = new Array<number>(QUESTIONS.length).fill(0)
    compterEntrants(comptesDuMonde, enCoursDuMonde, entrants, regles)
    if (surLeTerritoire) compterGarantieActivite(comptesDuMonde, entrants, accompagnements, regles)
    comptes.push(comptesDuMonde)
    enCours.push(enCoursDuMonde)
    observations.push(observerCertains(entrants, regles))
  }
  additionner(accumulateur.comptes, unirComptes(comptes))
  for (let rang = 0; rang < QUESTIONS.length; rang++) {
    const certains = Math.min(...enCours.map((monde) => monde[rang] ?? 0))
    accumulateur.enCours[rang] = (accumulateur.enCours[rang] ?? 0) + certains
  }
  for (const observation of unirObservations(observations)) ajouterDelai(accumulateur, observation)
}

function observerCertains(entrants: readonly Entrant[], regles: Regles): Map<Jour, Observation> {
  const parJour = new Map<Jour, Observation>()
  for (const entrant of entrants) {
    if (entrant.entrant === OUI) parJour.set(entrant.candidature.d, observerDelai(entrant, regles))
  }
  return parJour
}

function accumulerGarantie(accumulateur: Accumulateur, garantie: GarantieActivite): void {
  const { comptes } = accumulateur
  noter(comptes, RANGS.gadEnCours, garantie.gadEnCours)
  noter(comptes, RANGS.agOrientes, garantie.agOrientes)
  noter(comptes, RANGS.agEnCours, garantie.agEnCours)
  if (garantie.sansConseiller !== NON) noter(comptes, RANGS.parConseiller, garantie.sansConseiller)
  for (const conseiller of garantie.conseillers) {
    accumulateur.conseillers.set(conseiller, (accumulateur.conseillers.get(conseiller) ?? 0) + 1)
  }
  for (const jours of garantie.delaisDemarrage) {
    noter(comptes, RANGS.delaiMoyen, OUI)
    accumulateur.joursDemarrage += jours
  }
  for (const cause of garantie.demarragesInconnus) noter(comptes, RANGS.delaiMoyen, cause)
}

const RANGS = {
  gadEnCours: /* @__PURE__ */ rangDe('gad-en-cours'),
  agOrientes: /* @__PURE__ */ rangDe('ag-orientes'),
  agEnCours: /* @__PURE__ */ rangDe('ag-en-cours'),
  parConseiller: /* @__PURE__ */ rangDe('ag-par-conseiller'),
  delaiMoyen: /* @__PURE__ */ rangDe('ag-delai-moyen'),
}
