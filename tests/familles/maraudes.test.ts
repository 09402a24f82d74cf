import { describe, expect, test } from 'vitest'
import { type ContexteMaraudes, calculerIndicateursMaraudes, type FamilleMaraude, lireMaraudes } from '../../src/familles/index'
import { type Attendu, type Cas, inconnu, JUIN, MARS, sansBorne, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §2'

/** Une famille du Bas-Rhin dont toutes les listes sont tenues et vides. */
const FAMILLE: FamilleMaraude = {
  id: '67-F1',
  departement: '67',
  enfants: 2,
  rencontres: [],
  orientations: [],
  misesALAbri: [],
  droits: [],
  protections: [],
}
const dates = (...jours: (string | null)[]) => jours.map((date) => ({ date }))

const cas = (
  titre: string,
  source: string,
  famille: Partial<FamilleMaraude>,
  attendu: Readonly<Record<string, Attendu>>,
  contexte: ContexteMaraudes = MARS,
): Cas<ContexteMaraudes> => ({ titre, source, enregistrements: [{ ...FAMILLE, ...famille }], contexte, attendu })

const CONTACT = `${A7}, premiers contacts (première rencontre au cours de la période)`
const PREMIERS_CONTACTS: readonly Cas<ContexteMaraudes>[] = [
  ...(
    [
      ['2020-12-31', 0, MARS],
      ['2021-01-01', 1, MARS],
      ['2021-12-31', 1, MARS],
      ['2022-01-01', 0, MARS],
      ['2021-12-31', 0, JUIN],
      ['2022-01-01', 1, JUIN],
      ['2022-05-31', 1, JUIN],
      ['2022-06-01', 0, JUIN],
    ] as const
  ).map(([jour, valeur, contexte]) =>
    cas(
      `rencontrée le ${jour}, ${contexte === MARS ? 'mars' : 'juin'}`,
      CONTACT,
      { rencontres: dates(jour) },
      { 'maraudes-premiers-contacts': valeur },
      contexte,
    ),
  ),
  cas(
    "déjà rencontrée l'année d'avant",
    CONTACT,
    { rencontres: dates('2021-03-01', '2020-12-31') },
    { 'maraudes-premiers-contacts': 0 },
  ),
  cas(
    'rencontre non datée seule',
    CONTACT,
    { rencontres: dates(null) },
    { 'maraudes-premiers-contacts': inconnu('rencontre-non-datee') },
  ),
  cas(
    'rencontre non datée à côté : peut-être la première',
    CONTACT,
    { rencontres: dates('2021-03-01', null) },
    {
      'maraudes-premiers-contacts': inconnu('rencontre-non-datee'),
    },
  ),
  cas(
    'rencontre non datée, mais une autre précède la période',
    CONTACT,
    { rencontres: dates(null, '2020-03-01') },
    { 'maraudes-premiers-contacts': 0 },
  ),
  cas('rencontres non tenues', CONTACT, { rencontres: null }, { 'maraudes-premiers-contacts': inconnu('rencontres-non-tenues') }),
]

const DEUX_FOIS = `${A7}, familles suivies (au moins deux fois)`
const SUIVIES: readonly Cas<ContexteMaraudes>[] = [
  cas('rencontrée une fois', DEUX_FOIS, { rencontres: dates('2021-03-01') }, { 'maraudes-familles-suivies': 0 }),
  cas('rencontrée deux fois', DEUX_FOIS, { rencontres: dates('2021-03-01', '2021-12-31') }, { 'maraudes-familles-suivies': 1 }),
  cas(
    'la seconde fois après la période',
    DEUX_FOIS,
    { rencontres: dates('2021-03-01', '2022-01-01') },
    { 'maraudes-familles-suivies': 0 },
  ),
  cas(
    'rencontrée trois fois : une famille',
    DEUX_FOIS,
    { rencontres: dates('2021-03-01', '2021-04-01', '2021-05-01') },
    { 'maraudes-familles-suivies': 1 },
  ),
  cas(
    'la deuxième rencontre, un an après la première',
    `${A7}, premiers contacts (rencontrée pour la deuxième fois : suivie)`,
    { rencontres: dates('2020-12-31', '2021-01-01') },
    {
      'maraudes-premiers-contacts': 0,
      'maraudes-familles-suivies': 1,
    },
  ),
  cas(
    'deux rencontres avant la période, aucune dedans',
    DEUX_FOIS,
    { rencontres: dates('2020-03-01', '2020-04-01') },
    { 'maraudes-familles-suivies': 0 },
  ),
  cas(
    'orientée vers un partenaire, rencontrée une fois',
    `${A7}, familles suivies (orientées vers des partenaires)`,
    {
      rencontres: dates('2021-03-01'),
      orientations: dates('2021-03-01'),
    },
    { 'maraudes-familles-suivies': 1 },
  ),
  cas(
    'orientée et rencontrée deux fois : une famille',
    A7,
    { rencontres: dates('2021-03-01', '2021-04-01'), orientations: dates('2021-04-01', '2021-05-01') },
    {
      'maraudes-familles-suivies': 1,
    },
  ),
  cas('orientée la veille de la période', A7, { orientations: dates('2020-12-31') }, { 'maraudes-familles-suivies': 0 }),
  cas('orientée le premier jour', A7, { orientations: dates('2021-01-01') }, { 'maraudes-familles-suivies': 1 }),
  cas(
    'orientation non datée',
    A7,
    { orientations: dates(null) },
    { 'maraudes-familles-suivies': inconnu('orientation-non-datee') },
  ),
  cas(
    'une rencontre datée, une qui ne l’est pas',
    DEUX_FOIS,
    { rencontres: dates('2021-03-01', null) },
    { 'maraudes-familles-suivies': inconnu('rencontre-non-datee') },
  ),
  cas(
    'une rencontre d’avant, une qui n’est pas datée : peut-être la seconde, dans la période',
    DEUX_FOIS,
    { rencontres: dates('2020-03-01', null) },
    { 'maraudes-familles-suivies': inconnu('rencontre-non-datee') },
  ),
  cas('une seule rencontre, non datée', DEUX_FOIS, { rencontres: dates(null) }, { 'maraudes-familles-suivies': 0 }),
  cas(
    'deux rencontres de la période suffisent, la troisième fût-elle non datée',
    DEUX_FOIS,
    { rencontres: dates('2021-03-01', null, '2021-04-01') },
    {
      'maraudes-familles-suivies': 1,
    },
  ),
  cas(
    'orientations non tenues, mais rencontrée deux fois',
    A7,
    { rencontres: dates('2021-03-01', '2021-04-01'), orientations: null },
    { 'maraudes-familles-suivies': 1 },
  ),
  cas('orientations non tenues', A7, { orientations: null }, { 'maraudes-familles-suivies': inconnu('orientations-non-tenues') }),
]

const URGENCE = { structure: 'hebergement-urgence' } as const
const ABRI = `${A7}, définition de la mise à l'abri`
const ABRIS: readonly Cas<ContexteMaraudes>[] = [
  cas(
    "vers l'hébergement d'urgence",
    ABRI,
    { misesALAbri: [{ date: '2021-12-31', ...URGENCE }] },
    { 'maraudes-mises-a-l-abri': 1 },
  ),
  cas(
    'le lendemain de la période',
    ABRI,
    { misesALAbri: [{ date: '2022-01-01', ...URGENCE }] },
    { 'maraudes-mises-a-l-abri': 0 },
  ),
  cas(
    'vers une autre structure',
    ABRI,
    { misesALAbri: [{ date: '2021-12-31', structure: 'autre' }] },
    { 'maraudes-mises-a-l-abri': 0 },
  ),
  cas(
    "deux mises à l'abri de la même famille",
    `${A7}, mises à l'abri (nombre de mises à l'abri effectuées)`,
    {
      misesALAbri: [
        { date: '2021-02-01', ...URGENCE },
        { date: '2021-11-01', ...URGENCE },
      ],
    },
    { 'maraudes-mises-a-l-abri': 2 },
  ),
  cas(
    'structure inconnue',
    ABRI,
    { misesALAbri: [{ date: '2021-02-01' }] },
    { 'maraudes-mises-a-l-abri': inconnu('mise-a-l-abri-incertaine') },
  ),
  cas(
    'date inconnue',
    ABRI,
    { misesALAbri: [{ ...URGENCE }] },
    { 'maraudes-mises-a-l-abri': inconnu('mise-a-l-abri-incertaine') },
  ),
  cas(
    "mises à l'abri non tenues : combien, on ne sait",
    ABRI,
    { misesALAbri: null },
    { 'maraudes-mises-a-l-abri': sansBorne('mises-a-l-abri-non-tenues') },
  ),
]

const UNE_OUVERTURE = `${A7}, ouvertures de droits (plusieurs droits d'une même famille : une seule ouverture)`
const DROITS: readonly Cas<ContexteMaraudes>[] = [
  cas(
    'trois droits le même jour',
    UNE_OUVERTURE,
    {
      droits: ['domiciliation', 'scolarisation', 'assurance maladie'].map((droit) => ({ date: '2021-03-01', droit })),
    },
    { 'maraudes-ouvertures-de-droits': 1 },
  ),
  cas(
    "deux droits à six mois d'écart",
    UNE_OUVERTURE,
    { droits: dates('2021-03-01', '2021-09-01') },
    { 'maraudes-ouvertures-de-droits': 1 },
  ),
  cas(
    'un droit la veille, un le lendemain de la période',
    UNE_OUVERTURE,
    { droits: dates('2020-12-31', '2022-01-01') },
    { 'maraudes-ouvertures-de-droits': 0 },
  ),
  cas('droits non tenus', UNE_OUVERTURE, { droits: null }, { 'maraudes-ouvertures-de-droits': inconnu('droits-non-tenus') }),
  cas(
    'un droit non daté',
    UNE_OUVERTURE,
    { droits: dates(null) },
    { 'maraudes-ouvertures-de-droits': inconnu('droit-non-date') },
  ),
  cas(
    'un droit non daté, un autre dans la période',
    UNE_OUVERTURE,
    { droits: dates(null, '2021-05-05') },
    { 'maraudes-ouvertures-de-droits': 1 },
  ),
]

const SUIVIE = { rencontres: dates('2021-01-04', '2021-02-01') }
const PROTECTION = `${A7}, mesures de protection de l'enfance (sur les familles suivies)`
const PROTECTIONS: readonly Cas<ContexteMaraudes>[] = [
  cas(
    'deux mesures pour une famille suivie',
    PROTECTION,
    {
      ...SUIVIE,
      protections: [
        { date: '2021-03-01', nature: 'educative' },
        { date: '2021-12-31', nature: 'placement' },
      ],
    },
    {
      'maraudes-mesures-de-protection': 2,
    },
  ),
  cas(
    'une mesure du lendemain de la période',
    PROTECTION,
    { ...SUIVIE, protections: dates('2022-01-01') },
    { 'maraudes-mesures-de-protection': 0 },
  ),
  cas(
    'famille rencontrée une fois',
    PROTECTION,
    { rencontres: dates('2021-01-04'), protections: dates('2021-03-01') },
    { 'maraudes-mesures-de-protection': 0 },
  ),
  cas(
    "famille suivie depuis l'année d'avant",
    PROTECTION,
    { rencontres: dates('2020-01-04', '2020-02-01'), protections: dates('2021-03-01') },
    {
      'maraudes-familles-suivies': 0,
      'maraudes-mesures-de-protection': 1,
    },
  ),
  cas(
    'suivi inconnu',
    PROTECTION,
    { rencontres: null, orientations: null, protections: dates('2021-03-01') },
    {
      'maraudes-mesures-de-protection': inconnu('rencontres-non-tenues'),
    },
  ),
  cas(
    'mesure non datée',
    PROTECTION,
    { ...SUIVIE, protections: dates(null) },
    { 'maraudes-mesures-de-protection': inconnu('protection-non-datee') },
  ),
  cas(
    'mesures non tenues pour une famille suivie',
    PROTECTION,
    { ...SUIVIE, protections: null },
    { 'maraudes-mesures-de-protection': sansBorne('protections-non-tenues') },
  ),
  cas(
    'mesures non tenues pour une famille qui ne l’est pas',
    PROTECTION,
    { protections: null },
    { 'maraudes-mesures-de-protection': 0 },
  ),
]

describe.each([
  ['premiers contacts', PREMIERS_CONTACTS],
  ['familles suivies', SUIVIES],
  ["mises à l'abri", ABRIS],
  ['ouvertures de droits', DROITS],
  ['mesures de protection', PROTECTIONS],
])('maraudes mixtes : %s', (_, tous) => {
  test.each(tous.map((un) => [un.titre, un] as const))('%s', (_, un) => verifier(un, lireMaraudes, calculerIndicateursMaraudes))
})

describe("à côté de l'indicateur", () => {
  const suivie = { ...FAMILLE, ...SUIVIE }

  test('les enfants des familles suivies', () => {
    const { enfantsSuivis } = calculerIndicateursMaraudes([suivie, { ...suivie, enfants: 3 }, { ...FAMILLE, enfants: 9 }], MARS)
    expect(enfantsSuivis).toMatchObject({ valeur: 5, indetermines: 0, minimum: 5, maximum: 5 })
  })

  test("le nombre d'enfants inconnu n'a pas de borne, le suivi inconnu en a une", () => {
    const nombre = calculerIndicateursMaraudes([suivie, { ...suivie, enfants: null }], MARS).enfantsSuivis
    expect(nombre).toMatchObject({ valeur: 2, minimum: 2, maximum: null, causes: { 'enfants-inconnus': 1 } })
    const suivi = calculerIndicateursMaraudes([{ ...FAMILLE, orientations: null, enfants: 3 }], MARS).enfantsSuivis
    expect(suivi).toMatchObject({ valeur: 0, minimum: 0, maximum: 3, causes: { 'orientations-non-tenues': 1 } })
  })

  test('les premiers contacts rapportés aux familles recensées (annexe 9), si le contexte les donne', () => {
    const familles = [suivie, { ...suivie, id: 'B' }]
    expect(calculerIndicateursMaraudes(familles, MARS).premiersContactsRapportes).toBe(null)
    expect(calculerIndicateursMaraudes(familles, { ...MARS, famillesRecensees: 40 }).premiersContactsRapportes).toEqual({
      numerateur: 2,
      denominateur: 40,
    })
  })

  test('mesures éducatives et de placement, en commentaire', () => {
    const protections = [
      { date: '2021-03-01', nature: 'educative' as const },
      { date: '2021-03-01', nature: 'placement' as const },
      { date: '2021-03-05', nature: 'educative' as const },
      { date: '2021-03-02' },
    ]
    expect(calculerIndicateursMaraudes([{ ...suivie, protections }], MARS).commentaires).toEqual([
      'Mesures de protection éducatives : 2 (1 cas indéterminé) ; de placement : 1 (1 cas indéterminé).',
    ])
  })
})
