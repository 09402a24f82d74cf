import type { Fraction } from '../../base/fraction'
import { inconnusDe, ouiDe, rangDe } from './comptes'
import type { Question } from './questions'

/**
 * Un taux : les cas certains, et les bornes entre lesquelles il est, quoi que disent les données manquantes.
 */
export interface Taux {
  /** Nombre certain de réussites. */
  readonly numerateur: number
  /** Nombre certain de cas. */
  readonly denominateur: number
  /** `numerateur / denominateur`, de 0 à 1 ; `null` : non calculable (aucun cas), jamais 0 %. */
  readonly valeur: number | null
  /** La borne basse, exacte ; `null` : non calculable. */
  readonly minimum: Fraction | null
  /** La borne haute, exacte ; `null` : non calculable. */
  readonly maximum: Fraction | null
}

/** Le nom d'un taux. */
export type IdTaux =
  | 'orientation'
  | 'rendez-vous'
  | 'contrat'
  | 'rendez-vous-sur-orientes'
  | 'contrat-sur-orientes'
  | 'orientation-professionnelle'

interface DefinitionTaux {
  /** Les réussites. */
  readonly numerateur: Question
  /** Les cas. */
  readonly denominateur: Question
  /** Les cas qui ne sont pas des réussites : avec les réussites, ils font les cas. */
  readonly echecs: Question
}

/** Chaque taux, par les questions qu'il compte. */
const DEFINITIONS: { readonly [T in IdTaux]: DefinitionTaux } = {
  orientation: {
    numerateur: 'nouveaux-entrants-orientes-dans-le-delai',
    denominateur: 'nouveaux-entrants',
    echecs: 'orientation-manquee',
  },
  'rendez-vous': {
    numerateur: 'premiers-rendez-vous-dans-le-delai',
    denominateur: 'premiers-rendez-vous',
    echecs: 'rendez-vous-manque',
  },
  contrat: {
    numerateur: 'premiers-contrats-dans-le-delai',
    denominateur: 'premiers-contrats',
    echecs: 'contrat-manque',
  },
  'rendez-vous-sur-orientes': {
    numerateur: 'premiers-rendez-vous-dans-le-delai',
    denominateur: 'orientes-hors-france-travail',
    echecs: 'oriente-sans-rendez-vous-dans-le-delai',
  },
  'contrat-sur-orientes': {
    numerateur: 'premiers-contrats-dans-le-delai',
    denominateur: 'orientes-hors-france-travail',
    echecs: 'oriente-sans-contrat-dans-le-delai',
  },
  'orientation-professionnelle': {
    numerateur: 'orientes-professionnels',
    denominateur: 'orientes',
    echecs: 'orientation-non-professionnelle',
  },
}

/**
 * Les taux, d'après les comptes.
 *
 * Un taux croît avec les réussites et décroît avec les échecs : sa borne basse prend le moins de réussites et le plus d'échecs possibles, sa
 * borne haute l'inverse. Comme l'échec d'une entrée est compté à part, ses deux termes ne sont jamais tirés de deux entrées différentes.
 *
 * @source instruction 2022/19, annexe 7, §6 (objectifs de 100 %) ; fiches-actions 2024, fiche 1 (70 % d'orientations professionnelles)
 */
export function calculerTaux(comptes: readonly number[]): { readonly [T in IdTaux]: Taux } {
  const taux = (definition: DefinitionTaux): Taux => calculerUnTaux(comptes, definition)
  return {
    orientation: taux(DEFINITIONS.orientation),
    'rendez-vous': taux(DEFINITIONS['rendez-vous']),
    contrat: taux(DEFINITIONS.contrat),
    'rendez-vous-sur-orientes': taux(DEFINITIONS['rendez-vous-sur-orientes']),
    'contrat-sur-orientes': taux(DEFINITIONS['contrat-sur-orientes']),
    'orientation-professionnelle': taux(DEFINITIONS['orientation-professionnelle']),
  }
}

function calculerUnTaux(comptes: readonly number[], definition: DefinitionTaux): Taux {
  const reussites = compter(comptes, definition.numerateur)
  const echecs = compter(comptes, definition.echecs)
  const numerateur = reussites.minimum
  const denominateur = compter(comptes, definition.denominateur).minimum
  return {
    numerateur,
    denominateur,
    valeur: denominateur === 0 ? null : numerateur / denominateur,
    minimum: fraction(reussites.minimum, reussites.minimum + echecs.maximum) ?? limite(reussites.maximum, 1),
    maximum: fraction(reussites.maximum, reussites.maximum + echecs.minimum) ?? limite(echecs.maximum, 0),
  }
}

function compter(comptes: readonly number[], question: Question): { minimum: number; maximum: number } {
  const rang = rangDe(question)
  const minimum = ouiDe(comptes, rang)
  return { minimum, maximum: minimum + inconnusDe(comptes, rang) }
}

function fraction(numerateur: number, denominateur: number): Fraction | null {
  return denominateur === 0 ? null : { numerateur, denominateur }
}

/** Sans aucun cas certain, le taux n'est calculable que si un cas possible en est un : toutes les réussites, ou tous les échecs. */
function limite(possibles: number, valeur: 0 | 1): Fraction | null {
  return possibles === 0 ? null : { numerateur: valeur, denominateur: 1 }
}
