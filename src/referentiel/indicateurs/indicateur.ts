import type { IdCible } from '../cibles/identifiant'
import type { IdIncoherence } from '../incoherences/identifiant'
import type { Reference, Source } from '../reference'
import type { Famille, IdIndicateur, IdLigneThematique, Thematique } from './identifiants'

/** Une session de remontée : mars (l'année civile écoulée) ou juin (du 1er janvier au 31 mai de l'année en cours). */
export type Session = 'mars' | 'juin'

/** Ce qu'un indicateur compte : un flux sur la période, un stock à une date, ou la moyenne d'une durée sur la période. */
export type Nature = 'flux' | 'stock' | 'duree-moyenne'

/**
 * Les bornes d'une session, comme une règle : des jours de l'année, non des dates.
 */
export interface Bornes {
  /** L'année où tombent ces jours : celle qui précède la session (mars), ou la sienne (juin). */
  readonly annee: 'precedente' | 'courante'
  /** Le premier jour, `MM-JJ` ; `null` : l'indicateur se prend à un jour, celui de `fin`. */
  readonly debut: string | null
  /** Le dernier jour, compris, `MM-JJ`. */
  readonly fin: string
  /** Le texte donne-t-il ces bornes pour cet indicateur, ou les déduit-on de la règle commune ? */
  readonly dites: boolean
}

/** Le délai qu'un indicateur mesure. */
export interface DelaiIndicateur {
  /** D'où il part. */
  readonly debut: string
  /** Où il s'achève. */
  readonly fin: string
}

/** L'unité comptée. */
export type Unite =
  | 'jeunes'
  | 'familles'
  | 'mises-a-l-abri'
  | 'mesures'
  | 'etp'
  | 'quartiers'
  | 'heures'
  | 'structures'
  | 'pourcentage'
  | 'personnes'
  | 'intervenants'
  | 'rendez-vous'
  | 'contrats'
  | 'personnes-par-conseiller'
  | 'jours'

/**
 * Un indicateur du guide : ce qu'il compte, sur qui, quand, et ce qu'il faut en dire.
 */
export interface Indicateur extends Reference {
  /** L'identifiant stable. */
  readonly id: IdIndicateur | IdLigneThematique
  /** La famille : le chapitre du guide. */
  readonly famille: Famille
  /** Le numéro de la mesure dans le tableau des indicateurs (annexe 9) : « 3.1 ». */
  readonly mesure: string
  /** Le libellé officiel du guide (annexe 7). */
  readonly libelle: string
  /** Le libellé du tableau (annexe 9), fautes comprises ; `null` : l'indicateur n'y a pas de ligne. */
  readonly libelleTableau: string | null
  /** Où est cette ligne du tableau ; `null` : nulle part. */
  readonly sourceTableau: Source | null
  /** Flux, stock ou durée moyenne. */
  readonly nature: Nature
  /** Le guide dit-il la nature, ou la déduit-on de la définition ? */
  readonly natureDite: boolean
  /** Qui ou quoi est compté ; `null` : aucun texte ne le définit. */
  readonly population: string | null
  /** Les bornes de chaque session ; `null` : aucun texte ne définit l'indicateur pour cette session. */
  readonly bornes: { readonly mars: Bornes; readonly juin: Bornes | null }
  /** Le délai mesuré ; `null` : l'indicateur n'en mesure pas. */
  readonly delai: DelaiIndicateur | null
  /** L'unité comptée. */
  readonly unite: Unite
  /** L'indicateur dont celui-ci est une partie, et qu'il ne peut donc pas dépasser ; `null` : aucun. */
  readonly partieDe: IdIndicateur | null
  /** La thématique, pour une ligne de formation ; `null` ailleurs. */
  readonly thematique: Thematique | null
  /** Les cibles que l'indicateur sert à suivre. */
  readonly cibles: readonly IdCible[]
  /** Ce que le guide, ou le tableau, demande de commenter. */
  readonly aCommenter: readonly string[]
  /** Les entrées d'`INCOHERENCES` qui touchent l'indicateur. */
  readonly incoherences: readonly IdIncoherence[]
}
