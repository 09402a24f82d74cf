import { describe, expect, test } from 'vitest'
import {
  type ContexteFormation,
  calculerIndicateursFormation,
  lireFormations,
  type ParticipationFormation,
} from '../../src/familles/index'
import { LIGNES_THEMATIQUES } from '../../src/referentiel/indicateurs/formation'
import { type Attendu, type Cas, inconnu, JUIN, MARS, verifier } from './cas'

const A7 = 'instruction 2022/19, annexe 7, §9 (seulement les personnes qui commencent pendant la période)'
const A4 = 'instruction 2022/19, annexe 4, §2 (six thématiques)'

const participation = (champs: object): object => ({
  departement: '67',
  personne: 'A',
  cadre: 'cnfpt',
  thematique: 'numerique',
  debuteLe: '2021-06-15',
  ...champs,
})
const cas = (
  titre: string,
  source: string,
  participations: readonly object[],
  attendu: Readonly<Record<string, Attendu>>,
  contexte: ContexteFormation = MARS,
): Cas<ContexteFormation> => ({
  titre,
  source,
  enregistrements: participations.map((une, rang) => participation({ id: `67-${rang}`, ...une })),
  contexte,
  attendu,
})
const CNFPT = 'formation-cnfpt'
const NUMERIQUE = 'formation-cnfpt-numerique'
const ALLER_VERS = 'formation-cnfpt-aller-vers'

const CAS: readonly Cas<ContexteFormation>[] = [
  ...(
    [
      ['2020-12-31', 0, MARS],
      ['2021-01-01', 1, MARS],
      ['2021-12-31', 1, MARS],
      ['2022-01-01', 0, MARS],
      ['2022-01-01', 1, JUIN],
      ['2022-05-31', 1, JUIN],
      ['2022-06-01', 0, JUIN],
    ] as const
  ).map(([debuteLe, valeur, contexte]) =>
    cas(
      `commencée le ${debuteLe}, ${contexte === MARS ? 'mars' : 'juin'}`,
      A7,
      [{ debuteLe }],
      { [CNFPT]: valeur, [NUMERIQUE]: valeur },
      contexte,
    ),
  ),
  cas('financement spécifique', A7, [{ cadre: 'financement-specifique', thematique: 'territoires' }], {
    [CNFPT]: 0,
    'formation-financement-specifique': 1,
    'formation-financement-specifique-territoires': 1,
  }),
  cas('ni catalogue, ni financement spécifique', A7, [{ cadre: 'autre' }], { [CNFPT]: 0, 'formation-financement-specifique': 0 }),
  cas('deux formations de la même thématique : une personne', A7, [{}, { debuteLe: '2021-09-01' }], {
    [CNFPT]: 1,
    [NUMERIQUE]: 1,
  }),
  cas('deux thématiques : deux lignes, une personne', A7, [{}, { thematique: 'aller-vers' }], {
    [CNFPT]: 1,
    [NUMERIQUE]: 1,
    [ALLER_VERS]: 1,
  }),
  cas('deux personnes', A7, [{}, { personne: 'B' }], { [CNFPT]: 2, [NUMERIQUE]: 2 }),
  cas('le même pseudonyme dans deux départements : deux personnes', A7, [{}, { departement: '68' }], { [CNFPT]: 2 }),
  cas('thématique inconnue : dans le total, dans aucune ligne certaine', A7, [{ thematique: null }], {
    [CNFPT]: 1,
    [NUMERIQUE]: inconnu('thematique-inconnue'),
    [ALLER_VERS]: inconnu('thematique-inconnue'),
    'formation-financement-specifique-numerique': 0,
  }),
  cas('thématique inconnue, mais une autre formation la donne', A7, [{ thematique: null }, {}], {
    [CNFPT]: 1,
    [NUMERIQUE]: 1,
    [ALLER_VERS]: inconnu('thematique-inconnue'),
  }),
  cas('cadre inconnu', A7, [{ cadre: null }], {
    [CNFPT]: inconnu('cadre-inconnu'),
    'formation-financement-specifique': inconnu('cadre-inconnu'),
  }),
  cas('début inconnu', A7, [{ debuteLe: null }], { [CNFPT]: inconnu('formation-non-datee') }),
  cas('personne inconnue : peut-être déjà comptée', A7, [{}, { personne: null }], {
    [CNFPT]: { valeur: 1, indetermines: 1, minimum: 1, maximum: 2, causes: { 'personne-inconnue': 1 } },
    [ALLER_VERS]: 0,
  }),
  cas(
    "les noms de l'annexe 4",
    A4,
    [
      { personne: 'A', thematique: 'participation-des-personnes-accompagnees' },
      { personne: 'B', thematique: 'developpement-social-et-travail-social-collectif' },
      { personne: 'C', thematique: 'travail-social-et-numerique' },
      { personne: 'D', thematique: 'travail-social-et-territoires' },
    ],
    {
      'formation-cnfpt-participation': 1,
      'formation-cnfpt-developpement-social': 1,
      [NUMERIQUE]: 1,
      'formation-cnfpt-territoires': 1,
      'formation-cnfpt-insertion-socio-professionnelle': 0,
    },
  ),
]

describe('formation des travailleurs sociaux', () => {
  test.each(CAS.map((un) => [un.titre, un] as const))('%s', (_, un) => verifier(un, lireFormations, calculerIndicateursFormation))

  test('les douze lignes du tableau, chacune avec sa thématique', () => {
    expect(LIGNES_THEMATIQUES).toHaveLength(12)
    for (const { id, thematique } of LIGNES_THEMATIQUES) {
      const cadre = id.startsWith('formation-cnfpt') ? 'cnfpt' : 'financement-specifique'
      const une: ParticipationFormation = { id: '1', departement: '67', personne: 'A', cadre, thematique, debuteLe: '2021-01-01' }
      const { indicateurs } = calculerIndicateursFormation([une], MARS)
      const comptes = Object.entries(indicateurs).filter(([, mesure]) => mesure.valeur === 1)
      expect(comptes.map(([ligne]) => ligne)).toEqual([`formation-${cadre}`, id])
    }
  })
})
