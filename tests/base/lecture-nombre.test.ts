import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiche, lireForme } from '../../src/base/lecture'
import { decimalFacultatif, enCentiemes, entier, entierFacultatif } from '../../src/base/lecture-nombre'

const ENTIER = fiche({ n: entierFacultatif() })
const DECIMAL = fiche({ n: decimalFacultatif() })
const admis = (forme: typeof ENTIER, n: unknown): boolean => 'valeur' in lireForme(forme, { n })

describe('un entier', () => {
  test.each([0, 1, 1_000_000_000])('%s est admis', (n) => expect(lireForme(ENTIER, { n })).toEqual({ valeur: { n } }))
  test.each([-1, 0.5, 1_000_000_001, Number.NaN, Number.POSITIVE_INFINITY, '3', 3n, true, []])('%s est refusé', (n) => {
    expect(admis(ENTIER, n)).toBe(false)
  })
  test('absent ou null vaut null, jamais zéro', () => {
    expect([lireForme(ENTIER, {}), lireForme(ENTIER, { n: null })]).toEqual([{ valeur: { n: null } }, { valeur: { n: null } }])
  })
})

describe('un entier que la donnée doit dire', () => {
  const forme = fiche({ annee: entier('une année de 2019 à 2100, comme 2022', 2019, 2100) })
  test.each([2019, 2100])('%s est admis', (annee) => expect(lireForme(forme, { annee })).toEqual({ valeur: { annee } }))

  test.each<[object, string, string]>([
    [{}, 'champ-obligatoire', 'champ obligatoire absent'],
    [{ annee: null }, 'champ-obligatoire', 'champ obligatoire absent'],
    [{ annee: 2018 }, 'valeur-hors-liste', 'reçu le nombre 2018'],
    [{ annee: 2101 }, 'valeur-hors-liste', 'reçu le nombre 2101'],
    [{ annee: 2022.5 }, 'type-inattendu', 'reçu le nombre 2022.5'],
    [{ annee: '2022' }, 'type-inattendu', 'reçu « 2022 »'],
  ])('%j : %s', (donnee, code, dit) => {
    const message = `${dit} ; attendu : une année de 2019 à 2100, comme 2022`
    expect(lireForme(forme, donnee)).toEqual({ erreurs: [{ chemin: 'annee', code, message }] })
  })
})

describe('un nombre d’au plus deux décimales', () => {
  test.each([0, 0.1, 0.29, 1.15, 4.35, 15.8, 10_000_000])('%s est admis', (n) => expect(admis(DECIMAL, n)).toBe(true))
  test.each([0.001, 1.005, -0.5, 10_000_000.01, Number.NaN, '1.5'])('%s est refusé', (n) => expect(admis(DECIMAL, n)).toBe(false))

  test('tout nombre de centièmes s’écrit, se lit et se retrouve', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (centiemes) => {
        const ecrit = Number(`${Math.floor(centiemes / 100)}.${String(centiemes % 100).padStart(2, '0')}`)
        expect(admis(DECIMAL, ecrit)).toBe(true)
        expect(enCentiemes(ecrit)).toBe(centiemes)
      }),
    )
  })

  test('le refus dit ce qui est admis', () => {
    const lecture = lireForme(DECIMAL, { n: 1.005 })
    expect('erreurs' in lecture ? lecture.erreurs : []).toEqual([
      {
        chemin: 'n',
        code: 'type-inattendu',
        message: "reçu le nombre 1.005 ; attendu : un nombre de 0 à 10000000, d'au plus deux décimales",
      },
    ])
  })
})

test('« -0 », que JSON sait lire et n’écrit pas, est zéro', () => {
  const lecture = lireForme(DECIMAL, JSON.parse('{ "n": -0 }'))
  expect('valeur' in lecture && Object.is(Object.values(lecture.valeur as object)[0], 0)).toBe(true)
})
