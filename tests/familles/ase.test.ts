import { describe, expect, test } from 'vitest'
import { type ContexteAse, calculerIndicateursAse, type JeuneAse, lireJeunesAse } from '../../src/familles/index'
import { type Cas, inconnu, JUIN, MARS, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §1'
const A9 = 'instruction 2022/19, annexe 9, mesure 1.1'

/** Un jeune accueilli, majeur le 8 février 2021, dont tout est connu et rien n'est acquis. */
const JEUNE = {
  id: '67-J1',
  departement: '67',
  neLe: '2003-02-08',
  accueil: 'mesure-judiciaire',
  mna: false,
  referentiel: false,
  personneLien: 'aucune',
  personneLienEnterinee: false,
  finAccueil: '2021-02-07',
  logements: [],
  ressources: [],
  parcours: [],
} as const
/** Le même, majeur le 8 février 2022. */
const EN_2022 = { ...JEUNE, neLe: '2004-02-08', finAccueil: '2022-02-07' } as const

const cas = (
  titre: string,
  source: string,
  jeune: Partial<JeuneAse>,
  attendu: Cas<ContexteAse>['attendu'],
  contexte: ContexteAse = MARS,
  base: JeuneAse = JEUNE,
): Cas<ContexteAse> => ({ titre, source, enregistrements: [{ ...base, ...jeune }], contexte, attendu })

const MAJORITE: readonly Cas<ContexteAse>[] = [
  ...(
    [
      ['2002-12-31', 0],
      ['2003-01-01', 1],
      ['2003-12-31', 1],
      ['2004-01-01', 0],
    ] as const
  ).map(([neLe, valeur]) =>
    cas(
      `né le ${neLe}, remontée de mars`,
      `${A7}, jeunes devenus majeurs (année civile)`,
      { neLe },
      { 'ase-jeunes-majeurs': valeur },
    ),
  ),
  ...(
    [
      ['2003-12-31', 0],
      ['2004-01-01', 1],
      ['2004-05-31', 1],
      ['2004-06-01', 0],
    ] as const
  ).map(([neLe, valeur]) =>
    cas(
      `né le ${neLe}, remontée de juin`,
      `${A7}, jeunes devenus majeurs (1er janvier au 31 mai)`,
      { neLe },
      { 'ase-jeunes-majeurs': valeur },
      JUIN,
    ),
  ),
  ...(['placement-direct', 'mesure-administrative', 'mesure-judiciaire'] as const).map((accueil) =>
    cas(`accueil : ${accueil}`, `${A7}, définition du jeune accueilli`, { accueil }, { 'ase-jeunes-majeurs': 1 }),
  ),
  ...(['mesure-educative', 'aucun'] as const).map((accueil) =>
    cas(
      `hors accueil : ${accueil}`,
      `${A7}, définition du jeune accueilli (hors mesures éducatives)`,
      { accueil, referentiel: true },
      {
        'ase-jeunes-majeurs': 0,
        'ase-jeunes-referentiel': 0,
      },
    ),
  ),
  cas(
    'mineur non accompagné compté',
    `${A7}, MNA compris`,
    { mna: true, referentiel: true },
    { 'ase-jeunes-majeurs': 1, 'ase-jeunes-referentiel': 1 },
  ),
  cas(
    'naissance inconnue',
    A7,
    { neLe: null },
    { 'ase-jeunes-majeurs': inconnu('naissance-inconnue'), 'ase-logement-stable': 0 },
  ),
  cas("mesure d'accueil inconnue", A7, { accueil: null }, { 'ase-jeunes-majeurs': inconnu('accueil-inconnu') }),
  cas(
    'hors accueil, la naissance inconnue ne rend rien inconnu',
    A7,
    { accueil: 'aucun', neLe: null },
    { 'ase-jeunes-majeurs': 0 },
  ),
]

const ACCOMPAGNEMENT: readonly Cas<ContexteAse>[] = [
  cas('pris en charge', `${A7}, référentiel`, { referentiel: true }, { 'ase-jeunes-referentiel': 1 }),
  cas('non pris en charge', `${A7}, référentiel`, {}, { 'ase-jeunes-referentiel': 0 }),
  cas(
    'prise en charge inconnue',
    `${A7}, référentiel`,
    { referentiel: null },
    { 'ase-jeunes-referentiel': inconnu('prise-en-charge-inconnue') },
  ),
  cas(
    'majeur hors période : pas compté',
    `${A7}, référentiel (parmi les jeunes qui deviennent majeurs)`,
    { neLe: '2002-06-01', referentiel: true },
    {
      'ase-jeunes-referentiel': 0,
    },
  ),
  cas(
    'personne lien choisie et entérinée',
    `${A7}, personne lien`,
    { personneLien: 'choisie', personneLienEnterinee: true },
    { 'ase-personne-lien': 1 },
  ),
  cas(
    "choisie, mais non entérinée par l'ASE",
    `${A7}, personne lien (entérinée)`,
    { personneLien: 'choisie' },
    { 'ase-personne-lien': 0 },
  ),
  cas(
    "choisie, l'entérinement manque",
    `${A7}, personne lien (entérinée)`,
    { personneLien: 'choisie', personneLienEnterinee: null },
    {
      'ase-personne-lien': inconnu('enterinement-inconnu'),
    },
  ),
  cas(
    'conseiller par défaut',
    `${A7}, personne lien (pas un choix)`,
    { personneLien: 'par-defaut', personneLienEnterinee: true },
    { 'ase-personne-lien': 0 },
  ),
  cas(
    'conseiller réattribué',
    `${A7}, personne lien (à commenter)`,
    { personneLien: 'reattribuee', personneLienEnterinee: true },
    { 'ase-personne-lien': 0 },
  ),
  cas(
    'choix inconnu',
    `${A7}, personne lien`,
    { personneLien: null, personneLienEnterinee: true },
    { 'ase-personne-lien': inconnu('personne-lien-inconnue') },
  ),
  cas('choix inconnu, mais non entérinée', `${A7}, personne lien`, { personneLien: null }, { 'ase-personne-lien': 0 }),
]

const STABLE = { hebergementUrgence: false } as const
const AU_31_DECEMBRE = `${A7}, logement stable (au 31/12/2021)`
const FIN_ACCUEIL: ContexteAse = { ...MARS, conventions: { dateLogement: 'fin-accueil' } }
const LOGEMENT: readonly Cas<ContexteAse>[] = [
  cas(
    'quitté le 30 décembre',
    AU_31_DECEMBRE,
    { logements: [{ debut: '2021-02-08', fin: '2021-12-30', ...STABLE }] },
    { 'ase-logement-stable': 0 },
  ),
  cas(
    'quitté le 31 décembre',
    AU_31_DECEMBRE,
    { logements: [{ debut: '2021-02-08', fin: '2021-12-31', ...STABLE }] },
    { 'ase-logement-stable': 1 },
  ),
  cas('entré le 31 décembre', AU_31_DECEMBRE, { logements: [{ debut: '2021-12-31', ...STABLE }] }, { 'ase-logement-stable': 1 }),
  cas(
    "entré le 1er janvier d'après",
    AU_31_DECEMBRE,
    { logements: [{ debut: '2022-01-01', ...STABLE }] },
    { 'ase-logement-stable': 0 },
  ),
  cas(
    "hébergement d'urgence",
    `${A7}, logement stable (hors hébergement d'urgence)`,
    { logements: [{ debut: '2021-02-08', hebergementUrgence: true }] },
    {
      'ase-logement-stable': 0,
    },
  ),
  cas('urgence inconnue', A7, { logements: [{ debut: '2021-02-08' }] }, { 'ase-logement-stable': inconnu('logement-incertain') }),
  cas('entrée inconnue, en cours', A7, { logements: [{ ...STABLE }] }, { 'ase-logement-stable': inconnu('logement-incertain') }),
  cas(
    'entrée inconnue, quitté le jour du stock : il y était',
    A7,
    { logements: [{ fin: '2021-12-31', ...STABLE }] },
    { 'ase-logement-stable': 1 },
  ),
  cas('logements non tenus', A7, { logements: null }, { 'ase-logement-stable': inconnu('logements-non-tenus') }),
  cas(
    'le stock se prend où on le demande',
    A7,
    { logements: [{ debut: '2021-12-31', ...STABLE }] },
    { 'ase-logement-stable': 0 },
    { ...MARS, stockLe: '2021-12-30' },
  ),
  cas(
    "à la fin de l'accueil : logé ce jour-là",
    `${A9}, logement stable (à la fin de l'accueil)`,
    { logements: [{ debut: '2021-02-07', fin: '2021-03-01', ...STABLE }] },
    {
      'ase-logement-stable': 1,
    },
    FIN_ACCUEIL,
  ),
  cas(
    "à la fin de l'accueil : logé le lendemain",
    `${A9}, logement stable (à la fin de l'accueil)`,
    { logements: [{ debut: '2021-02-08', ...STABLE }] },
    {
      'ase-logement-stable': 0,
    },
    FIN_ACCUEIL,
  ),
  cas(
    "fin d'accueil inconnue",
    A9,
    { finAccueil: null, logements: [{ debut: '2021-02-08', ...STABLE }] },
    {
      'ase-logement-stable': inconnu('fin-d-accueil-inconnue'),
    },
    FIN_ACCUEIL,
  ),
  cas("fin d'accueil inconnue, mais aucun logement", A9, { finAccueil: null }, { 'ase-logement-stable': 0 }, FIN_ACCUEIL),
]

const RESSOURCES: readonly Cas<ContexteAse>[] = [
  cas(
    "touchée jusqu'au 1er janvier",
    `${A7}, ressources`,
    { ressources: [{ debut: '2020-01-01', fin: '2021-01-01', ponctuelle: false }] },
    { 'ase-ressources': 1 },
  ),
  cas(
    "touchée jusqu'au 31 décembre d'avant",
    `${A7}, ressources`,
    { ressources: [{ debut: '2020-01-01', fin: '2020-12-31', ponctuelle: false }] },
    { 'ase-ressources': 0 },
  ),
  cas(
    'touchée depuis le 31 décembre',
    `${A7}, ressources`,
    { ressources: [{ debut: '2021-12-31', ponctuelle: false }] },
    { 'ase-ressources': 1 },
  ),
  cas(
    "touchée depuis le 1er janvier d'après",
    `${A7}, ressources`,
    { ressources: [{ debut: '2022-01-01', ponctuelle: false }] },
    { 'ase-ressources': 0 },
  ),
  cas(
    'aide ponctuelle',
    `${A7}, ressources (non ponctuelles)`,
    { ressources: [{ debut: '2021-06-01', ponctuelle: true }] },
    { 'ase-ressources': 0 },
  ),
  cas(
    'ponctuelle ou non, on ne sait',
    A7,
    { ressources: [{ debut: '2021-06-01' }] },
    { 'ase-ressources': inconnu('ressource-incertaine') },
  ),
  cas('ressources non tenues', A7, { ressources: null }, { 'ase-ressources': inconnu('ressources-non-tenues') }),
]

const CUMUL: ContexteAse = { ...JUIN, conventions: { secondeRemontee: 'cumul' } }
const AJOUT = `${A7}, logement stable et parcours (seconde remontée)`
const PARCOURS_EN_COURS = { parcours: [{ debut: '2021-09-01', nature: 'formation' as const }] }
const PARCOURS: readonly Cas<ContexteAse>[] = [
  ...(['contrat', 'formation', 'scolarite', 'insertion', null] as const).map((nature) =>
    cas(
      `parcours : ${nature}`,
      `${A7} et ${A9}, parcours`,
      { parcours: [{ debut: '2021-12-31', nature }] },
      { 'ase-parcours': 1 },
    ),
  ),
  cas(
    'fini le 30 décembre',
    `${A7}, parcours (au 31/12/2021)`,
    { parcours: [{ debut: '2021-09-01', fin: '2021-12-30' }] },
    { 'ase-parcours': 0 },
  ),
  cas('début inconnu', A7, { parcours: [{}] }, { 'ase-parcours': inconnu('parcours-non-date') }),
  cas('parcours non tenus', A7, { parcours: null }, { 'ase-parcours': inconnu('parcours-non-tenus') }),
  cas(
    'seconde remontée : le majeur de 2021 ne compte pas',
    `${A7}, jeunes devenus majeurs (même période)`,
    PARCOURS_EN_COURS,
    { 'ase-parcours': 0 },
    JUIN,
  ),
  cas('cumul : il compte', AJOUT, PARCOURS_EN_COURS, { 'ase-parcours': 1, 'ase-jeunes-majeurs': 0 }, CUMUL),
  cas(
    'cumul : le majeur de 2022 compte aussi',
    AJOUT,
    PARCOURS_EN_COURS,
    { 'ase-parcours': 1, 'ase-jeunes-majeurs': 1 },
    CUMUL,
    EN_2022,
  ),
  cas(
    "cumul : du 1er janvier de l'année d'avant",
    AJOUT,
    { ...PARCOURS_EN_COURS, neLe: '2003-01-01' },
    { 'ase-parcours': 1 },
    CUMUL,
  ),
  cas('cumul : pas la veille', AJOUT, { ...PARCOURS_EN_COURS, neLe: '2002-12-31' }, { 'ase-parcours': 0 }, CUMUL),
  cas(
    'cumul : les ressources restent celles des majeurs de la période',
    AJOUT,
    { ressources: [{ debut: '2022-01-01', ponctuelle: false }] },
    { 'ase-ressources': 0 },
    CUMUL,
  ),
  cas(
    "le cumul n'ajoute rien à une année civile",
    AJOUT,
    { ...PARCOURS_EN_COURS, neLe: '2002-06-01' },
    { 'ase-parcours': 0 },
    {
      ...MARS,
      conventions: { secondeRemontee: 'cumul' },
    },
  ),
]

describe.each([
  ['majorité et accueil', MAJORITE],
  ['accompagnement', ACCOMPAGNEMENT],
  ['logement stable', LOGEMENT],
  ['ressources', RESSOURCES],
  ['parcours', PARCOURS],
])('ASE : %s', (_, tous) => {
  test.each(tous.map((un) => [un.titre, un] as const))('%s', (_, un) => verifier(un, lireJeunesAse, calculerIndicateursAse))
})

test('né un 29 février, on est majeur le 28 des années communes', () => {
  const le = (jour: string) =>
    calculerIndicateursAse([{ ...JEUNE, neLe: '2004-02-29' }], { periode: { debut: jour, fin: jour } }).indicateurs[
      'ase-jeunes-majeurs'
    ].valeur
  expect([le('2022-02-27'), le('2022-02-28'), le('2022-03-01')]).toEqual([0, 1, 0])
})

test('le résultat dit la part des MNA et les conseillers réattribués', () => {
  const jeunes: JeuneAse[] = [
    { ...JEUNE, mna: true, personneLien: 'reattribuee' },
    { ...JEUNE, id: 'B' },
    { ...JEUNE, id: 'C', mna: null },
    { ...JEUNE, id: 'D', personneLien: null },
  ]
  expect(calculerIndicateursAse(jeunes, MARS).commentaires).toEqual([
    'Mineurs non accompagnés parmi les jeunes devenus majeurs : 1 (1 cas indéterminé).',
    'Jeunes sans choix parce que leur conseiller leur est réattribué : 1 (1 cas indéterminé).',
  ])
})
