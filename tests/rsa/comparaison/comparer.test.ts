import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  comparerConventions,
  comparerResultats,
  type Differences,
  type Dossier,
  type IdIndicateurCompte,
  PREREGLAGES,
  restituerDifferences,
} from '../../../src/index'

const EN_2022: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

/** Une personne soumise le 8 février, notifiée le 1er mars, orientée le 20 mars. */
function dossier(id: string, reste: Partial<Dossier> = {}): Dossier {
  return {
    id,
    departement: '67',
    situations: [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
    suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'ccas' }],
    rendezVous: [],
    contrats: [],
    accompagnements: [],
    ...reste,
  }
}

function entre(a: readonly Dossier[], b: readonly Dossier[], contexteB = EN_2022): Differences {
  return comparerResultats({ dossiers: a, contexte: EN_2022 }, { dossiers: b, contexte: contexteB })
}

/** Ce qui fait la différence d'un indicateur : dossier, sens, cause, chemin, critère. */
function causes({ dossiers }: Differences, id: IdIndicateurCompte = 'nouveaux-entrants'): unknown[] {
  return dossiers
    .filter(({ indicateur }) => indicateur === id)
    .map(({ id: nom, sens, attribution, chemin, critere }) => [nom, sens, attribution.nom, chemin, critere])
}

const ENTRANT = 'nouvel-entrant-de-la-periode'
const DANS_LE_DELAI = 'nouveaux-entrants-orientes-dans-le-delai'

describe('deux extractions', () => {
  test('un dossier d’un seul côté est perdu ou gagné pour cette raison', () => {
    const d = entre([dossier('A'), dossier('B')], [dossier('B'), dossier('C')])
    expect(causes(d)).toEqual([
      ['A', 'perdu', 'absent-de-b', null, ENTRANT],
      ['C', 'gagne', 'absent-de-a', null, ENTRANT],
    ])
    expect([d.a.dossiers, d.b.dossiers]).toEqual([2, 2])
  })

  test('les doubles d’un identifiant se rapprochent dans l’ordre', () => {
    expect(causes(entre([dossier('A'), dossier('A')], [dossier('A')]))).toEqual([['A', 'perdu', 'absent-de-b', null, ENTRANT]])
    expect(causes(entre([dossier('A'), dossier('A')], [dossier('A'), dossier('A')]))).toEqual([])
  })

  test('une donnée changée se dit par son chemin, dans la liste où elle est', () => {
    const situations = dossier('A').situations.map((s) => ({ ...s, notifieeLe: null }))
    expect(causes(entre([dossier('A')], [dossier('A', { situations })]))).toEqual([
      ['A', 'perdu', 'situations[].notifieeLe', 'situations[0].notifieeLe', ENTRANT],
    ])
    const suivis = [{ orientationNotifieeLe: '2022-04-20', organisme: 'ccas' }] as const
    expect(causes(entre([dossier('A')], [dossier('A', { suivis })]), DANS_LE_DELAI)).toEqual([
      ['A', 'perdu', 'suivis[].orientationNotifieeLe', 'suivis[0].orientationNotifieeLe', 'oriente-dans-le-delai'],
    ])
  })

  test('un élément de plus, de moins, une liste que l’on cesse de tenir', () => {
    const tard = { orientationNotifieeLe: '2022-05-02', organisme: 'caf' } as const
    const avant = { orientationNotifieeLe: '2022-03-02', organisme: 'msa' } as const
    const [un, deux] = [dossier('A', { suivis: [tard] }), dossier('A', { suivis: [avant, tard] })]
    expect(causes(entre([un], [deux]), DANS_LE_DELAI)).toEqual([['A', 'gagne', 'suivis[]', 'suivis[0]', 'oriente-dans-le-delai']])
    expect(causes(entre([deux], [un]), DANS_LE_DELAI)).toEqual([['A', 'perdu', 'suivis[]', 'suivis[0]', 'oriente-dans-le-delai']])
    const nonTenus = entre([dossier('A')], [dossier('A', { suivis: null })])
    expect(causes(nonTenus, DANS_LE_DELAI)).toEqual([['A', 'perdu', 'suivis', 'suivis', 'oriente']])
    expect(nonTenus.dossiers[0]?.b).toEqual({ valeur: 0, indetermines: 1 })
  })

  test('de plusieurs données changées, la seule qui suffise est la cause', () => {
    const apres = dossier('A', {
      suivis: [{ orientationNotifieeLe: '2022-04-20', organisme: 'caf', parcours: 'social' }],
      rendezVous: [{ date: '2022-04-25', objet: 'autre' }],
    })
    expect(causes(entre([dossier('A')], [apres]), DANS_LE_DELAI)).toEqual([
      ['A', 'perdu', 'suivis[].orientationNotifieeLe', 'suivis[0].orientationNotifieeLe', 'oriente-dans-le-delai'],
    ])
  })

  test('des situations qui se tiennent changent ensemble', () => {
    const versable = { droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' } as const
    const [un, deux] = [
      dossier('A', { situations: [{ ...versable, debut: '2022-02-08' }] }),
      dossier('A', {
        situations: [
          { debut: '2021-06-01', fin: '2022-01-31', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-06-05' },
          { ...versable, debut: '2022-02-01' },
        ],
      }),
    ]
    expect(causes(entre([un], [deux]))).toEqual([['A', 'perdu', 'situations', 'situations', ENTRANT]])
  })

  test('plus ou moins sûr, c’est changé', () => {
    const incertain = dossier('A', { situations: dossier('A').situations.map((s) => ({ ...s, soumisDroitsDevoirs: null })) })
    const radie = dossier('A', { situations: [{ debut: '2022-02-08', droit: 'radie' }] })
    const d = entre([incertain], [radie])
    expect(causes(d)).toEqual([['A', 'change', 'situations', 'situations', ENTRANT]])
    expect(d.indicateurs['nouveaux-entrants']).toMatchObject({ a: 0, b: 0, ecart: 0, changes: 1 })
  })
})

describe('deux contextes', () => {
  test('deux périodes, deux observations, deux territoires', () => {
    const en2023 = { periode: { debut: '2023-01-01', fin: '2023-12-31' } }
    expect(causes(entre([dossier('A')], [dossier('A')], en2023))).toEqual([['A', 'perdu', 'periode', null, ENTRANT]])
    const enMars = { ...EN_2022, observeLe: '2022-03-10' }
    expect(causes(entre([dossier('A')], [dossier('A')], enMars), DANS_LE_DELAI)).toEqual([
      ['A', 'perdu', 'observeLe', null, 'oriente'],
    ])
    const ailleurs = { ...EN_2022, departements: ['68'] }
    expect(causes(entre([dossier('A')], [dossier('A')], ailleurs))).toEqual([['A', 'perdu', 'departements', null, ENTRANT]])
  })

  test('deux stocks', () => {
    const ag = {
      dispositif: 'accompagnement-global',
      orienteLe: '2022-04-01',
      demarreLe: '2022-04-01',
      termineLe: '2022-06-01',
    } as const
    const enAg = dossier('A', { accompagnements: [ag] })
    const enMai = { ...EN_2022, stockLe: '2022-05-01' }
    expect(causes(entre([enAg], [enAg], enMai), 'ag-en-cours')).toEqual([['A', 'gagne', 'stockLe', null, 'ag-en-cours']])
  })

  test('une convention qui joue sur une autre population se voit au critère', () => {
    const tard = dossier('A', {
      suivis: [{ orientationNotifieeLe: '2022-04-20', organisme: 'ccas' }],
      rendezVous: [{ date: '2022-04-25', objet: 'accompagnement' }],
    })
    const d = comparerConventions([tard], EN_2022, {}, { populationRendezVous: 'orientes-dans-le-delai' })
    expect(causes(d, 'premiers-rendez-vous')).toEqual([['A', 'perdu', 'populationRendezVous', null, 'oriente-dans-le-delai']])
  })

  test('les conventions données s’ajoutent à celles du contexte', () => {
    const sous = { ...EN_2022, conventions: { delaiContrat: { mois: 1 } } }
    const { a, b } = comparerConventions([], sous, {}, { comptage: 'personnes' })
    expect(a.conventions).toEqual({ ...PREREGLAGES.guide2022, delaiContrat: { mois: 1 } })
    expect(b.conventions).toEqual({ ...a.conventions, comptage: 'personnes' })
  })

  test('des dossiers qui ne se lisent qu’une fois suffisent aux deux côtés', () => {
    function* lire(): Generator<Dossier> {
      yield dossier('A')
      yield dossier('B')
    }
    const d = comparerConventions(lire(), EN_2022, PREREGLAGES.guide2022, PREREGLAGES.transition2024)
    expect([d.a.dossiers, d.b.dossiers, d.indicateurs[DANS_LE_DELAI].ecart]).toEqual([2, 2, -2])
  })
})

describe('le rapport en français', () => {
  test('dit les deux totaux, les dossiers qui font l’écart, et à quoi chacun est dû', () => {
    const tardifs = ['A', 'B', 'C', 'D'].map((id) => dossier(id))
    const tot = dossier('E', { suivis: [{ orientationNotifieeLe: '2022-03-05', organisme: 'caf' }] })
    const d = comparerConventions([...tardifs, tot], EN_2022, PREREGLAGES.guide2022, PREREGLAGES.transition2024)
    expect(restituerDifferences(d)).toBe(
      [
        'Deux calculs sur la période du 01/01/2022 au 31/12/2022, observée le 31/12/2022.',
        'Dossiers : 5 de part et d’autre.',
        '',
        'Nouveaux entrants orientés dans le délai : 5 contre 1, 4 de moins : 4 dossiers perdus.',
        '  - par la convention « delaiOrientation » (1 mois contre 15 jours) : 4 dossiers perdus, 4 de moins ; critère « Orientée dans le délai » ; par exemple A, B et C.',
        '',
        "Sans différence : nouveaux entrants, premiers rendez-vous d'accompagnement, premiers rendez-vous dans le délai, premiers contrats (CER), premiers contrats (CER) dans le délai, nouveaux entrants orientés vers la garantie d'activité, bénéficiaires en garantie d'activité, bénéficiaires orientés vers l'accompagnement global et bénéficiaires en accompagnement global.",
      ].join('\n'),
    )
  })

  test('compte à part gagnés, perdus et changés, et dit deux périodes', () => {
    const en2023 = { periode: { debut: '2023-01-01', fin: '2023-12-31' } }
    const situations = [{ debut: '2023-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2023-03-01' }] as const
    const dossiers = [dossier('A'), dossier('B'), dossier('C', { situations, suivis: [] })]
    const rapport = restituerDifferences(entre(dossiers, dossiers, en2023))
    expect(rapport).toContain(
      'Deux calculs : la période du 01/01/2022 au 31/12/2022, observée le 31/12/2022 ; la période du 01/01/2023',
    )
    expect(rapport).toContain('Nouveaux entrants : 2 contre 1, 1 de moins : 3 dossiers, dont 2 perdus et 1 gagné.')
    expect(rapport).toContain('  - par la période : 3 dossiers, dont 2 perdus et 1 gagné, 1 de moins ;')
  })

  test('dit que rien ne diffère', () => {
    const d = comparerConventions([dossier('A')], EN_2022, PREREGLAGES.guide2022, PREREGLAGES.transition2024UnMois)
    expect(restituerDifferences(d)).toMatch(/Dossiers : 1 de part et d’autre\. Aucun indicateur qui compte ne diffère\.$/)
  })
})

describe('refuse', () => {
  test.each([
    [
      'un contexte invalide',
      () => comparerResultats({ dossiers: [], contexte: {} as Contexte }, { dossiers: [], contexte: EN_2022 }),
    ],
    ['un contexte qui n’en est pas un', () => comparerConventions([], undefined as never, {}, {})],
    ['une convention invalide', () => comparerConventions([], EN_2022, {}, { comptage: 'tous' as 'entrees' })],
    ['ce qui n’est pas un dossier', () => entre([null as never], [])],
    ['ce qui n’est pas un dossier, au second', () => entre([], [{ ok: true } as never])],
    ['ce qui n’est pas un dossier, des deux côtés', () => comparerConventions([3 as never], EN_2022, {}, {})],
  ])('%s', (_, faire) => {
    expect(faire).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })
})

test('les deux moyennes disent leurs valeurs, et pourquoi elles ne se répartissent pas entre les dossiers', () => {
  const suivi = (id: string, demarreLe: string) =>
    dossier(id, {
      accompagnements: [{ dispositif: 'accompagnement-global', proposeLe: '2022-04-01', demarreLe, conseiller: 'C1' }],
    })
  const differences = entre([suivi('A', '2022-04-11')], [suivi('A', '2022-04-21')])
  const { a, b, moyennes, dossiers } = differences
  expect(a.indicateurs['ag-delai-moyen'].valeur).not.toEqual(b.indicateurs['ag-delai-moyen'].valeur)
  for (const id of ['ag-delai-moyen', 'ag-par-conseiller'] as const) {
    expect(moyennes[id]).toMatchObject({ a: a.indicateurs[id].valeur, b: b.indicateurs[id].valeur, statut: 'non-decomposee' })
    expect(moyennes[id].raison).toContain('dépend des autres dossiers')
  }
  expect(dossiers).toEqual([])
  expect(restituerDifferences(differences)).toContain(
    "Jours de la proposition au démarrage de l'accompagnement global : 10 contre 20, sans part par dossier : un dossier",
  )
})
