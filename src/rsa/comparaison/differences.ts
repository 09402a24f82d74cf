import type { IdIndicateurCompte } from '../indicateurs/indicateurs-comptes'
import type { IndicateursRsa } from '../indicateurs/resultat'

/** Les moyennes de l'accompagnement global : la file active par conseiller et le délai de démarrage. */
export type IdMoyenne = 'ag-par-conseiller' | 'ag-delai-moyen'

/** Ce à quoi un changement est dû. */
export interface Attribution {
  /**
   * `convention` ; `contexte` (période, territoire, observation, stock) ; `donnee` : une donnée du dossier ; `dossier` : le dossier n'est que d'un
   * côté.
   */
  readonly sorte: 'convention' | 'contexte' | 'donnee' | 'dossier'
  /** La convention, le champ du contexte, le champ du dossier (`situations[].notifieeLe`), ou `absent-de-a`, `absent-de-b`. */
  readonly nom: string
}

/** Ce qu'un dossier apporte à un indicateur. */
export interface ApportIndicateur {
  /** Combien de fois il y compte avec certitude. */
  readonly valeur: number
  /** Combien de fois on ignore s'il y compte. */
  readonly indetermines: number
}

/** Un dossier qui ne compte pas de la même façon des deux côtés, pour un indicateur. */
export interface DifferenceDossier {
  /** L'identifiant du dossier. */
  readonly id: string
  /** L'indicateur. */
  readonly indicateur: IdIndicateurCompte
  /** `gagne` : il compte en `b` et ne comptait pas en `a` ; `perdu` : l'inverse ; `change` : il compte autrement, ou l'on en est plus ou moins sûr. */
  readonly sens: 'gagne' | 'perdu' | 'change'
  /** Son apport en `a`. */
  readonly a: ApportIndicateur
  /** Son apport en `b`. */
  readonly b: ApportIndicateur
  /** Ce dont il change le total : `b.valeur − a.valeur`. */
  readonly ecart: number
  /** Ce à quoi le changement est dû. */
  readonly attribution: Attribution
  /** Le chemin de la donnée, quand c'est une donnée du dossier ; `null` sinon. */
  readonly chemin: string | null
  /** Le critère où il se joue, sous le code que lui donne `expliquer`. */
  readonly critere: string
}

/** Des dossiers changés, comptés. */
export interface BilanDossiers {
  /** Dossiers gagnés. */
  readonly gagnes: number
  /** Dossiers perdus. */
  readonly perdus: number
  /** Dossiers qui comptent autrement, ou dont on est plus ou moins sûr. */
  readonly changes: number
  /** Ce dont ils changent le total, ensemble. */
  readonly ecart: number
}

/** Les dossiers changés que l'on doit à une même chose. */
export interface BilanAttribue extends BilanDossiers {
  /** Cette chose. */
  readonly attribution: Attribution
}

/** La différence d'un indicateur, et ce qui la fait. */
export interface DifferenceIndicateur extends BilanDossiers {
  /** Le total en `a`. */
  readonly a: number
  /** Le total en `b`. */
  readonly b: number
  /** Les mêmes dossiers, selon ce à quoi ils sont dus ; les écarts s'additionnent. Le plus grand nombre de dossiers d'abord. */
  readonly attributions: readonly BilanAttribue[]
}

/** Une moyenne des deux calculs, que l'on ne répartit pas entre les dossiers. */
export interface DifferenceMoyenne {
  /** Sa valeur en `a` ; `null` sans personne à son dénominateur. */
  readonly a: number | null
  /** Sa valeur en `b`. */
  readonly b: number | null
  /** Elle n'a pas de dossiers dans `Differences.dossiers`, qu'elle diffère ou non. */
  readonly statut: 'non-decomposee'
  /** Pourquoi, en français. */
  readonly raison: string
}

/** Deux calculs comparés : leurs totaux, leurs différences, et chaque dossier qui les fait. */
export interface Differences {
  /** Le premier résultat, entier. */
  readonly a: IndicateursRsa
  /** Le second. */
  readonly b: IndicateursRsa
  /** La différence de chaque indicateur qui compte, dossier par dossier. */
  readonly indicateurs: Readonly<Record<IdIndicateurCompte, DifferenceIndicateur>>
  /** Les deux moyennes de l'accompagnement global : leurs deux valeurs, et pourquoi elles ne se répartissent pas entre les dossiers. */
  readonly moyennes: Readonly<Record<IdMoyenne, DifferenceMoyenne>>
  /** Chaque dossier changé, indicateur par indicateur, triés par identifiant. */
  readonly dossiers: readonly DifferenceDossier[]
}
