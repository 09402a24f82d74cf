/** Ce que la page demande à son ouvrier (le fil de calcul), et ce qu'il répond. Tout est donnée simple : rien d'autre ne passe d'un fil à l'autre. */
import type {
  Contexte,
  Conventions,
  DifferenceDossier,
  Differences,
  Dossier,
  Effectif,
  Explication,
  IdIndicateurCompte,
  IdIndicateurRsa,
  IndicateursRsa,
} from 'calpae/rsa'
import type { CompteDuMorceau, Morceau } from './morceau'

/** D'où viennent les dossiers. */
export type Source =
  | { readonly sorte: 'fichier'; readonly fichier: File }
  | { readonly sorte: 'texte'; readonly texte: string }
  | { readonly sorte: 'exemple'; readonly dossiers: number }

/** Des dossiers à lire ; pour une feuille, la correspondance de ses colonnes, en JSON, ou rien si ce sont les nôtres. */
export interface ALire {
  readonly source: Source
  readonly correspondance: string
}

/** Un rejet ou un signalement : où, qui, et pourquoi. */
export interface Cas {
  readonly lieu: string
  readonly id: string | null
  readonly faits: readonly { readonly chemin: string; readonly message: string }[]
}

/** Ce que la lecture a donné, assez court pour être montré : les listes sont coupées, les totaux ne le sont pas. */
export interface Bilan {
  /** « 2 000 dossiers lus », « 5 210 lignes lues ». */
  readonly lus: string
  readonly retenus: number
  /** Les dossiers rejetés, et les premières raisons. */
  readonly rejets: { readonly total: number; readonly premiers: readonly Cas[] }
  /** Ce qui est signalé sans rejet. */
  readonly anomalies: { readonly total: number; readonly premieres: readonly Cas[] }
  readonly departements: readonly string[]
  /** L'année où commencent le plus de droits ; `null` sans aucun droit. */
  readonly annee: number | null
  /** Ce que la lecture a dû supposer ou laisser, en phrases. */
  readonly remarques: readonly string[]
  /** Les dossiers sont-ils gardés, pour être listés et expliqués ? */
  readonly gardes: boolean
}

/** Un résultat, et les effectifs de délais dont se trace la courbe. */
export interface Resultat {
  readonly indicateurs: IndicateursRsa
  readonly delais: readonly Effectif[]
}

/** Ce qu'un dossier répond à un indicateur, dans une liste. */
export type Reponse = 'oui' | 'inconnu'

/** Une page de la liste des dossiers qui comptent, ou qui comptent peut-être, dans un indicateur. */
export interface Liste {
  readonly total: number
  readonly depuis: number
  readonly lignes: readonly Ligne[]
}

export interface Ligne {
  /** Le rang du dossier parmi ceux qui sont lus. */
  readonly rang: number
  readonly id: string
  readonly departement: string
  readonly constats: readonly string[]
}

/** Un dossier et son explication. */
export interface Fiche {
  readonly dossier: Dossier
  readonly explication: Explication
}

/** Deux lectures des mêmes dossiers : celle du contexte, et celle d'autres conventions. */
export interface DeuxLectures {
  readonly contexte: Contexte
  readonly autre: Conventions
}

/** Chaque sorte de demande, avec sa réponse. */
export interface Demandes {
  lire: { demande: ALire; reponse: Bilan }
  calculer: { demande: Contexte; reponse: Resultat }
  compterMorceau: { demande: Morceau; reponse: CompteDuMorceau }
  lister: {
    demande: {
      readonly contexte: Contexte
      readonly indicateur: IdIndicateurRsa
      readonly reponse: Reponse
      readonly depuis: number
    }
    reponse: Liste
  }
  comparer: { demande: DeuxLectures; reponse: Differences['indicateurs'] }
  listerChanges: {
    demande: DeuxLectures & {
      readonly indicateur: IdIndicateurCompte
      readonly sens: DifferenceDossier['sens']
      readonly depuis: number
    }
    reponse: Liste
  }
  expliquer: { demande: { readonly contexte: Contexte; readonly rang: number }; reponse: Fiche }
}
export type Sorte = keyof Demandes

/** Un message de la page à l'ouvrier. */
export type Appel = {
  [S in Sorte]: { readonly numero: number; readonly sorte: S; readonly demande: Demandes[S]['demande'] }
}[Sorte]

/** Où en est un travail : la part faite, de 0 à 1, ou `null` si on ne la connaît pas. */
export interface Avancement {
  readonly etape: string
  readonly part: number | null
}

/** Un message de l'ouvrier à la page. */
export type Retour =
  | { readonly numero: number; readonly sorte: 'avancement'; readonly avancement: Avancement }
  | { readonly numero: number; readonly sorte: 'reponse'; readonly reponse: Demandes[Sorte]['reponse'] }
  | { readonly numero: number; readonly sorte: 'refus'; readonly message: string }
  | { readonly numero: number; readonly sorte: 'abandon' }
