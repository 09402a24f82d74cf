/**
 * Ce qu'un lecteur voit, avant toute syntaxe : un titre, des paragraphes, des listes, des tables. Chaque forme de donnée se met en document une
 * fois ; Markdown, HTML et CSV l'écrivent.
 */

/** Une case d'une table. */
export interface Case {
  /** Ce qu'on y lit, à la française. */
  readonly texte: string
  /** Ce qu'un tableur y met : une décimale exacte, suivie ou non de « % » (`'8502'`, `'24.5'`, `'95%'`) ; `null` : le texte. */
  readonly nombre: string | null
  /** Ce que veut dire le texte, si c'est un code : « non disponible » ; `null` : il se comprend seul. */
  readonly sens: string | null
}

/** Une colonne. */
export interface ColonneTable {
  /** Son intitulé. */
  readonly intitule: string
  /** Des chiffres se rangent à droite, un texte à gauche. */
  readonly sorte: 'texte' | 'chiffres'
}

/** Une ligne ; `total` la met en valeur. */
export interface LigneTable {
  readonly cases: readonly Case[]
  readonly total: boolean
}

/** Des lignes qui vont ensemble, sous un titre. */
export interface GroupeTable {
  readonly titre: string | null
  readonly lignes: readonly LigneTable[]
}

/** Une table. */
export interface Table {
  readonly sorte: 'table'
  /** Ce que la table montre. */
  readonly legende: string
  /** L'intitulé de la colonne que font les titres des groupes, dans un tableur ; `null` : sans groupe. */
  readonly groupement: string | null
  readonly colonnes: readonly ColonneTable[]
  /** Le nombre de premières colonnes qui nomment la ligne. */
  readonly entetes: number
  readonly groupes: readonly GroupeTable[]
}

/** Un morceau de document. */
export type Bloc =
  | { readonly sorte: 'titre'; readonly rang: number; readonly texte: string }
  | { readonly sorte: 'paragraphe'; readonly texte: string }
  | { readonly sorte: 'liste'; readonly elements: readonly string[] }
  | { readonly sorte: 'definitions'; readonly elements: readonly (readonly [terme: string, texte: string])[] }
  | Table

/** Un document : son titre, de rang 0, puis ses morceaux. */
export interface Document {
  readonly titre: string
  readonly blocs: readonly Bloc[]
}

/** Un sous-titre ; le rang 1 est juste sous le titre du document. */
export function titre(texte: string, rang = 1): Bloc {
  return { sorte: 'titre', rang, texte }
}

/** Un paragraphe. */
export function paragraphe(texte: string): Bloc {
  return { sorte: 'paragraphe', texte }
}

/** Une liste sous un sous-titre ; rien, si elle est vide. */
export function listeTitree(intitule: string, elements: readonly string[], rang = 1): Bloc[] {
  return elements.length === 0 ? [] : [titre(intitule, rang), { sorte: 'liste', elements }]
}

/** Des termes et ce qu'ils valent ; ceux qui ne valent rien n'y sont pas. */
export function definitions(elements: readonly (readonly [terme: string, texte: string | null])[]): Bloc {
  return {
    sorte: 'definitions',
    elements: elements.flatMap(([terme, texte]) => (texte === null || texte === '' ? [] : [[terme, texte] as const])),
  }
}

/** Une ligne ordinaire. */
export function ligne(...cases: readonly Case[]): LigneTable {
  return { cases, total: false }
}

/** Une table sans groupe. */
export function table(legende: string, entetes: number, colonnes: readonly ColonneTable[], lignes: readonly LigneTable[]): Table {
  return { sorte: 'table', legende, groupement: null, colonnes, entetes, groupes: [{ titre: null, lignes }] }
}

/** Une colonne de texte. */
export function enTexte(intitule: string): ColonneTable {
  return { intitule, sorte: 'texte' }
}

/** Une colonne de chiffres. */
export function enChiffres(intitule: string): ColonneTable {
  return { intitule, sorte: 'chiffres' }
}
