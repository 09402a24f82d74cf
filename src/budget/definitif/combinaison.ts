import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { MethodeDefinitif } from './methodes'
import type { Quotient } from './realisation'

/** Les poids des deux réalisations, dans la méthode `ponderation`. */
export interface PoidsRealisations {
  /** Le poids de la réalisation physique, entier positif ou nul. */
  readonly physique: number
  /** Le poids de la réalisation financière, entier positif ou nul. */
  readonly financiere: number
}

/** Combine les deux réalisations. Chaque méthode croît avec l'une et avec l'autre : des bornes en entrée donnent des bornes en sortie. */
export function combiner(methode: MethodeDefinitif, p: Quotient, f: Quotient, poids: PoidsRealisations): Quotient {
  switch (methode) {
    case 'produit':
      return { n: p.n * f.n, d: p.d * f.d }
    case 'minimum':
      return p.n * f.d <= f.n * p.d ? p : f
    case 'moyenne':
    case 'ponderation': {
      const a = BigInt(poids.physique)
      const b = BigInt(poids.financiere)
      return { n: a * p.n * f.d + b * f.n * p.d, d: (a + b) * p.d * f.d }
    }
  }
}

/** Les poids de la méthode : à donner pour `ponderation`, et pour elle seule. */
export function poidsDeLaMethode(methode: MethodeDefinitif, valeur: unknown): PoidsRealisations {
  if (methode !== 'ponderation') {
    if (valeur == null) return { physique: 1, financiere: 1 }
    throw new ErreurContexte(`poids : la méthode « ${methode} » n'en prend pas`)
  }
  const { physique, financiere } = (typeof valeur === 'object' && valeur !== null ? valeur : {}) as Record<string, unknown>
  const bons = [physique, financiere].every((p) => typeof p === 'number' && Number.isSafeInteger(p) && p >= 0)
  if (bons && Number(physique) + Number(financiere) > 0) return { physique: Number(physique), financiere: Number(financiere) }
  throw new ErreurContexte(
    `poids : reçu ${decrire(valeur)} ; attendu : { physique, financiere }, deux entiers positifs ou nuls, non tous deux nuls`,
  )
}
