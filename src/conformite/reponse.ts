import type { Fraction } from '../base/fraction'

/** Une réponse : de la forme que son niveau demande. */
export type Reponse = ReponseLecture | ReponseDossier | ReponseIndicateurs | ReponseVentilation | ReponseCellules | ReponseBudget

/** La réponse d'un cas de lecture. */
export interface ReponseLecture {
  /** Le dossier est-il lisible ? */
  readonly valide: boolean
  /** Les chemins des fautes, comme `situations[1].fin` ; vide pour un dossier lisible. L'ordre est indifférent. */
  readonly chemins?: readonly string[]
}

/** La réponse d'un cas de dossier. */
export interface ReponseDossier {
  /** Les entrées de tous les dossiers, rejetées comprises. L'ordre est indifférent. */
  readonly entrees: readonly EntreeRendue[]
}

/** Une entrée, telle qu'un logiciel la rend. Un champ absent n'est pas tenu par le logiciel : il n'est ni juste ni faux. */
export interface EntreeRendue {
  /** L'identifiant du dossier. */
  readonly dossier: string
  /** Le jour où la personne devient soumise aux droits et devoirs. */
  readonly devientSoumisLe: string
  /** `retenue`, `rejetee` ou `indeterminee`. */
  readonly statut?: string
  /** Le motif de l'entrée, ou du rejet. */
  readonly motif?: string
  /** La date d'entrée ; `null` : inconnue. */
  readonly dateEntree?: string | null
  /** Le délai d'orientation ; `null` pour une entrée rejetée. */
  readonly orientation?: DelaiRendu | null
  /** Le délai du premier rendez-vous d'accompagnement ; `null` pour une entrée rejetée. */
  readonly premierRendezVous?: DelaiRendu | null
  /** Le délai du premier contrat ; `null` pour une entrée rejetée. */
  readonly premierContrat?: DelaiRendu | null
}

/** Un délai, tel qu'un logiciel le rend. */
export interface DelaiRendu {
  /** `dans-le-delai`, `hors-delai`, `en-cours`, `echu`, `indetermine` ou `sans-objet`. */
  readonly statut?: string
  /** Le jour de l'événement ; `null` s'il manque ou n'est pas daté. */
  readonly date?: string | null
  /** Du départ à l'événement, en jours, négatif s'il l'a précédé ; `null` si l'un des deux n'est pas connu. */
  readonly delaiJours?: number | null
}

/** La réponse d'un cas d'indicateurs : tout ou partie de ce que le cas attend. */
export interface ReponseIndicateurs {
  /** Les mesures, par indicateur. */
  readonly indicateurs?: Readonly<Record<string, MesureRendue>>
  /** Les taux. */
  readonly taux?: Readonly<Record<string, TauxRendu>>
  /** Le délai médian d'orientation, en jours. */
  readonly delaiMedian?: { readonly observe?: number | null; readonly kaplanMeier?: number | null }
}

/** Une mesure, telle qu'un logiciel la rend. Un nombre non entier peut s'écrire en fraction exacte. */
export interface MesureRendue {
  /** Ce qui est compté avec certitude ; `null` : non calculable, jamais zéro. */
  readonly valeur?: number | Fraction | null
  /** Nombre de cas inconnus. */
  readonly indetermines?: number
  /** Nombre d'entrées dont le délai court encore. */
  readonly enCours?: number
  /** La plus petite valeur possible ; `null` pour une moyenne. */
  readonly minimum?: number | null
  /** La plus grande valeur possible ; `null` pour une moyenne. */
  readonly maximum?: number | null
}

/** Un taux, tel qu'un logiciel le rend : en nombres de cas, jamais arrondi. */
export interface TauxRendu {
  /** Nombre certain de réussites. */
  readonly numerateur?: number
  /** Nombre certain de cas. */
  readonly denominateur?: number
  /** La borne basse ; `null` : non calculable. */
  readonly minimum?: Fraction | null
  /** La borne haute ; `null` : non calculable. */
  readonly maximum?: Fraction | null
}

/** La réponse d'un cas de ventilation. */
export interface ReponseVentilation {
  /** Chaque strate, vides et « non ventilé » compris. L'ordre est indifférent. */
  readonly strates: readonly {
    /** Le nom de la strate. */
    readonly strate: string
    /** Les mesures de la strate. */
    readonly indicateurs?: Readonly<Record<string, MesureRendue>>
  }[]
}

/** La réponse d'un cas de cellules. */
export interface ReponseCellules {
  /** Chaque cellule lue. L'ordre est indifférent. */
  readonly cellules: readonly CelluleRendue[]
}

/** Une cellule, telle qu'un logiciel l'a comprise. */
export interface CelluleRendue {
  /** La cellule, telle qu'elle est écrite. */
  readonly texte: string
  /** `nombre`, `pourcentage`, `duree`, `manquante`, `plusieurs`, `douteuse`, `texte` ou `vide`. */
  readonly sorte?: string
  /** La valeur, décimale exacte (« 8502 », « 99.5 ») ; `null` si la cellule n'en donne pas une et une seule. */
  readonly valeur?: string | null
  /** L'unité d'une durée ; `null` ailleurs. */
  readonly unite?: string | null
  /** `ND`, `NC`, `NR` ou `/` ; `null` si la donnée ne manque pas. */
  readonly code?: string | null
}

/** La réponse d'un cas de budget. */
export interface ReponseBudget {
  /** Les constats des règles du cas. L'ordre est indifférent. */
  readonly constats: readonly ConstatRendu[]
}

/** Un constat, tel qu'un logiciel le rend. Les montants sont des décimales exactes (« 100.00 »). */
export interface ConstatRendu {
  /** L'identifiant de la règle. */
  readonly regle: string
  /** La ligne ; `null` : le tableau entier. */
  readonly ligne: string | null
  /** La règle est-elle tenue ? `null` : on ne peut le dire. */
  readonly conforme?: boolean | null
  /** Ce que la règle attendait ; `null` : rien. */
  readonly attendu?: string | null
  /** Ce qui est constaté ; `null` : rien. */
  readonly constate?: string | null
  /** Constaté moins attendu ; `null` : sans objet. */
  readonly ecart?: string | null
}

/** Les réponses d'un logiciel, telles qu'il les écrit en JSON. */
export interface Reponses {
  /** Le nom du logiciel. */
  readonly logiciel?: string | null
  /** Sa version. */
  readonly version?: string | null
  /** Le préréglage qu'il dit appliquer ; absent : il est déduit des réponses. */
  readonly prereglage?: string | null
  /** Par identifiant de cas : la réponse, ou la raison pour laquelle le logiciel ne traite pas le cas. */
  readonly reponses: Readonly<Record<string, Reponse | { readonly nonTraite: string }>>
}
