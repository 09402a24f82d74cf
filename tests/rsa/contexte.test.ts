import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  CUMUL_VIDE,
  calculerIndicateursRsa,
  calculerIndicateursRsaFlux,
  contribution,
  dernierJourUtile,
  ErreurContexte,
  evaluerEntrees,
  expliquer,
  indicateursRsa,
} from '../../src/index'

const PERIODE = { debut: '2022-01-01', fin: '2022-12-31' }
const DOSSIER = { id: 'A', departement: '67', situations: [] }

function messageDe(contexte: unknown): string {
  try {
    calculerIndicateursRsa([], contexte as Contexte)
  } catch (erreur) {
    expect(erreur).toBeInstanceOf(ErreurContexte)
    expect(erreur).toBeInstanceOf(Error)
    expect((erreur as Error).name).toBe('ErreurContexte')
    return (erreur as Error).message
  }
  throw new Error('le contexte est admis')
}

function avec(conventions: unknown): unknown {
  return { periode: PERIODE, conventions }
}

const DUREE_ATTENDUE =
  "{ jours: n }, { semaines: n } ou { mois: n }, n entier de 0 à 1200 (par exemple 1 mois s'écrit { mois: 1 })"
const DATE_ATTENDUE = 'une date qui existe, AAAA-MM-JJ, comme « 2022-12-31 »'
const CHAMPS = 'periode, observeLe, stockLe, departements, conventions'

describe('un contexte invalide', () => {
  test.each<[string, unknown, string]>([
    ['rien', undefined, `contexte : reçu rien ; attendu : un objet { ${CHAMPS} }`],
    ['null', null, `contexte : reçu null ; attendu : un objet { ${CHAMPS} }`],
    ['un texte', '2022', `contexte : reçu « 2022 » ; attendu : un objet { ${CHAMPS} }`],
    ['une liste', [], `contexte : reçu une liste vide ; attendu : un objet { ${CHAMPS} }`],
    ['sans période', {}, 'periode : reçu rien ; attendu : un objet { debut, fin }'],
    ['une période en texte', { periode: '2022' }, 'periode : reçu « 2022 » ; attendu : un objet { debut, fin }'],
    ['une période sans fin', { periode: { debut: '2022-01-01' } }, `periode.fin : reçu rien ; attendu : ${DATE_ATTENDUE}`],
    [
      'une période sans début',
      { periode: { debut: null, fin: '2022-01-01' } },
      `periode.debut : reçu null ; attendu : ${DATE_ATTENDUE}`,
    ],
    [
      'une date impossible',
      { periode: { debut: '2022-02-30', fin: '2022-12-31' } },
      `periode.debut : reçu « 2022-02-30 » ; attendu : ${DATE_ATTENDUE}`,
    ],
    [
      'une Date',
      { periode: { debut: '2022-01-01', fin: new Date(0) } },
      `periode.fin : reçu un objet ; attendu : ${DATE_ATTENDUE}`,
    ],
    [
      'une période inversée',
      { periode: { debut: '2022-01-02', fin: '2022-01-01' } },
      'periode : la fin (2022-01-01) précède le début (2022-01-02) ; attendu : debut ≤ fin, bornes comprises',
    ],
    [
      'un champ de période mal écrit',
      { periode: { ...PERIODE, début: '2022-01-01' } },
      'periode : champ inconnu « début » ; attendus : debut, fin ; vouliez-vous dire « debut » ?',
    ],
    [
      'un champ mal écrit',
      { periode: PERIODE, observéLe: '2022-12-31' },
      `contexte : champ inconnu « observéLe » ; attendus : ${CHAMPS} ; vouliez-vous dire « observeLe » ?`,
    ],
    ['un champ inconnu', { periode: PERIODE, zone: 'A' }, `contexte : champ inconnu « zone » ; attendus : ${CHAMPS}`],
    [
      'une observation impossible',
      { periode: PERIODE, observeLe: 'hier' },
      `observeLe : reçu « hier » ; attendu : ${DATE_ATTENDUE}`,
    ],
    ['un jour de stock impossible', { periode: PERIODE, stockLe: 0 }, `stockLe : reçu le nombre 0 ; attendu : ${DATE_ATTENDUE}`],
    [
      'des départements vides',
      { periode: PERIODE, departements: [] },
      "departements : reçu une liste vide ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'un département seul',
      { periode: PERIODE, departements: '67' },
      "departements : reçu « 67 » ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'un département en nombre',
      { periode: PERIODE, departements: [67] },
      "departements : reçu une liste de 1 élément ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'un département vide',
      { periode: PERIODE, departements: ['67', ' '] },
      "departements : reçu une liste de 2 éléments ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'des conventions en texte',
      avec('guide2022'),
      'conventions : reçu « guide2022 » ; attendu : un objet { decompte, debutOrientation, debutContrat, delaiOrientation, delaiRendezVous, delaiContrat, clotureSuspension, anticipation, comptage, populationRendezVous }',
    ],
    [
      'une convention mal écrite',
      avec({ delaiOrientations: { mois: 1 } }),
      'conventions : champ inconnu « delaiOrientations » ; attendus : decompte, debutOrientation, debutContrat, delaiOrientation, delaiRendezVous, delaiContrat, clotureSuspension, anticipation, comptage, populationRendezVous ; vouliez-vous dire « delaiOrientation » ?',
    ],
    [
      'un mauvais comptage',
      avec({ comptage: 'foyers' }),
      'conventions.comptage : reçu « foyers » ; attendu : « entrees » ou « personnes »',
    ],
    [
      'un mauvais départ',
      avec({ debutOrientation: null }),
      'conventions.debutOrientation : reçu null ; attendu : « notification » ou « ouverture-droits »',
    ],
    [
      'un mauvais décompte',
      avec({ decompte: 'franc' }),
      'conventions.decompte : reçu « franc » ; attendu : « depart-compris » ou « depart-exclu »',
    ],
    [
      'un mauvais décompte d’un délai',
      avec({ decompte: { contrat: true } }),
      'conventions.decompte.contrat : reçu vrai (true) ; attendu : « depart-compris » ou « depart-exclu »',
    ],
    [
      'un délai mal écrit dans le décompte',
      avec({ decompte: { rendezvous: 'depart-exclu' } }),
      'conventions.decompte : champ inconnu « rendezvous » ; attendus : orientation, rendezVous, contrat ; vouliez-vous dire « rendezVous » ?',
    ],
    [
      'une durée en texte',
      avec({ delaiOrientation: '1 mois' }),
      `conventions.delaiOrientation : reçu « 1 mois » ; attendu : ${DUREE_ATTENDUE}`,
    ],
    [
      'une durée négative',
      avec({ delaiContrat: { mois: -1 } }),
      `conventions.delaiContrat : reçu un objet ; attendu : ${DUREE_ATTENDUE}`,
    ],
    [
      'une durée de deux unités',
      avec({ anticipation: { mois: 1, jours: 1 } }),
      `conventions.anticipation : reçu un objet ; attendu : ${DUREE_ATTENDUE}`,
    ],
    [
      'une durée démesurée',
      avec({ clotureSuspension: { mois: 1201 } }),
      `conventions.clotureSuspension : reçu un objet ; attendu : ${DUREE_ATTENDUE}`,
    ],
    [
      'une durée d’une autre unité',
      avec({ delaiRendezVous: { heures: 1 } }),
      `conventions.delaiRendezVous : reçu un objet ; attendu : ${DUREE_ATTENDUE}`,
    ],
  ])('%s', (_, contexte, message) => {
    expect(messageDe(contexte)).toBe(message)
  })

  test('les champs qui prolongent un objet (__proto__, constructor) sont inconnus', () => {
    for (const cle of ['__proto__', 'constructor']) {
      const contexte: unknown = JSON.parse(`{ "periode": { "debut": "2022-01-01", "fin": "2022-12-31" }, "${cle}": {} }`)
      expect(messageDe(contexte)).toContain(`champ inconnu « ${cle} »`)
      const conventions: unknown = JSON.parse(`{ "${cle}": {} }`)
      expect(messageDe(avec(conventions))).toContain(`champ inconnu « ${cle} »`)
    }
  })

  test('lève de toutes les portes', async () => {
    const mauvais = { periode: { debut: '2022-01-01', fin: '2021-12-31' } }
    const attendue = expect.objectContaining({ name: 'ErreurContexte', message: expect.stringContaining('précède le début') })
    expect(() => evaluerEntrees(DOSSIER, mauvais)).toThrow(attendue)
    expect(() => contribution(DOSSIER, mauvais)).toThrow(attendue)
    expect(() => expliquer(DOSSIER, mauvais)).toThrow(attendue)
    expect(() => indicateursRsa(CUMUL_VIDE, mauvais)).toThrow(attendue)
    await expect(
      calculerIndicateursRsaFlux(
        (async function* () {
          yield DOSSIER
        })(),
        mauvais,
      ),
    ).rejects.toThrow(attendue)
  })
})

describe('un contexte admis', () => {
  test('une période d’un jour, une observation avant ou après', () => {
    const periode = { debut: '2022-06-15', fin: '2022-06-15' }
    for (const observeLe of ['2000-01-01', '2022-06-15', '2030-01-01']) {
      expect(calculerIndicateursRsa([], { periode, observeLe }).observeLe).toBe(observeLe)
    }
  })

  test('l’observation est à défaut la fin de la période, et le stock le premier des deux', () => {
    const defauts = ({ observeLe, stockLe }: { observeLe: string; stockLe: string }): string[] => [observeLe, stockLe]
    expect(defauts(calculerIndicateursRsa([], { periode: PERIODE }))).toEqual(['2022-12-31', '2022-12-31'])
    expect(defauts(calculerIndicateursRsa([], { periode: PERIODE, observeLe: '2022-06-30' }))).toEqual([
      '2022-06-30',
      '2022-06-30',
    ])
    expect(defauts(calculerIndicateursRsa([], { periode: PERIODE, observeLe: '2023-06-30' }))).toEqual([
      '2023-06-30',
      '2022-12-31',
    ])
    expect(defauts(calculerIndicateursRsa([], { periode: PERIODE, stockLe: '2023-01-31' }))).toEqual(['2022-12-31', '2023-01-31'])
  })

  test('l’empreinte ne dépend que de ce qui compte', () => {
    const empreinte = (contexte: Contexte): string => calculerIndicateursRsa([], contexte).empreinte
    const base = empreinte({ periode: PERIODE })
    expect(base).toMatch(/^[0-9a-f]{16}$/)
    expect(
      empreinte({ periode: { fin: '2022-12-31', debut: '2022-01-01' }, observeLe: '2022-12-31', stockLe: '2022-12-31' }),
    ).toBe(base)
    expect(empreinte({ periode: PERIODE, conventions: { decompte: { contrat: 'depart-compris' } } })).toBe(base)
    expect(empreinte({ periode: PERIODE, departements: ['67', '68', '67'] })).toBe(
      empreinte({ periode: PERIODE, departements: ['68', '67'] }),
    )
    const autres: Contexte[] = [
      { periode: { ...PERIODE, fin: '2022-12-30' } },
      { periode: PERIODE, observeLe: '2023-01-01' },
      { periode: PERIODE, stockLe: '2022-12-30' },
      { periode: PERIODE, departements: ['67'] },
      { periode: PERIODE, conventions: { decompte: 'depart-exclu' } },
      { periode: PERIODE, conventions: { decompte: { contrat: 'depart-exclu' } } },
      { periode: PERIODE, conventions: { delaiOrientation: { jours: 30 } } },
      { periode: PERIODE, conventions: { comptage: 'personnes' } },
    ]
    expect(new Set([base, ...autres.map(empreinte)]).size).toBe(autres.length + 1)
  })
})

describe('dernierJourUtile', () => {
  test.each([
    ['2022-03-01', { mois: 1 }, undefined, '2022-03-31'],
    ['2022-03-01', { mois: 1 }, 'depart-exclu', '2022-04-01'],
    ['2022-03-01', { jours: 15 }, undefined, '2022-03-15'],
    ['2022-01-31', { mois: 1 }, 'depart-compris', '2022-02-27'],
    ['2022-01-31', { mois: 1 }, 'depart-exclu', '2022-02-28'],
    ['2022-03-20', { semaines: 2 }, undefined, '2022-04-02'],
  ] as const)('%s et %o, %s : %s', (depart, duree, decompte, attendu) => {
    expect(dernierJourUtile(depart, duree, decompte)).toBe(attendu)
  })

  test.each<[string, unknown, unknown, unknown]>([
    ['une date impossible', '2022-02-30', { mois: 1 }, undefined],
    ['un nombre pour date', 20220228, { mois: 1 }, undefined],
    ['null pour date', null, { mois: 1 }, undefined],
    ['une durée fractionnaire', '2022-02-28', { mois: 0.5 }, undefined],
    ['une durée en texte', '2022-02-28', '1 mois', undefined],
    ['un décompte inconnu', '2022-02-28', { mois: 1 }, 'franc'],
  ])('refuse %s', (_, depart, duree, decompte) => {
    const calculer = dernierJourUtile as (...arguments_: unknown[]) => string
    expect(() => calculer(depart, duree, decompte)).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })
})
