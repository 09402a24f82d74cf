/**
 * Ce qu'une règle constate sur une ligne : ce qu'elle attendait, ce qu'elle a trouvé, l'écart, et d'où elle vient.
 *
 * @source instruction 2022/19, annexe 5 (les tableaux et le rapport donnent les mêmes chiffres ; règles de gestion)
 */
export interface Constat {
  /** L'identifiant stable de la règle. */
  readonly regle: string
  /** La ligne constatée ; `null` : le tableau entier. */
  readonly ligne: string | null
  /** La règle est-elle tenue ? `null` : on ne peut le dire, c'est à vérifier. */
  readonly conforme: boolean | null
  /** Ce que la règle attendait ; `null` : elle n'attend pas de valeur. */
  readonly attendu: string | null
  /** Ce qui est constaté ; `null` : rien. */
  readonly constate: string | null
  /** Constaté moins attendu, décimale exacte ; `null` : sans objet. */
  readonly ecart: string | null
  /** Le constat, en français. */
  readonly message: string
  /** Le texte dont vient la règle. */
  readonly source: string
}
