import { ajouterA } from '../../base/liste'
import { et, NON, OUI, ou, PREMIER_INCONNU, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Candidature } from '../entree/candidature'
import { type DossierDate, type EntreeEtablie, estNouvelEntrant, etablirEntree } from '../entree/entree'
import type { AccompagnementDate } from './accompagnements'
import { type Comptes, noter } from './comptes'
import { DELAIS_OBSERVES, QUESTIONS, type ReponsesAuxQuestions, repondreAuxQuestions } from './questions'
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

/**
 * Les réponses à compter d'un monde : une liste par entrée ou, quand ce sont les personnes que l'on compte, une seule ; aucune sans entrée.
 */
export function reponsesACompter(entrants: readonly Entrant[], regles: Regles): readonly ReponsesAuxQuestions[] {
  if (entrants.length === 0) return AUCUNE
  if (regles.conventions.comptage === 'personnes') return [reponsesDeLaPersonne(entrants, regles)]
  return entrants.map(({ reponses, entrant }) => repondreAuxQuestions(reponses, entrant, regles))
}

const AUCUNE: readonly ReponsesAuxQuestions[] = []

/** Compte les réponses d'une entrée, ou d'une personne. */
export function noterReponses(comptes: Comptes, reponses: ReponsesAuxQuestions): void {
  for (let rang = 0; rang < reponses.length; rang++) noter(comptes, rang, reponses[rang] as Reponse)
}

/** La personne est-elle prise en charge : l'une de ses entrées est-elle orientée ? */
export function estPriseEnCharge(entrants: readonly Entrant[]): Reponse {
  let priseEnCharge: Reponse = NON
  for (const { entrant, reponses } of entrants) priseEnCharge = ou(priseEnCharge, et(entrant, reponses.oriente))
  return priseEnCharge
}

/**
 * Les réponses d'une personne : la réponse commune de ses entrées possibles, jusqu'à la première certaine, chacune tenue pour une entrée ; si aucune
 * n'est certaine, la personne elle-même ne l'est pas.
 *
 * @source instruction 2022/19, annexe 7, §6 : le libellé « nombre de nouveaux entrants » se lit aussi comme un nombre de personnes
 */
function reponsesDeLaPersonne(entrants: readonly Entrant[], regles: Regles): ReponsesAuxQuestions {
  const certaine = entrants.findIndex(({ entrant }) => entrant === OUI)
  const possibles = certaine === -1 ? entrants : entrants.slice(0, certaine + 1)
  const certitude = certaine === -1 ? (entrants[0]?.entrant ?? NON) : OUI
  const parEntree = possibles.map(({ reponses }) => repondreAuxQuestions(reponses, OUI, regles))
  return QUESTIONS.map((_, rang) => et(reponseCommune(parEntree.map((reponses) => reponses[rang] ?? NON)), certitude))
}

function reponseCommune(reponses: readonly Reponse[]): Reponse {
  const premiere = reponses[0] ?? NON
  const communes = reponses.every((r) => r === premiere || (r >= PREMIER_INCONNU && premiere >= PREMIER_INCONNU))
  return communes ? premiere : INCONNU.entreesDivergentes
}

/** Compte les délais d'un monde qui courent encore : une cohorte trop jeune n'est pas un échec. */
export function compterEnCours(enCours: number[], entrants: readonly Entrant[]): void {
  for (const { entrant, entree } of entrants) {
    if (entrant !== OUI) continue
    const { orientation, rendezVous, contrat } = entree.delais
    if (orientation.statut === 'en-cours') ajouterUn(enCours, DELAIS_OBSERVES.orientation)
    if (rendezVous.statut === 'en-cours') ajouterUn(enCours, DELAIS_OBSERVES.rendezVous)
    if (contrat.statut === 'en-cours') ajouterUn(enCours, DELAIS_OBSERVES.contrat)
  }
}

function ajouterUn(enCours: number[], rangs: readonly number[]): void {
  for (const rang of rangs) enCours[rang] = (enCours[rang] ?? 0) + 1
}
