/**
 * Le délai médian d'orientation, en jours depuis la date d'entrée, sur les entrées certaines de la période.
 *
 * @source fiches-actions 2024, fiche 1 (délai médian d'orientation inférieur à 1 mois)
 */
export interface DelaiMedian {
  /** Le plus petit jour où la moitié au moins des entrées orientées l'étaient ; négatif si l'orientation a précédé ; `null` sans entrée orientée. */
  readonly observe: number | null
  /** Le plus petit jour où la part estimée non orientée est d'au plus la moitié (Kaplan-Meier) ; `null` si elle ne l'est jamais. */
  readonly kaplanMeier: number | null
  /** Nombre d'entrées dont l'orientation est datée. */
  readonly orientees: number
  /** Nombre d'entrées sans orientation, suivies jusqu'à l'observation ou jusqu'à leur borne. */
  readonly censurees: number
  /** Nombre d'entrées dont l'orientation n'est pas datée : hors des deux médianes. */
  readonly sansDate: number
}

/** Une durée, le nombre d'entrées orientées et le nombre d'entrées perdues de vue à cette durée. */
export type Effectif = readonly [jours: number, orientees: number, censurees: number]

/** Les deux médianes, exactes, d'après les effectifs triés par durée. */
export function calculerMedianes(effectifs: readonly Effectif[], sansDate: number): DelaiMedian {
  let orientees = 0
  let censurees = 0
  for (const [, o, c] of effectifs) {
    orientees += o
    censurees += c
  }
  return {
    observe: medianeObservee(effectifs, orientees),
    kaplanMeier: medianeKaplanMeier(effectifs, orientees + censurees),
    orientees,
    censurees,
    sansDate,
  }
}

function medianeObservee(effectifs: readonly Effectif[], orientees: number): number | null {
  let cumul = 0
  for (const [jours, o] of effectifs) {
    cumul += o
    if (o > 0 && cumul * 2 >= orientees) return jours
  }
  return null
}

/**
 * La survie est un produit de fractions : elle se compare à la moitié en entiers exacts, sans flottant. Un délai négatif vaut 0, et une
 * censure du même jour passe après les orientations.
 */
function medianeKaplanMeier(effectifs: readonly Effectif[], total: number): number | null {
  let aRisque = total
  let numerateur = 1n
  let denominateur = 1n
  for (const [jours, orientees, censurees] of regrouperNegatifs(effectifs)) {
    if (orientees > 0) {
      numerateur *= BigInt(aRisque - orientees)
      denominateur *= BigInt(aRisque)
      if (numerateur * 2n <= denominateur) return jours
    }
    aRisque -= orientees + censurees
  }
  return null
}

function regrouperNegatifs(effectifs: readonly Effectif[]): readonly Effectif[] {
  let orientees = 0
  let censurees = 0
  const positifs: Effectif[] = []
  for (const effectif of effectifs) {
    if (effectif[0] > 0) {
      positifs.push(effectif)
    } else {
      orientees += effectif[1]
      censurees += effectif[2]
    }
  }
  return [[0, orientees, censurees], ...positifs]
}
