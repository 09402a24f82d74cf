import { describe, expect, test } from 'vitest'
import { constats, ligne, tableau, verdict } from '../tableaux'

const EN_2021 = { millesime: 2021, nature: 'execution' } as const
const PARTS = { etat: '100', etatReporte: '20', departement: '100', departementReporte: '20', tiers: '0' }

describe('realise-total', () => {
  test.each<[object, boolean | null | undefined]>([
    [{ tiers: '0', realise: '150', realiseEtat: '80', realiseDepartement: '70' }, true],
    [{ tiers: '0', realise: '150.01', realiseEtat: '80', realiseDepartement: '70' }, false],
    [{ tiers: '0', realise: '149.99', realiseEtat: '80', realiseDepartement: '70' }, false],
    [{ tiers: '10', realise: '155', realiseEtat: '80', realiseDepartement: '70' }, null],
    [{ tiers: '10', realise: '149.99', realiseEtat: '80', realiseDepartement: '70' }, false],
    [{ realise: '155', realiseEtat: '80' }, null],
    [{ realise: '79.99', realiseEtat: '80' }, false],
    [{ realise: '79.99', realiseDepartement: '80' }, false],
    [{ realise: '80' }, undefined],
    [{ realiseEtat: '80' }, undefined],
  ])('%j : %s', (champs, conforme) => expect(verdict('realise-total', champs, {}, EN_2021)).toBe(conforme))

  test('ce qui est attendu : la somme, ou ce que les parts connues font déjà, ou rien', () => {
    const attendu = (champs: object) => constats('realise-total', tableau([ligne(champs)], EN_2021)).map((c) => c[2])
    expect(attendu({ tiers: '0', realise: '150', realiseEtat: '80', realiseDepartement: '70' })).toEqual(['150.00'])
    expect(attendu({ realise: '79', realiseEtat: '80' })).toEqual(['80.00'])
    expect(attendu({ realise: '155', realiseEtat: '80' })).toEqual([null])
  })
})

describe('reports-calcules', () => {
  test('chaque part déclarée est comparée à son solde', () => {
    const champs = { ...PARTS, realiseEtat: '90', realiseDepartement: '120', aReporterEtat: '30', aReporterDepartement: '0.01' }
    expect(constats('reports-calcules', tableau([ligne(champs)], EN_2021))).toEqual([
      ['4.1', true, '30.00', '30.00', '0.00'],
      ['4.1', false, '0.00', '0.01', '0.01'],
    ])
  })

  test('un dépassement ne laisse rien à reporter', () => {
    expect(verdict('reports-calcules', { ...PARTS, realiseEtat: '130', aReporterEtat: '0' }, {}, EN_2021)).toBe(true)
  })

  test('un solde inconnu : inconnu', () => expect(verdict('reports-calcules', { aReporterEtat: '5' }, {}, EN_2021)).toBeNull())
})

describe('reports-executes : les crédits reportés d’abord', () => {
  test.each<[string | null, string | null, boolean | null | undefined]>([
    ['20.00', '20.00', true],
    ['20.00', '19.99', false],
    ['20.00', '100', true],
    ['20.00', null, null],
    ['0', '0', undefined],
    [null, '0', undefined],
  ])('reporté %s, réalisé %s : %s', (etatReporte, realiseEtat, conforme) => {
    expect(verdict('reports-executes', { etatReporte, realiseEtat }, {}, EN_2021)).toBe(conforme)
  })

  test('le constat dit ce qu’il en reste à exécuter', () => {
    const champs = { departementReporte: '20', realiseDepartement: '5' }
    expect(constats('reports-executes', tableau([ligne(champs)], EN_2021))).toEqual([['4.1', false, '20.00', '5.00', '-15.00']])
  })

  test('une prévision n’exécute rien', () => {
    expect(verdict('reports-executes', { etatReporte: '20' }, {}, { nature: 'previsionnel' })).toBeUndefined()
  })
})

describe('reports-deduits : soustraits des crédits nouveaux', () => {
  test.each<[string | null, string | null, string | null, boolean | null | undefined]>([
    ['100', '20', '80.00', true],
    ['100', '20', '100', false],
    ['100', '20', '80.01', false],
    ['100', '120', '0', true],
    ['100', '100', '0.01', false],
    [null, '20', '80', null],
    ['100', null, '100', null],
    ['100', '20', null, null],
    ['100', '0', '100', undefined],
    [null, null, '100', undefined],
  ])('droit %s, report %s, crédits nouveaux %s : %s', (droitEtat, etatReporte, etat, conforme) => {
    expect(verdict('reports-deduits', { droitEtat, etatReporte, etat })).toBe(conforme)
  })
})

describe('taux-consommation', () => {
  test.each<[string, object, boolean | null | undefined]>([
    ['le même taux', { ...PARTS, realiseEtat: '60', realiseDepartement: '60' }, true],
    ['un centime de moins', { ...PARTS, realiseEtat: '60', realiseDepartement: '59.99' }, false],
    ['un centime de plus', { ...PARTS, realiseEtat: '60', realiseDepartement: '60.01' }, false],
    ['lu dans les reports déclarés', { ...PARTS, aReporterEtat: '60', aReporterDepartement: '60' }, true],
    ['les reports déclarés s’écartent', { ...PARTS, aReporterEtat: '60', aReporterDepartement: '60.01' }, false],
    ['une seule part', { ...PARTS, realiseEtat: '60' }, null],
    ['l’autre part seule', { ...PARTS, realiseDepartement: '60' }, null],
    ['des crédits inconnus', { ...PARTS, etatReporte: null, realiseEtat: '60', realiseDepartement: '60' }, null],
    ['rien de réalisé n’est dit', PARTS, undefined],
    ['une action dispensée', { ...PARTS, sansCofinancement: true, realiseEtat: '60', realiseDepartement: '0' }, undefined],
    [
      'le département n’affecte rien',
      { ...PARTS, departement: '0', departementReporte: '0', realiseEtat: '60', realiseDepartement: '0' },
      true,
    ],
    ['l’État n’affecte rien', { ...PARTS, etat: '0', etatReporte: '0', realiseEtat: '0', realiseDepartement: '60' }, true],
  ])('%s : %s', (_, champs, conforme) => expect(verdict('taux-consommation', champs, {}, EN_2021)).toBe(conforme))

  test('des parts inégales, à un taux qui ne tombe pas juste', () => {
    const parts = { etatReporte: '0', departementReporte: '0', etat: '100', departement: '3' }
    expect(verdict('taux-consommation', { ...parts, realiseEtat: '33.33', realiseDepartement: '1.00' }, {}, EN_2021)).toBe(true)
    expect(verdict('taux-consommation', { ...parts, realiseEtat: '33.34', realiseDepartement: '1.00' }, {}, EN_2021)).toBe(true)
    expect(verdict('taux-consommation', { ...parts, realiseEtat: '33.33', realiseDepartement: '1.01' }, {}, EN_2021)).toBe(false)
  })

  test('l’écart est dit au centime', () => {
    const champs = { ...PARTS, realiseEtat: '60', realiseDepartement: '48.50' }
    expect(constats('taux-consommation', tableau([ligne(champs)], EN_2021))).toEqual([['4.1', false, '60.00', '48.50', '-11.50']])
  })
})
