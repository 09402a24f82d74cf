import { describe, expect, test } from 'vitest'
import { constats, ligne, tableau, verdict } from '../tableaux'

describe('parite-action', () => {
  test.each([
    ['100.00', '100.00', true, '0.00'],
    ['100.00', '99.99', false, '-0.01'],
    ['100.00', '100.01', false, '0.01'],
    ['0', '0', true, '0.00'],
  ])('État %s, département %s : %s', (etat, departement, conforme, ecart) => {
    const [constat] = constats('parite-action', tableau([ligne({ etat, departement })]))
    expect([constat?.[1], constat?.[4]]).toEqual([conforme, ecart])
  })

  test('une part inconnue : inconnu', () => {
    expect(verdict('parite-action', { etat: '100' })).toBeNull()
    expect(verdict('parite-action', { departement: '100' })).toBeNull()
  })

  test('en plancher, le département peut apporter davantage', () => {
    const conventions = { parite: 'plancher' } as const
    expect(verdict('parite-action', { etat: '100', departement: '100.01' }, { conventions })).toBe(true)
    expect(verdict('parite-action', { etat: '100', departement: '100' }, { conventions })).toBe(true)
    expect(verdict('parite-action', { etat: '100', departement: '99.99' }, { conventions })).toBe(false)
  })

  test('reports compris, si la convention le dit', () => {
    const champs = { etat: '100', etatReporte: '10', departement: '100', departementReporte: '9.99' }
    expect(verdict('parite-action', champs)).toBe(true)
    expect(verdict('parite-action', champs, { conventions: { partsComparees: 'avec-reports' } })).toBe(false)
    expect(
      verdict('parite-action', { ...champs, departementReporte: '10' }, { conventions: { partsComparees: 'avec-reports' } }),
    ).toBe(true)
    expect(
      verdict('parite-action', { ...champs, etatReporte: null }, { conventions: { partsComparees: 'avec-reports' } }),
    ).toBeNull()
  })

  test.each<[object, boolean]>([
    [{ theme: '7 - Développer la mobilité des demandeurs d’emploi - bilans /accompagnements à la mobilité' }, true],
    [{ theme: 'mobilite', action: '162 diagnostics mobilité' }, true],
    [{ theme: 'mobilite', nature: 'bilan-mobilite' }, true],
    [{ sansCofinancement: true }, true],
    [{ theme: '7 - Développer la mobilité des demandeurs d’emploi - création de plateformes de mobilité' }, false],
    [{ theme: 'mobilite', action: 'Bilans', nature: 'plateforme-mobilite' }, false],
    [{ theme: 'mobilite', action: 'Bilans', sansCofinancement: false }, false],
    [{ theme: 'insertion', action: 'Bilans de compétences' }, false],
  ])('%j : dispensée ? %s', (champs, dispensee) => {
    expect(verdict('parite-action', { etat: '100', departement: '0', ...champs })).toBe(dispensee)
  })
})

describe('parite-globale', () => {
  const inegales = [ligne({ etat: '100', departement: '90' }), ligne({ id: '4.2', etat: '50', departement: '60' })]

  test('ce qui manque à une action peut se trouver dans une autre : les deux constats sont rendus', () => {
    expect(constats('parite-action', tableau(inegales)).map(([, conforme]) => conforme)).toEqual([false, false])
    expect(constats('parite-globale', tableau(inegales))).toEqual([[null, true, '150.00', '150.00', '0.00']])
  })

  test('les actions dispensées n’y entrent pas', () => {
    const bilan = ligne({ id: '7.2', theme: 'mobilite', nature: 'bilan-mobilite', etat: '20000', departement: '0' })
    expect(constats('parite-globale', tableau([...inegales, bilan]))[0]?.[1]).toBe(true)
    expect(constats('parite-globale', tableau([bilan]))).toEqual([])
  })

  test('au terme, sur le réalisé aussi', () => {
    const realisees = [
      ligne({ etat: '100', departement: '100', realiseEtat: '80', realiseDepartement: '79.99' }),
      ligne({ id: '4.2', etat: '10', departement: '10', realiseEtat: '10', realiseDepartement: '10' }),
    ]
    expect(constats('parite-globale', tableau(realisees, { millesime: 2021 }))).toEqual([
      [null, true, '110.00', '110.00', '0.00'],
      [null, false, '90.00', '89.99', '-0.01'],
    ])
    expect(constats('parite-globale', tableau(inegales, { nature: 'execution' }))[1]).toEqual([null, null, null, null, null])
  })
})

describe('financement-tiers', () => {
  test.each<[string | null, string | null, boolean | null | undefined]>([
    ['100.00', '10', true],
    ['99.99', '0.01', false],
    ['99.99', '50', false],
    ['99.99', '0', undefined],
    ['99.99', null, null],
    ['100.00', null, true],
    [null, '10', null],
    [null, null, null],
  ])('État 100,00, département %s, tiers %s : %s', (departement, tiers, conforme) => {
    expect(verdict('financement-tiers', { etat: '100.00', departement, tiers })).toBe(conforme)
  })

  test('une action dispensée de cofinancement n’est pas concernée', () => {
    expect(verdict('financement-tiers', { etat: '100', departement: '0', tiers: '50', sansCofinancement: true })).toBeUndefined()
  })
})

describe('part-etat (2024)', () => {
  test.each([
    ['311055', '622110', true],
    ['311054.99', '622110', false],
    ['311055.01', '622110', false],
    ['0.01', '0.01', false],
  ])('État %s sur %s : %s', (etat, total, conforme) => {
    expect(verdict('part-etat', { etat, total }, {}, { millesime: 2024 })).toBe(conforme)
  })

  test('un budget inconnu : inconnu', () => expect(verdict('part-etat', { etat: '1' }, {}, { millesime: 2024 })).toBeNull())
  test('hors 2024, la règle ne vaut pas', () => expect(verdict('part-etat', { etat: '1', total: '5' })).toBeUndefined())
})
