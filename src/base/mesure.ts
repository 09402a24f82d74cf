/**
 * La mesure d'un indicateur : ce qui est certain, ce qui reste inconnu, et pourquoi.
 *
 * @source instruction 2022/19, annexe 7 (les données difficiles à récupérer se signalent)
 */
export interface Mesure {
  /** Ce qui est compté avec certitude (ou une moyenne) ; `null` : non calculable, jamais zéro à sa place. */
  readonly valeur: number | null
  /** Nombre de cas dont on ne sait s'ils comptent ; entier ≥ 0. */
  readonly indetermines: number
  /** Nombre d'entrées certaines dont le délai court encore à l'observation : ni réussies ni manquées. Entier ≥ 0. */
  readonly enCours: number
  /** La plus petite valeur possible, quoi que disent les données manquantes ; `null` pour une moyenne. */
  readonly minimum: number | null
  /** La plus grande valeur possible ; `null` pour une moyenne. */
  readonly maximum: number | null
  /** Les causes des indéterminés : code de la cause → nombre de cas ; la somme vaut `indetermines`. */
  readonly causes: Readonly<Record<string, number>>
}
