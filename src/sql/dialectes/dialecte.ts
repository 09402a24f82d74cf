/** Un dialecte SQL pour lequel la requête type s'écrit. */
export type NomDialecte = 'duckdb' | 'postgresql' | 'spark' | 'oracle'

/** Une expression SQL, déjà écrite dans le dialecte. */
export type Sql = string

/**
 * Ce en quoi les dialectes diffèrent, et rien d'autre : chaque règle s'écrit une fois, avec ces quelques mots.
 *
 * Rien n'y dépend des réglages de la session, de la langue ni du fuseau : des dates (jamais d'instants), des littéraux typés.
 */
export interface Dialecte extends Kleene {
  readonly nom: NomDialecte
  /** Les types des colonnes du schéma. */
  readonly types: { readonly texte: Sql; readonly long: Sql; readonly jour: Sql; readonly entier: Sql; readonly booleen: Sql }
  /** Ce qui suit un `SELECT` de constantes, pour une ligne. */
  readonly depuisRien: Sql
  /** Un texte littéral, échappé quels que soient les réglages de la session. */
  texte(valeur: string): Sql
  /** Le texte d'un commentaire : un littéral simple, apostrophes typographiques là où l'échappement dépend de la version. */
  commentaire(texte: string): Sql
  /** Le jour, décalé d'un nombre de jours. */
  plusJours(jour: Sql, nombre: number): Sql
  /** Le jour, décalé de mois : quantième gardé, ou ramené au dernier jour du mois. */
  plusMois(jour: Sql, nombre: number): Sql
  /** Le premier jour du mois du jour. */
  premierDuMois(jour: Sql): Sql
  /** Le nombre de jours de `debut` à `fin`, négatif si `fin` précède. */
  joursEntre(debut: Sql, fin: Sql): Sql
  /** Un nombre à virgule double. */
  reel(nombre: Sql): Sql
}

/** La logique à trois valeurs de Kleene : la colonne d'une réponse vaut oui, non, ou `NULL` (inconnu). */
export interface Kleene {
  readonly oui: Sql
  readonly non: Sql
  readonly inconnu: Sql
  /** Le type d'une réponse. */
  readonly typeReponse: Sql
  /** La réponse d'un fait certain ; un prédicat nul vaut non. */
  certain(predicat: Sql): Sql
  /** Le prédicat « la réponse est oui ». */
  estOui(reponse: Sql): Sql
  /** Le prédicat « la réponse est non ». */
  estNon(reponse: Sql): Sql
  et(...reponses: readonly Sql[]): Sql
  pas(reponse: Sql): Sql
}
