import { describe, expect, test } from 'vitest'
import type { LigneFinanciere } from '../../../src/budget/ligne-financiere'
import { constats, ligne, tableau, verdict } from '../tableaux'

const en2021 = (...lignes: LigneFinanciere[]) => tableau(lignes, { millesime: 2021 })
const ase = (champs: Partial<LigneFinanciere>) =>
  ligne({ id: '1.1', theme: '1 - Prévenir toute « sortie sèche » pour les jeunes sortants de l’ASE', ...champs })
const initiative = (champs: Partial<LigneFinanciere>) => ligne({ id: '9.1', theme: 'initiatives', ...champs })

describe('reports-repris : sur les mêmes lignes', () => {
  const precedent = en2021(ligne({ aReporterEtat: '30', aReporterDepartement: '10' }))

  test.each<[string | null, string | null, (boolean | null)[]]>([
    ['30.00', '10.00', [true, true]],
    ['29.99', '10', [false, true]],
    ['30.01', '10', [false, true]],
    [null, '9.99', [null, false]],
  ])('repris %s et %s : %j', (etatReporte, departementReporte, conformes) => {
    expect(
      constats('reports-repris', tableau([ligne({ etatReporte, departementReporte })]), { precedent }).map((c) => c[1]),
    ).toEqual(conformes)
  })

  test('une ligne qui disparaît avec un solde : non repris', () => {
    expect(constats('reports-repris', tableau([]), { precedent })).toEqual([
      ['4.1', false, '30.00', '0.00', '-30.00'],
      ['4.1', false, '10.00', '0.00', '-10.00'],
    ])
    expect(
      constats('reports-repris', tableau([]), { precedent: en2021(ligne({ aReporterEtat: '0', aReporterDepartement: '0' })) }),
    ).toEqual([])
  })

  test('une ligne sans solde, mais encore là, se compare aussi', () => {
    const solde = en2021(ligne({ aReporterEtat: '0', aReporterDepartement: '0' }))
    expect(
      constats('reports-repris', tableau([ligne({ etatReporte: '0', departementReporte: '1' })]), { precedent: solde }),
    ).toEqual([
      ['4.1', true, '0.00', '0.00', '0.00'],
      ['4.1', false, '0.00', '1.00', '1.00'],
    ])
  })

  test('le solde se calcule s’il n’est pas déclaré', () => {
    const calcule = en2021(ligne({ etat: '100', etatReporte: '0', realiseEtat: '70' }))
    expect(constats('reports-repris', tableau([ligne({ etatReporte: '30' })]), { precedent: calcule })[0]).toEqual([
      '4.1',
      true,
      '30.00',
      '30.00',
      '0.00',
    ])
  })

  test('les reliquats de l’ASE et des initiatives peuvent aller ailleurs : le surcroît du socle est à vérifier', () => {
    for (const mobile of [ase({ aReporterEtat: '5' }), initiative({ aReporterEtat: '5' })]) {
      const avant = en2021(ligne({ aReporterEtat: '30' }), mobile)
      const apres = tableau([ligne({ etatReporte: '35' }), { ...mobile, etatReporte: '0', aReporterEtat: null }])
      const etat = constats('reports-repris', apres, { precedent: avant }).filter(([, , attendu]) => attendu !== null)
      expect(etat.map(([id, conforme]) => [id, conforme])).toEqual([
        ['4.1', null],
        [mobile.id, null],
      ])
    }
  })

  test('mais une ligne mobile ne reprend pas plus que son solde', () => {
    const precedent2 = en2021(initiative({ aReporterEtat: '5' }))
    expect(constats('reports-repris', tableau([initiative({ etatReporte: '6' })]), { precedent: precedent2 })[0]?.[1]).toBe(false)
  })

  test('sans tableau précédent, rien à dire', () => expect(verdict('reports-repris', { etatReporte: '5' })).toBeUndefined())
})

describe('action-sans-depense', () => {
  const juger = (avant: Partial<LigneFinanciere>, champs: Partial<LigneFinanciere>) =>
    verdict('action-sans-depense', champs, { precedent: en2021(ligne(avant)) })

  test.each<[string, Partial<LigneFinanciere>, Partial<LigneFinanciere>, boolean | null | undefined]>([
    ['rien dépensé, rien reçu', { realise: '0' }, { etat: '0' }, true],
    ['rien dépensé, abondée, aucun renforcement', { realise: '0' }, { etat: '0.01', renforcementJustifie: false }, false],
    ['rien dépensé, abondée, rien n’est dit d’un renforcement', { realise: '0' }, { etat: '0.01' }, null],
    ['un centime dépensé', { realise: '0.01' }, { etat: '100' }, undefined],
    [
      'renforcement justifié et validé',
      { realise: '0' },
      { etat: '100', renforcementJustifie: true, renforcementValide: true },
      true,
    ],
    ['justifié, non validé', { realise: '0' }, { etat: '100', renforcementJustifie: true, renforcementValide: false }, false],
    ['validé, non justifié', { realise: '0' }, { etat: '100', renforcementJustifie: false, renforcementValide: true }, false],
    ['justifié, validation inconnue', { realise: '0' }, { etat: '100', renforcementJustifie: true }, null],
    ['crédits inconnus', { realise: '0' }, {}, null],
    ['dépense inconnue, abondée', {}, { etat: '100' }, null],
    ['dépense inconnue, rien reçu', {}, { etat: '0' }, true],
    ['les deux parts nulles', { realiseEtat: '0', realiseDepartement: '0' }, { etat: '1', renforcementValide: false }, false],
    ['une part nulle, l’autre inconnue', { realiseEtat: '0' }, { etat: '1' }, null],
    ['une part dépensée', { realiseDepartement: '5' }, { etat: '1' }, undefined],
  ])('%s : %s', (_, avant, champs, conforme) => expect(juger(avant, champs)).toBe(conforme))

  test.each<[string, Partial<LigneFinanciere>, Partial<LigneFinanciere>, string | null]>([
    ['rien n’est dit d’un renforcement', { realise: '0' }, { etat: '10' }, '0.00'],
    ['le renforcement est refusé', { realise: '0' }, { etat: '10', renforcementValide: false }, '0.00'],
    ['le renforcement est admis', { realise: '0' }, { etat: '10', renforcementJustifie: true, renforcementValide: true }, null],
    ['la dépense est inconnue', {}, { etat: '10', renforcementValide: false }, null],
    ['la dépense est inconnue, et rien n’est reçu', {}, { etat: '0' }, null],
  ])('%s : ce que la règle attend', (_, avant, champs, attendu) => {
    const precedent = en2021(ligne(avant))
    expect(constats('action-sans-depense', tableau([ligne(champs)]), { precedent }).map((c) => c[2])).toEqual([attendu])
  })

  test('validé, mais rien ne dit qu’il soit justifié : inconnu', () => {
    expect(juger({ realise: '0' }, { etat: '100', renforcementValide: true })).toBeNull()
  })

  test('sans tableau précédent, rien à dire', () => expect(verdict('action-sans-depense', { etat: '100' })).toBeUndefined())

  test('une action nouvelle n’est pas visée', () => {
    expect(
      verdict('action-sans-depense', { id: '4.9', etat: '100' }, { precedent: en2021(ligne({ realise: '0' })) }),
    ).toBeUndefined()
  })
})

describe('ase', () => {
  test.each<[string | null, boolean | null]>([
    ['0', true],
    ['0.01', false],
    ['/', null],
    [null, null],
  ])('ase-credits-nouveaux : %s, %s', (etat, conforme) => {
    expect(constats('ase-credits-nouveaux', tableau([ase({ etat })])).map((c) => c[1])).toEqual([conforme])
  })

  test('les autres mesures ne sont pas visées', () => {
    expect(constats('ase-credits-nouveaux', tableau([ligne({ etat: '10' }), ase({ etat: '0' })])).map((c) => c[0])).toEqual([
      '1.1',
    ])
  })

  test('en 2021, elle en recevait encore', () => {
    expect(constats('ase-credits-nouveaux', tableau([ase({ etat: '100' })], { millesime: 2021 }))).toEqual([])
  })

  const precedent = en2021(ase({ aReporterEtat: '40' }), ligne({ aReporterEtat: '10' }), initiative({ aReporterEtat: '5' }))
  test.each<[string, LigneFinanciere[], boolean | null]>([
    ['sur elle-même', [ase({ etatReporte: '40' }), ligne({ etatReporte: '10' })], true],
    ['sur le socle', [ligne({ etatReporte: '50' })], true],
    ['partagés', [ase({ etatReporte: '15.5' }), ligne({ etatReporte: '34.5' })], true],
    ['un centime ailleurs', [ligne({ etatReporte: '49.99' }), initiative({ etatReporte: '5.01' })], false],
    ['des initiatives en plus', [ligne({ etatReporte: '55' })], true],
    ['un report inconnu', [ligne({ etatReporte: '49' }), ase({})], null],
  ])('ase-reliquats, %s : %s', (_, lignes, conforme) => {
    expect(constats('ase-reliquats', tableau(lignes), { precedent }).map((c) => c[1])).toEqual([conforme])
  })

  test('sans reliquat, rien à dire ; reliquat inconnu, inconnu', () => {
    expect(constats('ase-reliquats', tableau([]), { precedent: en2021(ase({ aReporterEtat: '0' })) })).toEqual([])
    expect(constats('ase-reliquats', tableau([ligne({ etatReporte: '10' })]), { precedent: en2021(ase({})) })[0]?.[1]).toBeNull()
    expect(constats('ase-reliquats', tableau([]))).toEqual([])
    const socle = en2021(ase({ aReporterEtat: '0' }), ligne({ aReporterEtat: '10' }))
    expect(constats('ase-reliquats', tableau([]), { precedent: socle })).toEqual([])
  })

  test('deux lignes de l’ASE, dont une a un reliquat ; un reliquat inconnu n’excuse pas de ne pas reprendre ce qui est connu', () => {
    const deux = en2021(ase({ aReporterEtat: '0' }), ase({ id: '1.2', aReporterEtat: '5' }))
    expect(constats('ase-reliquats', tableau([ligne({ etatReporte: '4.99' })]), { precedent: deux }).map((c) => c[1])).toEqual([
      false,
    ])
    const incertain = en2021(ase({ aReporterEtat: '5' }), ligne({}))
    expect(constats('ase-reliquats', tableau([ligne({ etatReporte: '4.99' })]), { precedent: incertain })[0]?.[1]).toBe(false)
    expect(constats('ase-reliquats', tableau([ligne({ etatReporte: '5' })]), { precedent: incertain })[0]?.[1]).toBeNull()
  })
})
