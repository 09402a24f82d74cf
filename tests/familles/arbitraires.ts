import * as fc from 'fast-check'
import * as familles from '../../src/familles/index'

/** Des jours autour des bornes des deux remontées. */
const JOURS =
  `2015-06-01 2019-12-31 2020-01-01 2020-05-31 2020-06-01 2020-12-31 2021-01-01 2021-06-15 2021-12-31 2022-01-01 2022-05-31
  2022-06-01`.split(/\s+/)
const jour = fc.constantFrom(...JOURS)
const naissance = fc.constantFrom(
  '1995-12-31',
  '1996-01-01',
  '2002-12-31',
  '2003-01-01',
  '2003-12-31',
  '2004-01-01',
  '2004-05-31',
  '2006-12-31',
  '2009-06-01',
)
const ouiOuNon = fc.boolean()
const courte = <T>(element: fc.Arbitrary<T>) => fc.array(element, { maxLength: 3 })
/** Un épisode dans l'ordre, parfois en cours. */
const bornes = fc
  .tuple(jour, jour, ouiOuNon)
  .map(([a, b, enCours]) => ({ debut: a < b ? a : b, fin: enCours ? null : a < b ? b : a }))
const commun = { id: fc.constantFrom('A', 'B', 'C', 'D'), departement: fc.constantFrom('67', '68') }
const episodes = courte(bornes)
const faits = courte(fc.record({ date: jour }))

const jeune = fc.record({
  ...commun,
  neLe: naissance,
  accueil: fc.constantFrom('placement-direct', 'mesure-judiciaire', 'mesure-educative', 'aucun'),
  mna: ouiOuNon,
  referentiel: ouiOuNon,
  personneLien: fc.constantFrom('choisie', 'par-defaut', 'reattribuee', 'aucune'),
  personneLienEnterinee: ouiOuNon,
  finAccueil: jour,
  logements: courte(fc.tuple(bornes, ouiOuNon).map(([b, hebergementUrgence]) => ({ ...b, hebergementUrgence }))),
  ressources: courte(fc.tuple(bornes, ouiOuNon).map(([b, ponctuelle]) => ({ ...b, ponctuelle }))),
  parcours: episodes,
})

const maraude = fc.record({
  ...commun,
  enfants: fc.nat(4),
  rencontres: faits,
  orientations: faits,
  misesALAbri: courte(fc.record({ date: jour, structure: fc.constantFrom('hebergement-urgence', 'autre') })),
  droits: faits,
  protections: courte(fc.record({ date: jour, nature: fc.constantFrom('educative', 'placement') })),
})

/** La naissance suit l'identifiant : deux actions ne se contredisent pas. */
const NAISSANCES: Readonly<Record<string, string>> = { J: '2006-12-31', K: '2003-01-01', L: '1995-12-31' }
const jeuneTouche = fc
  .record({
    id: fc.constantFrom('J', 'K', 'L'),
    participations: courte(
      fc.tuple(bornes, fc.constantFrom('action-collective', 'suivi-individuel')).map(([b, forme]) => ({ ...b, forme })),
    ),
  })
  .map((touche) => ({ ...touche, neLe: NAISSANCES[touche.id] }))
const heures = fc.nat(80).map((quarts) => quarts / 4)
const action = fc.record({
  ...commun,
  demarreeLe: jour,
  moyens: fc
    .array(fc.record({ etp: heures, heuresVacancesWeekEnd: heures, heuresPlagesHoraires: heures }), {
      minLength: 9,
      maxLength: 9,
    })
    .map((annees) => annees.map((moyens, rang) => ({ annee: 2014 + rang, ...moyens }))),
  quartiers: courte(fc.record({ id: fc.constantFrom('Q', 'R'), couvertures: episodes })),
  jeunes: courte(jeuneTouche),
  partenaires: courte(fc.record({ id: fc.constantFrom('P', 'S'), depuis: jour })),
})

/** Des relevés disjoints par unité : les mois de deux années, en deux semestres ou en un an. */
const releves = fc
  .tuple(
    fc.constantFrom('2020', '2021', '2022'),
    fc.constantFrom('personnes', 'menages', 'passages'),
    fc.nat(9),
    fc.nat(9),
    ouiOuNon,
  )
  .map(([annee, unite, nombre, autre, entier]) =>
    entier
      ? [{ du: `${annee}-01-01`, au: `${annee}-12-31`, unite, nombre }]
      : [
          { du: `${annee}-01-01`, au: `${annee}-05-31`, unite, nombre },
          { du: `${annee}-06-01`, au: `${annee}-12-31`, unite, nombre: autre },
        ],
  )
const accueil = fc.oneof(
  fc.record({
    sorte: fc.constant('structure'),
    ...commun,
    duDepartement: ouiOuNon,
    engagements: episodes,
    accueilPhysique: ouiOuNon,
    accueilTelephonique: ouiOuNon,
    accueilNumerique: ouiOuNon,
    accueils: releves,
  }),
  fc.record({ sorte: fc.constant('zone'), ...commun, population: fc.nat(50), minutes: fc.constantFrom(0, 29.99, 30, 45) }),
)

const referent = fc.oneof(
  fc.record({ sorte: fc.constant('intervenant'), ...commun, formations: faits }),
  fc.record({ sorte: fc.constant('personne'), ...commun, accompagnements: episodes }),
)
const mobilite = fc.oneof(
  fc.record({ sorte: fc.constant('personne'), ...commun, accompagnements: episodes }),
  fc.record({
    sorte: fc.constant('mesure'),
    ...commun,
    personne: fc.constantFrom('X', 'Y'),
    prescripteur: fc.constantFrom('departement', 'autre'),
    prescriteLe: jour,
  }),
)
const formation = fc.record({
  ...commun,
  personne: fc.constantFrom('X', 'Y', 'Z'),
  cadre: fc.constantFrom('cnfpt', 'financement-specifique', 'autre'),
  thematique: fc.constantFrom('numerique', 'aller-vers', 'territoires'),
  debuteLe: jour,
})

export interface Famille {
  readonly nom: string
  readonly enregistrement: fc.Arbitrary<object>
  readonly lire: (donnees: Iterable<unknown>) => familles.LectureEnregistrements<object>
  readonly calculer: (
    enregistrements: Iterable<never>,
    contexte: never,
  ) => { readonly indicateurs: Readonly<Record<string, familles.Mesure>>; readonly enregistrements: number }
  /** Les champs qu'une source peut ignorer. Une `fin` nulle ne s'ignore pas : elle dit que l'épisode est en cours. */
  readonly effacables: readonly string[]
  /** Les indicateurs qui ne sont pas un simple nombre de cas : ni croissants, ni additifs. */
  readonly relatifs: readonly string[]
  /** Les conventions à essayer. */
  readonly conventions: readonly object[]
  readonly sortes: readonly string[]
}

export const FAMILLES: readonly Famille[] = [
  {
    nom: 'ase',
    enregistrement: jeune,
    lire: familles.lireJeunesAse,
    calculer: familles.calculerIndicateursAse,
    effacables: `neLe accueil referentiel personneLien personneLienEnterinee finAccueil logements ressources parcours debut
      hebergementUrgence ponctuelle`.split(/\s+/),
    relatifs: [],
    conventions: [{}, { secondeRemontee: 'cumul' }, { dateLogement: 'fin-accueil' }],
    sortes: [],
  },
  {
    nom: 'maraudes',
    enregistrement: maraude,
    lire: familles.lireMaraudes,
    calculer: familles.calculerIndicateursMaraudes,
    effacables: ['enfants', 'rencontres', 'orientations', 'misesALAbri', 'droits', 'protections', 'date', 'structure', 'nature'],
    relatifs: [],
    conventions: [],
    sortes: [],
  },
  {
    nom: 'prevention-specialisee',
    enregistrement: action,
    lire: familles.lireActionsPrevention,
    calculer: familles.calculerIndicateursPreventionSpecialisee,
    effacables:
      `demarreeLe moyens quartiers jeunes partenaires etp heuresVacancesWeekEnd heuresPlagesHoraires couvertures neLe participations debut
      depuis`.split(/\s+/),
    relatifs: [
      'prevention-etp',
      'prevention-heures-vacances-week-end',
      'prevention-heures-plages-horaires',
      'prevention-structures-partenaires',
    ],
    conventions: [
      {},
      { etp: 'dedies' },
      { territoires: 'annee-precedente' },
      { tranchesAge: 'tranche-superieure' },
      { tranchesAge: 'tranche-inferieure' },
    ],
    sortes: [],
  },
  {
    nom: 'premier-accueil',
    enregistrement: accueil,
    lire: familles.lirePremiersAccueils,
    calculer: familles.calculerIndicateursPremierAccueil,
    effacables:
      `duDepartement engagements accueilPhysique accueilTelephonique accueilNumerique accueils debut unite nombre population
      minutes`.split(/\s+/),
    relatifs: ['accueil-taux-de-couverture', 'accueil-personnes-departement', 'accueil-personnes-autres'],
    conventions: [{}, { engagement: 'assure' }, { unite: 'personnes' }, { unite: 'passages' }],
    sortes: ['structure', 'zone'],
  },
  {
    nom: 'referent-parcours',
    enregistrement: referent,
    lire: familles.lireReferentsParcours,
    calculer: familles.calculerIndicateursReferentParcours,
    effacables: ['formations', 'accompagnements', 'date', 'debut'],
    relatifs: [],
    conventions: [],
    sortes: ['intervenant', 'personne'],
  },
  {
    nom: 'mobilite',
    enregistrement: mobilite,
    lire: familles.lireMobilites,
    calculer: familles.calculerIndicateursMobilite,
    effacables: ['accompagnements', 'debut', 'personne', 'prescripteur', 'prescriteLe'],
    relatifs: [],
    conventions: [],
    sortes: ['personne', 'mesure'],
  },
  {
    nom: 'formation',
    enregistrement: formation,
    lire: familles.lireFormations,
    calculer: familles.calculerIndicateursFormation,
    effacables: ['personne', 'cadre', 'thematique', 'debuteLe'],
    relatifs: [],
    conventions: [],
    sortes: [],
  },
]
