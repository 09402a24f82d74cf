import { describe, expect, test } from 'vitest'
import type { ContexteTemoin, ConventionsTemoin } from './contexte'
import type { DossierTemoin, SituationTemoin, SuiviTemoin } from './dossier'
import { entreesTemoin } from './entrees'

const EN_2021: ContexteTemoin = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }

function versable(debut: string, fin: string | null, reste: Partial<SituationTemoin> = {}): SituationTemoin {
  return { debut, fin, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: debut, ...reste }
}

function suspendue(debut: string, fin: string | null): SituationTemoin {
  return { debut, fin, droit: 'suspendu' }
}

function dossier(situations: readonly SituationTemoin[], reste: Partial<DossierTemoin> = {}): DossierTemoin {
  return {
    id: 'd',
    departement: '67',
    situations,
    suivis: [],
    rendezVous: [],
    contrats: [],
    accompagnements: [],
    ...reste,
  }
}

function oriente(le: string, reste: Partial<SuiviTemoin> = {}): SuiviTemoin {
  return { orientationNotifieeLe: le, organisme: 'departement', parcours: 'social', ...reste }
}

/** L'exemple du guide : droit au 8 février, notification reçue le 1er mars. */
function exempleDuGuide(courrierLe: string, conventions: Partial<ConventionsTemoin> = {}) {
  const [entree] = entreesTemoin(
    dossier([versable('2021-02-08', null, { notifieeLe: '2021-03-01' })], { suivis: [oriente(courrierLe)] }),
    { ...EN_2021, conventions },
  )
  return entree
}

describe('les exemples chiffrés de l’instruction 2022/19, annexe 7, §6', () => {
  test('un mois : le courrier du 31 mars est dans le délai, celui du 1er avril n’y est plus', () => {
    expect(exempleDuGuide('2021-03-31')).toMatchObject({
      devientSoumisLe: '2021-02-08',
      rattachement: '2020-08-08',
      dateEntree: '2021-03-01',
      statut: 'retenue',
      motif: 'primo-demandeur',
      orientation: { statut: 'dans-le-delai', date: '2021-03-31', delaiJours: 30 },
    })
    expect(exempleDuGuide('2021-04-01')?.orientation).toEqual({
      statut: 'hors-delai',
      date: '2021-04-01',
      delaiJours: 31,
    })
  })

  test('départ exclu : le 1er avril est le dernier jour utile', () => {
    const conventions = { decompte: { orientation: 'depart-exclu' } } as const
    expect(exempleDuGuide('2021-04-01', conventions)?.orientation?.statut).toBe('dans-le-delai')
    expect(exempleDuGuide('2021-04-02', conventions)?.orientation?.statut).toBe('hors-delai')
  })

  test('quinze jours (fiches-actions 2024, annexe 4) : le 15 mars est dans le délai, le 16 n’y est plus', () => {
    const conventions = { delaiOrientation: { jours: 15 } }
    expect(exempleDuGuide('2021-03-15', conventions)?.orientation?.statut).toBe('dans-le-delai')
    expect(exempleDuGuide('2021-03-16', conventions)?.orientation?.statut).toBe('hors-delai')
  })

  test('une orientation antérieure à la notification donne un délai négatif, dans le délai', () => {
    expect(exempleDuGuide('2021-02-20')?.orientation).toEqual({
      statut: 'dans-le-delai',
      date: '2021-02-20',
      delaiJours: -9,
    })
  })

  test('sans courrier, le délai court jusqu’à la veille du dernier jour utile, puis il est échu', () => {
    const situations = [versable('2021-02-08', null, { notifieeLe: '2021-03-01' })]
    const statutAu = (observeLe: string) => entreesTemoin(dossier(situations), { ...EN_2021, observeLe })[0]?.orientation?.statut
    expect(statutAu('2021-03-30')).toBe('en-cours')
    expect(statutAu('2021-03-31')).toBe('echu')
    expect(statutAu('2021-02-28')).toBeUndefined()
  })
})

describe('la suspension de plus de douze mois', () => {
  const apresSuspension = (reprise: string, veille: string) =>
    entreesTemoin(
      dossier([versable('2020-01-01', '2020-01-31'), suspendue('2020-02-01', veille), versable(reprise, null)], {
        suivis: [oriente('2020-01-10')],
      }),
      { periode: { debut: '2020-01-01', fin: '2021-12-31' } },
    )

  test('douze mois exactement ne closent pas le suivi : la reprise est rejetée', () => {
    const entrees = apresSuspension('2021-02-01', '2021-01-31')
    expect(entrees.map((e) => [e.devientSoumisLe, e.statut, e.motif])).toEqual([
      ['2020-01-01', 'retenue', 'primo-demandeur'],
      ['2021-02-01', 'rejetee', 'suspension-courte'],
    ])
    expect(entrees[1]?.orientation).toBeNull()
  })

  test('un jour de plus le clôt : la reprise est une entrée', () => {
    const entrees = apresSuspension('2021-02-02', '2021-02-01')
    expect(entrees[1]).toMatchObject({
      statut: 'retenue',
      motif: 'retour-apres-suspension',
      rattachement: '2021-02-02',
    })
  })
})

describe('l’ouverture du droit', () => {
  test('en attente en M−1 puis versable : un primo-demandeur, et l’orientation pendant l’instruction est la sienne', () => {
    const [entree] = entreesTemoin(
      dossier([{ debut: '2021-01-15', fin: '2021-02-28', droit: 'en-attente' }, versable('2021-03-01', null)], {
        suivis: [oriente('2021-02-10')],
      }),
      EN_2021,
    )
    expect(entree).toMatchObject({
      devientSoumisLe: '2021-03-01',
      rattachement: '2020-09-01',
      motif: 'primo-demandeur',
    })
    expect(entree?.orientation).toEqual({ statut: 'dans-le-delai', date: '2021-02-10', delaiJours: -19 })
  })

  const topLe = (top: string, veille: string) =>
    entreesTemoin(
      dossier([versable('2021-03-15', veille, { soumisDroitsDevoirs: false }), versable(top, null)], {
        suivis: [oriente('2021-03-20')],
      }),
      EN_2021,
    )

  test('le top du mois qui suit l’ouverture reste une ouverture ; deux mois après, le suivi commencé entre-temps le rejette', () => {
    expect(topLe('2021-04-30', '2021-04-29')).toMatchObject([
      { statut: 'retenue', motif: 'primo-demandeur', rattachement: '2020-09-15' },
    ])
    expect(topLe('2021-05-01', '2021-04-30')).toMatchObject([{ statut: 'rejetee', motif: 'aller-retour-droits-devoirs' }])
  })

  test('deux départements réunis : passer de l’un à l’autre n’est une entrée que pour chacun seul', () => {
    const demenagement = dossier([versable('2021-01-01', '2021-03-31'), versable('2021-04-01', null, { departement: '68' })])
    const jours = (departements: string[]) =>
      entreesTemoin(demenagement, { ...EN_2021, departements }).map((e) => e.devientSoumisLe)
    expect(jours(['67', '68'])).toEqual(['2021-01-01'])
    expect(jours(['67'])).toEqual(['2021-01-01'])
    expect(entreesTemoin(demenagement, { ...EN_2021, departements: ['68'] })).toMatchObject([
      { devientSoumisLe: '2021-04-01', motif: 'emmenagement' },
    ])
  })

  test('un trou sans mois civil entier est une faute de saisie ; un mois entier est une sortie', () => {
    const avecTrou = (fin: string, reprise: string) =>
      entreesTemoin(
        dossier([versable('2021-01-01', fin), suspendue(reprise, '2021-06-30'), versable('2021-07-01', null)]),
        EN_2021,
      )
    // Du 1er au 29 avril, le mois n'est pas entier : la suite est ininterrompue depuis janvier.
    expect(avecTrou('2021-03-31', '2021-04-30')[1]).toMatchObject({
      rattachement: '2021-07-01',
      motif: 'retour-apres-suspension',
    })
    // Avril est entier : le droit s'est rouvert le 1er mai, deux mois avant le top.
    expect(avecTrou('2021-03-31', '2021-05-01')[1]).toMatchObject({ rattachement: '2021-07-01' })
    expect(avecTrou('2021-04-30', '2021-06-01')[1]).toMatchObject({
      rattachement: '2021-05-01',
      motif: 'retour-apres-radiation',
    })
  })
})

describe('la soumission inconnue', () => {
  test('une seule suite inconnue : l’entrée est indéterminée, et l’effacement d’une entrée possible se voit sur la suivante', () => {
    const entrees = entreesTemoin(
      dossier([versable('2021-01-01', '2021-01-31', { soumisDroitsDevoirs: null }), versable('2021-02-01', null)]),
      EN_2021,
    )
    // Soumise dès janvier : une entrée au 1er janvier. Non soumise : une entrée au 1er février, rattachée à la même ouverture.
    expect(entrees.map((e) => [e.devientSoumisLe, e.statut])).toEqual([
      ['2021-01-01', 'indeterminee'],
      ['2021-02-01', 'indeterminee'],
    ])
  })

  test('hors du territoire, une soumission inconnue ne change rien', () => {
    const entrees = entreesTemoin(
      dossier([
        versable('2021-01-01', '2021-01-31', { soumisDroitsDevoirs: null, departement: '90' }),
        versable('2021-02-01', null),
      ]),
      EN_2021,
    )
    expect(entrees.map((e) => [e.devientSoumisLe, e.statut, e.motif])).toEqual([['2021-02-01', 'retenue', 'emmenagement']])
  })
})
