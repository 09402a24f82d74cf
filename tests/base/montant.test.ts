import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arrondi, comparer, multiplier, proratiser, sommer, soustraire, ZERO } from '../../src/base/montant'

/** Des centimes, en entiers exacts : l'autre façon de compter, sans decimal.js. */
const centimes = (n: bigint): string => {
  const absolu = (n < 0n ? -n : n).toString().padStart(3, '0')
  return `${n < 0n ? '-' : ''}${absolu.slice(0, -2)}.${absolu.slice(-2)}`
}
const quinzeChiffres = fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n })
const plancher = (a: bigint, b: bigint): bigint => {
  const q = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q
}

describe('les opérations', () => {
  test.each([
    ['0.1', '0.2', '0.30', '-0.10', '0.02'],
    ['0', '-0', '0.00', '0.00', '0.00'],
    ['304875.00', '311055.00', '615930.00', '-6180.00', '94832893125.00'],
    ['999999999999999.99', '0.01', '1000000000000000.00', '999999999999999.98', '9999999999999.9999'],
    ['-5.5', '5.50', '0.00', '-11.00', '-30.25'],
  ])('%s et %s', (a, b, plus, moins, fois) => {
    expect([sommer([a, b]), soustraire(a, b), multiplier(a, b)]).toEqual([plus, moins, fois])
  })

  test.each([
    [[], ZERO],
    [[ZERO, ZERO], ZERO],
    [['5'], '5.00'],
    [['0.005', ZERO], '0.005'],
    [[ZERO, '5.00', ZERO], '5.00'],
    [['5.00', '-5.00'], ZERO],
    [['-1', ZERO, '0'], '-1.00'],
    [['1.00', ZERO, '2', '3.5'], '6.50'],
  ])('la somme de %j est %s', (montants, somme) => expect(sommer(montants)).toBe(somme))

  test.each([
    ['1', '1.00', 0],
    ['-0.01', '0', -1],
    ['10', '9.99', 1],
    ['9.99', '10.00', -1],
    ['10.00', '9.99', 1],
    ['0.10', '0.09', 1],
    ['100.00', '100.01', -1],
    ['99.999', '100.00', -1],
    ['-1.00', '0.00', -1],
    ['-2.00', '-1.00', -1],
    ['007.00', '8.00', -1],
  ])('comparer %s et %s', (a, b, rang) => expect(comparer(a, b)).toBe(rang))

  test('sommes, différences et comparaisons sont celles des centimes entiers', () => {
    fc.assert(
      fc.property(fc.array(quinzeChiffres, { maxLength: 60 }), quinzeChiffres, (liste, autre) => {
        const total = liste.reduce((a, b) => a + b, 0n)
        expect(sommer(liste.map(centimes))).toBe(centimes(total))
        expect(sommer([...liste].reverse().map(centimes))).toBe(centimes(total))
        expect(soustraire(centimes(total), centimes(autre))).toBe(centimes(total - autre))
        expect(comparer(centimes(total), centimes(autre))).toBe(total < autre ? -1 : total > autre ? 1 : 0)
      }),
    )
  })

  test('ce sont celles de decimal.js, à toute échelle', () => {
    const Exact = Decimal.clone({ precision: 200 })
    const decimale = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
      .map(([unites, echelle]) => new Exact(unites.toString()).div(new Exact(10).pow(echelle)).toFixed())
    const ecrire = (exact: Decimal): string => (exact.isZero() ? ZERO : exact.toFixed(Math.max(2, exact.decimalPlaces())))
    fc.assert(
      fc.property(decimale, decimale, (a, b) => {
        expect(sommer([a, b])).toBe(ecrire(new Exact(a).plus(b)))
        expect(soustraire(a, b)).toBe(ecrire(new Exact(a).minus(b)))
        expect(multiplier(a, b)).toBe(ecrire(new Exact(a).times(b)))
        expect(comparer(a, b)).toBe(new Exact(a).cmp(b))
      }),
    )
  })
})

describe('au prorata', () => {
  test.each<[string, string, string, Arrondi, string]>([
    ['100', '1', '3', 'inferieur', '33.33'],
    ['100', '1', '3', 'superieur', '33.34'],
    ['100', '1', '3', 'au-plus-proche', '33.33'],
    ['100', '2', '3', 'au-plus-proche', '66.67'],
    ['0.01', '1', '2', 'au-plus-proche', '0.01'],
    ['-0.01', '1', '2', 'au-plus-proche', '-0.01'],
    ['-0.01', '1', '2', 'inferieur', '-0.01'],
    ['-0.01', '1', '2', 'superieur', '0.00'],
    ['0.01', '1', '-2', 'inferieur', '-0.01'],
    ['0.01', '4999', '10000', 'au-plus-proche', '0.00'],
    ['1000', '0.6', '1', 'inferieur', '600.00'],
    ['60', '1', '3', 'superieur', '20.00'],
  ])('%s × %s / %s, %s : %s', (montant, numerateur, denominateur, arrondi, attendu) => {
    expect(proratiser(montant, numerateur, denominateur, arrondi)).toBe(attendu)
  })

  test.each<[string, Arrondi, string]>([
    ['1.005', 'au-plus-proche', '1.01'],
    ['1.0049', 'au-plus-proche', '1.00'],
    ['-1.005', 'au-plus-proche', '-1.01'],
    ['1.001', 'superieur', '1.01'],
    ['-1.001', 'inferieur', '-1.01'],
    ['1.009', 'inferieur', '1.00'],
    ['-0.004', 'au-plus-proche', '0.00'],
  ])('%s au centime, %s : %s', (montant, arrondi, attendu) => expect(proratiser(montant, '1', '1', arrondi)).toBe(attendu))

  test('le prorata est celui des entiers, pour tout signe et tout arrondi', () => {
    const facteur = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
    fc.assert(
      fc.property(quinzeChiffres, facteur, facteur, (montant, n, d) => {
        fc.pre(d !== 0n)
        const bas = plancher(montant * n, d)
        const haut = -plancher(-montant * n, d)
        const rendre = (arrondi: Arrondi): string => proratiser(centimes(montant), String(n), String(d), arrondi)
        expect(rendre('inferieur')).toBe(centimes(bas))
        expect(rendre('superieur')).toBe(centimes(haut))
        const absolu = (x: bigint): bigint => (x < 0n ? -x : x)
        const proche = plancher(2n * absolu(montant * n) + absolu(d), 2n * absolu(d))
        expect(rendre('au-plus-proche')).toBe(centimes(montant * n < 0n !== d < 0n ? -proche : proche))
      }),
    )
  })
})
