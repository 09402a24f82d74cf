/**
 * Un mouvement de crédits de l'État que l'on propose d'un thème à un autre.
 *
 * @source instruction 2022/19, corps I.2 et annexe 5, §2.2
 */
export interface Mouvement {
  /** L'identifiant du mouvement. */
  readonly id: string
  /** Le thème d'où partent les crédits : comme il s'écrit dans le tableau, ou son identifiant. */
  readonly de: string
  /** Le thème qui les reçoit. */
  readonly vers: string
  /** Le montant, en euros, en décimale exacte. */
  readonly montant: string
  /** Des crédits nouveaux (par défaut), ou ce qui reste de l'année précédente. */
  readonly origine?: 'credits-nouveaux' | 'reliquats' | null
}
