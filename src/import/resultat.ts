import type { Dossier } from '../rsa/dossier/dossier'
import type { ChampNonAlimente } from './correspondance/champs-non-alimentes'
import type { AnomalieImport, ErreurImport, RejetImport } from './lignes/rejet'

/**
 * Une ligne d'un export : un objet, une valeur par nom de colonne ; ou une liste de cellules, la première ligne étant alors l'en-tête. La liste seule permet
 * de voir deux colonnes du même nom.
 */
export type LigneImport = Readonly<Record<string, unknown>> | readonly unknown[]

/** Des tables, par leur nom ; ou les lignes de la seule table de la correspondance. */
export type LignesImport = Iterable<LigneImport> | Readonly<Record<string, Iterable<LigneImport>>>

/** Les mêmes, qui arrivent au fil de l'eau. */
export type LignesImportFlux =
  | AsyncIterable<LigneImport>
  | Iterable<LigneImport>
  | Readonly<Record<string, AsyncIterable<LigneImport> | Iterable<LigneImport>>>

/** Ce qu'est devenue chaque ligne d'une table : `donnees = lues + rejetees + vides + laissees`. */
export interface BilanTable {
  /** La table. */
  readonly table: string
  /** Les lignes données, sans l'en-tête. */
  readonly donnees: number
  /** Les lignes qui sont dans un dossier rendu. */
  readonly lues: number
  /** Les lignes illisibles, et celles de dossiers rejetés. */
  readonly rejetees: number
  /** Les lignes vides. */
  readonly vides: number
  /** Les lignes que la correspondance laisse, à dessein. */
  readonly laissees: number
}

/** Ce que l'import laisse de côté. */
export interface PertesImport {
  /** Les colonnes de l'export que la correspondance ne lit pas, et ne déclare pas ignorer. */
  readonly colonnesNonLues: readonly { readonly table: string; readonly colonne: string }[]
  /** Les tables données dont la correspondance ne dit rien. */
  readonly tablesNonLues: readonly string[]
  /** Les champs du dossier que rien n'alimente. */
  readonly champsNonAlimentes: readonly ChampNonAlimente[]
}

/** Ce qu'a donné un import. Le nombre de personnes rencontrées est `dossiers.length` plus celui des rejets de sorte `dossier`. */
export interface ResultatImport {
  /** Les dossiers, lus et gelés, dans l'ordre où leurs personnes se rencontrent. */
  readonly dossiers: readonly Dossier[]
  /** Ce qui ne se lit pas : des lignes, des dossiers. */
  readonly rejets: readonly RejetImport[]
  /** Ce qui est étrange sans être rejeté. */
  readonly anomalies: readonly AnomalieImport[]
  /** Ce qui empêche tout l'import : une table ou une colonne absente. Il n'y a alors aucun dossier, car tous seraient incomplets. */
  readonly refus: readonly ErreurImport[]
  /** Le compte des lignes, table par table. */
  readonly tables: readonly BilanTable[]
  /** Ce que l'import laisse de côté. */
  readonly pertes: PertesImport
}
