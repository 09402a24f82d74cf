import { ajouterA } from '../../base/liste'
import { et, NON, OUI, ou, PREMIER_INCONNU, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Candidature } from '../entree/candidature'
import type { DelaiCalcule } from '../entree/delais'
import { type DossierDate, type EntreeEtablie, estNouvelEntrant, etablirEntree } from '../entree/entree'
import { type AccompagnementDate, estOrienteGarantieActivite } from './accompagnements'
import { type Comptes, noter, rangDe } from './comptes'
import { DELAIS_OBSERVES, QUESTIONS, repondreAuxQuestions } from './questions'
import { type ReponsesEntree, repondre } from './reponses'

/** Une entrée qui est, ou pourrait être, un nouvel entrant de la période. */
export interface Entrant {
  readonly candidature: Candidature
  readonly entrant: Reponse
  readonly entree: EntreeEtablie
  readonly reponses: ReponsesEntree
}

/** Les entrées d'un monde qui sont, ou pourraient être, des nouveaux entrants de la période, triées par date. */
export function chercherEntrants(
  date: DossierDate,
  candidatures: readonly Candidature[],
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): Entrant[] {
  let entrants: Entrant[] | null = null
  for (let rang = 0; rang < candidatures.length; rang++) {
    const candidature = candidatures[rang] as Candidature
    const entrant = estNouvelEntrant(candidature, regles)
    if (entrant === NON) continue
    const entree = etablirEntree(date, candidatures, rang, regles)
    entrants = ajouterA(entrants, { candidature, entrant, entree, reponses: repondre(entree, date, accompagnements, regles) })
  }
  return entrants ?? []
}

/** Compte les entrées d'un monde : les réponses aux questions, et les délais qui courent encore. */
export function compterEntrants(comptes: Comptes, enCours: number[], entrants: readonly Entrant[], regles: Regles): void {
  if (entrants.length === 0) return
  if (regles.conventions.comptage === 'personnes') compterLaPersonne(comptes, entrants, regles)
  else compterLesEntrees(comptes, entrants, regles)
  for (const { entrant, entree } of entrants) if (entrant === OUI) compterEnCours(enCours, entree)
}

/** Compte la personne prise en charge, si l'une de ses entrées est orientée. */
export function compterPriseEnCharge(comptes: Comptes, entrants: readonly Entrant[]): void {
  let priseEnCharge: Reponse = NON
  for (const { entrant, reponses } of entrants) priseEnCharge = ou(priseEnCharge, et(entrant, reponses.oriente))
  noter(comptes, RANG_PRISES, priseEnCharge)
}

const RANG_PRISES: number = /* @__PURE__ */ rangDe('prises-en-charge')

function compterLesEntrees(comptes: Comptes, entrants: readonly Entrant[], regles: Regles): void {
  for (const { entrant, reponses } of entrants) {
    const aux = repondreAuxQuestions(reponses, entrant, regles)
    for (let rang = 0; rang < aux.length; rang++) noter(comptes, rang, aux[rang] as Reponse)
  }
}

/**
 * Compte une personne : la réponse commune de ses entrées possibles, jusqu'à la première certaine, chacune tenue pour une entrée ; si aucune
 * n'est certaine, la personne elle-même ne l'est pas.
 *
 * @source instruction 2022/19, annexe 7, §6 : le libellé « nombre de nouveaux entrants » se lit aussi comme un nombre de personnes
 */
function compterLaPersonne(comptes: Comptes, entrants: readonly Entrant[], regles: Regles): void {
  const certaine = entrants.findIndex(({ entrant }) => entrant === OUI)
  const possibles = certaine === -1 ? entrants : entrants.slice(0, certaine + 1)
  const certitude = certaine === -1 ? (entrants[0]?.entrant ?? NON) : OUI
  const parEntree = possibles.map(({ reponses }) => repondreAuxQuestions(reponses, OUI, regles))
  for (let rang = 0; rang < QUESTIONS.length; rang++) {
    const reponses = parEntree.map((reponse) => reponse[rang] ?? NON)
    noter(comptes, rang, et(reponseCommune(reponses), certitude))
  }
}

function reponseCommune(reponses: readonly Reponse[]): Reponse {
  const premiere = reponses[0] ?? NON
  const communes = reponses.every((r) => r === premiere || (r >= PREMIER_INCONNU && premiere >= PREMIER_INCONNU))
  return communes ? premiere : INCONNU.entreesDivergentes
}

/** Une cohorte trop jeune n'est pas un échec : les délais qui courent encore se comptent à part. */
function compterEnCours(enCours: number[], { delais }: EntreeEtablie): void {
  compterSiEnCours(enCours, delais.orientation, DELAIS_OBSERVES.orientation)
  compterSiEnCours(enCours, delais.rendezVous, DELAIS_OBSERVES.rendezVous)
  compterSiEnCours(enCours, delais.contrat, DELAIS_OBSERVES.contrat)
}

function compterSiEnCours(enCours: number[], delai: DelaiCalcule, rangs: readonly number[]): void {
  if (delai.statut !== 'en-cours') return
  for (const rang of rangs) enCours[rang] = (enCours[rang] ?? 0) + 1
}

/** Compte le flux des nouveaux entrants orientés vers la garantie d'activité, pour les dossiers du territoire. */
export function compterGarantieActivite(
  comptes: Comptes,
  entrants: readonly Entrant[],
  accompagnements: readonly AccompagnementDate[] | null,
  regles: Regles,
): void {
  noter(comptes, RANG_GAD, estOrienteGarantieActivite(accompagnements, entrants, regles))
}

const RANG_GAD: number = /* @__PURE__ */ rangDe('gad-orientes')
