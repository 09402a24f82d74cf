import { describe, expect, test } from 'vitest'
import {
  type ActionPrevention,
  type ContextePrevention,
  calculerIndicateursPreventionSpecialisee,
  type JeuneTouche,
  lireActionsPrevention,
} from '../../src/familles/index'
import { type Attendu, type Cas, inconnu, JUIN, MARS, sansBorne, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §3'
const A9 = 'instruction 2022/19, annexe 9, mesure 1.3'

/** Une action commencée en 2019, dont toutes les listes sont tenues et vides. */
const ACTION: ActionPrevention = {
  id: '67-A1',
  departement: '67',
  demarreeLe: '2019-09-01',
  moyens: [],
  quartiers: [],
  jeunes: [],
  partenaires: [],
}

const cas = (
  titre: string,
  source: string,
  actions: Partial<ActionPrevention> | readonly Partial<ActionPrevention>[],
  attendu: Readonly<Record<string, Attendu>>,
  contexte: ContextePrevention = MARS,
): Cas<ContextePrevention> => {
  const liste = Array.isArray(actions)
    ? (actions as readonly Partial<ActionPrevention>[])
    : [actions as Partial<ActionPrevention>]
  return {
    titre,
    source,
    enregistrements: liste.map((action, rang) => ({ ...ACTION, id: `67-A${rang}`, ...action })),
    contexte,
    attendu,
  }
}

const ETP = `${A7}, ETP (2018 pour les actions démarrées en 2019, 2019 pour celles de 2020)`
const etp = (...annees: (readonly [number, number | null])[]) => ({
  moyens: annees.map(([annee, nombre]) => ({ annee, etp: nombre })),
})
const LES_ETP: readonly Cas<ContextePrevention>[] = [
  cas('action de 2019 : 2018 est la référence', ETP, etp([2018, 12.5], [2019, 13], [2020, 14], [2021, 15.8]), {
    'prevention-etp': 3.3,
  }),
  cas(
    'action de 2020 : 2019 est la référence',
    ETP,
    { demarreeLe: '2020-01-01', ...etp([2018, 12.5], [2019, 13], [2021, 15.8]) },
    { 'prevention-etp': 2.8 },
  ),
  cas(
    'action du 31 décembre 2019 : 2018 encore',
    ETP,
    { demarreeLe: '2019-12-31', ...etp([2018, 1], [2019, 2], [2021, 4]) },
    { 'prevention-etp': 3 },
  ),
  cas(
    'action commencée en 2021 : 2020 est la référence',
    `${ETP}, prolongé`,
    { demarreeLe: '2021-03-01', ...etp([2020, 2], [2021, 4]) },
    { 'prevention-etp': 2 },
  ),
  cas('la remontée de juin compare 2022', ETP, etp([2018, 1], [2021, 4], [2022, 6]), { 'prevention-etp': 5 }, JUIN),
  cas(
    "l'action qui ne démarre qu'après le jour du stock n'a rien",
    ETP,
    { demarreeLe: '2022-06-01', ...etp([2021, 1], [2022, 6]) },
    { 'prevention-etp': 0 },
    JUIN,
  ),
  cas(
    'celle qui démarre ce jour-là compte',
    ETP,
    { demarreeLe: '2022-05-31', ...etp([2021, 1], [2022, 6]) },
    { 'prevention-etp': 5 },
    JUIN,
  ),
  cas('les actions s’additionnent, exactement', ETP, [etp([2018, 0.1], [2021, 0.3]), etp([2018, 0.1], [2021, 0.2])], {
    'prevention-etp': 0.3,
  }),
  cas(
    "l'année est celle du jour des stocks",
    ETP,
    etp([2018, 1], [2021, 4], [2022, 6]),
    { 'prevention-etp': 3 },
    { ...JUIN, stockLe: '2021-12-31' },
  ),
  cas('une diminution se dit', ETP, etp([2018, 3], [2021, 2.5]), { 'prevention-etp': -0.5 }),
  cas('référence absente : au plus le constaté', ETP, etp([2021, 4]), {
    'prevention-etp': { valeur: null, indetermines: 1, minimum: null, maximum: 4, causes: { 'moyens-inconnus': 1 } },
  }),
  cas("moyen de l'année inconnu : au moins la perte de la référence", ETP, etp([2018, 3], [2021, null]), {
    'prevention-etp': { valeur: null, indetermines: 1, minimum: -3, maximum: null, causes: { 'moyens-inconnus': 1 } },
  }),
  cas('une action connue, une autre non', ETP, [etp([2018, 1], [2021, 3]), etp([2021, 4])], {
    'prevention-etp': { valeur: 2, indetermines: 1, minimum: null, maximum: 6, causes: { 'moyens-inconnus': 1 } },
  }),
  cas(
    'une action inconnue, une autre connue : la connue ne donne pas de borne à l’autre',
    ETP,
    [etp([2021, 4]), etp([2018, 1], [2021, 3])],
    {
      'prevention-etp': { valeur: 2, indetermines: 1, minimum: null, maximum: 6, causes: { 'moyens-inconnus': 1 } },
    },
  ),
  cas('deux actions inconnues, chacune sans l’une des bornes', ETP, [etp([2021, 4]), etp([2018, 3], [2021, null])], {
    'prevention-etp': { valeur: null, indetermines: 2, minimum: null, maximum: null, causes: { 'moyens-inconnus': 2 } },
  }),
  cas(
    'démarrage inconnu',
    ETP,
    { demarreeLe: null, ...etp([2018, 1], [2021, 3]) },
    {
      'prevention-etp': { valeur: null, indetermines: 1, minimum: null, maximum: 3, causes: { 'demarrage-inconnu': 1 } },
    },
  ),
  cas(
    'moyens non tenus',
    ETP,
    { moyens: null },
    { 'prevention-etp': { valeur: null, indetermines: 1, minimum: null, maximum: null, causes: { 'moyens-non-tenus': 1 } } },
  ),
  cas(
    'ETP dédiés : tous',
    `${A7}, libellé des ETP ; ${A9}`,
    etp([2018, 12.5], [2021, 15.8]),
    { 'prevention-etp': 15.8 },
    { ...MARS, conventions: { etp: 'dedies' } },
  ),
  cas(
    'ETP dédiés : la référence ne sert pas',
    A9,
    etp([2021, 15.8]),
    { 'prevention-etp': 15.8 },
    { ...MARS, conventions: { etp: 'dedies' } },
  ),
  cas(
    'ETP dédiés, démarrage inconnu : peut-être pas encore démarrée',
    A9,
    { demarreeLe: null, ...etp([2021, 15.8]) },
    { 'prevention-etp': { valeur: 0, indetermines: 1, minimum: 0, maximum: 15.8, causes: { 'demarrage-inconnu': 1 } } },
    { ...MARS, conventions: { etp: 'dedies' } },
  ),
]

const HEURES = `${A7}, heures supplémentaires annuelles (différentiel)`
const heures = {
  moyens: [
    { annee: 2018, heuresVacancesWeekEnd: 100, heuresPlagesHoraires: 10 },
    { annee: 2021, heuresVacancesWeekEnd: 340.5, heuresPlagesHoraires: 60.25 },
  ],
}
const LES_HEURES: readonly Cas<ContextePrevention>[] = [
  cas("différentiel avec l'année de référence", HEURES, heures, {
    'prevention-heures-vacances-week-end': 240.5,
    'prevention-heures-plages-horaires': 50.25,
  }),
  cas(
    'pas de différentiel annuel sur cinq mois',
    `${HEURES} : défini pour l'année 2021 seulement`,
    heures,
    {
      'prevention-heures-vacances-week-end': {
        valeur: null,
        indetermines: 1,
        minimum: null,
        maximum: null,
        causes: { 'periode-non-annuelle': 1 },
      },
      'prevention-heures-plages-horaires': { valeur: null, indetermines: 1, causes: { 'periode-non-annuelle': 1 } },
    },
    JUIN,
  ),
  cas(
    'pas plus sur une année à cheval',
    HEURES,
    heures,
    { 'prevention-heures-plages-horaires': { valeur: null } },
    { periode: { debut: '2021-07-01', fin: '2022-06-30' } },
  ),
  cas(
    'les heures ne suivent pas la convention des ETP',
    HEURES,
    heures,
    { 'prevention-heures-vacances-week-end': 240.5 },
    { ...MARS, conventions: { etp: 'dedies' } },
  ),
]

const QUARTIER = `${A7}, nouveaux territoires (pas couverts avant la mise en œuvre)`
const quartier = (...couvertures: (readonly [string | null, (string | null)?])[]) => ({
  quartiers: [{ id: 'Q', couvertures: couvertures.map(([debut, fin = null]) => ({ debut, fin })) }],
})
const PRECEDENTE: ContextePrevention = { ...MARS, conventions: { territoires: 'annee-precedente' } }
const TERRITOIRES: readonly Cas<ContextePrevention>[] = [
  ...(
    [
      ['2020-12-31', 0],
      ['2021-01-01', 1],
      ['2021-12-31', 1],
      ['2022-01-01', 0],
    ] as const
  ).map(([jour, valeur]) =>
    cas(`couvert depuis le ${jour}`, QUARTIER, quartier([jour]), { 'prevention-nouveaux-territoires': valeur }),
  ),
  cas("couvert autrefois, avant l'action", QUARTIER, quartier(['2015-01-01', '2016-12-31'], ['2021-02-01']), {
    'prevention-nouveaux-territoires': 0,
  }),
  cas(
    "couvert dans la période, mais la veille de l'action",
    QUARTIER,
    { demarreeLe: '2021-06-02', ...quartier(['2021-06-01']) },
    { 'prevention-nouveaux-territoires': 0 },
  ),
  cas(
    "couvert le jour où l'action démarre",
    QUARTIER,
    { demarreeLe: '2021-06-01', ...quartier(['2021-06-01']) },
    { 'prevention-nouveaux-territoires': 1 },
  ),
  cas(
    'démarrage inconnu',
    QUARTIER,
    { demarreeLe: null, ...quartier(['2021-06-01']) },
    { 'prevention-nouveaux-territoires': inconnu('demarrage-inconnu') },
  ),
  cas(
    'démarrage inconnu, mais couvert avant la période',
    QUARTIER,
    { demarreeLe: null, ...quartier(['2020-06-01']) },
    { 'prevention-nouveaux-territoires': 0 },
  ),
  cas('couverture non datée', QUARTIER, quartier([null]), { 'prevention-nouveaux-territoires': inconnu('couverture-non-datee') }),
  cas(
    'couvertures non tenues',
    QUARTIER,
    { quartiers: [{ id: 'Q', couvertures: null }] },
    {
      'prevention-nouveaux-territoires': inconnu('quartiers-non-tenus'),
    },
  ),
  cas(
    'deux quartiers d’une action en font deux',
    QUARTIER,
    { quartiers: ['Q', 'R'].map((id) => ({ id, couvertures: [{ debut: '2021-02-01', fin: null }] })) },
    { 'prevention-nouveaux-territoires': 2 },
  ),
  cas(
    "le même quartier, que l'action qui était déjà là couvre d'abord",
    QUARTIER,
    [
      { demarreeLe: '2019-09-01', ...quartier(['2021-03-01']) },
      { demarreeLe: '2021-06-01', ...quartier(['2021-03-01']) },
    ],
    { 'prevention-nouveaux-territoires': 1 },
  ),
  cas('le même quartier dans deux actions : un quartier', QUARTIER, [quartier(['2021-02-01']), quartier(['2021-03-01'])], {
    'prevention-nouveaux-territoires': 1,
  }),
  cas(
    'le même quartier, nouveau pour la seule des deux actions qui était déjà là',
    QUARTIER,
    [
      { demarreeLe: '2021-06-01', ...quartier(['2021-03-01']) },
      { demarreeLe: '2019-09-01', ...quartier(['2021-03-01']) },
    ],
    { 'prevention-nouveaux-territoires': 1 },
  ),
  cas(
    'quartiers non tenus',
    QUARTIER,
    { quartiers: null },
    { 'prevention-nouveaux-territoires': sansBorne('quartiers-non-tenus') },
  ),
  cas(
    "autrefois, mais pas l'année précédente",
    `${A9}, nouveaux territoires (par rapport à l'année précédente)`,
    quartier(['2015-01-01', '2019-12-31'], ['2021-02-01']),
    {
      'prevention-nouveaux-territoires': 1,
    },
    PRECEDENTE,
  ),
  cas(
    "le dernier jour compris de l'année précédente",
    A9,
    quartier(['2015-01-01', '2020-01-01'], ['2021-02-01']),
    { 'prevention-nouveaux-territoires': 0 },
    PRECEDENTE,
  ),
  cas(
    "couvert depuis le 31 décembre de l'année précédente",
    A9,
    quartier(['2020-12-31']),
    { 'prevention-nouveaux-territoires': 0 },
    PRECEDENTE,
  ),
  cas(
    "couvert avant l'action, dans l'année",
    A9,
    { demarreeLe: '2021-06-02', ...quartier(['2021-06-01']) },
    { 'prevention-nouveaux-territoires': 1 },
    PRECEDENTE,
  ),
  cas(
    "couvertures non tenues, comparées à l'année précédente",
    A9,
    { quartiers: [{ id: 'Q', couvertures: null }] },
    { 'prevention-nouveaux-territoires': inconnu('quartiers-non-tenus') },
    PRECEDENTE,
  ),
  cas(
    "couverture non datée, comparée à l'année précédente",
    A9,
    quartier([null]),
    { 'prevention-nouveaux-territoires': inconnu('couverture-non-datee') },
    PRECEDENTE,
  ),
  cas('couvert après la période', A9, quartier(['2022-01-01']), { 'prevention-nouveaux-territoires': 0 }, PRECEDENTE),
]

const TOUCHE = `${A7}, jeunes touchés (actions collectives ou suivi individuel)`
const jeune = (
  debut: string | null,
  fin: string | null,
  forme: 'action-collective' | 'suivi-individuel',
): { jeunes: readonly JeuneTouche[] } => ({
  jeunes: [{ id: 'J', neLe: '2007-06-01', participations: [{ forme, debut, fin }] }],
})
const JEUNES: readonly Cas<ContextePrevention>[] = [
  cas('action collective du 31 décembre', TOUCHE, jeune('2021-12-31', null, 'action-collective'), {
    'prevention-jeunes-touches': 1,
    'prevention-jeunes-12-15': 1,
  }),
  cas('action collective de la veille : un seul jour', TOUCHE, jeune('2020-12-31', null, 'action-collective'), {
    'prevention-jeunes-touches': 0,
  }),
  cas('action collective de plusieurs jours', TOUCHE, jeune('2020-12-28', '2021-01-01', 'action-collective'), {
    'prevention-jeunes-touches': 1,
  }),
  cas('suivi individuel commencé avant, en cours', TOUCHE, jeune('2020-12-31', null, 'suivi-individuel'), {
    'prevention-jeunes-touches': 1,
  }),
  cas('suivi individuel fini la veille', TOUCHE, jeune('2020-06-01', '2020-12-31', 'suivi-individuel'), {
    'prevention-jeunes-touches': 0,
  }),
  cas('suivi individuel fini le premier jour', TOUCHE, jeune('2020-06-01', '2021-01-01', 'suivi-individuel'), {
    'prevention-jeunes-touches': 1,
  }),
  cas('participation non datée', TOUCHE, jeune(null, null, 'action-collective'), {
    'prevention-jeunes-touches': inconnu('participation-non-datee'),
    'prevention-jeunes-12-15': inconnu('participation-non-datee'),
    'prevention-jeunes-15-18': 0,
  }),
  cas('remontée de juin', TOUCHE, jeune('2022-06-01', null, 'action-collective'), { 'prevention-jeunes-touches': 0 }, JUIN),
  cas(
    'le même jeune dans deux actions : un jeune',
    TOUCHE,
    [jeune('2021-02-01', null, 'action-collective'), jeune('2021-03-01', null, 'suivi-individuel')],
    {
      'prevention-jeunes-touches': 1,
      'prevention-jeunes-12-15': 1,
    },
  ),
  cas(
    'le même jeune, né à deux dates',
    TOUCHE,
    [jeune('2021-02-01', null, 'action-collective'), { jeunes: [{ id: 'J', neLe: '2001-01-01', participations: [] }] }],
    { 'prevention-jeunes-touches': 1, 'prevention-jeunes-12-15': inconnu('naissances-divergentes') },
  ),
  cas(
    'le même jeune, né à deux dates, la plus ancienne d’abord',
    TOUCHE,
    [{ jeunes: [{ id: 'J', neLe: '2001-01-01', participations: [] }] }, jeune('2021-02-01', null, 'action-collective')],
    { 'prevention-jeunes-touches': 1, 'prevention-jeunes-12-15': inconnu('naissances-divergentes') },
  ),
  cas(
    'deux jeunes d’une action, et le pseudonyme de l’un dans un autre département : trois jeunes',
    TOUCHE,
    [
      {
        jeunes: ['J', 'K'].map((id) => ({
          id,
          neLe: '2007-06-01',
          participations: [{ forme: 'action-collective', debut: '2021-02-01' }],
        })),
      },
      { departement: '68', ...jeune('2021-02-01', null, 'action-collective') },
    ],
    { 'prevention-jeunes-touches': 3, 'prevention-jeunes-12-15': 3 },
  ),
  cas(
    'le même jeune, dont une action ignore la naissance',
    TOUCHE,
    [jeune('2021-02-01', null, 'action-collective'), { jeunes: [{ id: 'J', participations: [] }] }],
    {
      'prevention-jeunes-12-15': 1,
    },
  ),
  cas(
    'naissance inconnue : touché, sans tranche certaine',
    TOUCHE,
    { jeunes: [{ id: 'J', participations: [{ forme: 'action-collective', debut: '2021-02-01' }] }] },
    {
      'prevention-jeunes-touches': 1,
      'prevention-jeunes-12-15': inconnu('naissance-inconnue'),
      'prevention-jeunes-15-18': inconnu('naissance-inconnue'),
      'prevention-jeunes-18-25': inconnu('naissance-inconnue'),
    },
  ),
  cas(
    'participations non tenues',
    TOUCHE,
    { jeunes: [{ id: 'J', neLe: '2007-06-01' }] },
    { 'prevention-jeunes-touches': inconnu('participations-non-tenues') },
  ),
  cas(
    'jeunes non tenus',
    TOUCHE,
    { jeunes: null },
    { 'prevention-jeunes-touches': sansBorne('jeunes-non-tenus'), 'prevention-jeunes-18-25': sansBorne('jeunes-non-tenus') },
  ),
]

const PARTENAIRES: readonly Cas<ContextePrevention>[] = [
  cas(
    'partenaire du premier jour',
    `${A7}, nouvelles structures partenaires`,
    { partenaires: [{ id: 'P', depuis: '2021-01-01' }] },
    { 'prevention-structures-partenaires': 1 },
  ),
  cas(
    'partenaire de la veille',
    `${A7}, nouvelles structures partenaires`,
    { partenaires: [{ id: 'P', depuis: '2020-12-31' }] },
    { 'prevention-structures-partenaires': 0 },
  ),
  cas(
    "partenaire nouveau d'une action, ancien d'une autre",
    A7,
    [{ partenaires: [{ id: 'P', depuis: '2021-03-01' }] }, { partenaires: [{ id: 'P', depuis: '2019-03-01' }] }],
    {
      'prevention-structures-partenaires': 0,
    },
  ),
  cas(
    "partenaire ancien d'une action, nouveau d'une autre",
    A7,
    [{ partenaires: [{ id: 'P', depuis: '2019-03-01' }] }, { partenaires: [{ id: 'P', depuis: '2021-03-01' }] }],
    { 'prevention-structures-partenaires': 0 },
  ),
  cas(
    "partenaire nouveau d'une action ; l'autre ne tient pas les siens",
    A7,
    [{ partenaires: [{ id: 'P', depuis: '2021-03-01' }] }, { partenaires: null }],
    {
      'prevention-structures-partenaires': {
        valeur: 0,
        indetermines: 2,
        minimum: 0,
        maximum: null,
        causes: { 'partenaires-non-tenus': 2 },
      },
    },
  ),
  cas(
    'partenariat non daté',
    A7,
    { partenaires: [{ id: 'P' }] },
    { 'prevention-structures-partenaires': inconnu('partenariat-non-date') },
  ),
  cas(
    'partenaires non tenus',
    A7,
    { partenaires: null },
    { 'prevention-structures-partenaires': sansBorne('partenaires-non-tenus') },
  ),
]

describe.each([
  ['ETP', LES_ETP],
  ['heures', LES_HEURES],
  ['territoires', TERRITOIRES],
  ['jeunes', JEUNES],
  ['structures partenaires', PARTENAIRES],
])('prévention spécialisée : %s', (_, tous) => {
  test.each(tous.map((un) => [un.titre, un] as const))('%s', (_, un) => {
    verifier(un, lireActionsPrevention, calculerIndicateursPreventionSpecialisee)
  })
})

describe("tranches d'âge, dont les bornes se recouvrent", () => {
  const TRANCHES = ['prevention-jeunes-12-15', 'prevention-jeunes-15-18', 'prevention-jeunes-18-25'] as const

  /** Les tranches d'un jeune qui a cet âge le dernier jour de la période. */
  const tranchesA = (age: number, tranchesAge: 'bornes-comprises' | 'tranche-superieure' | 'tranche-inferieure'): number[] => {
    const neLe = `${2021 - age}-12-31`
    const jeunes = [{ id: 'J', neLe, participations: [{ forme: 'action-collective' as const, debut: '2021-01-01' }] }]
    const { indicateurs } = calculerIndicateursPreventionSpecialisee([{ ...ACTION, jeunes }], {
      ...MARS,
      conventions: { tranchesAge },
    })
    expect(indicateurs['prevention-jeunes-touches'].valeur).toBe(1)
    return TRANCHES.flatMap((id, rang) => (indicateurs[id].valeur === 1 ? [rang] : []))
  }

  test.each([
    [11, [], [], []],
    [12, [0], [0], [0]],
    [14, [0], [0], [0]],
    [15, [0, 1], [1], [0]],
    [16, [1], [1], [1]],
    [17, [1], [1], [1]],
    [18, [1, 2], [2], [1]],
    [19, [2], [2], [2]],
    [25, [2], [2], [2]],
    [26, [], [], []],
  ])('%i ans', (age, deux, superieure, inferieure) => {
    expect(tranchesA(age, 'bornes-comprises')).toEqual(deux)
    expect(tranchesA(age, 'tranche-superieure')).toEqual(superieure)
    expect(tranchesA(age, 'tranche-inferieure')).toEqual(inferieure)
  })

  test("l'âge est révolu le dernier jour de la période, pas le lendemain", () => {
    const jeunes = (neLe: string) => [
      { id: 'J', neLe, participations: [{ forme: 'action-collective' as const, debut: '2021-01-01' }] },
    ]
    const compter = (neLe: string) =>
      calculerIndicateursPreventionSpecialisee([{ ...ACTION, jeunes: jeunes(neLe) }], MARS).indicateurs['prevention-jeunes-12-15']
        .valeur
    expect([compter('2010-01-01'), compter('2009-12-31')]).toEqual([0, 1])
  })

  test("l'âge est révolu au milieu d'un mois aussi : le jour même, pas la veille", () => {
    const compter = (fin: string) => {
      const jeunes = [
        { id: 'J', neLe: '2009-06-16', participations: [{ forme: 'action-collective' as const, debut: '2021-01-01' }] },
      ]
      return calculerIndicateursPreventionSpecialisee([{ ...ACTION, jeunes }], { periode: { debut: '2021-01-01', fin } })
        .indicateurs['prevention-jeunes-12-15'].valeur
    }
    expect([compter('2021-06-15'), compter('2021-06-16')]).toEqual([0, 1])
  })

  test('le résultat dit la lecture choisie', () => {
    const dire = (tranchesAge: 'bornes-comprises' | 'tranche-superieure') =>
      calculerIndicateursPreventionSpecialisee([], { ...MARS, conventions: { tranchesAge } }).commentaires[0]
    expect(dire('bornes-comprises')).toBe(
      "Tranches d'âge : les jeunes de 15 et de 18 ans sont dans deux tranches, dont la somme peut dépasser le total.",
    )
    expect(dire('tranche-superieure')).toBe("Tranches d'âge : les jeunes de 15 et de 18 ans sont dans la tranche la plus âgée.")
  })
})
