import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { direMontant, lireMontantEcrit } from '../../src/base/montant-ecrit'

describe('ce qui se lit', () => {
  test.each([
    ['1 234 567,89 €', '1234567.89'],
    ['1\u00a0234\u00a0567,89\u00a0€', '1234567.89'],
    ['1\u202f234\u202f567,89\u202f€', '1234567.89'],
    ['51 000€', '51000.00'],
    ['2500€', '2500.00'],
    ['304875.00', '304875.00'],
    ['12,5', '12.50'],
    ['0,00 €', '0.00'],
    ['-0', '0.00'],
    ['0012', '12.00'],
    ['-1 500,05 €', '-1500.05'],
    ['− 3', '-3.00'],
    ['3 862 055 euros', '3862055.00'],
    ['10 EUR', '10.00'],
    ['999999999999999,99', '999999999999999.99'],
    ['- €', '0.00'],
    ['-€', '0.00'],
  ])('« %s » : %s', (texte, montant) => expect(lireMontantEcrit(texte)).toEqual({ montant }))

  test.each(['', '   ', '\u00a0', '/', ' / ', '-', '–'])('« %s » : pas de montant, donc inconnu', (texte) => {
    expect(lireMontantEcrit(texte)).toEqual({ montant: null })
  })
})

describe('ce qui est refusé', () => {
  test.each([
    ['1e5', 'exposant'],
    ['1,5E+3', 'exposant'],
    ['12e5', 'exposant'],
    ['1.25e3', 'exposant'],
    ['1e-10', 'exposant'],
    ['1e5 k', 'montant-illisible'],
    ['1.234,56', 'deux-separateurs'],
    ['1,2,3', 'deux-separateurs'],
    ['12,345', 'trop-de-decimales'],
    ['1.234', 'trop-de-decimales'],
    ['1000000000000000', 'montant-trop-grand'],
    ['1 23 456', 'montant-illisible'],
    ['1  234', 'montant-illisible'],
    ['12,', 'montant-illisible'],
    [',5', 'montant-illisible'],
    ['+5', 'montant-illisible'],
    ['--5', 'montant-illisible'],
    ['5 k€', 'montant-illisible'],
    ['€', 'montant-illisible'],
    ['276 750 € (45,4 %)', 'montant-illisible'],
    ['ND', 'montant-illisible'],
    ['NaN', 'montant-illisible'],
    ['Infinity', 'montant-illisible'],
    ['0x10', 'montant-illisible'],
    ['١٢', 'montant-illisible'],
    ['1\n234', 'montant-illisible'],
  ])('« %s » : %s', (texte, defaut) => expect(lireMontantEcrit(texte)).toEqual({ defaut }))
})

test.each([
  ['1234567.89', '1\u202f234\u202f567,89\u00a0€'],
  ['51000.00', '51\u202f000\u00a0€'],
  ['-0.05', '-0,05\u00a0€'],
  ['-123.00', '-123\u00a0€'],
  ['-123456.00', '-123\u202f456\u00a0€'],
  ['999.00', '999\u00a0€'],
  ['0.00', '0\u00a0€'],
])('%s se dit « %s »', (montant, dit) => expect(direMontant(montant)).toBe(dit))

test('ce qui se dit se relit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), (n) => {
      const absolu = (n < 0n ? -n : n).toString().padStart(3, '0')
      const montant = `${n < 0n ? '-' : ''}${absolu.slice(0, -2)}.${absolu.slice(-2)}`
      expect(lireMontantEcrit(direMontant(montant))).toEqual({ montant })
    }),
  )
})

test('aucun texte ne le fait lever, ni traîner', () => {
  fc.assert(fc.property(fc.string(), (texte) => void lireMontantEcrit(texte)))
  for (const motif of ['1 ', '1,', ' ', '9', '- ', '1 234 ']) lireMontantEcrit(motif.repeat(50_000))
})
