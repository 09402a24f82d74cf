import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MethodeDefinitif } from '../../src/budget/definitif/methodes'
import { type DemandeMontantDefinitif, montantDefinitif } from '../../src/budget/definitif/montant-definitif'
import { refactions } from '../../src/budget/definitif/refactions'
import { enCentimes, enEuros } from './montants'

const Exact = Decimal.clone({ precision: 200, defaults: true, rounding: Decimal.ROUND_HALF_UP })
const centimes = fc.bigInt({ min: 0n, max: 10n ** 12n })
const euros = centimes.map(enEuros)
const fraction = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 })).map(([numerateur, denominateur]) => ({
  numerateur,
  denominateur,
}))
const consommation = fc
  .tuple(centimes, fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([consomme, contractualise]) => ({ consomme: enEuros(consomme), contractualise: enEuros(contractualise) }))
const poids = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 9 })).map(([physique, financiere]) => ({ physique, financiere }))
const demande: fc.Arbitrary<DemandeMontantDefinitif> = fc
  .record({
    credits: euros,
    physique: fraction,
    financiere: consommation,
    methode: fc.constantFrom<MethodeDefinitif>('produit', 'minimum', 'moyenne', 'ponderation'),
    poids,
  })
  .map(({ poids, ...reste }) => (reste.methode === 'ponderation' ? { ...reste, poids } : reste))

const montant = (d: DemandeMontantDefinitif): bigint => enCentimes(montantDefinitif(d).montant ?? '')

/** Le montant, refait sur des décimaux : l'arrondi se fait une fois, sur un quotient exact de deux entiers. */
function temoin({ credits, physique, financiere, methode, poids }: DemandeMontantDefinitif): string {
  if (physique === null || financiere === null) throw new Error('le témoin veut deux réalisations')
  const d1 = new Exact(physique.denominateur)
  const d2 = new Exact(financiere.contractualise)
  const n1 = Exact.min(physique.numerateur, d1)
  const n2 = Exact.min(financiere.consomme, d2)
  const [a, b] = methode === 'ponderation' ? [poids?.physique ?? 0, poids?.financiere ?? 0] : [1, 1]
  // Sur le dénominateur commun d1 × d2.
  const p = n1.times(d2)
  const f = n2.times(d1)
  const commun = d1.times(d2)
  const combine = {
    produit: () => [n1.times(n2), commun] as const,
    minimum: () => [Exact.min(p, f), commun] as const,
    moyenne: () => [p.plus(f), commun.times(2)] as const,
    ponderation: () => [p.times(a).plus(f.times(b)), commun.times(a + b)] as const,
  }[methode]()
  return new Exact(credits).times(combine[0]).div(combine[1]).toFixed(2)
}

describe('le montant définitif', () => {
  test('le témoin sur des décimaux trouve le même', () => {
    fc.assert(
      fc.property(demande, (d) => {
        expect(montantDefinitif(d).montant).toBe(temoin(d))
      }),
      { numRuns: 500 },
    )
  })

  test('est entre zéro et les crédits, et la réfaction est ce qui en manque', () => {
    fc.assert(
      fc.property(demande, (d) => {
        const { refaction } = montantDefinitif(d)
        expect(montant(d) >= 0n && montant(d) <= enCentimes(d.credits)).toBe(true)
        expect(montant(d) + enCentimes(refaction ?? '')).toBe(enCentimes(d.credits))
      }),
    )
  })

  test('le produit ne dépasse jamais le minimum, ni le minimum la moyenne ; tout réalisé, rien n’est retiré', () => {
    fc.assert(
      fc.property(demande, ({ poids: _, ...d }) => {
        const [produit, minimum, moyenne] = (['produit', 'minimum', 'moyenne'] as const).map((methode) =>
          montant({ ...d, methode }),
        )
        expect((produit ?? 0n) <= (minimum ?? 0n) && (minimum ?? 0n) <= (moyenne ?? 0n)).toBe(true)
        const tout = { physique: { numerateur: 1, denominateur: 1 }, financiere: { consomme: '1.00', contractualise: '1.00' } }
        expect(montant({ ...d, ...tout, methode: 'produit' })).toBe(enCentimes(d.credits))
      }),
    )
  })

  test('croît avec chaque réalisation, et une réalisation inconnue l’encadre', () => {
    fc.assert(
      fc.property(demande, fc.nat(100), (d, plus) => {
        const p = d.physique ?? { numerateur: 0, denominateur: 1 }
        const mieux = { ...d, physique: { ...p, numerateur: p.numerateur + plus } }
        expect(montant(mieux) >= montant(d)).toBe(true)
        for (const manque of [{ physique: null }, { financiere: null }]) {
          const { minimum, maximum } = montantDefinitif({ ...d, ...manque })
          expect(enCentimes(minimum) <= montant(d) && montant(d) <= enCentimes(maximum)).toBe(true)
        }
      }),
    )
  })
})

test('les réfactions : la région et le reste font le total, 60 % au moins restent, à moins d’un centime près', () => {
  const lignes = fc.array(
    fc.tuple(centimes, centimes, fc.nat()).map(([a, b, rang]) => ({
      id: String(rang),
      credits: enEuros(a > b ? a : b),
      definitif: enEuros(a > b ? b : a),
    })),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(lignes, (l) => {
      const total = l.reduce((s, { credits, definitif }) => s + enCentimes(credits) - enCentimes(definitif), 0n)
      for (const partRegionale of ['au-moins', 'exacte'] as const) {
        const bilan = refactions(l, { conventions: { partRegionale } })
        const enRegion = enCentimes(bilan.enRegion ?? '')
        expect(enCentimes(bilan.total ?? '')).toBe(total)
        expect(enRegion + enCentimes(bilan.horsRegion ?? '')).toBe(total)
        const reste = enRegion * 100n - total * 60n // en dix-millièmes d'euro
        expect(partRegionale === 'au-moins' ? reste >= 0n && reste < 100n : reste >= -50n && reste <= 50n).toBe(true)
      }
    }),
  )
})
