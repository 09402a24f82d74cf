import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lireTableau } from '../../src/tableau/lecture-tableau'
import { tableauIndicateurs } from '../../src/tableau/tableau-indicateurs'
import { convention2022, lu, tableaux2023 } from './tableaux'

const LIGNE = { indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': '8 624' } }
const BON = { colonnes: [{ id: '2021' }], lignes: [LIGNE] }

function erreurs(donnee: unknown): [string, string][] {
  const lecture = lireTableau(donnee)
  return lecture.ok ? [] : lecture.erreurs.map(({ chemin, code }) => [chemin, code])
}

describe('ce que le référentiel complète', () => {
  test('intitulé, mesure, nature, période de la colonne', () => {
    expect(lu(BON)).toEqual({
      titre: null,
      colonnes: [{ id: '2021', libelle: 'Résultat atteint en 2021', sorte: 'resultat', debut: '2021-01-01', fin: '2021-12-31' }],
      lignes: [
        {
          indicateur: 'nouveaux-entrants',
          departement: '67',
          mesure: '3.1. Orienter et accompagner les allocataires du RSA',
          libelle: 'Nombre de nouveaux entrants',
          nature: 'flux',
          cellules: { '2021': '8 624' },
          commentaires: [],
        },
      ],
      commentaires: [],
    })
  })

  test.each([
    ['2022-S1', 'resultat', '2022-01-01', '2022-05-31'],
    ['objectif-2022', 'objectif', '2022-01-01', '2022-12-31'],
    ['objectif', 'objectif', null, null],
    ['cumul', 'resultat', null, null],
  ])('la colonne %s', (id, sorte, debut, fin) => {
    expect(lu({ colonnes: [{ id }], lignes: [] }).colonnes).toMatchObject([{ id, sorte, debut, fin }])
  })

  test('une colonne d’un seul jour', () => {
    expect(lu({ colonnes: [{ id: 'jour', debut: '2021-12-31', fin: '2021-12-31' }], lignes: [] }).colonnes[0]?.fin).toBe(
      '2021-12-31',
    )
  })

  test('ce qui est donné est gardé', () => {
    const ligne = { ...LIGNE, libelle: 'Entrants', mesure: 'Mesure 3', nature: 'stock', commentaires: ['a'] }
    const colonne = { id: '2021', libelle: '2021 glissante', sorte: 'objectif', debut: '2021-07-01', fin: '2022-06-30' }
    const donnee = {
      titre: 'T',
      colonnes: [colonne],
      lignes: [ligne],
      commentaires: [{ departement: '67', colonne: null, texte: 'b' }],
    }
    expect(lu(donnee)).toEqual(donnee)
  })

  test('une ligne sans intitulé au tableau prend celui du guide', () => {
    const ligne = { ...LIGNE, indicateur: 'accueil-structures-departement' }
    expect(lu({ ...BON, lignes: [ligne] }).lignes[0]?.libelle).toContain('structures du CD')
  })
})

describe('les cellules', () => {
  test.each([
    ['8 624', '8 624'],
    [8624, '8624'],
    [0, '0'],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
    [' ND ', ' ND '],
  ])('%j est gardée telle quelle, ou blanche', (cellule, attendue) => {
    expect(lu({ ...BON, lignes: [{ ...LIGNE, cellules: { '2021': cellule } }] }).lignes[0]?.cellules).toEqual({
      '2021': attendue,
    })
  })

  test('une cellule absente est blanche', () => {
    expect(lu({ colonnes: [{ id: '2020' }, { id: '2021' }], lignes: [LIGNE] }).lignes[0]?.cellules).toEqual({
      '2020': null,
      '2021': '8 624',
    })
  })

  test('un tableau lu se relit pareil, même après un aller-retour JSON', () => {
    for (const tableau of [convention2022, tableaux2023]) expect(lu(JSON.parse(JSON.stringify(tableau)))).toEqual(tableau)
  })
})

describe('ce qui est signalé', () => {
  test('une cellule douteuse, plusieurs nombres, un indicateur inconnu', () => {
    const lecture = lireTableau({
      colonnes: [{ id: '2020' }, { id: '2021' }],
      lignes: [{ indicateur: 'nouveau-entrants', departement: '67', cellules: { '2020': '8 5002', '2021': '10 + 18' } }],
    })
    expect(lecture.ok && lecture.anomalies).toEqual([
      {
        chemin: 'lignes[0].indicateur',
        code: 'indicateur-hors-referentiel',
        message: "« nouveau-entrants » n'est pas un indicateur du référentiel ; vouliez-vous dire « nouveaux-entrants » ?",
      },
      {
        chemin: 'lignes[0].cellules.2020',
        code: 'cellule-douteuse',
        message: '« 8 5002 » : les chiffres ne vont pas par tranches de trois ; lectures possibles : 85002, 8002, 8502, 8500',
      },
      {
        chemin: 'lignes[0].cellules.2021',
        code: 'plusieurs-nombres',
        message: 'la cellule porte plusieurs nombres : « 10 », « 18 »',
      },
    ])
  })

  test('rien sur un bon tableau', () => {
    const lecture = lireTableau(BON)
    expect(lecture.ok && lecture.anomalies).toEqual([])
  })
})

describe('ce qui est refusé', () => {
  test.each<[string, unknown, [string, string][]]>([
    ['rien', undefined, [['', 'type-inattendu']]],
    ['une liste', [], [['', 'type-inattendu']]],
    ['sans lignes', { colonnes: [] }, [['lignes', 'champ-obligatoire']]],
    ['sans colonnes', { lignes: [] }, [['colonnes', 'champ-obligatoire']]],
    ['un champ inconnu', { ...BON, ligne: [] }, [['ligne', 'champ-inconnu']]],
    ['une colonne sans nom', { ...BON, colonnes: [{ id: '2021' }, {}] }, [['colonnes[1].id', 'champ-obligatoire']]],
    ['un nom de colonne impossible', { colonnes: [{ id: 'x-1' }], lignes: [] }, [['colonnes[0].id', 'nom-impossible']]],
    ['un autre nom impossible', { colonnes: [{ id: '__proto__' }], lignes: [] }, [['colonnes[0].id', 'nom-impossible']]],
    [
      'deux fois la même colonne',
      { colonnes: [{ id: '2021' }, { id: '2021' }], lignes: [] },
      [['colonnes[1]', 'colonne-en-double']],
    ],
    [
      'une borne sans l’autre',
      { colonnes: [{ id: 'a', debut: '2021-01-01' }], lignes: [] },
      [['colonnes[0].fin', 'champ-obligatoire']],
    ],
    [
      'l’autre sans l’une',
      { colonnes: [{ id: 'a', fin: '2021-01-01' }], lignes: [] },
      [['colonnes[0].debut', 'champ-obligatoire']],
    ],
    [
      'une fin avant son début',
      { colonnes: [{ id: 'a', debut: '2021-01-02', fin: '2021-01-01' }], lignes: [] },
      [['colonnes[0].fin', 'fin-avant-debut']],
    ],
    [
      'une date impossible',
      { colonnes: [{ id: 'a', debut: '2021-02-30', fin: '2021-03-01' }], lignes: [] },
      [['colonnes[0].debut', 'date-impossible']],
    ],
    [
      'une cellule sans colonne',
      { ...BON, lignes: [{ ...LIGNE, cellules: { '2012': '3' } }] },
      [['lignes[0].cellules.2012', 'champ-inconnu']],
    ],
    [
      'un nombre à virgule',
      { ...BON, lignes: [{ ...LIGNE, cellules: { '2021': 1.5 } }] },
      [['lignes[0].cellules.2021', 'type-inattendu']],
    ],
    [
      'un entier inexact',
      { ...BON, lignes: [{ ...LIGNE, cellules: { '2021': 2 ** 53 } }] },
      [['lignes[0].cellules.2021', 'type-inattendu']],
    ],
    [
      'un booléen',
      { ...BON, lignes: [{ ...LIGNE, cellules: { '2021': true } }] },
      [['lignes[0].cellules.2021', 'type-inattendu']],
    ],
    [
      'sans cellules',
      { ...BON, lignes: [{ indicateur: 'a', departement: '67' }] },
      [['lignes[0].cellules', 'champ-obligatoire']],
    ],
    ['une nature inconnue', { ...BON, lignes: [{ ...LIGNE, nature: 'flus' }] }, [['lignes[0].nature', 'valeur-hors-liste']]],
    ['deux fois la même ligne', { ...BON, lignes: [LIGNE, LIGNE] }, [['lignes[1]', 'ligne-en-double']]],
  ])('%s', (_, donnee, attendues) => {
    expect(erreurs(donnee)).toEqual(attendues)
  })

  test('les messages disent ce qui est reçu et attendu', () => {
    const messages = (donnee: unknown): string[] => {
      const lecture = lireTableau(donnee)
      return lecture.ok ? [] : lecture.erreurs.map(({ message }) => message)
    }
    expect(messages({ ...BON, lignes: [{ ...LIGNE, cellules: { '2021': 1.5 } }] })).toEqual([
      'reçu le nombre 1.5 ; attendu : un texte, comme « 8 502 », « 24 jours » ou « ND », ou un nombre entier',
    ])
    expect(messages({ ...BON, lignes: [LIGNE, LIGNE] })).toEqual([
      'reçu une seconde fois « nouveaux-entrants, département 67 », déjà en lignes[0] ; attendu : une seule fois',
    ])
    expect(messages({ colonnes: [{ id: 'a b' }], lignes: [] })).toEqual([
      'reçu « a b » ; attendu : des lettres, des chiffres et des tirets, comme « 2021 », « 2022-S1 » ou « objectif-2022 »',
    ])
    expect(messages({ colonnes: [{ id: 'a', debut: '2021-01-02', fin: '2021-01-01' }], lignes: [] })).toEqual([
      'reçu « 2021-01-01 » ; attendu : une fin qui ne précède pas le début (2021-01-02)',
    ])
  })

  test('deux périmètres du même indicateur ne sont pas un doublon', () => {
    const lignes = ['HORS', 'DONT'].map((sens) => ({ ...LIGNE, libelle: `Bénéficiaires ${sens} accompagnement global` }))
    expect(erreurs({ ...BON, lignes })).toEqual([])
  })

  test('aucune donnée ne fait lever', () => {
    const piege = {
      get colonnes(): never {
        throw new Error('piège')
      },
    }
    expect(erreurs(piege)).toEqual([['', 'illisible']])
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), (donnee) => {
        expect(lireTableau(donnee).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (colonnes, lignes) => {
        expect(typeof lireTableau({ colonnes, lignes }).ok).toBe('boolean')
      }),
    )
  })
})

test('un tableau calculé se relit pareil', () => {
  const mesure = { valeur: 1234, indetermines: 2, enCours: 1, minimum: 1234, maximum: 1236, causes: {} }
  const calcule = tableauIndicateurs([
    { indicateurs: { 'nouveaux-entrants': mesure }, periode: { debut: '2022-01-01', fin: '2022-05-31' }, departements: ['67'] },
  ])
  expect(lu(JSON.parse(JSON.stringify(calcule)))).toEqual(calcule)
})
