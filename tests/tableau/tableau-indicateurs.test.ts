import { describe, expect, test } from 'vitest'
import type { Mesure } from '../../src/base/mesure'
import { colonnesAnnexe9 } from '../../src/tableau/colonnes'
import { ecrireMesure } from '../../src/tableau/ecriture-mesure'
import { type LigneIndicateur, type TableauIndicateurs, tableauIndicateurs } from '../../src/tableau/tableau-indicateurs'

const FINE = '\u202F'
const ANNEE = { debut: '2021-01-01', fin: '2021-12-31' }
const SEMESTRE = { debut: '2022-01-01', fin: '2022-05-31' }

function mesure(valeur: number | null, plus: Partial<Mesure> = {}): Mesure {
  return { valeur, indetermines: 0, enCours: 0, minimum: valeur, maximum: valeur, causes: {}, ...plus }
}

function ligne(tableau: TableauIndicateurs, indicateur: string, departement = '67'): LigneIndicateur {
  const trouvee = tableau.lignes.find((l) => l.indicateur === indicateur && l.departement === departement)
  if (trouvee === undefined) throw new Error(`${indicateur} ${departement} : pas de ligne`)
  return trouvee
}

const entrants = (valeur: number, departements = ['67'], periode = ANNEE) => ({
  indicateurs: { 'nouveaux-entrants': mesure(valeur) },
  periode,
  departements,
})

describe('la forme de l’annexe 9', () => {
  const tableau = tableauIndicateurs([entrants(8264), entrants(3758, ['68']), entrants(2991, ['67'], SEMESTRE)])

  test('les colonnes de la convention que les résultats préparent', () => {
    expect(tableau.colonnes).toEqual(colonnesAnnexe9(2022))
    expect(tableauIndicateurs([entrants(1)]).colonnes).toEqual(colonnesAnnexe9(2022))
    expect(tableauIndicateurs([entrants(1, ['67'], SEMESTRE)]).colonnes).toEqual(colonnesAnnexe9(2022))
    expect(tableauIndicateurs([entrants(1)], { millesime: 2023 }).colonnes).toEqual(colonnesAnnexe9(2023))
    expect(tableauIndicateurs([]).colonnes).toEqual([])
  })

  test('les intitulés de l’annexe 9 pour 2022', () => {
    expect(colonnesAnnexe9(2022).map(({ libelle }) => libelle)).toEqual([
      'Situation au 31 déc. 2018',
      'Résultat atteint en 2019',
      'Résultat atteint en 2020',
      'Résultat attendu en 2021 (objectif fixé)',
      'Résultat atteint en 2021',
      'Résultat atteint au 1er semestre 2022 (1/01 au 31/05/22)',
      'Résultat attendu en 2022 (objectif fixé)',
    ])
    expect(colonnesAnnexe9(2019).map(({ id }) => id)).toEqual(['2018', '2019-S1', 'objectif-2019'])
    expect(colonnesAnnexe9(2020).map(({ id }) => id)).toEqual(['2018', 'objectif-2019', '2019', '2020-S1', 'objectif-2020'])
  })

  test('cinquante-cinq lignes par département, les départements côte à côte', () => {
    expect(tableau.lignes).toHaveLength(2 * 55)
    expect(tableau.lignes.slice(0, 4).map(({ indicateur, departement }) => [indicateur, departement])).toEqual([
      ['ase-jeunes-majeurs', '67'],
      ['ase-jeunes-majeurs', '68'],
      ['ase-jeunes-referentiel', '67'],
      ['ase-jeunes-referentiel', '68'],
    ])
    const mesures = [...new Set(tableau.lignes.map((l) => l.mesure))]
    expect(mesures).toEqual([
      "1.1. Prévention sortie sèche de l'ASE",
      '1.2. Maraudes mixtes État/CD pour les enfants à la rue',
      '1.3. Prévention spécialisée',
      '2.1. Premier accueil social inconditionnel de proximité',
      '2.2. Référent de parcours',
      '3.1. Orienter et accompagner les allocataires du RSA',
      "3.2. Garantie d'activité",
      '4.1. Exécution du plan de formation',
      "5.1. Mobilités à des fins d'insertion professionnelle",
    ])
  })

  test('les thématiques suivent leur indicateur, sous leur intitulé officiel', () => {
    const du67 = tableau.lignes.filter(({ departement }) => departement === '67')
    const rang = du67.findIndex(({ indicateur }) => indicateur === 'formation-cnfpt')
    expect(du67.slice(rang + 1, rang + 8).map(({ libelle }) => libelle)).toEqual([
      'Numérique',
      'Participation des personnes',
      'Développement social',
      'Aller vers',
      'Territoires',
      'Insertion socio-professionnelle',
      "Nombre de personnes formées par des formations faisant l'objet d'un financement spécifique, par thématique:",
    ])
  })

  test('une famille qui manque vaut « ND » là où un résultat est donné, et reste blanche ailleurs', () => {
    expect(ligne(tableau, 'nouveaux-entrants').cellules).toEqual({
      '2018': null,
      '2019': null,
      '2020': null,
      'objectif-2021': null,
      '2021': `8${FINE}264`,
      '2022-S1': `2${FINE}991`,
      'objectif-2022': null,
    })
    expect(ligne(tableau, 'premiers-contrats').cellules).toMatchObject({ '2021': 'ND', '2022-S1': 'ND', '2020': null })
    expect(ligne(tableau, 'premiers-contrats', '68').cellules).toMatchObject({ '2021': 'ND', '2022-S1': null })
  })
})

describe('les résultats', () => {
  test('plusieurs familles se réunissent, plusieurs départements comptés ensemble font une ligne', () => {
    const tableau = tableauIndicateurs([
      { ...entrants(10), departements: ['67', '68'] },
      { indicateurs: { 'mobilite-diagnostics': mesure(4) }, periode: ANNEE, departements: ['67', '68'] },
    ])
    expect(ligne(tableau, 'nouveaux-entrants', '67+68').cellules['2021']).toBe('10')
    expect(ligne(tableau, 'mobilite-diagnostics', '67+68').cellules['2021']).toBe('4')
  })

  test('une période hors des colonnes en ajoute une, à sa date', () => {
    const glissante = { debut: '2021-07-01', fin: '2022-06-30' }
    const tableau = tableauIndicateurs([entrants(1), entrants(2, ['67'], glissante)], { millesime: 2022 })
    expect(tableau.colonnes.map(({ id }) => id)).toEqual([
      '2018',
      '2019',
      '2020',
      'objectif-2021',
      '2021',
      '2022-S1',
      '2021-07-01_2022-06-30',
      'objectif-2022',
    ])
    expect(ligne(tableau, 'nouveaux-entrants').cellules['2021-07-01_2022-06-30']).toBe('2')
  })

  test('une colonne donnée se reconnaît à sa période', () => {
    const colonnes = [{ id: 'annee', libelle: null, sorte: 'resultat' as const, ...ANNEE }]
    const tableau = tableauIndicateurs([entrants(7)], { colonnes })
    expect(tableau.colonnes).toEqual(colonnes)
    expect(ligne(tableau, 'nouveaux-entrants').cellules).toEqual({ annee: '7' })
  })

  test('un indicateur hors du référentiel garde sa ligne, à la fin', () => {
    const tableau = tableauIndicateurs([{ indicateurs: { local: mesure(3) }, periode: ANNEE, departements: ['67'] }])
    expect(tableau.lignes.at(-1)).toMatchObject({
      indicateur: 'local',
      mesure: null,
      libelle: null,
      nature: null,
      cellules: { '2021': '3' },
    })
  })

  test('un département sans résultat garde ses lignes, dans l’ordre demandé', () => {
    const tableau = tableauIndicateurs([entrants(1)], { departements: ['68', '67'] })
    expect(tableau.lignes.slice(0, 2).map(({ departement }) => departement)).toEqual(['68', '67'])
    expect(ligne(tableau, 'nouveaux-entrants', '68').cellules['2021']).toBeNull()
  })

  test('les arguments ne sont pas modifiés', () => {
    const colonnes = colonnesAnnexe9(2020)
    const options = { colonnes, cellules: [{ indicateur: 'local', departement: '67', colonne: '2017', texte: '1' }] }
    const avant = JSON.stringify(options)
    tableauIndicateurs([entrants(1)], options)
    expect(JSON.stringify(options)).toBe(avant)
  })
})

describe('les cellules et les commentaires', () => {
  test('une cellule déclarée est écrite telle quelle, un objectif a sa colonne', () => {
    const cellules = [
      { indicateur: 'nouveaux-entrants', departement: '67', colonne: '2018', texte: 'ND' },
      { indicateur: 'ag-delai-moyen', departement: '67', colonne: 'objectif-2022', texte: 'Tendre vers 3 semaines' },
    ]
    const tableau = tableauIndicateurs([entrants(1)], { cellules })
    expect(ligne(tableau, 'nouveaux-entrants').cellules['2018']).toBe('ND')
    expect(ligne(tableau, 'ag-delai-moyen').cellules['objectif-2022']).toBe('Tendre vers 3 semaines')
  })

  test('l’incertitude se commente sur sa ligne', () => {
    const incertaine = mesure(8264, { indetermines: 3, enCours: 12, maximum: 8267 })
    const tableau = tableauIndicateurs([
      { indicateurs: { 'nouveaux-entrants': incertaine }, periode: ANNEE, observeLe: '2022-03-15', departements: ['67'] },
    ])
    expect(ligne(tableau, 'nouveaux-entrants').commentaires).toEqual([
      `2021 : 3 cas indéterminés ; entre 8${FINE}264 et 8${FINE}267. 12 délais courent encore au 15/03/2022.`,
    ])
  })

  test.each([
    [mesure(1, { indetermines: 1, maximum: 2 }), '2021 : 1 cas indéterminé ; entre 1 et 2.'],
    [mesure(1, { indetermines: 2, minimum: null, maximum: null }), '2021 : 2 cas indéterminés.'],
    [mesure(1, { enCours: 1 }), '2021 : 1 délai court encore.'],
  ])('%j', (incertaine, attendu) => {
    const tableau = tableauIndicateurs([
      { indicateurs: { 'nouveaux-entrants': incertaine }, periode: ANNEE, departements: ['67'] },
    ])
    expect(ligne(tableau, 'nouveaux-entrants').commentaires).toEqual([attendu])
  })

  test('un commentaire va sur la ligne de l’indicateur qu’il nomme, ou au tableau', () => {
    const commentaires = ['Cas indéterminés de « nouveaux-entrants » : 3.', 'Part des orientations : 4 %.']
    const tableau = tableauIndicateurs([{ ...entrants(1), commentaires }], {
      commentaires: [{ indicateur: 'nouveaux-entrants', departement: '67', texte: 'sous-estimé' }],
    })
    expect(ligne(tableau, 'nouveaux-entrants').commentaires).toEqual([
      '2021 : Cas indéterminés de « nouveaux-entrants » : 3.',
      'sous-estimé',
    ])
    expect(tableau.commentaires).toEqual([{ departement: '67', colonne: '2021', texte: 'Part des orientations : 4 %.' }])
    expect(tableau.lignes.flatMap((l) => l.commentaires)).toHaveLength(2)
  })
})

describe('l’écriture d’une mesure', () => {
  test.each([
    [8264, 'personnes', `8${FINE}264`],
    [0, 'personnes', '0'],
    [null, 'personnes', 'ND'],
    [Number.NaN, 'personnes', 'ND'],
    [69.666666, 'personnes-par-conseiller', '69,67'],
    [1.005, 'personnes-par-conseiller', '1,01'],
    [1.004, 'personnes-par-conseiller', '1'],
    [-1.005, 'heures', '-1,01'],
    [1e-7, 'heures', '0'],
    [1e21, 'heures', `1${FINE}000${FINE}000${FINE}000${FINE}000${FINE}000${FINE}000${FINE}000`],
    [24.5, 'jours', '24,5 jours'],
    [1, 'jours', '1 jour'],
    [1.99, 'jours', '1,99 jour'],
    [2, 'jours', '2 jours'],
    [95, 'pourcentage', `95${FINE}%`],
    [100, 'pourcentage', `100${FINE}%`],
    [99.998, 'pourcentage', `99,99${FINE}%`],
    [1234.5, null, `1${FINE}234,5`],
  ] as const)('%s %s : %s', (valeur, unite, ecrite) => {
    expect(ecrireMesure(mesure(valeur), unite)).toBe(ecrite)
  })
})

describe('ce qui lève', () => {
  test.each<[string, () => unknown, string]>([
    ['sans période', () => tableauIndicateurs([{ indicateurs: {}, departements: ['67'] }]), 'resultats[0].periode'],
    ['sans territoire', () => tableauIndicateurs([{ indicateurs: {}, periode: ANNEE }]), 'resultats[0].departements'],
    [
      'territoire vide',
      () => tableauIndicateurs([{ indicateurs: {}, periode: ANNEE, departements: [] }]),
      'resultats[0].departements',
    ],
    [
      'deux fois la même cellule',
      () => tableauIndicateurs([entrants(1), entrants(2)]),
      '« nouveaux-entrants », département 67, colonne 2021',
    ],
    [
      'un commentaire dont la ligne n’existe pas',
      () =>
        tableauIndicateurs([entrants(1)], {
          commentaires: [{ indicateur: 'nouveaux-entrant', departement: '67', texte: 'sous-estimé' }],
        }),
      'commentaires[0].indicateur : reçu « nouveaux-entrant » ; attendu : un indicateur du tableau ; vouliez-vous dire « nouveaux-entrants » ?',
    ],
    [
      'un commentaire dont le département n’est pas du tableau',
      () =>
        tableauIndicateurs([entrants(1), entrants(2, ['68'])], {
          commentaires: [
            { indicateur: 'nouveaux-entrants', departement: '68', texte: 'a' },
            { indicateur: 'nouveaux-entrants', departement: '6', texte: 'b' },
          ],
        }),
      'commentaires[1].departement : reçu « 6 » ; attendu : 67, 68',
    ],
    ['un département oublié', () => tableauIndicateurs([entrants(1)], { departements: ['68'] }), 'aussi « 67 »'],
  ])('%s', (_, faire, message) => {
    expect(faire).toThrow(message)
    expect(faire).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })

  test('l’option « departement » situe un résultat qui ne dit pas le sien', () => {
    const tableau = tableauIndicateurs(
      [{ indicateurs: { 'nouveaux-entrants': mesure(1) }, periode: ANNEE, departements: null }],
      { departement: '67' },
    )
    expect(ligne(tableau, 'nouveaux-entrants').cellules['2021']).toBe('1')
  })
})

test.each<[string, unknown, string]>([
  ['les options', null, 'options : reçu null ; attendu : un objet'],
  ['une option inconnue', { cellule: [] }, 'champ inconnu « cellule »'],
  ['le titre', { titre: 3 }, 'options.titre : reçu le nombre 3 ; attendu : un texte, ou rien'],
  ['les départements', { departements: '67' }, 'options.departements : reçu « 67 » ; attendu : une liste de textes'],
  ['le millésime', { millesime: 1e308 }, 'options.millesime : reçu le nombre 1e+308'],
  [
    'une cellule',
    { cellules: [{ indicateur: 'x', departement: '67', colonne: '2021' }] },
    'options.cellules[0].texte : reçu rien',
  ],
  ['un commentaire', { commentaires: [null] }, 'options.commentaires[0] : reçu null'],
  ['une colonne', { colonnes: [{ id: 'a', libelle: null, sorte: 'but', debut: null, fin: null }] }, 'options.colonnes[0].sorte'],
  [
    'sa borne',
    { colonnes: [{ id: 'a', libelle: null, sorte: 'resultat', debut: '2021', fin: null }] },
    'options.colonnes[0].debut : reçu « 2021 »',
  ],
])('une option invalide lève, et dit où : %s', (_, options, message) => {
  const faire = () => tableauIndicateurs([], options as never)
  expect(faire).toThrow(message)
  expect(faire).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
})

test('des résultats qui ne se parcourent pas', () => {
  expect(() => tableauIndicateurs({} as never)).toThrow('resultats : reçu un objet ; attendu : une liste de résultats')
})
