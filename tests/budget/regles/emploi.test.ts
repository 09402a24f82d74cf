import { describe, expect, test } from 'vitest'
import { CODES_CHORUS } from '../../../src/referentiel/codes-chorus'
import { constats, ligne, tableau, verdict } from '../tableaux'

describe('systemes-information : 100 000 € au plus', () => {
  const gad = { id: '5.1', theme: "5 - Insertion des allocataires du RSA – Garantie d'activité" }
  test.each([
    ['60 000', '40 000', true],
    ['60 000', '40 000,01', false],
    ['100 000', '0', true],
    ['0', '0', true],
  ])('%s et %s : %s', (a, b, conforme) => {
    const lignes = [ligne({ systemesInformation: a }), ligne({ ...gad, systemesInformation: b })]
    expect(constats('systemes-information', tableau(lignes)).map((c) => [c[0], c[1]])).toEqual([[null, conforme]])
  })

  test('une ligne d’insertion qui ne dit rien : inconnu, sauf si le plafond est déjà passé', () => {
    const juger = (montant: string) =>
      constats('systemes-information', tableau([ligne({ systemesInformation: montant }), ligne(gad)])).map((c) => [c[1], c[3]])
    expect(juger('60 000')).toEqual([[null, '60000.00']])
    expect(juger('100 000,01')).toEqual([[false, '100000.01']])
  })

  test('hors de l’insertion, le texte ne dit rien : à vérifier ; sans montant, rien à dire', () => {
    expect(verdict('systemes-information', { theme: 'formation', systemesInformation: '1' })).toBeNull()
    expect(verdict('systemes-information', { theme: 'formation', systemesInformation: '0' })).toBeUndefined()
    expect(verdict('systemes-information', {})).toBeUndefined()
  })
})

describe('garantie-activite : ce qui est recevable', () => {
  const theme = 'garantie-activite'
  test.each([
    ['accompagnement', true],
    ['action-support', false],
    ['insertion-activite-economique', false],
    ['territoire-zero-chomeur', false],
    ['aides-individuelles', false],
    ['facilitateur-clause-insertion', false],
    ['autre', null],
    [null, null],
  ] as const)('%s : %s', (nature, conforme) => {
    expect(verdict('garantie-activite', { theme, nature, etat: '10' })).toBe(conforme)
  })

  test('sans crédits de l’État, ou sur un autre thème, rien à dire', () => {
    expect(verdict('garantie-activite', { theme, nature: 'action-support', etat: '0' })).toBeUndefined()
    expect(
      verdict('garantie-activite', { theme: 'initiatives', nature: 'insertion-activite-economique', etat: '10' }),
    ).toBeUndefined()
  })

  test('le refus porte sur les crédits de l’État', () => {
    expect(constats('garantie-activite', tableau([ligne({ theme, nature: 'aides-individuelles', etat: '10' })]))).toEqual([
      ['4.1', false, '0.00', '10.00', '10.00'],
    ])
  })
})

describe('cout-mobilite : 500 € par bénéficiaire', () => {
  const bilan = { theme: 'mobilite', nature: 'bilan-mobilite', beneficiaires: 162 } as const
  test.each([
    ['81000.00', true, true],
    ['80999.99', true, true],
    ['81000.01', null, false],
  ])('%s : repère %s, plafond %s', (total, repere, plafond) => {
    expect(verdict('cout-mobilite', { ...bilan, total })).toBe(repere)
    expect(verdict('cout-mobilite', { ...bilan, total }, { conventions: { coutMobilite: 'plafond' } })).toBe(plafond)
  })

  test('à l’exécution, ce qui est réalisé', () => {
    expect(constats('cout-mobilite', tableau([ligne({ ...bilan, total: '1', realise: '90000' })]))[0]).toEqual([
      '4.1',
      null,
      '81000.00',
      '90000.00',
      '9000.00',
    ])
  })

  test('bénéficiaires ou coût inconnus : inconnu ; une plateforme n’est pas concernée', () => {
    expect(verdict('cout-mobilite', { ...bilan, beneficiaires: null, total: '1' })).toBeNull()
    expect(verdict('cout-mobilite', bilan)).toBeNull()
    expect(verdict('cout-mobilite', { ...bilan, beneficiaires: 0, total: '0' })).toBe(true)
    expect(verdict('cout-mobilite', { ...bilan, nature: 'plateforme-mobilite', total: '1' })).toBeUndefined()
  })
})

describe('imputation-chorus', () => {
  /** Les imputations telles que l'annexe 10 les écrit. */
  test.each([
    [
      "1 - Prévenir toute « sortie sèche » pour les jeunes sortants de l'ASE",
      "0304 50 19 19 01 - Accompagnement des jeunes sortant de l'ASE",
    ],
    ['Maraudes mixtes (le cas échéant)', '0304 50 19 19 05 - Maraudes Etat (sans abri) / conseil départemental (ASE)'],
    ['Prévention spécialisée (le cas échéant)', '0304 50 19 19 06 - Soutien à des actions de prévention spécialisée'],
    [
      '2 - Refonder et revaloriser le travail social au service de toutes les familles – Premier accueil social inconditionnel de proximité',
      '0304 50 19 19 03 - 1er accueil social inconditionnel',
    ],
    [
      '3 - Refonder et revaloriser le travail social au service de toutes les familles – Référent de parcours',
      '0304 50 19 19 04 - Référents de parcours',
    ],
    [
      '4 - Insertion des allocataires du RSA – Orientation et parcours des allocataires',
      "0304 50 19 19 07 - Garantie d'activité et insertion des BRSA",
    ],
    [
      "5 - Insertion des allocataires du RSA – Garantie d'activité",
      "0304 50 19 19 07 - Garantie d'activité et insertion des BRSA",
    ],
    [
      '6 - Mise en place du plan de formation des travailleurs sociaux des conseils départementaux',
      '0304 50 19 19 02 - Formation travail social CD contract',
    ],
    ["Engagements à l'initiative du département", '0304 50 19 19 10 - Initiatives locales'],
    ["7 - Développer la mobilité des demandeurs d'emploi - création de plateformes de mobilité", ''],
  ])('« %s » s’impute sur « %s »', (theme, chorus) => {
    expect(verdict('imputation-chorus', { theme, chorus })).toBe(true)
  })

  test.each<[string, object, boolean | null]>([
    ['le code seul', { chorus: '030450191907' }, true],
    ['celui d’un autre thème', { chorus: '030450191902' }, false],
    ['celui qui manque à la série', { chorus: '030450191909' }, false],
    ['une opération budgétaire', { chorus: '0304501919' }, false],
    ['autre chose qu’un code', { chorus: 'garantie d’activité' }, false],
    ['pas d’imputation', {}, null],
    ['des espaces', { chorus: '  ' }, null],
    ['un code précédé d’un mot', { chorus: 'code 030450191907' }, false],
    ['un thème inconnu', { theme: 'Licornes', chorus: '030450191907' }, null],
    ['un code pour la mobilité', { theme: 'mobilite', chorus: '030450191907' }, null],
    ['une initiative d’insertion', { initiative: true, chorus: '030450191910' }, true],
    ['une initiative d’insertion, sur le code d’insertion', { initiative: true, chorus: '030450191907' }, false],
  ])('%s : %s', (_, champs, conforme) => expect(verdict('imputation-chorus', champs)).toBe(conforme))

  test('deux codes ne se soustraient pas : il n’y a pas d’écart', () => {
    expect(constats('imputation-chorus', tableau([ligne({ chorus: '030450191902 - Formation' })]))).toEqual([
      ['4.1', false, '030450191907', '030450191902', null],
    ])
  })

  test('tout code du référentiel, et lui seul, est reconnu', () => {
    for (const { id, rang } of CODES_CHORUS) {
      const conforme = verdict('imputation-chorus', { theme: 'Licornes', chorus: id })
      expect(conforme, id).toBe(rang === 'ACT' ? null : false)
    }
  })
})
