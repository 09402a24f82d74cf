import { describe, expect, test } from 'vitest'
import { constats, ligne, tableau, verdict } from '../tableaux'

const PARTS = { etat: '100.00', etatReporte: '20.00', departement: '100.00', departementReporte: '20.00', tiers: '10.01' }

describe('budget-action : A + B + C + D + E = F', () => {
  test.each([
    ['250.01', true, '0.00'],
    ['250.00', false, '-0.01'],
    ['250.02', false, '0.01'],
  ])('F = %s : %s', (total, conforme, ecart) => {
    expect(constats('budget-action', tableau([ligne({ ...PARTS, total })]))).toEqual([['4.1', conforme, '250.01', total, ecart]])
  })

  test('l’exemple du modèle de rapport : 200 000 et deux reports de 10 000 font 220 000', () => {
    const parts = {
      etat: '100 000€',
      departement: '100 000€',
      etatReporte: '10 000€',
      departementReporte: '10 000€',
      tiers: '- €',
    }
    expect(verdict('budget-action', { ...parts, total: '220 000€' })).toBe(true)
  })

  test('une part qui manque : inconnu, sauf si les autres dépassent déjà le total', () => {
    const sansTiers = { ...PARTS, tiers: null }
    expect(constats('budget-action', tableau([ligne({ ...sansTiers, total: '250.01' })]))).toEqual([
      ['4.1', null, null, '250.01', null],
    ])
    expect(verdict('budget-action', { ...sansTiers, total: '240.00' })).toBeNull()
    expect(constats('budget-action', tableau([ligne({ ...sansTiers, total: '239.99' })]))).toEqual([
      ['4.1', false, '240.00', '239.99', '-0.01'],
    ])
  })

  test('« le cas échéant » : nul, si la convention le dit', () => {
    const champs = { etat: '100', departement: '100', total: '200' }
    expect(verdict('budget-action', champs)).toBeNull()
    expect(verdict('budget-action', champs, { conventions: { casEcheant: 'nul' } })).toBe(true)
    expect(verdict('budget-action', { ...champs, departement: null }, { conventions: { casEcheant: 'nul' } })).toBeNull()
  })

  test('un total qui n’est pas énoncé : inconnu, et la somme des parts est dite', () => {
    expect(constats('budget-action', tableau([ligne(PARTS)]))).toEqual([['4.1', null, '250.01', null, null]])
  })
})

describe('sous-totaux', () => {
  const lignes = [
    ligne({ etat: '10', departement: '10.01' }),
    ligne({ id: '4.2', etat: '5.50' }),
    ligne({ id: '5.1', theme: "5 - Garantie d'activité", etat: '1', departement: '1' }),
    ligne({ id: '9.1', theme: 'Divers', initiative: true, etat: '100', departement: '100' }),
  ]
  const sousTotal = (theme: string, champs: object) =>
    constats('sous-totaux', tableau(lignes, { sousTotaux: [{ theme, ...champs }] }))

  test.each([
    ['insertion', { etat: '15.50' }, [['insertion', true, '15.50', '15.50', '0.00']]],
    ['insertion', { etat: '15.51' }, [['insertion', false, '15.50', '15.51', '0.01']]],
    ['garantie-activite', { etat: '1' }, [['garantie-activite', true, '1.00', '1.00', '0.00']]],
    ['socle', { etat: '16,50 €' }, [['socle', true, '16.50', '16.50', '0.00']]],
    [
      'initiatives',
      { etat: '100', departement: '99.99' },
      [
        ['initiatives', true, '100.00', '100.00', '0.00'],
        ['initiatives', false, '100.00', '99.99', '-0.01'],
      ],
    ],
    ['Un thème sans ligne', { etat: '1' }, [['Un thème sans ligne', false, '0.00', '1.00', '1.00']]],
    ['insertion', {}, []],
  ] as const)('%s %j', (theme, champs, attendu) => expect(sousTotal(theme, champs)).toEqual(attendu))

  test('une cellule inconnue : inconnu, ou déjà dépassé', () => {
    expect(sousTotal('insertion', { departement: '20' })).toEqual([['insertion', null, null, '20.00', null]])
    expect(sousTotal('insertion', { departement: '10' })).toEqual([['insertion', false, '10.01', '10.00', '-0.01']])
  })
})

describe('totaux', () => {
  const lignes = [
    ligne({ etat: '10', departement: '9', total: '19', realise: '7' }),
    ligne({ id: '9.1', etat: '0.01', departement: '1', total: '1.01', realise: '0' }),
  ]
  test.each([
    [{ totalEtat: '10.01' }, [[null, true, '10.01', '10.01', '0.00']]],
    [{ totalDepartement: '10.01' }, [[null, false, '10.00', '10.01', '0.01']]],
    [{ total: '20,01 €' }, [[null, true, '20.01', '20.01', '0.00']]],
    [{ totalRealise: '7' }, [[null, true, '7.00', '7.00', '0.00']]],
    [{}, []],
  ] as const)('%j', (entete, attendu) => expect(constats('totaux', tableau(lignes, entete))).toEqual(attendu))
})

describe('sous-totaux : le budget global', () => {
  test('d’une ligne qui n’énonce pas le sien, c’est la somme de ses parts', () => {
    const lignes = [ligne({ ...PARTS }), ligne({ id: '4.2', total: '10' })]
    expect(constats('sous-totaux', tableau(lignes, { sousTotaux: [{ theme: 'insertion', total: '260.01' }] }))).toEqual([
      ['insertion', true, '260.01', '260.01', '0.00'],
    ])
  })
})

describe('la moitié d’un montant impair s’arrête au centime du dessous', () => {
  test('part-etat', () => {
    const juger = (champs: object) => constats('part-etat', tableau([ligne(champs)], { millesime: 2024 }))
    expect(juger({ etat: '10', total: '20.01' })[0]?.slice(2, 4)).toEqual(['10.00', '10.00'])
    expect(juger({ etat: '10' })).toEqual([['4.1', null, null, '10.00', null]])
  })

  test('valorisation-plafond', () => {
    expect(constats('valorisation-plafond', tableau([ligne({ valorisation: '10.01', departement: '20.01' })]))).toEqual([
      ['4.1', false, '10.00', '10.01', '0.01'],
    ])
  })
})

describe('prorata-postes', () => {
  const postes = (numerateur: number, denominateur: number) => [
    { nombre: 3, coutAnnuel: '62 000', partAnnee: { numerateur, denominateur } },
  ]
  test.each([
    [1, 2, '93000.00', true],
    [1, 4, '46500.00', true],
    [1, 2, '46500.00', false],
    [1, 1, '186000.00', true],
    [0, 1, '0.00', true],
  ])('%i/%i de l’année : %s, %s', (n, d, total, conforme) => {
    expect(verdict('prorata-postes', { postes: postes(n, d), totalAnneePleine: '186000', total })).toBe(conforme)
  })

  test('deux sortes de postes s’ajoutent', () => {
    const quart = { numerateur: 1, denominateur: 4 }
    const deux = [
      { nombre: 2, coutAnnuel: '45000', partAnnee: quart },
      { nombre: 1, coutAnnuel: '50000', partAnnee: quart },
    ]
    expect(constats('prorata-postes', tableau([ligne({ postes: deux, totalAnneePleine: '727110', total: '622110' })]))).toEqual([
      ['4.1', true, '622110.00', '622110.00', '0.00'],
    ])
  })

  test('un demi-poste, un quart de l’année, un coût qui ne tombe pas juste : arrondi au centime', () => {
    const demi = [{ nombre: 0.5, coutAnnuel: '62 000,01', partAnnee: { numerateur: 3, denominateur: 4 } }]
    expect(verdict('prorata-postes', { postes: demi, totalAnneePleine: '100000', total: '92250.00' })).toBe(true)
    expect(verdict('prorata-postes', { postes: demi, totalAnneePleine: '100000', total: '92249.99' })).toBe(false)
  })

  test('année pleine ou année inconnue : inconnu ; sans poste : rien à dire', () => {
    expect(verdict('prorata-postes', { postes: postes(1, 2), total: '1' })).toBeNull()
    expect(verdict('prorata-postes', { postes: postes(1, 2), totalAnneePleine: '186000' })).toBeNull()
    expect(verdict('prorata-postes', { totalAnneePleine: '1', total: '2' })).toBeUndefined()
    expect(verdict('prorata-postes', { postes: [] })).toBeUndefined()
  })
})
