import { describe, expect, test } from 'vitest'
import { comparerTableaux, type Ecart } from '../../src/tableau/concordance'
import { CELLULES_DIVERGENTES, D_UN_SEUL_COTE, SEMESTRES } from './publies/ecarts-connus'
import { convention2022, tableau, tableaux2023 } from './tableaux'

const cle = (e: Pick<Ecart, 'indicateur' | 'departement' | 'colonneA' | 'colonneB' | 'a' | 'b' | 'nature'>): string =>
  JSON.stringify([e.indicateur, e.departement, e.colonneA, e.colonneB, e.a, e.b, e.nature])

describe('les deux tableaux publiés', () => {
  const ecarts = comparerTableaux(convention2022, tableaux2023)

  test('les dix-huit cellules divergentes, avec leur cause', () => {
    const trouves = ecarts.filter(({ nature }) => nature !== 'periode' && nature !== 'present-d-un-seul-cote')
    expect(trouves.map(cle).sort()).toEqual(CELLULES_DIVERGENTES.map(cle).sort())
  })

  test('les cinq semestres qui dépassent leur année, ou la précèdent', () => {
    const trouves = ecarts.filter(({ nature }) => nature === 'periode')
    expect(trouves.map(cle).sort()).toEqual(SEMESTRES.map(cle).sort())
  })

  test('ce qu’un seul tableau porte', () => {
    const attendus = [
      ...D_UN_SEUL_COTE.cellulesDeA.map(({ indicateur, departement, colonne, a }) => [indicateur, departement, colonne, a, null]),
      ...D_UN_SEUL_COTE.lignesDeB.flatMap(({ indicateur, departements, colonnes }) =>
        departements.flatMap((departement) =>
          colonnes.map((colonne) => {
            const ligne = tableaux2023.lignes.find((l) => l.indicateur === indicateur && l.departement === departement)
            return [indicateur, departement, colonne, null, ligne?.cellules[colonne]]
          }),
        ),
      ),
    ]
    const trouves = ecarts
      .filter(({ nature }) => nature === 'present-d-un-seul-cote')
      .map(({ indicateur, departement, colonneA, a, b }) => [indicateur, departement, colonneA, a, b])
    expect(trouves.map((e) => JSON.stringify(e)).sort()).toEqual(attendus.map((e) => JSON.stringify(e)).sort())
  })

  test('et rien d’autre', () => {
    expect(ecarts).toHaveLength(18 + 5 + 4 + 7 * 2 * 4)
  })

  test('dans l’autre sens, les mêmes écarts, opposés', () => {
    const retournes = comparerTableaux(tableaux2023, convention2022)
    const miroir = (e: Ecart): string =>
      cle({ ...e, colonneA: e.colonneB, colonneB: e.colonneA, a: e.b, b: e.a, nature: opposee(e.nature) })
    const opposee = (nature: Ecart['nature']): Ecart['nature'] => (nature === 'donnee-retiree' ? 'donnee-ajoutee' : nature)
    expect(retournes.map(miroir).sort()).toEqual(ecarts.map(cle).sort())
  })

  test('un tableau ne diffère pas de lui-même', () => {
    expect(comparerTableaux(convention2022, convention2022)).toEqual([])
    expect(comparerTableaux(tableaux2023, tableaux2023)).toEqual([])
  })

  test('les écarts chiffrés sont exacts, les messages disent la cause', () => {
    const un = (indicateur: string, departement: string, colonneA: string): Ecart | undefined =>
      ecarts.find((e) => e.indicateur === indicateur && e.departement === departement && e.colonneA === colonneA)
    expect(un('nouveaux-entrants', '67', '2021')).toMatchObject({
      ecart: '-360',
      message: '« nouveaux-entrants », département 67, 2021 : « 8 624 » et « 8 264 » ; les chiffres 6 et 2 sont échangés',
    })
    expect(un('gad-orientes', '67', '2020')).toMatchObject({
      ecart: '-576',
      message:
        '« gad-orientes », département 67, 2020 : « 808 » et « 232 » ; le périmètre n’est pas le même : « HORS accompagnement global » et « DONT accompagnement global » ; le second reprend le chiffre de « ag-orientes » du premier',
    })
    expect(un('gad-en-cours', '68', '2020')).toMatchObject({ ecart: null })
    expect(un('gad-en-cours', '68', '2020')?.message).toContain('« 8 5002 » a un chiffre de trop ou de moins pour 8502')
    expect(un('accueil-personnes-departement', '67', '2019')?.message).toContain('« hors ville de Strasbourg » et sans précision')
    expect(un('ag-orientes', '67', '2022-S1')).toMatchObject({ ecart: '-47' })
    expect(un('ag-orientes', '67', '2022-S1')?.message).toContain('chiffre donné en commentaire')
    expect(un('formation-cnfpt-participation', '67', '2022-S1')).toMatchObject({ ecart: null })
  })
})

describe('la nature d’un écart', () => {
  const comparer = (a: string, b: string): (string | null)[][] =>
    comparerTableaux(
      tableau({ 'nouveaux-entrants': { '2021': a, '2020': '1' } }),
      tableau({ 'nouveaux-entrants': { '2021': b, '2020': '1' } }),
    ).map(({ nature, ecart }) => [nature, ecart])

  test.each([
    ['8 502', '8502'],
    ['8 502', '8 502 personnes'],
    ['17 structures', '17'],
    ['95%', '95 %'],
    ['21 jours', '3 semaines'],
    ['1,50', '1,5'],
    ['ND', 'non disponible'],
    ['ND', 'ND (logiciel)'],
    ['', ''],
    ['Action non-contractualisée', 'Action  non-contractualisée'],
    ['L’effectif', "L'effectif"],
    ['8 5002', '8 5002'],
    ['10 + 18', '10 + 18'],
  ])('%s et %s : aucun', (a, b) => {
    expect(comparer(a, b)).toEqual([])
  })

  test.each([
    ['8 624', '8 264', 'chiffres-transposes', '-360'],
    ['49', '94', 'chiffres-transposes', '45'],
    ['8 624', '4 628', 'chiffres-transposes', '-3996'],
    ['15 383', '15 583', 'un-chiffre', '200'],
    ['8 502', '85 002', 'un-chiffre', '76500'],
    ['8 502', '852', 'un-chiffre', '-7650'],
    ['123', '1 234', 'un-chiffre', '1111'],
    ['33 400', '33 408', 'arrondi', '8'],
    ['33 408', '33 000', 'arrondi', '-408'],
    ['33 450', '33 500', 'arrondi', '50'],
    ['33 449', '33 500', 'autre', '51'],
    ['33 499', '33 400', 'arrondi', '-99'],
    ['33 399', '33 400', 'arrondi', '1'],
    ['100', '104', 'arrondi', '4'],
    ['30', '32', 'autre', '2'],
    ['69,7', '70', 'arrondi', '0.3'],
    ['69,7', '69', 'arrondi', '-0.7'],
    ['69,7', '71', 'autre', '1.3'],
    ['12', '17', 'autre', '5'],
    ['5', '7', 'autre', '2'],
    ['100', '2 500', 'autre', '2400'],
    ['15 999 ménages (hors ville de Strasbourg)', '30 108', 'perimetre', '14109'],
    ['15 999 ménages (hors ville de Strasbourg)', '30 108 (hors Strasbourg)', 'perimetre', '14109'],
    ['15 999 (hors ville)', '30 108 (hors villes)', 'autre', '14109'],
    ['95 %', '95', 'unite', null],
    ['21 jours', '21', 'unite', null],
    ['1 mois', '30 jours', 'unite', null],
    ['ND', 'NC', 'code-manquant', null],
    ['/', 'ND', 'code-manquant', null],
    ['ND', '500', 'donnee-ajoutee', null],
    ['500', 'ND', 'donnee-retiree', null],
    ['ND', '10 et 18', 'donnee-ajoutee', null],
    ['NR', 'Action abandonnée', 'donnee-ajoutee', null],
    ['', '500', 'present-d-un-seul-cote', null],
    ['ND', '', 'present-d-un-seul-cote', null],
    ['8 502', '8 5002', 'un-chiffre', null],
    ['8 5002', '8 502', 'un-chiffre', null],
    ['1.234', '1 234', 'lecture', null],
    ['8 5002', '9 000', 'lecture', null],
    ['325 et 81', '406', 'lecture', null],
    ['325 et 81', '325 et 82', 'lecture', null],
    ['Action abandonnée', '12', 'lecture', null],
    ['Action abandonnée', 'Action reportée', 'mention', null],
  ])('%s et %s : %s', (a, b, nature, ecart) => {
    expect(comparer(a, b)).toEqual([[nature, ecart]])
  })
})

describe('les lignes', () => {
  const HORS = { libelle: 'Orientés vers la garantie départementale HORS accompagnement global' }
  const DONT = { libelle: 'Orientés vers la garantie départementale DONT accompagnement global' }

  test('une ligne absente est d’un seul côté, cellule par cellule', () => {
    const a = tableau({ 'nouveaux-entrants': { '2020': '1', '2021': '2' }, 'premiers-contrats': { '2020': 'ND', '2021': '' } })
    const b = tableau({ 'nouveaux-entrants': { '2020': '1', '2021': '2' } })
    expect(
      comparerTableaux(a, b).map(({ indicateur, colonneA, a: x, b: y, nature }) => [indicateur, colonneA, x, y, nature]),
    ).toEqual([['premiers-contrats', '2020', 'ND', null, 'present-d-un-seul-cote']])
    expect(comparerTableaux(b, a).map(({ a: x, b: y }) => [x, y])).toEqual([[null, 'ND']])
  })

  test('une ligne que l’autre réunit (« DONT ») n’est pas absente ; une autre l’est', () => {
    const a = tableau(
      { 'gad-orientes': { '2021': '5' }, 'ag-orientes': { '2021': '7' }, 'ag-en-cours': { '2021': '9' } },
      { 'gad-orientes': HORS },
    )
    const b = tableau({ 'gad-orientes': { '2021': '12' } }, { 'gad-orientes': DONT })
    expect(comparerTableaux(a, b).map(({ indicateur, nature }) => [indicateur, nature])).toEqual([
      ['gad-orientes', 'perimetre'],
      // Un stock ne se réunit pas à un flux.
      ['ag-en-cours', 'present-d-un-seul-cote'],
    ])
  })

  test('une moyenne par conseiller ne se réunit pas à un effectif', () => {
    const libelle = (sens: string) => ({ 'gad-en-cours': { libelle: `En garantie ${sens} accompagnement global` } })
    const a = tableau({ 'gad-en-cours': { '2021': '5' }, 'ag-par-conseiller': { '2021': '7' } }, libelle('HORS'))
    const b = tableau({ 'gad-en-cours': { '2021': '5' } }, libelle('DONT'))
    expect(comparerTableaux(a, b).map(({ indicateur, nature }) => [indicateur, nature])).toEqual([
      ['ag-par-conseiller', 'present-d-un-seul-cote'],
    ])
  })

  test('sans « HORS » chez soi, rien n’est réuni', () => {
    const a = tableau({ 'gad-orientes': { '2021': '12' }, 'ag-orientes': { '2021': '7' } }, { 'gad-orientes': DONT })
    const b = tableau({ 'gad-orientes': { '2021': '12' } }, { 'gad-orientes': DONT })
    expect(comparerTableaux(a, b).map(({ indicateur }) => indicateur)).toEqual(['ag-orientes'])
  })

  test('les lignes s’apparient par leur périmètre quand un tableau porte les deux', () => {
    const deux = (hors: string, dont: string) => {
      const un = tableau({ 'gad-orientes': { '2021': hors } }, { 'gad-orientes': HORS })
      const autre = tableau({ 'gad-orientes': { '2021': dont } }, { 'gad-orientes': DONT })
      return { ...un, lignes: [...un.lignes, ...autre.lignes] }
    }
    const a = deux('5', '12')
    const b = { ...a, lignes: [...a.lignes].reverse() }
    expect(comparerTableaux(a, b)).toEqual([])
    expect(comparerTableaux(a, deux('5', '13')).map(({ a: x, b: y }) => [x, y])).toEqual([['12', '13']])
  })

  test('les colonnes s’apparient par leur période, non par leur nom ; objectif et résultat ne se comparent pas', () => {
    const a = tableau({ 'nouveaux-entrants': { '2021': '10', 'objectif-2021': '20' } })
    const colonnes = [{ id: 'annee', libelle: null, sorte: 'resultat' as const, debut: '2021-01-01', fin: '2021-12-31' }]
    const [ligne] = a.lignes
    if (ligne === undefined) throw new Error('une ligne')
    const b = { ...a, colonnes, lignes: [{ ...ligne, cellules: { annee: '12' } }] }
    expect(comparerTableaux(a, b).map(({ colonneA, colonneB, a: x, b: y }) => [colonneA, colonneB, x, y])).toEqual([
      ['2021', 'annee', '10', '12'],
    ])
  })
})

describe('à travers les périodes', () => {
  const periodes = (s1: string, annee: string, indicateur = 'mobilite-diagnostics'): Ecart[] =>
    comparerTableaux(tableau({ [indicateur]: { '2022-S1': s1 } }), tableau({ [indicateur]: { '2022': annee } }))

  test.each([
    ['101', '100', '-1'],
    ['19', '0', '-19'],
    ['325 et 81', '80', '-1'],
    ['0', 'NC', null],
    ['13', '/', null],
  ])('%s au semestre, %s sur l’année', (s1, annee, ecart) => {
    expect(periodes(s1, annee)).toEqual([
      expect.objectContaining({ nature: 'periode', colonneA: '2022-S1', colonneB: '2022', a: s1, b: annee, ecart }),
    ])
  })

  test.each([
    ['100', '100'],
    ['325 et 81', '81'],
    ['ND', '0'],
    ['ND', 'ND'],
    ['', 'ND'],
    ['13', ''],
    ['13', 'texte'],
    ['13', '8 5002'],
    ['peu', '0'],
    ['ND 8 interventions', '0'],
    ['Les 3 modalités', '0'],
  ])('%s au semestre, %s sur l’année : rien', (s1, annee) => {
    expect(periodes(s1, annee)).toEqual([])
  })

  test('un stock ni une moyenne ne se cumulent', () => {
    expect(periodes('10', '5', 'gad-en-cours')).toEqual([])
    expect(periodes('28 jours', '22 jours', 'ag-delai-moyen')).toEqual([])
  })

  test('l’année du premier tableau borne aussi le semestre du second', () => {
    const ecarts = comparerTableaux(
      tableau({ 'mobilite-diagnostics': { '2022': '5' } }),
      tableau({ 'mobilite-diagnostics': { '2022-S1': '9' } }),
    )
    expect(ecarts).toEqual([
      expect.objectContaining({ nature: 'periode', colonneA: '2022', colonneB: '2022-S1', a: '5', b: '9', ecart: '4' }),
    ])
  })

  test('une année « HORS » ne borne pas un semestre « DONT » ; l’inverse, oui', () => {
    const t = (colonne: string, valeur: string, sens: string) =>
      tableau(
        { 'gad-orientes': { [colonne]: valeur } },
        { 'gad-orientes': { libelle: `Garantie ${sens} accompagnement global` } },
      )
    expect(comparerTableaux(t('2022-S1', '9', 'DONT'), t('2022', '5', 'HORS'))).toEqual([])
    expect(comparerTableaux(t('2022-S1', '9', 'HORS'), t('2022', '5', 'DONT'))).toHaveLength(1)
  })

  test('un commentaire qui dit la ligne incluse en laisse la lecture la plus favorable', () => {
    const avant = (ag: string) =>
      tableau(
        { 'gad-orientes': { '2022-S1': '600' }, 'ag-orientes': { '2022-S1': ag } },
        { 'ag-orientes': { commentaires: ['Chiffrage incluant la garantie d’activité départementale'] } },
      )
    const apres = tableau({ 'gad-orientes': { '2022': '1 000' }, 'ag-orientes': { '2022': '300' } })
    expect(comparerTableaux(avant('900'), apres)).toEqual([])
    expect(comparerTableaux(avant('901'), apres)).toHaveLength(1)
  })

  test('… mais pas si la ligne incluse est mise « hors » de l’autre, ni si le commentaire ne la nomme pas', () => {
    const avant = (commentaire: string, libelle: string) =>
      tableau(
        { 'gad-orientes': { '2022-S1': '600' }, 'ag-orientes': { '2022-S1': '900' } },
        { 'gad-orientes': { libelle }, 'ag-orientes': { commentaires: [commentaire] } },
      )
    const apres = tableau({ 'gad-orientes': { '2022': '1 000' }, 'ag-orientes': { '2022': '300' } })
    const compter = (commentaire: string, libelle: string): number =>
      comparerTableaux(avant(commentaire, libelle), apres).filter(({ nature }) => nature === 'periode').length
    expect(compter('Chiffrage incluant la garantie d’activité', 'Orientés vers la garantie d’activité')).toBe(0)
    expect(compter('Chiffrage incluant l’accompagnement global', 'Orientés vers la garantie HORS accompagnement global')).toBe(1)
    expect(compter('Chiffrage excluant la garantie d’activité', 'Orientés vers la garantie d’activité')).toBe(1)
    expect(compter('Chiffrage incluant la mobilité solidaire', 'Orientés vers la garantie d’activité')).toBe(1)
  })

  test('la part d’une ligne réunie se lit dans un commentaire, si le détail fait le total', () => {
    const a = tableau(
      { 'gad-orientes': { '2022-S1': '600' }, 'ag-orientes': { '2022-S1': '500' } },
      { 'gad-orientes': { libelle: 'Garantie HORS accompagnement global' } },
    )
    const libelle = 'Garantie (hors mobilité) DONT accompagnement global'
    const b = (commentaire: string) =>
      tableau({ 'gad-orientes': { '2022': '1 400' } }, { 'gad-orientes': { libelle, commentaires: [commentaire] } })
    const ecarts = (commentaire: string): string[] =>
      comparerTableaux(a, b(commentaire)).map(({ indicateur, b: x }) => `${indicateur} ${x}`)
    expect(ecarts('1 400 en 2022 : 1 000 en garantie ; 400 en accompagnement global')).toEqual(['ag-orientes 400'])
    expect(ecarts('1 400 en 2022 : 900 en garantie ; 500 en accompagnement global')).toEqual([])
    expect(ecarts('1 400 en 2022 : 999 en garantie ; 400 en accompagnement global')).toEqual([])
    expect(ecarts('1 401 en 2022 : 1 001 en garantie ; 400 en accompagnement global')).toEqual([])
    expect(ecarts('400 en accompagnement global')).toEqual([])
    expect(ecarts('1 400 : 1 000 en garantie ; 400 ailleurs')).toEqual([])
  })
})
