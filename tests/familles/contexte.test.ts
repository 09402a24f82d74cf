import { describe, expect, test } from 'vitest'
import { jourDe } from '../../src/base/jour'
import { anneeCivile } from '../../src/familles/contexte'
import * as familles from '../../src/familles/index'
import type { DefinitionConvention } from '../../src/referentiel/index'
import { MARS } from './cas'

type Calcul = (enregistrements: never[], contexte: never) => { readonly empreinte: string; readonly conventions: object }
const CALCULS: Readonly<Record<string, Calcul>> = {
  ase: familles.calculerIndicateursAse,
  maraudes: familles.calculerIndicateursMaraudes,
  'prevention-specialisee': familles.calculerIndicateursPreventionSpecialisee,
  'premier-accueil': familles.calculerIndicateursPremierAccueil,
  'referent-parcours': familles.calculerIndicateursReferentParcours,
  mobilite: familles.calculerIndicateursMobilite,
  formation: familles.calculerIndicateursFormation,
}

function messageDe(famille: string, contexte: unknown): string {
  try {
    CALCULS[famille]?.([], contexte as never)
  } catch (erreur) {
    expect(erreur).toBeInstanceOf(familles.ErreurContexte)
    expect((erreur as Error).name).toBe('ErreurContexte')
    return (erreur as Error).message
  }
  throw new Error('le contexte est admis')
}

const DATE = 'attendu : une date qui existe, AAAA-MM-JJ, comme « 2022-12-31 »'

describe.each(Object.keys(CALCULS))('contexte de la famille %s', (famille) => {
  test.each<[string, unknown, RegExp | string]>([
    ['rien', undefined, /^contexte : reçu rien ; attendu : un objet \{ periode, stockLe, departements/],
    ['une liste', [], /^contexte : reçu une liste vide/],
    ['sans période', {}, 'periode : reçu rien ; attendu : un objet { debut, fin }'],
    [
      'début impossible',
      { periode: { debut: '2021-02-30', fin: '2021-12-31' } },
      `periode.debut : reçu « 2021-02-30 » ; ${DATE}`,
    ],
    ['fin absente', { periode: { debut: '2021-01-01' } }, `periode.fin : reçu rien ; ${DATE}`],
    [
      'une heure',
      { periode: { debut: '2021-01-01', fin: '2021-12-31T00:00' } },
      `periode.fin : reçu « 2021-12-31T00:00 » ; ${DATE}`,
    ],
    [
      'période inversée',
      { periode: { debut: '2021-12-31', fin: '2021-01-01' } },
      'periode : la fin (2021-01-01) précède le début (2021-12-31) ; attendu : debut ≤ fin, bornes comprises',
    ],
    ['stock impossible', { ...MARS, stockLe: 20211231 }, `stockLe : reçu le nombre 20211231 ; ${DATE}`],
    [
      'territoire vide',
      { ...MARS, departements: [] },
      "departements : reçu une liste vide ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'faute de frappe',
      { ...MARS, departement: ['67'] },
      /^contexte : champ inconnu « departement » ; attendus : periode, .* ; vouliez-vous dire « departements » \?$/,
    ],
  ])('%s', (_, contexte, attendu) => {
    const message = messageDe(famille, contexte)
    if (typeof attendu === 'string') expect(message).toBe(attendu)
    else expect(message).toMatch(attendu)
  })

  test('un jour suffit, et le stock se prend par défaut à la fin', () => {
    const jour = { periode: { debut: '2021-01-01', fin: '2021-01-01' } }
    expect(CALCULS[famille]?.([], jour as never)).toMatchObject({ ...jour, stockLe: '2021-01-01', departements: null })
  })

  test('le résultat dit le jour des stocks et le territoire demandés', () => {
    const contexte = { ...MARS, stockLe: '2021-06-30', departements: ['68', '67'] }
    expect(CALCULS[famille]?.([], contexte as never)).toMatchObject({
      ...contexte,
      departements: ['67', '68'],
      horsTerritoire: 0,
    })
  })

  test("l'empreinte suit la demande, pas son écriture", () => {
    const empreinte = (contexte: object) => CALCULS[famille]?.([], { ...MARS, ...contexte } as never).empreinte
    expect(empreinte({ departements: ['68', '67', '67'] })).toBe(empreinte({ departements: ['67', '68'], stockLe: '2021-12-31' }))
    expect(empreinte({ departements: ['67'] })).not.toBe(empreinte({}))
    expect(empreinte({ stockLe: '2021-12-30' })).not.toBe(empreinte({}))
    expect(empreinte({})).toMatch(/^[0-9a-f]{16}$/)
  })
})

test.each([
  ['ase', 'conventions'],
  ['maraudes', 'famillesRecensees'],
  ['prevention-specialisee', 'conventions'],
  ['premier-accueil', 'sortesTenues, conventions'],
  ['referent-parcours', 'sortesTenues'],
  ['mobilite', 'sortesTenues, situation2020, depense'],
  ['formation', ''],
])('la famille %s admet les champs communs, et %s', (famille, propres) => {
  const admis = ['periode, stockLe, departements', propres].filter((noms) => noms !== '').join(', ')
  expect(messageDe(famille, null)).toBe(`contexte : reçu null ; attendu : un objet { ${admis} }`)
})

test('l’empreinte suit les sortes tenues, pas leur ordre ni leurs redites', () => {
  const empreinte = (sortesTenues?: readonly string[]) =>
    CALCULS['premier-accueil']?.([], { ...MARS, sortesTenues } as never).empreinte
  expect(empreinte([])).toBe(empreinte())
  expect(empreinte(['zone', 'structure', 'zone'])).toBe(empreinte(['structure', 'zone']))
  expect(new Set([empreinte(), empreinte(['zone']), empreinte(['structure']), empreinte(['structure', 'zone'])]).size).toBe(4)
})

test.each([
  ['2021-01-01', '2021-12-31', 2021],
  ['2021-01-02', '2021-12-31', null],
  ['2021-01-01', '2021-12-30', null],
  ['2020-01-01', '2021-12-31', null],
  ['2020-07-01', '2021-06-30', null],
  ['0987-01-01', '0987-12-31', 987],
])('du %s au %s, l’année civile est %s', (debut, fin, annee) => {
  expect(anneeCivile({ debut: jourDe(debut), fin: jourDe(fin) })).toBe(annee)
})

/** Elle ne change qu'avec la version des règles : deux résultats rendus par deux versions du paquet se comparent. */
test('l’empreinte d’une même demande, famille par famille', () => {
  const empreintes = Object.entries(CALCULS).map(([famille, calculer]) => [famille, calculer([], MARS as never).empreinte])
  expect(Object.fromEntries(empreintes)).toEqual({
    ase: '26ecfcfc2af9c3e8',
    maraudes: 'd36c9d4cde5ff5ff',
    'prevention-specialisee': 'abb81d043ed90f61',
    'premier-accueil': '3b3333d256d4134a',
    'referent-parcours': '6acce794bba49765',
    mobilite: 'c55230cf8a95c130',
    formation: '52ff79b2831a8193',
  })
})

describe('ce que seule une famille admet', () => {
  test.each<[string, object, string]>([
    [
      'ase',
      { conventions: { dateLogement: 'fin' } },
      'conventions.dateLogement : reçu « fin » ; attendu : « stock » ou « fin-accueil »',
    ],
    [
      'ase',
      { conventions: { tranchesAge: 'bornes-comprises' } },
      'conventions : champ inconnu « tranchesAge » ; attendus : secondeRemontee, dateLogement',
    ],
    [
      'prevention-specialisee',
      { conventions: { tranchesAge: 'bornes-comprise' } },
      'conventions.tranchesAge : reçu « bornes-comprise » ; attendu : « bornes-comprises » ou « tranche-superieure » ou « tranche-inferieure » ; vouliez-vous dire « bornes-comprises » ?',
    ],
    [
      'premier-accueil',
      { conventions: { unite: 'foyers' } },
      'conventions.unite : reçu « foyers » ; attendu : « declaree » ou « personnes » ou « menages » ou « passages »',
    ],
    [
      'premier-accueil',
      { sortesTenues: ['zones'] },
      'sortesTenues[0] : reçu « zones » ; attendu : « structure » ou « zone » ; vouliez-vous dire « zone » ?',
    ],
    [
      'premier-accueil',
      { sortesTenues: 'zone' },
      'sortesTenues : reçu « zone » ; attendu : une liste parmi « structure », « zone », ou rien',
    ],
    [
      'maraudes',
      { famillesRecensees: 1.5 },
      'famillesRecensees : reçu le nombre 1.5 ; attendu : un nombre entier positif ou nul, ou rien',
    ],
    [
      'mobilite',
      { depense: 12.5 },
      "depense : reçu le nombre 12.5 ; attendu : un montant en euros, chaîne décimale d'au plus deux décimales, comme « 12500.00 »",
    ],
    [
      'mobilite',
      { depense: '12,50' },
      "depense : reçu « 12,50 » ; attendu : un montant en euros, chaîne décimale d'au plus deux décimales, comme « 12500.00 »",
    ],
    [
      'mobilite',
      { situation2020: { 'mobilite-diagnostics': -1 } },
      'situation2020.mobilite-diagnostics : reçu le nombre -1 ; attendu : un nombre entier positif ou nul, ou rien',
    ],
  ])('%s : %o', (famille, champs, attendu) => {
    expect(messageDe(famille, { ...MARS, ...champs })).toBe(attendu)
  })

  test.each(['maraudes', 'referent-parcours', 'mobilite', 'formation'])("la famille %s n'a pas de convention", (famille) => {
    expect(messageDe(famille, { ...MARS, conventions: {} })).toMatch(/^contexte : champ inconnu « conventions »/)
    expect(CALCULS[famille]?.([], MARS as never).conventions).toEqual({})
  })
})

test('sans choix, les conventions sont la première lecture de chacune', () => {
  for (const [famille, definitions] of Object.entries(familles.CONVENTIONS_FAMILLES)) {
    const defauts = Object.fromEntries(
      Object.entries(definitions as Record<string, DefinitionConvention>).map(([nom, { lectures }]) => [
        nom,
        lectures[0]?.valeur,
      ]),
    )
    expect(CALCULS[famille]?.([], MARS as never).conventions).toEqual(defauts)
  }
})
