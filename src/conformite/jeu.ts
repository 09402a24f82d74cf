import type { IdRegle } from '../budget/regle'
import type { TableauFinancier } from '../budget/tableau-financier'
import type { Conventions, NomPrereglage } from '../referentiel/conventions'
import type { Reponse } from './reponse'

/**
 * Les niveaux d'un cas : ce que le logiciel doit rendre.
 *
 * - `lecture` : le dossier est-il lisible, et sinon où est la faute ;
 * - `dossier` : les entrées d'un dossier, leurs motifs et leurs délais ;
 * - `indicateurs` : les mesures, taux et médianes d'un lot de dossiers ;
 * - `ventilation` : les mesures de chaque strate ;
 * - `cellules` : ce que dit une cellule du tableau des indicateurs, telle qu'elle est écrite ;
 * - `budget` : les constats des règles budgétaires sur un tableau financier.
 */
export type Niveau = 'lecture' | 'dossier' | 'indicateurs' | 'ventilation' | 'cellules' | 'budget'

/** Un jeu : quelques cas qui tiennent une seule règle, des exemples du texte aux bornes, puis aux inconnus. */
export interface Jeu {
  /** L'identifiant, stable. */
  readonly id: string
  /** Ce que les cas demandent de rendre. */
  readonly niveau: Niveau
  /** La règle, en une phrase. */
  readonly titre: string
  /** Le texte qui la pose. */
  readonly source: string
  /** Les cas : de 5 à 15. */
  readonly cas: readonly Cas[]
}

/** Un cas : ce qui est donné, et la réponse attendue sous chaque préréglage. */
export interface Cas {
  /** L'identifiant, stable : celui du jeu, une barre, un rang. */
  readonly id: string
  /** Ce que les cas demandent de rendre. */
  readonly niveau: Niveau
  /** Ce que le cas a de particulier. */
  readonly titre: string
  /** Le texte dont il sort. */
  readonly source: string
  /** Le critère qui décide. */
  readonly critere: string
  /** Les dossiers, tels qu'un logiciel les recevrait ; au niveau `lecture`, un seul, peut-être illisible ; vide si le cas n'en a pas. */
  readonly dossiers: readonly unknown[]
  /** La période, l'observation, le territoire ; jamais les conventions, qui sont celles du logiciel. `null` si le cas ne compte rien. */
  readonly contexte: ContexteDuCas | null
  /** Au niveau `ventilation`, ce selon quoi l'on ventile. */
  readonly cle?: 'departement' | 'organisme' | 'parcours' | 'mois'
  /** Au niveau `cellules`, les cellules à lire. */
  readonly cellules?: readonly string[]
  /** Au niveau `budget`, le tableau financier à contrôler, et les règles à lui appliquer. */
  readonly budget?: { readonly tableau: TableauFinancier; readonly regles: readonly IdRegle[] }
  /** La réponse attendue, sous chaque préréglage. */
  readonly attendus: Readonly<Record<NomPrereglage, Reponse>>
  /** Vrai si les textes ne donnent pas tous la même réponse : `attendus` et `lectures` portent chacune. */
  readonly conteste: boolean
  /** Les réponses sous des conventions qu'aucun préréglage n'a. */
  readonly lectures: readonly LectureConcurrente[]
}

/** Le contexte d'un cas : celui de `calpae/rsa`, sans les conventions. */
export interface ContexteDuCas {
  /** La période comptée, bornes comprises. */
  readonly periode: { readonly debut: string; readonly fin: string }
  /** Le jour (compris) jusqu'auquel les faits sont connus ; absent : la fin de la période. */
  readonly observeLe?: string
  /** Le jour où se prennent les stocks ; absent : la fin de la période, ou `observeLe` si elle est antérieure. */
  readonly stockLe?: string
  /** Le territoire ; absent : le département de chaque dossier. */
  readonly departements?: readonly string[]
}

/** Une autre lecture du texte, et la réponse qu'elle donne. */
export interface LectureConcurrente {
  /** Les conventions qui s'écartent de `guide2022`. */
  readonly conventions: Partial<Conventions>
  /** La réponse attendue sous ces conventions. */
  readonly attendu: Reponse
}
