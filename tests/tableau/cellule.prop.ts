import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lireCellule } from '../../src/tableau/cellule'
import { ecrireCellule, ecrireNombre } from '../../src/tableau/ecriture-cellule'

const MORCEAUX =
  '8|502|5002|0|007|1|12|345|,|.|%| |\u202f|\u00a0|\n|\t|-|−|–|/|ND|NC|nr|N.D.|non disponible|jours|j|sem|h|mois|an|environ|Tendre vers|~|+|<|(|)|a|E2S|er|mille|k€|€|:|*|’|½|²'
const morceau = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MORCEAUX.split('|')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)
const texte = fc.array(morceau, { maxLength: 9 }).map((morceaux) => morceaux.join(''))

describe('toute cellule', () => {
  test('se relit pareille après avoir été écrite', () => {
    fc.assert(
      fc.property(texte, (ecrit) => {
        const lue = lireCellule(ecrit)
        expect(lireCellule(ecrireCellule(lue))).toEqual(lue)
      }),
      { numRuns: 20_000 },
    )
  })

  test("n'a une valeur que si elle a une lecture, et jamais de doute avec", () => {
    fc.assert(
      fc.property(texte, (ecrit) => {
        const { sorte, valeur, unite, code, doute } = lireCellule(ecrit)
        expect(valeur !== null).toBe(['nombre', 'pourcentage', 'duree'].includes(sorte))
        expect(unite !== null).toBe(sorte === 'duree')
        expect(code !== null).toBe(sorte === 'manquante')
        expect(doute !== null).toBe(sorte === 'douteuse')
        if (valeur !== null) expect(valeur).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      }),
      { numRuns: 20_000 },
    )
  })

  test('ne perd aucun chiffre : ils sont dans la valeur, dans ce qui reste, ou dans la cellule rendue entière', () => {
    fc.assert(
      fc.property(texte, (ecrit) => {
        const { valeur, avant, apres } = lireCellule(ecrit)
        const chiffres = (s: string): string => s.replace(/[^1-9]/g, '')
        expect(chiffres(`${avant}${valeur ?? ''}${apres}`)).toBe(chiffres(ecrit))
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('des chiffres et des espaces', () => {
  const tranches = fc.array(fc.stringMatching(/^\d{1,4}$/), { minLength: 1, maxLength: 4 })

  test('font un nombre si et seulement si les tranches sont de trois, sans zéro en tête', () => {
    fc.assert(
      fc.property(tranches, fc.constantFrom(' ', '\u00a0', '\u202f'), (blocs, espace) => {
        const [premiere = '', ...suite] = blocs
        const bien =
          suite.every((bloc) => bloc.length === 3) &&
          (suite.length === 0 || premiere.length <= 3) &&
          !(premiere.startsWith('0') && (premiere.length > 1 || suite.length > 0))
        const lue = lireCellule(blocs.join(espace))
        expect(lue.valeur).toBe(bien ? String(Number(blocs.join(''))) : null)
        expect(lue.sorte).toBe(bien ? 'nombre' : 'douteuse')
      }),
      { numRuns: 5_000 },
    )
  })

  test('tout entier exact se lit comme il s’écrit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (entier) => {
        expect(lireCellule(ecrireNombre(String(entier))).valeur).toBe(String(entier))
      }),
    )
  })

  test('toute décimale exacte se lit comme elle s’écrit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.stringMatching(/^\d{0,5}[1-9]$/), (entiere, decimales) => {
        expect(lireCellule(ecrireNombre(`${entiere}.${decimales}`)).valeur).toBe(`${entiere}.${decimales}`)
      }),
    )
  })
})

describe('dix millions de caractères se lisent sans s’attarder', () => {
  const LONG = 10_000_000
  test.each([
    ['des chiffres', () => '1'.repeat(LONG), 'douteuse'],
    ['des tranches', () => '123 '.repeat(LONG / 4), 'douteuse'],
    ['des points', () => '1.'.repeat(LONG / 2), 'douteuse'],
    ['des espaces entre deux chiffres', () => `1${' '.repeat(LONG)}2`, 'douteuse'],
    ['des espaces avant une unité', () => `1${' '.repeat(LONG)}jours`, 'duree'],
    ['des lettres après un chiffre', () => `1 ${'j'.repeat(LONG)}`, 'nombre'],
    ['des lettres', () => 'a'.repeat(LONG), 'texte'],
    ['des zéros', () => '0'.repeat(LONG), 'douteuse'],
    ['des barres', () => '/'.repeat(LONG), 'vide'],
    ['des tirets et des chiffres', () => '-1'.repeat(LONG / 2), 'douteuse'],
    ['des ND', () => 'ND '.repeat(LONG / 3), 'manquante'],
    ['des espaces', () => `a${' '.repeat(LONG)}a`, 'texte'],
  ])('%s', (_, batir, sorte) => {
    const long = batir()
    const debut = performance.now()
    expect(lireCellule(long).sorte).toBe(sorte)
    // Une lecture quadratique prendrait des heures.
    expect(performance.now() - debut).toBeLessThan(10_000)
  })
})
