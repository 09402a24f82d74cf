import { NON, OUI } from '../../base/trivaleur'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import type { Entiers } from '../dossier/entiers/entiers'
import { entiersDe } from '../dossier/entiers/gardes'
import { estOrienteGarantieActivite } from './accompagnements'
import { compterEnCours, type Entrant, estPriseEnCharge, noterReponses, reponsesACompter } from './comptage'
import { type Comptes, comptesVides, noter, noterMondes, rangDe } from './comptes'
import { type Examen, examiner } from './examen'
import type { GarantieActivite } from './garantie-activite'
import { ajouterDelai, type Observations, observerDelai, unirObservations } from './observation'
import { ajouterALaPopulation, type PopulationEnCours } from './population'
import { SANS_PARTAGE } from './preparation'
import { QUESTIONS } from './questions'

/** Ce que les dossiers ont donné jusqu'ici : des entiers, modifiés sur place par un seul calcul, jamais partagés. */
export interface Accumulateur extends Observations {
  dossiers: number
  readonly population: PopulationEnCours
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
    population: [0, 0],
    comptes: comptesVides(),
    enCours: new Array<number>(QUESTIONS.length).fill(0),
    delais: new Map(),
    sansDate: 0,
    joursDemarrage: 0,
    conseillers: new Map(),
  }
}

/** Où va ce que donnent les entrées d'un dossier, quand le compte est ventilé par entrée. */
export interface Repartition {
  /** Les entrées d'un monde, avec le compte où elles vont. */
  readonly repartir: (entrants: readonly Entrant[]) => Iterable<readonly [Accumulateur, readonly Entrant[]]>
  /** Le compte où va ce qui ne se compte qu'une fois pour toutes ces entrées. */
  readonly reunir: (entrants: readonly Entrant[]) => Accumulateur
}

/** Ajoute des dossiers. La boucle est seule dans sa fonction : le moteur l'optimise d'un bout à l'autre, et n'en sort pas pour ce qui la suit. */
export function accumulerTous(accumulateur: Accumulateur, dossiers: Iterable<Dossier>, regles: Regles): void {
  for (const dossier of dossiers) accumuler(accumulateur, dossier, entiersDe(dossier), regles)
}

/** Ajoute un dossier : un seul passage, sur le dossier tourné une fois en entiers. */
export function accumuler(
  accumulateur: Accumulateur,
  dossier: Dossier,
  entiers: Entiers,
  regles: Regles,
  repartition: Repartition | null = null,
): void {
  ajouter(accumulateur, entiers, examiner(dossier, entiers, regles, SANS_PARTAGE), regles, repartition)
}

/**
 * Ajoute un dossier déjà examiné.
 *
 * @param repartition où vont les entrées ; `null` : avec le reste du dossier, dans `accumulateur`
 */
export function ajouter(
  accumulateur: Accumulateur,
  entiers: Entiers,
  examen: Examen | null,
  regles: Regles,
  repartition: Repartition | null = null,
): void {
  const commun = examen === null ? accumulateur : ajouterExamen(accumulateur, examen, regles, repartition)
  commun.dossiers++
  ajouterALaPopulation(commun.population, entiers)
}

/** Ajoute ce que l'examen d'un dossier dit, sans compter le dossier lui-même ; rend le compte de ce qui ne se compte qu'une fois. */
export function ajouterExamen(
  accumulateur: Accumulateur,
  examen: Examen,
  regles: Regles,
  repartition: Repartition | null = null,
): Accumulateur {
  const { garantie } = examen.volet
  if (garantie !== null) ajouterGarantie(accumulateur, garantie)
  return ajouterEntrees(accumulateur, examen, regles, repartition)
}

/** Ajoute les entrées d'un dossier ; rend le compte de ce qui ne s'y compte qu'une fois. */
function ajouterEntrees(
  accumulateur: Accumulateur,
  examen: Examen,
  regles: Regles,
  repartition: Repartition | null,
): Accumulateur {
  const { mondes, volet } = examen
  const [entrants] = mondes
  if (entrants === undefined) return accumulateur
  if (mondes.length > 1) return ajouterMondes(accumulateur, examen, regles, repartition)
  if (repartition === null) ajouterEntrants(accumulateur, entrants, regles)
  else for (const [compte, part] of repartition.repartir(entrants)) ajouterEntrants(compte, part, regles)
  const commun = repartition === null ? accumulateur : repartition.reunir(entrants)
  noter(commun.comptes, RANGS.prisesEnCharge, estPriseEnCharge(entrants))
  if (volet.surLeTerritoire) {
    noter(commun.comptes, RANGS.gadOrientes, estOrienteGarantieActivite(volet.accompagnements, entrants, regles))
  }
  return commun
}

function ajouterEntrants(accumulateur: Accumulateur, entrants: readonly Entrant[], regles: Regles): void {
  for (const reponses of reponsesACompter(entrants, regles)) noterReponses(accumulateur.comptes, reponses)
  compterEnCours(accumulateur.enCours, entrants)
  for (const entrant of entrants) {
    if (entrant.entrant === OUI) ajouterDelai(accumulateur, observerDelai(entrant, regles))
  }
}

/**
 * Réunit les mondes possibles. Les bornes d'un dossier ne se partagent pas entre ses entrées : il va en entier au compte de toutes ses entrées
 * possibles.
 */
function ajouterMondes(
  accumulateur: Accumulateur,
  { mondes, volet: { accompagnements, surLeTerritoire } }: Examen,
  regles: Regles,
  repartition: Repartition | null,
): Accumulateur {
  const commun = repartition === null ? accumulateur : repartition.reunir(mondes.flat())
  if (mondes.every((entrants) => entrants.length === 0)) return commun
  const { comptes } = commun
  const reponses = mondes.map((entrants) => reponsesACompter(entrants, regles))
  for (let rang = 0; rang < QUESTIONS.length; rang++) {
    noterMondes(
      comptes,
      rang,
      reponses.map((monde) => monde.map((reponse) => reponse[rang] ?? NON)),
    )
  }
  noterMondes(
    comptes,
    RANGS.prisesEnCharge,
    mondes.map((entrants) => [estPriseEnCharge(entrants)]),
  )
  if (surLeTerritoire) {
    noterMondes(
      comptes,
      RANGS.gadOrientes,
      mondes.map((entrants) => [estOrienteGarantieActivite(accompagnements, entrants, regles)]),
    )
  }
  compterEnCoursPartout(commun.enCours, mondes)
  for (const observation of unirObservations(mondes, regles)) ajouterDelai(commun, observation)
  return commun
}

/** Compte les délais qui courent encore dans tous les mondes. */
function compterEnCoursPartout(enCours: number[], mondes: readonly (readonly Entrant[])[]): void {
  const parMonde = mondes.map((entrants) => {
    const duMonde = new Array<number>(QUESTIONS.length).fill(0)
    compterEnCours(duMonde, entrants)
    return duMonde
  })
  for (let rang = 0; rang < QUESTIONS.length; rang++) {
    const partout = parMonde.reduce((moindre, duMonde) => Math.min(moindre, duMonde[rang] ?? 0), Number.POSITIVE_INFINITY)
    enCours[rang] = (enCours[rang] ?? 0) + partout
  }
}

function ajouterGarantie(accumulateur: Accumulateur, garantie: GarantieActivite): void {
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
  prisesEnCharge: /* @__PURE__ */ rangDe('prises-en-charge'),
  gadOrientes: /* @__PURE__ */ rangDe('gad-orientes'),
  gadEnCours: /* @__PURE__ */ rangDe('gad-en-cours'),
  agOrientes: /* @__PURE__ */ rangDe('ag-orientes'),
  agEnCours: /* @__PURE__ */ rangDe('ag-en-cours'),
  parConseiller: /* @__PURE__ */ rangDe('ag-par-conseiller'),
  delaiMoyen: /* @__PURE__ */ rangDe('ag-delai-moyen'),
}
