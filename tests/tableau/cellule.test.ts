import { describe, expect, test } from 'vitest'
import { lireCellule } from '../../src/tableau/cellule'
import { ecrireCellule } from '../../src/tableau/ecriture-cellule'

const FINE = '\u202F'
const INSECABLE = '\u00A0'

describe('un nombre', () => {
  test.each([
    ['8 502', '8502'],
    [`8${INSECABLE}502`, '8502'],
    [`8${FINE}502`, '8502'],
    ['8502', '8502'],
    ['0', '0'],
    ['999', '999'],
    ['1 000', '1000'],
    ['12 345 678', '12345678'],
    ['999999999999999', '999999999999999'],
    ['1,5', '1.5'],
    ['12,50', '12.5'],
    ['12,00', '12'],
    ['0,502', '0.502'],
    ['1234,502', '1234.502'],
    ['1 234,502', '1234.502'],
    ['1.5', '1.5'],
    ['1.234.567', '1234567'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['-0', '0'],
    ['-8 502', '-8502'],
    ['  17\t', '17'],
  ])('%s', (texte, valeur) => {
    expect(lireCellule(texte)).toEqual({
      sorte: 'nombre',
      valeur,
      unite: null,
      code: null,
      avant: '',
      apres: '',
      candidats: [],
      doute: null,
    })
  })

  test.each([
    ['17, soit le nombre', '', ', soit le nombre'],
    ['17. Fin', '', '. Fin'],
    ['17 (E2S)', '', '(E2S)'],
    ['17*', '', '*'],
    ['1 000 €', '', '€'],
    ['1 000€', '', '€'],
    ['12 m²', '', 'm²'],
    ['8 502 au 31/12/2021', '', 'au 31/12/2021'],
    ['environ 300', 'environ', ''],
    ['Près de 300', 'Près de', ''],
    ['~300', '~', ''],
    ['> 300', '>', ''],
    ['+5', '+', ''],
    ['Objectif : 300', 'Objectif :', ''],
    ['TOTAL: 300', 'TOTAL:', ''],
    ['jusqu’à 300', 'jusqu’à', ''],
  ])('%s : ce qui reste', (texte, avant, apres) => {
    expect(lireCellule(texte)).toMatchObject({ sorte: 'nombre', avant, apres, doute: null })
  })
})

describe('un pourcentage, une durée', () => {
  test.each([
    ['95%', 'pourcentage', '95', null],
    ['95 %', 'pourcentage', '95', null],
    [`95${FINE}%`, 'pourcentage', '95', null],
    ['99,5 %', 'pourcentage', '99.5', null],
    ['-3 %', 'pourcentage', '-3', null],
    ['24 jours', 'duree', '24', 'jours'],
    ['1 jour', 'duree', '1', 'jours'],
    ['24j', 'duree', '24', 'jours'],
    ['24 j', 'duree', '24', 'jours'],
    ['24 JOURS', 'duree', '24', 'jours'],
    ['3 semaines', 'duree', '3', 'semaines'],
    ['3 sem', 'duree', '3', 'semaines'],
    ['2 mois', 'duree', '2', 'mois'],
    ['1 an', 'duree', '1', 'ans'],
    ['2 années', 'duree', '2', 'ans'],
    ['35 h', 'duree', '35', 'heures'],
    ['1,5 heure', 'duree', '1.5', 'heures'],
  ])('%s', (texte, sorte, valeur, unite) => {
    expect(lireCellule(texte)).toMatchObject({ sorte, valeur, unite, avant: '', apres: '', doute: null })
  })

  test('une unité est un mot entier', () => {
    expect(lireCellule('24 journées')).toMatchObject({ sorte: 'nombre', valeur: '24', apres: 'journées' })
    expect(lireCellule('1 000 pour tous')).toMatchObject({ sorte: 'nombre', valeur: '1000', apres: 'pour tous' })
    expect(lireCellule('22 jours ouvrés')).toMatchObject({ sorte: 'duree', valeur: '22', apres: 'ouvrés' })
  })
})

describe('une donnée manquante', () => {
  test.each([
    ['ND', 'ND', ''],
    ['nd', 'ND', ''],
    ['N.D.', 'ND', ''],
    ['n/d', 'ND', ''],
    ['NC', 'NC', ''],
    ['N.C.', 'NC', ''],
    ['NR', 'NR', ''],
    ['nr', 'NR', ''],
    ['/', '/', ''],
    ['non disponible', 'ND', ''],
    ['Données non disponibles', 'ND', ''],
    ['Non-communiqué', 'NC', ''],
    ['non renseignée', 'NR', ''],
    ['Sans objet', '/', ''],
    ['ND (voir le commentaire)', 'ND', '(voir le commentaire)'],
    ['NC, en attente', 'NC', ', en attente'],
    ['/ sans suite', '/', 'sans suite'],
  ])('%s', (texte, code, apres) => {
    expect(lireCellule(texte)).toMatchObject({ sorte: 'manquante', code, apres, valeur: null })
  })

  test.each(['NDA signé', 'Nd de plus', 'ND/NC', 'nc mais', 'NCE', '/5', 'Estimation non disponible à ce jour pour le moment'])(
    "%s n'en est pas une",
    (texte) => {
      expect(lireCellule(texte)).toMatchObject({ sorte: 'texte', code: null, apres: texte })
    },
  )

  test('ses nombres restent des candidats', () => {
    expect(lireCellule('ND 8 interventions, 12 jours')).toMatchObject({
      code: 'ND',
      candidats: [
        { ecrit: '8', lectures: ['8'], unite: null, doute: null },
        { ecrit: '12', lectures: ['12'], unite: 'jours', doute: null },
      ],
    })
  })
})

describe('jamais un nombre en silence', () => {
  test.each([
    ['8 5002', ['85002', '8002', '8502', '8500']],
    ['85 02', ['8502']],
    ['8  502', ['8502']],
    ['1234 567', ['1234567', '234567', '134567', '124567', '123567']],
    ['2021 2022', ['20212022']],
    ['0 502', ['502']],
    ['007', ['7']],
    ['1.234', ['1234', '1.234']],
    ['12,345', ['12345', '12.345']],
    ['1 234 5678', ['12345678', '1234678', '1234578', '1234568', '1234567']],
    ['1234567890123456', ['1234567890123456']],
    ['12 mille', ['12']],
    ['1 000 000 000 mille', ['1000000000']],
    ['3 k€', ['3']],
    ['17\n18', ['17']],
    ['17 ,5', ['17']],
    ['17–20', ['17']],
    ['8 502/9 000', ['8502']],
    ['1,5 2,5', []],
  ])('%s est douteux', (texte, lectures) => {
    const lue = lireCellule(texte)
    expect(lue).toMatchObject({ sorte: 'douteuse', valeur: null, apres: texte })
    expect(lue.candidats[0]?.lectures).toEqual(lectures)
    expect(lue.doute).toContain('«')
  })

  test.each(['12/15', '31/12/2021', '12.03.2022', '8O2', '17-20', '12²', '2½', '5x'])('%s est douteux, sans lecture', (texte) => {
    expect(lireCellule(texte)).toMatchObject({ sorte: 'douteuse', valeur: null, candidats: [] })
  })

  test('le doute dit ses lectures', () => {
    expect(lireCellule('8 5002').doute).toBe(
      '« 8 5002 » : les chiffres ne vont pas par tranches de trois ; lectures possibles : 85002, 8002, 8502, 8500',
    )
    expect(lireCellule('007').doute).toBe('« 007 » : un nombre ne commence pas par zéro ; lecture possible : 7')
    expect(lireCellule('12/15').doute).toBe('la cellule commence par des chiffres qui ne font pas un nombre')
  })

  test.each([
    ['325 formés et 81 internes', ['325', '81']],
    ['10+18', ['10', '18']],
    ['10 structures, 17 lieux, 3 mois', ['10', '17', '3']],
    ['2 à 3 semaines', ['2', '3']],
    ['17 – 20', ['17', '20']],
    ['95 % (19 sur 20)', ['95', '19', '20']],
  ])('%s porte plusieurs nombres', (texte, lectures) => {
    const lue = lireCellule(texte)
    expect(lue).toMatchObject({ sorte: 'plusieurs', valeur: null, apres: texte, doute: null })
    expect(lue.candidats.map((c) => c.lectures)).toEqual(lectures.map((lecture) => [lecture]))
  })
})

describe('un texte, une cellule blanche', () => {
  test.each([
    ['Action non-contractualisée', []],
    ['Les 3 modalités', ['3']],
    ['1er trimestre', []],
    ['2e session', []],
    ['E2S et PF2', []],
    ['(17)', ['17']],
    ['½', []],
    ['٣', []],
  ])('%s est un texte', (texte, ecrits) => {
    const lue = lireCellule(texte)
    expect(lue).toMatchObject({ sorte: 'texte', valeur: null, apres: texte, doute: null })
    expect(lue.candidats.map(({ ecrit }) => ecrit)).toEqual(ecrits)
  })

  test.each([
    ['', ''],
    [' \t\n', ''],
    [INSECABLE, ''],
    ['-', '-'],
    [' … ', '…'],
    ['//', '//'],
  ])('« %s » est blanche', (texte, apres) => {
    expect(lireCellule(texte)).toMatchObject({ sorte: 'vide', valeur: null, code: null, apres })
  })
})

describe("l'écriture", () => {
  test.each([
    ['8502', `8${FINE}502`],
    ['-1234567,5', `-1${FINE}234${FINE}567,5`],
    ['999', '999'],
    ['95%', `95${FINE}%`],
    ['24j', '24 jours'],
    ['1 j', '1 jour'],
    ['1,5 an', '1,5 an'],
    ['2 ans', '2 ans'],
    ['1 mois', '1 mois'],
    ['~300', '~ 300'],
    ['17,soit', '17,soit'],
    ['17, soit', '17, soit'],
    ['17 .', '17.'],
    ['12,5020', '12,5020'],
    ['1234,502', `1${FINE}234,502`],
    ['0,502', '0,502'],
    ['n.d.', 'ND'],
    ['N.C. , donc', 'NC, donc'],
    ['sans objet', '/'],
    ['/  .', '/ .'],
    ['8 5002', '8 5002'],
    ['', ''],
  ])('%s s’écrit %s', (texte, ecrite) => {
    expect(ecrireCellule(lireCellule(texte))).toBe(ecrite)
  })
})

test('une cellule qui n’est pas un texte se refuse : un tableur donne parfois des nombres', () => {
  expect(() => lireCellule(12 as never)).toThrow('texte : reçu le nombre 12 ; attendu : le texte de la cellule')
})
