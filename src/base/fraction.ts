/** Une fraction exacte : deux entiers, le dénominateur > 0. */
export interface Fraction {
  /** Numérateur, entier ≥ 0. */
  readonly numerateur: number
  /** Dénominateur, entier > 0. */
  readonly denominateur: number
}
