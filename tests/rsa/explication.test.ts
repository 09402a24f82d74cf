import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  type Critere,
  type Dossier,
  type Explication,
  evaluerEntrees,
  expliquer,
  restituerExplication,
  type Situation,
} from '../../src/index'

const EN_2022: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

function versable(debut: string, fin: string | null, reste: Partial<Situation> = {}): Situation {
  return { debut, fin, droit: 'versable', soumisDroitsDevoirs: true, ...reste }
}

const RIEN_D_AUTRE = { rendezVous: [], contrats: [], accompagnements: [] } as const

/** Cinq dossiers, un par sorte de réponse. */
const DOSSIERS = {
  retenu: {
    id: 'retenu',
    departement: '67',
    situations: [versable('2022-02-08', null, { notifieeLe: '2022-03-01' })],
    suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
    rendezVous: [
      { date: '2022-03-25', fixeLe: '2022-03-21', objet: 'accompagnement', statut: 'annule' },
      { date: '2022-04-05', fixeLe: '2022-03-21', objet: 'accompagnement', statut: 'honore' },
    ],
    contrats: [{ signeLe: '2022-05-15' }, { signeLe: '2022-04-30' }],
    accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-04-01' }],
  },
  allerRetour: {
    id: 'aller-retour',
    departement: '67',
    situations: [
      versable('2021-01-01', '2021-12-31', { notifieeLe: '2021-01-15' }),
      versable('2022-01-01', '2022-03-31', { soumisDroitsDevoirs: false }),
      versable('2022-04-01', null, { notifieeLe: '2022-04-10' }),
    ],
    suivis: [{ orientationNotifieeLe: '2021-02-01', organisme: 'ccas', parcours: 'social' }],
    ...RIEN_D_AUTRE,
  },
  suspensionCourte: {
    id: 'suspension-courte',
    departement: '67',
    situations: [
      versable('2021-01-01', '2021-12-31', { notifieeLe: '2021-01-15' }),
      { debut: '2022-01-01', fin: '2022-05-31', droit: 'suspendu' },
      versable('2022-06-01', null, { notifieeLe: '2022-06-10' }),
    ],
    suivis: [
      { orientationNotifieeLe: '2021-02-01', clotureLe: '2021-03-01', organisme: 'caf', parcours: 'social' },
      { orientationNotifieeLe: '2021-03-01', organisme: 'ccas', parcours: 'social' },
    ],
    ...RIEN_D_AUTRE,
  },
  sansNotification: {
    id: 'sans-notification',
    departement: '67',
    situations: [versable('2022-02-08', null)],
    suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
    rendezVous: null,
    contrats: [],
    accompagnements: [],
  },
  deuxMondes: {
    id: 'deux-mondes',
    departement: '67',
    situations: [
      versable('2021-01-01', '2022-02-28', { soumisDroitsDevoirs: null, notifieeLe: '2021-01-15' }),
      versable('2022-03-01', null, { notifieeLe: '2022-03-10' }),
    ],
    suivis: [],
    ...RIEN_D_AUTRE,
  },
} satisfies Record<string, Dossier>

const CRITERES_D_ENTREE = [
  'droit-versable',
  'soumise-aux-droits-et-devoirs',
  'absente-le-mois-precedent',
  'sans-suivi-en-cours',
  'date-d-entree',
  'nouvel-entrant-de-la-periode',
]
const CRITERES_DE_DELAI = [
  'oriente',
  'oriente-dans-le-delai',
  'hors-france-travail',
  'parcours-professionnel',
  'premier-rendez-vous',
  'premier-rendez-vous-dans-le-delai',
  'premier-contrat',
  'premier-contrat-dans-le-delai',
  'absence-au-rendez-vous-d-orientation',
  'vers-l-accompagnement-global',
]

function criteresDe(explication: Explication, rang: number): Record<string, Critere> {
  return Object.fromEntries((explication.candidatures[rang]?.criteres ?? []).map((critere) => [critere.critere, critere]))
}

function reponsesDe(explication: Explication, rang: number): Record<string, string> {
  return Object.fromEntries(
    (explication.candidatures[rang]?.indicateurs ?? []).map(({ indicateur, reponse }) => [indicateur, reponse]),
  )
}

describe.each(Object.entries(DOSSIERS))('%s', (_, dossier: Dossier) => {
  const explication = expliquer(dossier, EN_2022)

  test('chaque candidature est une entrée de evaluerEntrees, dans l’ordre', () => {
    expect(explication.candidatures.map(({ entree }) => entree)).toEqual(evaluerEntrees(dossier, EN_2022))
    expect(explication.candidatures.map(({ devientSoumisLe }) => devientSoumisLe)).toEqual(
      evaluerEntrees(dossier, EN_2022).map(({ devientSoumisLe }) => devientSoumisLe),
    )
  })

  test('les critères viennent dans l’ordre où ils s’appliquent, les délais pour qui n’est pas rejeté', () => {
    for (const { criteres, entree } of explication.candidatures) {
      const attendus = entree?.statut === 'rejetee' ? CRITERES_D_ENTREE : [...CRITERES_D_ENTREE, ...CRITERES_DE_DELAI]
      const nonOriente = criteres.some(({ critere, reponse }) => critere === 'oriente' && reponse === 'non')
      const sansObjet = nonOriente ? ['hors-france-travail', 'parcours-professionnel'] : []
      expect(criteres.map(({ critere }) => critere)).toEqual(attendus.filter((critere) => !sansObjet.includes(critere)))
    }
  })

  test('chaque critère a un constat, une source, des preuves qui existent, et une cause s’il est inconnu', () => {
    const tous = [...explication.candidatures.flatMap(({ criteres }) => criteres), ...explication.garantieActivite]
    for (const { critere, constat, source, preuves, reponse, cause } of tous) {
      expect(constat.trim(), critere).not.toBe('')
      expect(source, critere).toMatch(/^instruction 2022\/19, annexe 7, §[67]/)
      expect(cause !== null, critere).toBe(reponse === 'inconnu')
      for (const preuve of preuves) {
        const [, liste = '', rang] = /^(\w+)(?:\[(\d+)\])?(?:\.\w+)?$/.exec(preuve) ?? []
        expect(Object.keys(dossier), preuve).toContain(liste)
        if (rang !== undefined)
          expect((dossier as unknown as Record<string, unknown[]>)[liste]?.[Number(rang)], preuve).toBeDefined()
      }
    }
  })

  test('la restitution nomme le dossier, dit chaque candidature, chaque constat et chaque preuve', () => {
    const texte = restituerExplication(explication)
    expect(texte.split('\n')[0]).toBe(`Dossier ${dossier.id}, période du 01/01/2022 au 31/12/2022, observée le 31/12/2022.`)
    for (const { devientSoumisLe, criteres } of explication.candidatures) {
      expect(texte).toContain(`du ${devientSoumisLe.split('-').reverse().join('/')} : `)
      for (const { constat, preuves } of criteres) {
        expect(texte).toContain(constat)
        for (const preuve of preuves) expect(texte).toContain(preuve)
      }
    }
    expect(texte).not.toMatch(/undefined|null|NaN|\[object/)
  })
})

describe('un nouvel entrant retenu', () => {
  const explication = expliquer(DOSSIERS.retenu, EN_2022)
  const criteres = criteresDe(explication, 0)

  test('répond oui à chaque critère d’entrée', () => {
    expect(CRITERES_D_ENTREE.map((nom) => criteres[nom]?.reponse)).toEqual(CRITERES_D_ENTREE.map(() => 'oui'))
    expect(explication.candidatures).toHaveLength(1)
  })

  test('orienté le 20 mars pour une limite au 31 : onze jours de marge', () => {
    expect(criteres['oriente-dans-le-delai']).toMatchObject({ reponse: 'oui', marge: 11, preuves: ['suivis', 'suivis[0]'] })
  })

  test('le rendez-vous annulé ne compte pas ; celui du 5 avril dépasse de trois jours le 2 avril', () => {
    expect(criteres['premier-rendez-vous']).toMatchObject({
      reponse: 'oui',
      preuves: ['rendezVous', 'rendezVous[1]'],
      marge: null,
    })
    expect(criteres['premier-rendez-vous-dans-le-delai']).toMatchObject({ reponse: 'non', marge: -3 })
  })

  test('le premier contrat signé est le plus ancien, le dernier jour utile', () => {
    expect(criteres['premier-contrat-dans-le-delai']).toMatchObject({
      reponse: 'oui',
      marge: 0,
      preuves: ['contrats', 'contrats[1]'],
    })
  })

  test('ce qu’il apporte aux indicateurs', () => {
    expect(reponsesDe(explication, 0)).toEqual({
      'nouveaux-entrants': 'oui',
      'nouveaux-entrants-orientes-dans-le-delai': 'oui',
      'premiers-rendez-vous': 'oui',
      'premiers-rendez-vous-dans-le-delai': 'non',
      'premiers-contrats': 'oui',
      'premiers-contrats-dans-le-delai': 'oui',
    })
    expect(explication.garantieActivite.map(({ critere, reponse }) => [critere, reponse])).toEqual([
      ['gad-orientes', 'oui'],
      ['gad-en-cours', 'oui'],
      ['ag-orientes', 'non'],
      ['ag-en-cours', 'non'],
      ['ag-par-conseiller', 'non'],
      ['ag-delai-moyen', 'non'],
    ])
  })

  test('hors du territoire, la garantie d’activité ne le compte pas', () => {
    expect(expliquer(DOSSIERS.retenu, { ...EN_2022, departements: ['68'] })).toMatchObject({
      candidatures: [],
      garantieActivite: [],
    })
  })
})

describe('un retour qui n’est pas une entrée', () => {
  test('l’aller-retour dans les droits et devoirs, à cause du suivi en cours', () => {
    const explication = expliquer(DOSSIERS.allerRetour, EN_2022)
    expect(explication.candidatures.map(({ entree }) => [entree?.statut, entree?.motif])).toEqual([
      ['retenue', 'primo-demandeur'],
      ['rejetee', 'aller-retour-droits-devoirs'],
    ])
    expect(criteresDe(explication, 1)).toMatchObject({
      'absente-le-mois-precedent': { reponse: 'oui', preuves: ['situations[0]', 'situations[1]'] },
      'sans-suivi-en-cours': { reponse: 'non', preuves: ['suivis', 'suivis[0]'] },
      'nouvel-entrant-de-la-periode': { reponse: 'non' },
    })
    expect(new Set(Object.values(reponsesDe(explication, 1)))).toEqual(new Set(['non']))
  })

  test('la suspension courte : le suivi clos et le suivi en cours sont cités tous deux', () => {
    const explication = expliquer(DOSSIERS.suspensionCourte, EN_2022)
    expect(explication.candidatures.map(({ entree }) => [entree?.statut, entree?.motif])).toEqual([
      ['retenue', 'primo-demandeur'],
      ['rejetee', 'suspension-courte'],
    ])
    const critere = criteresDe(explication, 1)['sans-suivi-en-cours']
    expect(critere).toMatchObject({ reponse: 'non', preuves: ['suivis', 'suivis[0]', 'suivis[1]'] })
    expect(critere?.constat).toContain('01/03/2021')
  })

  test('le premier entrant est d’une autre période', () => {
    const explication = expliquer(DOSSIERS.allerRetour, EN_2022)
    expect(criteresDe(explication, 0)['nouvel-entrant-de-la-periode']).toMatchObject({ reponse: 'non' })
    expect(reponsesDe(explication, 0)['nouveaux-entrants']).toBe('non')
  })
})

describe('une entrée indéterminée', () => {
  test('faute de notification : tout ce qui en dépend est inconnu, pour cette cause', () => {
    const explication = expliquer(DOSSIERS.sansNotification, EN_2022)
    const criteres = criteresDe(explication, 0)
    expect(explication.candidatures[0]?.entree?.statut).toBe('indeterminee')
    expect(criteres['date-d-entree']).toMatchObject({
      reponse: 'inconnu',
      cause: 'notification-inconnue',
      preuves: ['situations[0].notifieeLe'],
    })
    expect(criteres['sans-suivi-en-cours']).toMatchObject({ reponse: 'oui', cause: null })
    expect(criteres['oriente']).toMatchObject({ reponse: 'oui' })
    expect(criteres['oriente-dans-le-delai']).toMatchObject({ reponse: 'inconnu', cause: 'notification-inconnue', marge: null })
    expect(criteres['premier-rendez-vous']).toMatchObject({ reponse: 'inconnu', cause: 'rendez-vous-non-tenus' })
    expect(reponsesDe(explication, 0)).toEqual({
      'nouveaux-entrants': 'inconnu',
      'nouveaux-entrants-orientes-dans-le-delai': 'inconnu',
      'premiers-rendez-vous': 'inconnu',
      'premiers-rendez-vous-dans-le-delai': 'inconnu',
      'premiers-contrats': 'non',
      'premiers-contrats-dans-le-delai': 'non',
    })
  })

  test('dans deux mondes : chaque candidature n’est que d’un monde', () => {
    const explication = expliquer(DOSSIERS.deuxMondes, EN_2022)
    expect(explication.candidatures.map(({ devientSoumisLe, entree }) => [devientSoumisLe, entree?.statut])).toEqual([
      ['2021-01-01', 'indeterminee'],
      ['2022-03-01', 'indeterminee'],
    ])
    expect(criteresDe(explication, 0)['soumise-aux-droits-et-devoirs']).toMatchObject({
      reponse: 'inconnu',
      cause: 'soumission-inconnue',
      preuves: ['situations[0]'],
    })
    expect(criteresDe(explication, 1)['soumise-aux-droits-et-devoirs']).toMatchObject({
      reponse: 'oui',
      preuves: ['situations[1]'],
    })
    expect(criteresDe(explication, 1)['absente-le-mois-precedent']).toMatchObject({
      reponse: 'inconnu',
      cause: 'soumission-inconnue',
      preuves: ['situations[0]'],
    })
    expect(explication.candidatures[1]?.indicateurs[0]).toEqual({
      indicateur: 'nouveaux-entrants',
      reponse: 'inconnu',
      cause: 'soumission-inconnue',
    })
  })
})

test('un dossier sans candidature le dit', () => {
  const explication = expliquer({ id: 'vide', departement: '67', situations: [] }, EN_2022)
  expect(explication.candidatures).toEqual([])
  expect(restituerExplication(explication)).toContain('Aucune candidature')
})

test('une candidature postérieure à l’observation est expliquée, sans entrée', () => {
  const explication = expliquer(DOSSIERS.retenu, { ...EN_2022, observeLe: '2022-02-28' })
  expect(explication.candidatures.map(({ entree, devientSoumisLe }) => [devientSoumisLe, entree])).toEqual([['2022-02-08', null]])
  expect(reponsesDe(explication, 0)['nouveaux-entrants']).toBe('non')
  expect(evaluerEntrees(DOSSIERS.retenu, { ...EN_2022, observeLe: '2022-02-28' })).toEqual([])
})
