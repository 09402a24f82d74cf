import { describe, expect, test } from 'vitest'
import type { Mouvement } from '../../../src/budget/mouvement'
import { constats, ligne, tableau } from '../tableaux'

const initiative = (id: string, etat: string | null, departement: string | null = '0') =>
  ligne({ id, theme: 'initiatives', etat, departement })
const lignes = [initiative('9.1', '60'), initiative('9.2', '40'), ligne({ etat: '500' })]

describe('plafond-initiatives', () => {
  test.each<[string | undefined, boolean | null]>([
    ['100.00', true],
    ['99.99', false],
    ['100.01', true],
    [undefined, null],
  ])('plafond donné de %s : %s', (plafondInitiatives, conforme) => {
    const options = plafondInitiatives === undefined ? {} : { plafondInitiatives }
    expect(constats('plafond-initiatives', tableau(lignes), options).map((c) => c[1])).toEqual([conforme])
  })

  test('à défaut, celui de l’année précédente, selon la convention', () => {
    const precedent = tableau([initiative('9.1', '100', '80')], { millesime: 2021 })
    const cette = tableau([initiative('9.1', '100', '90')])
    expect(constats('plafond-initiatives', cette, { precedent })).toEqual([[null, true, '100.00', '100.00', '0.00']])
    expect(constats('plafond-initiatives', cette, { precedent, conventions: { plafondInitiatives: 'contractualise' } })).toEqual([
      [null, false, '180.00', '190.00', '10.00'],
    ])
  })

  test('un montant inconnu : inconnu, ou déjà dépassé', () => {
    const incomplet = tableau([initiative('9.1', '60'), initiative('9.2', null)])
    expect(constats('plafond-initiatives', incomplet, { plafondInitiatives: '60' })[0]?.[1]).toBeNull()
    expect(constats('plafond-initiatives', incomplet, { plafondInitiatives: '60' })[0]?.[3]).toBe('60.00')
    expect(constats('plafond-initiatives', incomplet, { plafondInitiatives: '59.99' })[0]?.[1]).toBe(false)
  })

  test('sans initiative, rien à dire ; en 2021, rien ne plafonne', () => {
    expect(constats('plafond-initiatives', tableau([ligne({ etat: '1' })]))).toEqual([])
    expect(constats('plafond-initiatives', tableau(lignes, { millesime: 2021 }), { plafondInitiatives: '1' })).toEqual([])
  })
})

describe('fongibilite', () => {
  const juger = (de: string, vers: string, origine?: Mouvement['origine'], millesime = 2022): boolean | null | undefined =>
    constats('fongibilite', tableau(lignes, { millesime }), {
      mouvements: [{ id: 'M1', de, vers, montant: '10', ...(origine === undefined ? {} : { origine }) }],
    })[0]?.[1]

  test.each<[string, string, Mouvement['origine'], boolean | null]>([
    ['initiatives', 'insertion', undefined, true],
    ["Engagements à l'initiative du département", '6 - Mise en place du plan de formation', undefined, true],
    ['insertion', 'initiatives', undefined, false],
    ['insertion', 'formation', undefined, false],
    ['insertion', 'Insertion des allocataires du RSA – Orientation et parcours', undefined, true],
    ['insertion', 'garantie-activite', undefined, false],
    ['initiatives', 'ase', undefined, false],
    ['formation', 'ase', 'reliquats', false],
    ['ase', 'insertion', 'reliquats', true],
    ['ase', 'ase', 'reliquats', true],
    ['ase', 'initiatives', 'reliquats', false],
    ['ase', 'insertion', 'credits-nouveaux', false],
    ['ase', 'insertion', undefined, false],
    ['Licornes', 'insertion', undefined, null],
    ['insertion', 'Licornes', undefined, null],
  ])('de « %s » vers « %s » (%s) : %s', (de, vers, origine, conforme) => expect(juger(de, vers, origine)).toBe(conforme))

  test('en 2021, la mesure ASE est une mesure socle comme une autre', () => {
    expect([juger('initiatives', 'ase', undefined, 2021), juger('ase', 'insertion', 'reliquats', 2021)]).toEqual([true, false])
  })

  test('chaque refus dit sa raison, et le montant', () => {
    const [constat] = constats('fongibilite', tableau(lignes), {
      mouvements: [{ id: 'M1', de: 'insertion', vers: 'initiatives', montant: '12 000,50 €' }],
    })
    expect(constat).toEqual(['M1', false, null, '12000.50', null])
  })
})

test.each([
  [['100.00'], true],
  [['60', '40.01'], false],
  [['60', '40'], true],
])('fongibilite-disponible : %j sur 100 : %s', (montants, conforme) => {
  const credits = lignes.map((une) => ({ ...une, etatReporte: '0' }))
  const mouvements = montants.map((montant, rang) => ({ id: `M${rang}`, de: 'initiatives', vers: 'insertion', montant }))
  const dedans = { id: 'MX', de: 'initiatives', vers: 'initiatives', montant: '1000' }
  expect(constats('fongibilite-disponible', tableau(credits), { mouvements: [...mouvements, dedans] }).map((c) => c[1])).toEqual([
    conforme,
  ])
})

test('fongibilite-disponible : un montant inconnu compte pour rien de connu, un thème inconnu ne prend à aucune mesure', () => {
  const credits = [ligne({ etat: '20', etatReporte: '0' })]
  const mouvements = [
    { id: 'A', de: 'insertion', vers: 'mobilite', montant: '/' },
    { id: 'B', de: 'Licornes', vers: 'mobilite', montant: '7' },
    { id: 'C', de: 'insertion', vers: 'mobilite', montant: '5' },
  ]
  expect(constats('fongibilite-disponible', tableau(credits), { mouvements })).toEqual([[null, null, '20.00', '5.00', '-15.00']])
})
