import type { Erreur } from '../base/erreur'
import type { NomPrereglage } from '../referentiel/conventions'
import type { EcartConformite } from './comparaison'
import type { Niveau } from './jeu'

/** Le compte des verdicts ; `conformes + nonConformes + nonTraites = cas`. */
export interface Bilan {
  /** Nombre de cas. */
  readonly cas: number
  /** Toutes les valeurs rendues sont celles qui sont attendues. */
  readonly conformes: number
  /** Une valeur rendue au moins ne l'est pas. */
  readonly nonConformes: number
  /** Le logiciel ne répond pas, et dit ou non pourquoi. */
  readonly nonTraites: number
}

/** Le verdict d'un cas. */
export interface VerdictCas {
  /** L'identifiant du cas. */
  readonly cas: string
  /** L'identifiant du jeu, c'est-à-dire la règle. */
  readonly jeu: string
  /** Ce que le cas a de particulier. */
  readonly titre: string
  /** Le texte dont le cas sort. */
  readonly source: string
  /** Le verdict. */
  readonly statut: 'conforme' | 'non-conforme' | 'non-traite'
  /** Les textes ne donnent pas tous la même réponse à ce cas. */
  readonly conteste: boolean
  /** Chaque écart ; vide si le cas est conforme ou n'est pas traité. */
  readonly ecarts: readonly EcartConformite[]
  /** Les valeurs attendues que la réponse ne porte pas : ni justes, ni fausses. */
  readonly nonRendus: readonly string[]
  /** Pourquoi le cas n'est pas traité ; `null` s'il l'est. */
  readonly raison: string | null
  /** Pour un cas non conforme : les autres lectures (préréglages, conventions) qui donnent cette réponse. */
  readonly autresLectures: readonly string[]
}

/** Le rapport de conformité d'un logiciel : du JSON simple. */
export interface RapportConformite {
  /** Le nom du logiciel ; `null` s'il ne se nomme pas. */
  readonly logiciel: string | null
  /** Sa version. */
  readonly version: string | null
  /** Vrai si des cas sont traités et qu'aucun n'est non conforme. */
  readonly conforme: boolean
  /** Vrai si tous les cas sont traités, et toutes leurs valeurs rendues. */
  readonly complet: boolean
  /** Le préréglage sous lequel les réponses sont jugées : celui que le logiciel dit, à défaut le premier qu'il suit le mieux. */
  readonly prereglage: NomPrereglage
  /** Le préréglage que le logiciel dit appliquer ; `null` : il n'en dit rien. */
  readonly declare: NomPrereglage | null
  /** Les préréglages que les réponses suivent le mieux ; plusieurs si les cas traités ne les départagent pas. */
  readonly suivis: readonly NomPrereglage[]
  /** Le bilan, sous le préréglage jugé. */
  readonly bilan: Bilan
  /** Le bilan sous chacun des préréglages. */
  readonly parPrereglage: Readonly<Record<NomPrereglage, Bilan>>
  /** Le bilan de chaque jeu, sous le préréglage jugé. */
  readonly jeux: readonly { readonly id: string; readonly niveau: Niveau; readonly titre: string; readonly bilan: Bilan }[]
  /** Le verdict de chaque cas, dans l'ordre des jeux. */
  readonly cas: readonly VerdictCas[]
  /** Ce qui, dans les réponses, n'a pas pu être lu ou ne répond à rien. */
  readonly anomalies: readonly Erreur[]
}
