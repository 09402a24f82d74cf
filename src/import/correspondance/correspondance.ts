import type { ElementsDeListe, ListeDossier } from './cibles'

/**
 * Comment une date est écrite. `excel` et `excel-1904` : le numéro de série du tableur, dans ses deux calendriers ; un mois seul (`AAAA-MM`, `MM/AAAA`,
 * `AAAAMM`) demande de dire son premier ou son dernier jour. Les jours et les mois d'un seul chiffre se lisent, et `/`, `-` ou `.` séparent indifféremment
 * les formats à jour premier.
 */
export type FormatDate =
  | 'AAAA-MM-JJ'
  | 'JJ/MM/AAAA'
  | 'MM/JJ/AAAA'
  | 'JJ/MM/AA'
  | 'AAAAMMJJ'
  | 'JJMMAAAA'
  | 'AAAA-MM'
  | 'MM/AAAA'
  | 'AAAAMM'
  | 'excel'
  | 'excel-1904'

/** Comment les dates sont écrites, et lesquelles sont vraisemblables. */
export interface EcritureDates {
  /** Les formats rencontrés ; par défaut `AAAA-MM-JJ` seul. */
  readonly formats?: readonly FormatDate[] | null
  /** Une date suivie d'une heure : `refuser` (par défaut) ou `couper` l'heure. */
  readonly heure?: 'refuser' | 'couper' | null
  /** La première date vraisemblable ; par défaut 1988-12-01, date de la loi qui crée le revenu minimum d'insertion. */
  readonly depuis?: string | null
  /** La dernière date vraisemblable ; par défaut 2098-12-31. Une date qui veut dire « sans fin » se déclare dans `vides`. */
  readonly jusqua?: string | null
}

/** D'où vient un champ : d'une colonne, ou d'une constante. L'une des deux, et une seule. */
export interface SourceChamp {
  /** Le nom de la colonne ; `{n}` y tient la place du numéro quand l'élément se répète. */
  readonly colonne?: string | null
  /** La valeur de toutes les lignes. */
  readonly constante?: string | boolean | null
  /** Pour une date : ses formats, si ce ne sont pas ceux de la correspondance. */
  readonly formats?: readonly FormatDate[] | null
  /** Pour une date : que faire d'une heure, si ce n'est pas ce que dit la correspondance. */
  readonly heure?: 'refuser' | 'couper' | null
  /** Pour un mois seul : son premier ou son dernier jour. */
  readonly jour?: 'premier' | 'dernier' | null
  /** Pour une date : le nombre de jours à ajouter (−1 change une fin non comprise en dernier jour compris). */
  readonly decalage?: number | null
  /** Ce que veut dire chaque code de la source ; `null` : inconnu. */
  readonly codes?: Readonly<Record<string, string | boolean | null>> | null
  /** Tous les codes que la source peut écrire : chacun doit être dans `codes`. */
  readonly codesAttendus?: readonly string[] | null
  /** Les valeurs de la source sont déjà celles de la bibliothèque. */
  readonly tellesQuelles?: boolean | null
  /** Un code qui n'est pas dans `codes` : refusé (par défaut), `inconnu`, ou une valeur ; chaque fois signalé. */
  readonly autres?: string | null
  /** La valeur d'une cellule vide ; par défaut, l'inconnu. */
  readonly sinon?: string | boolean | null
  /** D'autres écritures d'une cellule vide, pour ce champ. */
  readonly vides?: readonly string[] | null
  /** La colonne peut manquer à l'export : le champ reste alors inconnu. */
  readonly facultative?: boolean | null
}

/** Quelles lignes d'une table sont des éléments de cette liste. */
export interface Selection {
  /** La colonne qui le dit. */
  readonly colonne: string
  /** Les valeurs que l'on prend. */
  readonly prend: readonly string[]
  /** Les valeurs que l'on laisse. Une valeur qui n'est ni prise ni laissée est une erreur. */
  readonly laisse?: readonly string[] | null
  /** Tout ce qui n'est pas pris se laisse. */
  readonly laisseLeReste?: boolean | null
}

/** Comment les lignes d'une table donnent les éléments d'une liste. */
export interface CorrespondanceElement<L extends ListeDossier = ListeDossier> {
  /** D'où vient chaque champ. */
  readonly champs: { readonly [C in keyof ElementsDeListe[L]]?: SourceChamp | null }
  /** Le nombre de groupes de colonnes qui se répètent : `{n}` va de 1 à ce nombre. */
  readonly repetitions?: number | null
  /** Un élément existe `si-rempli` (par défaut : l'une au moins de ses colonnes l'est), ou `toujours` (chaque ligne en est un). */
  readonly presence?: 'si-rempli' | 'toujours' | null
  /** Quelles lignes en sont. */
  readonly selon?: Selection | null
  /** Deux éléments identiques d'une personne : `garder` (par défaut), ou n'en faire qu'un (`fusionner`). */
  readonly doublons?: 'garder' | 'fusionner' | null
  /** Pour les situations : une fin vide est la veille du début suivant. */
  readonly finImplicite?: boolean | null
}

/** Ce qui désigne la personne. */
export interface CorrespondanceCle {
  /** Les colonnes, qui ensemble désignent une personne et une seule : un numéro de foyer ne suffit pas. Leurs valeurs, jointes par `-`, font l'identifiant. */
  readonly colonnes: readonly string[]
  /** Les zéros de tête d'un numéro : `ignorer` (par défaut : « 0012 » et « 12 » sont la même personne) ou `garder`. */
  readonly zeros?: 'ignorer' | 'garder' | null
  /** La longueur des numéros, complétés de zéros. */
  readonly longueur?: number | null
}

/** Comment se lit une table. */
export interface CorrespondanceTable {
  /** Ce qui désigne la personne. */
  readonly cle: CorrespondanceCle
  /** Les colonnes qui ne changent jamais pour une même personne : si elles changent, deux personnes ont la même clé. */
  readonly temoins?: readonly string[] | null
  /** Les colonnes que l'on ne lit pas, à dessein. */
  readonly ignorees?: readonly string[] | null
  /** La ligne de l'en-tête, comptée depuis 1 ; par défaut la première. */
  readonly ligneEntete?: number | null
  /** Le département de la personne. */
  readonly departement?: SourceChamp | null
  /** Depuis quand ses droits sont connus. */
  readonly historiqueDepuis?: SourceChamp | null
  /** Par personne, si la source tient une liste : vrai ou faux. Sans cela, une liste alimentée est tenue pour tous. */
  readonly tenues?: { readonly [L in Exclude<ListeDossier, 'situations'>]?: SourceChamp | null } | null
  /** Les droits. */
  readonly situations?: readonly CorrespondanceElement<'situations'>[] | null
  /** Les orientations. */
  readonly suivis?: readonly CorrespondanceElement<'suivis'>[] | null
  /** Les rendez-vous. */
  readonly rendezVous?: readonly CorrespondanceElement<'rendezVous'>[] | null
  /** Les contrats. */
  readonly contrats?: readonly CorrespondanceElement<'contrats'>[] | null
  /** Les accompagnements. */
  readonly accompagnements?: readonly CorrespondanceElement<'accompagnements'>[] | null
}

/**
 * Comment des exports plats deviennent des dossiers : une donnée, que l'on écrit en JSON, que l'on vérifie ({@link lireCorrespondance}) et que l'on garde.
 * Un champ dont le nom commence par `x-` est libre.
 */
export interface Correspondance {
  /** Le nom de la correspondance, pour s'y retrouver. */
  readonly nom?: string | null
  /** Le département de toutes les personnes, si aucune colonne ne le dit. */
  readonly departement?: string | null
  /** Depuis quand les droits sont connus, pour toutes les personnes. */
  readonly historiqueDepuis?: string | null
  /** Comment les dates sont écrites. */
  readonly dates?: EcritureDates | null
  /** Ce qui s'écrit dans une cellule vide : `NULL`, `-`, `31/12/9999`… Une cellule blanche l'est toujours. */
  readonly vides?: readonly string[] | null
  /** Une personne dont une ligne ne se lit pas : `rejeter` son dossier (par défaut), ou le `garder`, incomplet. */
  readonly incomplets?: 'rejeter' | 'garder' | null
  /** Les tables, par leur nom. */
  readonly tables: Readonly<Record<string, CorrespondanceTable>>
}
