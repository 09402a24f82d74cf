import { describe, expect, test } from 'vitest'
import { centimesAdmis, centimesFacultatifs, diviserAuPlusProche, ecrireCentimes } from '../../src/base/centimes'

describe('les montants en centimes', () => {
  test.each([
    ['0', 0n],
    ['0.01', 1n],
    ['0.1', 10n],
    ['12500', 1_250_000n],
    ['12500.00', 1_250_000n],
    ['999999999999999.99', 99_999_999_999_999_999n],
  ])('« %s » se lit', (texte, centimes) => {
    expect(centimesAdmis(texte, 'montant')).toBe(centimes)
  })

  test.each([12.5, 12, '12,50', '1e3', '12.345', '-1', '', '1 000', '1000000000000000', null, undefined, NaN])(
    '%s ne se lit pas',
    (valeur) => {
      expect(() => centimesAdmis(valeur, 'lignes[2].etat')).toThrow(/^lignes\[2\]\.etat : reçu .* chaîne décimale/)
    },
  )

  test('facultatifs : rien vaut null, et une faute lève encore', () => {
    expect([centimesFacultatifs(null, 'm'), centimesFacultatifs(undefined, 'm'), centimesFacultatifs('1', 'm')]).toEqual([
      null,
      null,
      100n,
    ])
    expect(() => centimesFacultatifs('', 'm')).toThrow('m : reçu un texte vide')
  })

  test.each([
    [0n, '0.00'],
    [1n, '0.01'],
    [-1n, '-0.01'],
    [99n, '0.99'],
    [100n, '1.00'],
    [-123_456n, '-1234.56'],
  ])('%s centimes s’écrivent « %s »', (centimes, texte) => {
    expect(ecrireCentimes(centimes)).toBe(texte)
  })

  test('le quotient au plus proche, la moitié montant', () => {
    expect([diviserAuPlusProche(149n, 100n), diviserAuPlusProche(150n, 100n), diviserAuPlusProche(1n, 3n)]).toEqual([1n, 2n, 0n])
  })
})
