import { describe, expect, test } from 'vitest'
import { constats, ligne, tableau, verdict } from '../tableaux'

describe('valorisation-plafond', () => {
  test.each([
    ['50.00', '100.00', true],
    ['50.01', '100.00', false],
    ['49.99', '100.00', true],
    ['50.00', '100.01', true],
    ['50.01', '100.01', false],
    ['0', '0', true],
    ['0.01', '0', false],
  ])('%s valorisés sur %s : %s', (valorisation, departement, conforme) => {
    expect(verdict('valorisation-plafond', { valorisation, departement })).toBe(conforme)
  })

  test('le constat dit la moitié, et l’écart au centime', () => {
    expect(constats('valorisation-plafond', tableau([ligne({ valorisation: '276750', departement: '304875' })]))).toEqual([
      ['4.1', false, '152437.50', '276750.00', '124312.50'],
    ])
  })

  test('rien de valorisé : conforme même si la part est inconnue ; valorisation inconnue : inconnu', () => {
    expect(verdict('valorisation-plafond', { valorisation: '0' })).toBe(true)
    expect(verdict('valorisation-plafond', { valorisation: '1' })).toBeNull()
    expect(verdict('valorisation-plafond', { departement: '100' })).toBeNull()
  })

  test('à l’exécution, la part réalisée ; non ventilée, la part affectée', () => {
    const champs = { departement: '100', valorisation: '50', realiseDepartement: '80' }
    expect(verdict('valorisation-plafond', champs, {}, { nature: 'execution' })).toBe(false)
    expect(verdict('valorisation-plafond', { ...champs, valorisation: '40' }, {}, { nature: 'execution' })).toBe(true)
    expect(verdict('valorisation-plafond', champs, {}, { nature: 'previsionnel' })).toBe(true)
    expect(verdict('valorisation-plafond', { ...champs, realiseDepartement: null }, {}, { nature: 'execution' })).toBe(true)
  })

  test('en 2024, la valorisation est admise : ni plafond, ni justification', () => {
    const champs = { valorisation: '100', departement: '100' }
    expect(verdict('valorisation-plafond', champs, {}, { millesime: 2024 })).toBeUndefined()
    expect(verdict('valorisation-justifiee', champs, {}, { millesime: 2024 })).toBeUndefined()
  })
})

test.each<[string | null, boolean | undefined]>([
  ['0', true],
  ['0.01', false],
  [null, undefined],
])('valorisation-etat : %s, %s', (valorisationEtat, conforme) => {
  expect(verdict('valorisation-etat', { valorisationEtat })).toBe(conforme)
})

test.each<[string | null, boolean | null, boolean | null | undefined]>([
  ['10', true, true],
  ['10', false, false],
  ['10', null, null],
  ['0', false, undefined],
  [null, false, undefined],
])('valorisation-justifiee : %s, justifiée %s : %s', (valorisation, valorisationJustifiee, conforme) => {
  expect(verdict('valorisation-justifiee', { valorisation, valorisationJustifiee })).toBe(conforme)
})
