import type { IdIncoherence } from '../incoherences/identifiant'
import type { IdIndicateur } from '../indicateurs/identifiants'
import type { Reference } from '../reference'
import type { IdCible } from './identifiant'

/** Ce qu'une cible fixe : une valeur, son unité, et de quel côté il faut être. */
export interface Seuil {
  /** La valeur ; `null` : le texte demande une hausse sans la chiffrer. */
  readonly valeur: number | null
  /** L'unité de la valeur. */
  readonly unite:
    | 'jours'
    | 'semaines'
    | 'mois'
    | 'an'
    | 'minutes'
    | 'pourcent'
    | 'personnes'
    | 'plateformes'
    | 'euros'
    | 'reunions'
  /** Faut-il atteindre la valeur, ou ne pas la dépasser ? */
  readonly sens: 'au-moins' | 'au-plus'
  /** La valeur elle-même est-elle exclue (« moins de », « plus de ») ? */
  readonly strict: boolean
  /** L'année à laquelle on ajoute la valeur, pour un accroissement ; `null` : la valeur est un niveau. */
  readonly depuis: number | null
}

/** Un niveau à atteindre, lui compris. */
export function auMoins(valeur: number, unite: Seuil['unite']): Seuil {
  return { valeur, unite, sens: 'au-moins', strict: false, depuis: null }
}

/** Un niveau à ne pas dépasser, lui compris. */
export function auPlus(valeur: number, unite: Seuil['unite']): Seuil {
  return { valeur, unite, sens: 'au-plus', strict: false, depuis: null }
}

/** La part attendue d'une population. */
export interface Part {
  /** L'indicateur compté. */
  readonly numerateur: IdIndicateur
  /** L'indicateur auquel on le rapporte. */
  readonly denominateur: IdIndicateur
  /** La part attendue, en pourcentage. */
  readonly attendue: number
}

/**
 * Une cible : ce qu'elle mesure, la valeur à atteindre, de quel côté, et depuis quand.
 */
export interface Cible extends Reference {
  /** L'identifiant stable. */
  readonly id: IdCible
  /** Ce que la cible vise ; les cibles de même objet se succèdent sans se chevaucher. */
  readonly objet: string
  /** Ce qu'elle mesure. */
  readonly libelle: string
  /** Fixée pour tout le pays, ou étape et moyen d'y parvenir. */
  readonly rang: 'nationale' | 'intermediaire'
  /** À quoi elle se mesure : le pays, un département, un binôme, un bénéficiaire… */
  readonly echelle: 'national' | 'departement' | 'binome' | 'beneficiaire'
  /** La valeur à atteindre. */
  readonly seuil: Seuil
  /** La part des cas qui doivent la respecter ; `null` : la cible ne porte pas sur une part. */
  readonly part: Part | null
  /** Les incohérences qui la touchent. */
  readonly incoherences: readonly IdIncoherence[]
}
