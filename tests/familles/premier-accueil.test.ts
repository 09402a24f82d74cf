import { describe, expect, test } from 'vitest'
import {
  type ContextePremierAccueil,
  calculerIndicateursPremierAccueil,
  lirePremiersAccueils,
  type ReleveAccueil,
  type StructureAccueil,
  type ZoneAccueil,
} from '../../src/familles/index'
import { type Attendu, type Cas, inconnu, JUIN, MARS, sansBorne, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §4'
const A9 = 'instruction 2022/19, annexe 9, mesure 2.1'

/** Une maison départementale engagée depuis 2019, dont tout est connu. */
const STRUCTURE: StructureAccueil = {
  sorte: 'structure',
  id: '67-S1',
  departement: '67',
  duDepartement: true,
  engagements: [{ debut: '2019-01-01' }],
  accueilPhysique: true,
  accueilTelephonique: true,
  accueilNumerique: true,
  accueils: [],
}
const ZONE: ZoneAccueil = { sorte: 'zone', id: '67-Z1', departement: '67', population: 1000, minutes: 15 }

const cas = (
  titre: string,
  source: string,
  enregistrements: readonly object[],
  attendu: Readonly<Record<string, Attendu>>,
  contexte: ContextePremierAccueil = MARS,
): Cas<ContextePremierAccueil> => ({ titre, source, enregistrements, contexte, attendu })
const structure = (champs: Partial<StructureAccueil>, id = '67-S1'): StructureAccueil => ({ ...STRUCTURE, id, ...champs })
const zone = (id: string, population: number | null, minutes: number | null): ZoneAccueil => ({
  ...ZONE,
  id,
  population,
  minutes,
})

const TRAJET = `${A7}, taux de couverture (à moins de 30 minutes, en transports)`
const COUVERTURE: readonly Cas<ContextePremierAccueil>[] = [
  cas('à 29,99 minutes', TRAJET, [zone('A', 1000, 29.99)], { 'accueil-taux-de-couverture': 100 }),
  cas('à 30 minutes juste', TRAJET, [zone('A', 1000, 30)], { 'accueil-taux-de-couverture': 0 }),
  cas('trois habitants sur quatre', TRAJET, [zone('A', 600, 10), zone('B', 150, 29), zone('C', 250, 45)], {
    'accueil-taux-de-couverture': 75,
  }),
  cas('trajet inconnu : entre les deux lectures', TRAJET, [zone('A', 600, 10), zone('B', 400, null)], {
    'accueil-taux-de-couverture': { valeur: 100, indetermines: 1, minimum: 60, maximum: 100, causes: { 'trajet-inconnu': 1 } },
  }),
  cas(
    'population inconnue, zone couverte : peut tout couvrir',
    TRAJET,
    [zone('A', 600, 40), zone('B', 400, 10), zone('C', null, 10)],
    {
      'accueil-taux-de-couverture': {
        valeur: 40,
        indetermines: 1,
        minimum: 40,
        maximum: 100,
        causes: { 'population-inconnue': 1 },
      },
    },
  ),
  cas(
    'population inconnue, zone non couverte : peut tout diluer',
    TRAJET,
    [zone('A', 600, 40), zone('B', 400, 10), zone('C', null, 31)],
    {
      'accueil-taux-de-couverture': { valeur: 40, indetermines: 1, minimum: 0, maximum: 40 },
    },
  ),
  cas('une zone dont on ne sait rien', TRAJET, [zone('A', null, null)], {
    'accueil-taux-de-couverture': { valeur: null, indetermines: 1, minimum: 0, maximum: 100 },
  }),
  cas('aucune zone', TRAJET, [STRUCTURE], {
    'accueil-taux-de-couverture': {
      valeur: null,
      indetermines: 1,
      minimum: 0,
      maximum: 100,
      causes: { 'enregistrements-non-tenus': 1 },
    },
  }),
  cas(
    'aucune zone, dites tenues : rien à rapporter',
    TRAJET,
    [STRUCTURE],
    { 'accueil-taux-de-couverture': { valeur: null, indetermines: 0, minimum: null } },
    {
      ...MARS,
      sortesTenues: ['zone'],
    },
  ),
]

const STOCK = `${A7}, structures (au 31/12/2021 ; au 31/05/2022)`
const ENGAGEMENT = `${A7}, structures hors département (déclarent s'engager) ; ${A9} (sont engagées)`
const ASSURE: ContextePremierAccueil = { ...MARS, conventions: { engagement: 'assure' } }
const cd = (valeur: Attendu) => ({ 'accueil-structures-departement': valeur, 'accueil-structures-hors-departement': 0 })
const STRUCTURES: readonly Cas<ContextePremierAccueil>[] = [
  cas('engagée le 31 décembre', STOCK, [structure({ engagements: [{ debut: '2021-12-31' }] })], cd(1)),
  cas('engagée le lendemain', STOCK, [structure({ engagements: [{ debut: '2022-01-01' }] })], cd(0)),
  cas("engagée jusqu'au 31 décembre", STOCK, [structure({ engagements: [{ debut: '2019-01-01', fin: '2021-12-31' }] })], cd(1)),
  cas("engagée jusqu'au 30", STOCK, [structure({ engagements: [{ debut: '2019-01-01', fin: '2021-12-30' }] })], cd(0)),
  cas('engagée le 31 mai, remontée de juin', STOCK, [structure({ engagements: [{ debut: '2022-05-31' }] })], cd(1), JUIN),
  cas('engagée le 1er juin, remontée de juin', STOCK, [structure({ engagements: [{ debut: '2022-06-01' }] })], cd(0), JUIN),
  cas('hors département', STOCK, [structure({ duDepartement: false })], {
    'accueil-structures-departement': 0,
    'accueil-structures-hors-departement': 1,
  }),
  cas('du département ou non, on ne sait : inconnue des deux côtés', STOCK, [structure({ duDepartement: null })], {
    'accueil-structures-departement': inconnu('gestionnaire-inconnu'),
    'accueil-structures-hors-departement': inconnu('gestionnaire-inconnu'),
  }),
  cas('jamais engagée', STOCK, [structure({ engagements: [] })], cd(0)),
  cas('engagement non daté', STOCK, [structure({ engagements: [{}] })], cd(inconnu('engagement-non-date'))),
  cas('engagements non tenus', STOCK, [structure({ engagements: null })], cd(inconnu('engagements-non-tenus'))),
  cas('engagée sans accueil numérique : elle le déclare', ENGAGEMENT, [structure({ accueilNumerique: false })], cd(1)),
  cas(
    'engagée sans accueil numérique : elle ne l’assure pas',
    `${A7}, définition des structures`,
    [structure({ accueilNumerique: false })],
    cd(0),
    ASSURE,
  ),
  cas(
    'accueil téléphonique inconnu',
    `${A7}, définition des structures`,
    [structure({ accueilTelephonique: null })],
    cd(inconnu('modes-d-accueil-inconnus')),
    ASSURE,
  ),
  cas('les trois modes', `${A7}, définition des structures`, [STRUCTURE], cd(1), ASSURE),
  cas('aucune structure', STOCK, [ZONE], {
    'accueil-structures-departement': sansBorne('enregistrements-non-tenus'),
    'accueil-personnes-autres': sansBorne('enregistrements-non-tenus'),
  }),
  cas(
    'aucune structure, dites tenues',
    STOCK,
    [ZONE],
    { 'accueil-structures-departement': 0, 'accueil-personnes-autres': 0 },
    { ...MARS, sortesTenues: ['structure'] },
  ),
]

const UNITE = `${A7}, personnes reçues (préciser si l'on compte des personnes ou des passages)`
const releve = (unite: ReleveAccueil['unite'], nombre: number | null, du = '2021-01-01', au = '2021-12-31'): ReleveAccueil => ({
  du,
  au,
  unite: unite ?? null,
  nombre,
})
const recoit = (...accueils: ReleveAccueil[]) => structure({ accueils })
const recus = (valeur: Attendu) => ({ 'accueil-personnes-departement': valeur })
const PASSAGES: ContextePremierAccueil = { ...MARS, conventions: { unite: 'passages' } }
const RELEVES: readonly Cas<ContextePremierAccueil>[] = [
  cas('des personnes', UNITE, [recoit(releve('personnes', 120))], {
    'accueil-personnes-departement': 120,
    'accueil-personnes-autres': 0,
  }),
  cas('une autre structure', UNITE, [structure({ duDepartement: false, accueils: [releve('passages', 80)] })], {
    'accueil-personnes-departement': 0,
    'accueil-personnes-autres': 80,
  }),
  cas(
    'deux relevés, bout à bout',
    UNITE,
    [recoit(releve('menages', 50, '2021-01-01', '2021-06-30'), releve('menages', 70, '2021-07-01', '2021-12-31'))],
    recus(120),
  ),
  cas(
    'un relevé d’avant, un d’après',
    UNITE,
    [recoit(releve('menages', 50, '2020-01-01', '2020-12-31'), releve('menages', 70, '2022-01-01', '2022-12-31'))],
    recus(0),
  ),
  cas(
    'un relevé à cheval : sa part est inconnue',
    UNITE,
    [recoit(releve('menages', 50, '2020-12-31', '2021-12-31'))],
    recus({ valeur: 0, indetermines: 1, minimum: 0, maximum: 50, causes: { 'releve-a-cheval': 1 } }),
  ),
  cas(
    'un relevé annuel, remontée de juin',
    UNITE,
    [recoit(releve('menages', 50, '2022-01-01', '2022-12-31'))],
    recus({ valeur: 0, maximum: 50 }),
    JUIN,
  ),
  cas(
    'personnes et passages ne s’additionnent pas',
    UNITE,
    [recoit(releve('personnes', 120)), structure({ accueils: [releve('passages', 80)] }, 'B')],
    recus({
      valeur: null,
      indetermines: 2,
      minimum: null,
      maximum: null,
      causes: { 'unites-melangees': 2 },
    }),
  ),
  cas(
    'ménages et passages non plus',
    'convention CALPAE de la CeA 2022, annexe A, mesure 2.1 (ménages dans le 67, accueils dans le 68)',
    [recoit(releve('menages', 16_375)), structure({ departement: '68', accueils: [releve('passages', 177_208)] }, '68-S1')],
    recus({ valeur: null, causes: { 'unites-melangees': 2 } }),
  ),
  cas(
    'le mélange ne passe pas d’un indicateur à l’autre',
    UNITE,
    [recoit(releve('personnes', 120)), structure({ duDepartement: false, accueils: [releve('passages', 80)] }, 'B')],
    {
      'accueil-personnes-departement': 120,
      'accueil-personnes-autres': 80,
    },
  ),
  cas(
    'un relevé d’une autre unité hors période ne mélange rien',
    UNITE,
    [recoit(releve('personnes', 120), releve('passages', 80, '2020-01-01', '2020-12-31'))],
    recus(120),
  ),
  cas(
    'unité désignée : l’autre est inconnue',
    UNITE,
    [recoit(releve('personnes', 120)), structure({ accueils: [releve('passages', 80)] }, 'B')],
    recus({
      valeur: 80,
      indetermines: 1,
      minimum: 80,
      maximum: null,
      causes: { 'autre-unite': 1 },
    }),
    PASSAGES,
  ),
  cas(
    'unité désignée, tenue à côté d’une autre par la même structure',
    UNITE,
    [recoit(releve('personnes', 120), releve('passages', 300))],
    recus(300),
    PASSAGES,
  ),
  cas(
    'unité inconnue',
    UNITE,
    [recoit(releve(null, 120))],
    recus({ valeur: 0, indetermines: 1, minimum: 0, maximum: 120, causes: { 'unite-inconnue': 1 } }),
  ),
  cas(
    'unité inconnue, quand on en désigne une : combien, on ne sait',
    UNITE,
    [recoit(releve(null, 120))],
    recus({ valeur: null, indetermines: 1, minimum: 0, maximum: null, causes: { 'unite-inconnue': 1 } }),
    PASSAGES,
  ),
  cas(
    'nombre inconnu, à côté de structures qui ne reviennent pas à l’indicateur',
    UNITE,
    [recoit(releve('personnes', null)), structure({ duDepartement: false, accueils: [releve('personnes', 3)] }, 'B')],
    { ...recus({ valeur: null, indetermines: 1, minimum: 0, maximum: null }), 'accueil-personnes-autres': 3 },
  ),
  cas(
    'du département ou non, on ne sait, mais elle n’a rien reçu',
    UNITE,
    [structure({ duDepartement: null, accueils: [releve('personnes', 3, '2020-01-01', '2020-12-31')] })],
    { 'accueil-personnes-departement': 0, 'accueil-personnes-autres': 0 },
  ),
  cas(
    'nombre inconnu',
    UNITE,
    [recoit(releve('personnes', null))],
    recus({ valeur: null, indetermines: 1, minimum: 0, maximum: null, causes: { 'nombre-inconnu': 1 } }),
  ),
  cas(
    'un relevé qui finit le premier jour, un qui commence le dernier : à cheval',
    UNITE,
    [recoit(releve('menages', 50, '2020-12-01', '2021-01-01'), releve('menages', 70, '2021-12-31', '2022-01-30'))],
    recus({ valeur: 0, indetermines: 2, minimum: 0, maximum: 120, causes: { 'releve-a-cheval': 2 } }),
  ),
  cas(
    'une unité connue, une inconnue : ce n’est pas un mélange',
    UNITE,
    [recoit(releve('personnes', 120, '2021-01-01', '2021-06-30'), releve(null, 5, '2021-07-01', '2021-12-31'))],
    recus({ valeur: 120, indetermines: 1, minimum: 120, maximum: 125, causes: { 'unite-inconnue': 1 } }),
  ),
  cas(
    'unité désignée : un relevé d’une autre unité n’en est la redite que pour les mêmes jours',
    UNITE,
    [
      recoit(
        releve('passages', 300),
        releve('personnes', 60, '2021-01-01', '2021-06-30'),
        releve('personnes', 60, '2021-07-01', '2021-12-31'),
      ),
    ],
    recus({ valeur: 300, indetermines: 2, minimum: 300, maximum: null, causes: { 'autre-unite': 2 } }),
    PASSAGES,
  ),
  cas(
    'unité désignée : à côté d’elle, une unité inconnue n’est la redite de rien',
    UNITE,
    [recoit(releve('passages', 300), releve(null, 120))],
    recus({ valeur: 300, indetermines: 1, minimum: 300, maximum: null, causes: { 'unite-inconnue': 1 } }),
    PASSAGES,
  ),
  cas(
    'du département ou non, on ne sait : ce qu’elle a reçu revient à l’un ou à l’autre',
    UNITE,
    [structure({ duDepartement: null, accueils: [releve('personnes', 120)] })],
    {
      'accueil-personnes-departement': { ...inconnu('gestionnaire-inconnu'), maximum: 120 },
      'accueil-personnes-autres': { ...inconnu('gestionnaire-inconnu'), maximum: 120 },
    },
  ),
  ...[[releve('personnes', null)], null].map((accueils) =>
    cas(
      `du département ou non, on ne sait, ni ${accueils === null ? 'si elle tient ses accueils' : 'combien elle a reçu'}`,
      UNITE,
      [structure({ duDepartement: null, accueils })],
      {
        'accueil-personnes-departement': sansBorne('gestionnaire-inconnu'),
        'accueil-personnes-autres': sansBorne('gestionnaire-inconnu'),
      },
    ),
  ),
  cas(
    'une structure n’a rien reçu, une autre ne le tient pas : au moins zéro, et c’est certain',
    UNITE,
    [recoit(), structure({ accueils: null }, 'B')],
    recus({ valeur: 0, indetermines: 1, minimum: 0, maximum: null, causes: { 'accueils-non-tenus': 1 } }),
  ),
  cas(
    'celle qui n’a rien reçu n’est peut-être pas du département : rien n’est certain',
    UNITE,
    [structure({ duDepartement: null, accueils: [] }), structure({ accueils: null }, 'B')],
    recus(sansBorne('accueils-non-tenus')),
  ),
  cas('accueils non tenus', UNITE, [structure({ accueils: null })], {
    ...recus(sansBorne('accueils-non-tenus')),
    'accueil-personnes-autres': 0,
  }),
  cas(
    'structure qui n’est pas de premier accueil',
    `${A7}, personnes reçues par les structures de premier accueil`,
    [structure({ engagements: [], accueils: [releve('personnes', 120)] })],
    recus(0),
  ),
  cas(
    'structure engagée jusqu’au premier jour',
    A7,
    [structure({ engagements: [{ debut: '2019-01-01', fin: '2021-01-01' }], accueils: [releve('personnes', 120)] })],
    recus(120),
  ),
  cas(
    'structure engagée jusqu’à la veille',
    A7,
    [structure({ engagements: [{ debut: '2019-01-01', fin: '2020-12-31' }], accueils: [releve('personnes', 120)] })],
    recus(0),
  ),
]

describe.each([
  ['taux de couverture', COUVERTURE],
  ['structures', STRUCTURES],
  ['personnes, ménages ou passages', RELEVES],
])('premier accueil : %s', (_, tous) => {
  test.each(tous.map((un) => [un.titre, un] as const))('%s', (_, un) =>
    verifier(un, lirePremiersAccueils, calculerIndicateursPremierAccueil),
  )
})

describe("l'unité comptée est dite", () => {
  const dire = (enregistrements: StructureAccueil[], contexte: ContextePremierAccueil = MARS) => {
    const { unites, commentaires } = calculerIndicateursPremierAccueil(enregistrements, contexte)
    return [unites['accueil-personnes-departement'], unites['accueil-personnes-autres'], commentaires[0]]
  }

  test('celle des relevés', () => {
    expect(
      dire([recoit(releve('menages', 120)), structure({ duDepartement: false, accueils: [releve('passages', 80)] }, 'B')]),
    ).toEqual([
      'menages',
      'passages',
      'Structures du département : on compte des ménages ; autres structures : on compte des passages.',
    ])
  })

  test('aucune, si elles se mélangent ou manquent', () => {
    expect(dire([recoit(releve('menages', 120)), structure({ accueils: [releve('passages', 80)] }, 'B')])).toEqual([
      null,
      null,
      "Structures du département : l'unité comptée n'est pas dite, ou pas la même partout ; autres structures : l'unité comptée n'est pas dite, ou pas la même partout.",
    ])
  })

  test('celle que la convention désigne', () => {
    expect(dire([recoit(releve('menages', 120))], PASSAGES).slice(0, 2)).toEqual(['passages', 'passages'])
  })
})

test('le taux vient avec sa fraction', () => {
  const { couverture } = calculerIndicateursPremierAccueil([zone('A', 600, 10), zone('B', 400, 40), zone('C', 99, null)], MARS)
  expect(couverture).toEqual({ numerateur: 600, denominateur: 1000 })
})
