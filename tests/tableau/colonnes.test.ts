import { describe, expect, test } from 'vitest'
import {
  anneeCouverte,
  colonneNommee,
  colonnesAnnexe9,
  couvre,
  idDePeriode,
  memeColonne,
  unAnPlusTot,
} from '../../src/tableau/colonnes'

const colonne = (debut: string | null, fin: string | null, id = 'c') => ({
  id,
  libelle: null,
  sorte: 'resultat' as const,
  debut,
  fin,
})

test.each([
  ['2021-01-01', '2021-12-31', '2021'],
  ['2022-01-01', '2022-05-31', '2022-S1'],
  ['2022-01-01', '2022-05-30', '2022-01-01_2022-05-30'],
  ['2021-01-02', '2021-12-31', '2021-01-02_2021-12-31'],
  ['2021-01-01', '2022-12-31', '2021-01-01_2022-12-31'],
  ['2021-07-01', '2022-06-30', '2021-07-01_2022-06-30'],
])('la période du %s au %s : %s', (debut, fin, id) => {
  expect(idDePeriode(debut, fin)).toBe(id)
})

test.each([
  ['2021', 'Résultat atteint en 2021', 'resultat'],
  ['2018', 'Situation au 31 déc. 2018', 'resultat'],
  ['2022-S1', 'Résultat atteint au 1er semestre 2022 (1/01 au 31/05/22)', 'resultat'],
  ['objectif-2022', 'Résultat attendu en 2022 (objectif fixé)', 'objectif'],
  ['objectif-2022-S1', 'Résultat attendu au 1er semestre 2022 (objectif fixé)', 'objectif'],
  ['2021-bis', null, 'resultat'],
  ['objectif', null, 'objectif'],
])('la colonne %s : %s', (id, libelle, sorte) => {
  expect(colonneNommee(id)).toMatchObject({ id, libelle, sorte })
})

test.each([
  ['2021-01-01', '2021-12-31', 2021],
  ['2021-01-01', '2022-12-31', null],
  ['2021-01-01', '2021-05-31', null],
  ['2021-02-01', '2021-12-31', null],
  [null, null, null],
])('du %s au %s, l’année %s', (debut, fin, annee) => {
  expect(anneeCouverte(colonne(debut, fin))).toBe(annee)
})

describe('une période en couvre une autre, strictement', () => {
  const annee = colonne('2022-01-01', '2022-12-31')
  test.each([
    [colonne('2022-01-01', '2022-05-31'), true],
    [colonne('2022-06-01', '2022-12-31'), true],
    [colonne('2022-01-01', '2022-12-31'), false],
    [colonne('2021-12-31', '2022-05-31'), false],
    [colonne('2022-06-01', '2023-01-01'), false],
    [colonne(null, null), false],
  ])('%j : %s', (partie, attendu) => {
    expect(couvre(annee, partie)).toBe(attendu)
  })

  test('sans bornes, elle ne couvre rien', () => {
    expect(couvre(colonne(null, null), annee)).toBe(false)
  })
})

test('la même colonne : la période si elle est connue, le nom sinon', () => {
  const annee = colonne('2022-01-01', '2022-12-31', 'a')
  expect(memeColonne(annee, colonne('2022-01-01', '2022-12-31', 'b'))).toBe(true)
  expect(memeColonne(annee, colonne('2022-01-01', '2022-05-31', 'a'))).toBe(false)
  expect(memeColonne(annee, { ...annee, sorte: 'objectif' })).toBe(false)
  expect(memeColonne(colonne(null, null, 'a'), colonne(null, null, 'a'))).toBe(true)
  expect(memeColonne(colonne(null, null, 'a'), colonne(null, null, 'b'))).toBe(false)
})

test('un an plus tôt', () => {
  const [a, b] = [colonneNommee('2021'), colonneNommee('2022')]
  const objectif = colonneNommee('objectif-2021')
  expect(unAnPlusTot([objectif, a, b], b)).toBe(a)
  expect(unAnPlusTot([objectif, b], b)).toBeNull()
  expect(unAnPlusTot([a, b], colonne(null, null))).toBeNull()
})

test('une année qui n’en est pas une se refuse, au lieu de faire autant de colonnes que d’années', () => {
  expect(colonnesAnnexe9(2100)).toHaveLength(85)
  for (const absurde of [2017, 2101, 2 ** 31, 1e308, 2022.5, Number.NaN, '2022'])
    expect(() => colonnesAnnexe9(absurde as number)).toThrow('attendu : une année, de 2018 à 2100')
})
