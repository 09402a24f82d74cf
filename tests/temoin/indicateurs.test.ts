import { describe, expect, test } from 'vitest'
import type { ContexteTemoin } from './contexte'
import type { DossierTemoin, SuiviTemoin } from './dossier'
import { indicateursTemoin } from './indicateurs'

const EN_2021: ContexteTemoin = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }

function entrant(
  notifieeLe: string | null,
  suivis: readonly SuiviTemoin[] | null,
  reste: Partial<DossierTemoin> = {},
): DossierTemoin {
  return {
    id: 'd',
    departement: '67',
    situations: [{ debut: '2021-03-01', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe }],
    suivis,
    rendezVous: [],
    contrats: [],
    accompagnements: [],
    ...reste,
  }
}

function suivi(le: string | null, organisme: string | null = 'departement', parcours: string | null = 'social'): SuiviTemoin {
  return { orientationNotifieeLe: le, organisme, parcours }
}

describe('les réponses d’une entrée', () => {
  test('un dossier dont rien n’est tenu est un entrant certain, et inconnu partout ailleurs', () => {
    const { indicateurs } = indicateursTemoin(
      [entrant('2021-03-01', null, { rendezVous: null, contrats: null, accompagnements: null })],
      EN_2021,
    )
    const bornes = Object.fromEntries(Object.entries(indicateurs).map(([id, m]) => [id, [m.valeur, m.indetermines]]))
    expect(bornes).toEqual({
      'nouveaux-entrants': [1, 0],
      'nouveaux-entrants-orientes-dans-le-delai': [0, 1],
      'premiers-rendez-vous': [0, 1],
      'premiers-rendez-vous-dans-le-delai': [0, 1],
      'premiers-contrats': [0, 1],
      'premiers-contrats-dans-le-delai': [0, 1],
      'gad-orientes': [0, 1],
      'gad-en-cours': [0, 1],
      'ag-orientes': [0, 1],
      'ag-en-cours': [0, 1],
      'ag-par-conseiller': [null, 1],
      'ag-delai-moyen': [null, 1],
    })
  })

  test('une notification inconnue laisse la cohorte incertaine, du mois précédent la période à sa fin', () => {
    const bornes = (debut: string) => {
      const mesure = indicateursTemoin([entrant(null, [])], { periode: { debut, fin: '2021-12-31' } }).indicateurs[
        'nouveaux-entrants'
      ]
      return [mesure?.valeur, mesure?.indetermines]
    }
    expect(bornes('2021-04-01')).toEqual([0, 1])
    expect(bornes('2021-05-01')).toEqual([0, 0])
  })

  test('vers France Travail, ni rendez-vous ni contrat ; organisme inconnu, ils restent possibles', () => {
    const contrats = [{ signeLe: '2021-03-20' }]
    const mesure = (organisme: string | null) => {
      const { valeur, indetermines } =
        indicateursTemoin([entrant('2021-03-01', [suivi('2021-03-10', organisme)], { contrats })], EN_2021).indicateurs[
          'premiers-contrats'
        ] ?? {}
      return [valeur, indetermines]
    }
    expect(mesure('ccas')).toEqual([1, 0])
    expect(mesure('france-travail')).toEqual([0, 0])
    expect(mesure(null)).toEqual([0, 1])
  })

  test('un suivi non daté à côté d’un suivi daté : orienté, mais sans date', () => {
    const { indicateurs, taux, mediane, prisesEnCharge } = indicateursTemoin(
      [entrant('2021-03-01', [suivi('2021-03-10'), suivi(null)])],
      EN_2021,
    )
    expect(indicateurs['nouveaux-entrants-orientes-dans-le-delai']).toMatchObject({ valeur: 0, indetermines: 1 })
    expect(taux['orientation-professionnelle']).toEqual({ numerateur: 0, denominateur: 1 })
    expect(mediane).toEqual({ observe: null, kaplanMeier: null })
    expect(prisesEnCharge).toEqual({ valeur: 1, indetermines: 0 })
  })

  test('un délai qui court encore se compte à part', () => {
    const contexte = { ...EN_2021, observeLe: '2021-03-15' }
    expect(
      indicateursTemoin([entrant('2021-03-01', [])], contexte).indicateurs['nouveaux-entrants-orientes-dans-le-delai'],
    ).toEqual({
      valeur: 0,
      indetermines: 0,
      enCours: 1,
      minimum: 0,
      maximum: 0,
    })
  })
})

describe('la borne incertaine', () => {
  // Entrée certaine en mars, top perdu d’avril à juin, retrouvé en juillet : un suivi antérieur à l’historique, dont on ne sait pas s’il
  // court encore, laisse la seconde entrée incertaine, et ce qui la suit pourrait revenir à la première.
  const allerRetour = (suivis: readonly SuiviTemoin[], reste: Partial<DossierTemoin> = {}): DossierTemoin => ({
    ...entrant('2021-03-01', [suivi('2020-05-01'), ...suivis], reste),
    historiqueDepuis: '2021-01-20',
    situations: [
      { debut: '2021-01-20', fin: '2021-02-28', droit: 'radie' },
      {
        debut: '2021-03-01',
        fin: '2021-03-31',
        droit: 'versable',
        soumisDroitsDevoirs: true,
        notifieeLe: '2021-03-01',
      },
      { debut: '2021-04-01', fin: '2021-06-30', droit: 'versable', soumisDroitsDevoirs: false },
      { debut: '2021-07-01', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-07-01' },
    ],
  })
  const enMars = { periode: { debut: '2021-03-01', fin: '2021-03-31' }, observeLe: '2021-12-31' }
  const bornes = (dossier: DossierTemoin, id: string) => {
    const mesure = indicateursTemoin([dossier], enMars).indicateurs[id]
    return [mesure?.valeur, mesure?.indetermines]
  }

  test('sans suivi dans la zone, l’absence d’orientation est certaine', () => {
    expect(bornes(allerRetour([]), 'nouveaux-entrants')).toEqual([1, 0])
    expect(bornes(allerRetour([]), 'nouveaux-entrants-orientes-dans-le-delai')).toEqual([0, 0])
  })

  test('un suivi dans la zone la rend inconnue, et avec lui le contrat signé avant la zone', () => {
    const contrats = [{ signeLe: '2021-06-30' }]
    const suivisDeLaZone = [suivi('2021-07-01')]
    expect(bornes(allerRetour(suivisDeLaZone), 'nouveaux-entrants-orientes-dans-le-delai')).toEqual([0, 1])
    expect(bornes(allerRetour(suivisDeLaZone), 'premiers-contrats')).toEqual([0, 0])
    expect(bornes(allerRetour(suivisDeLaZone, { contrats }), 'premiers-contrats')).toEqual([0, 1])
    expect(bornes(allerRetour([], { contrats }), 'premiers-contrats')).toEqual([0, 0])
  })

  test('un rendez-vous dans la zone peut être le premier de l’entrée, sauf s’il est annulé', () => {
    const avecRendezVous = (statut: string) =>
      allerRetour([{ ...suivi('2021-03-10'), clotureLe: '2021-06-30' }], {
        rendezVous: [{ date: '2021-07-20', objet: 'accompagnement', statut }],
      })
    expect(bornes(avecRendezVous('honore'), 'premiers-rendez-vous-dans-le-delai')).toEqual([0, 1])
    expect(bornes(avecRendezVous('annule'), 'premiers-rendez-vous-dans-le-delai')).toEqual([0, 0])
  })
})

describe('les mondes et les personnes', () => {
  test('une suite inconnue suivie d’une soumission certaine : un entrant au moins, un au plus', () => {
    const dossier: DossierTemoin = {
      ...entrant('2021-03-01', []),
      situations: [
        { debut: '2021-01-01', fin: '2021-01-31', droit: 'versable', notifieeLe: '2021-01-01' },
        { debut: '2021-02-01', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-02-01' },
      ],
    }
    expect(indicateursTemoin([dossier], EN_2021).indicateurs['nouveaux-entrants']).toMatchObject({
      minimum: 1,
      maximum: 1,
    })
  })

  test('deux entrées d’une même personne comptent pour une sous la convention « personnes »', () => {
    const dossier: DossierTemoin = {
      ...entrant('2021-03-01', []),
      situations: [
        {
          debut: '2021-01-01',
          fin: '2021-01-31',
          droit: 'versable',
          soumisDroitsDevoirs: true,
          notifieeLe: '2021-01-01',
        },
        { debut: '2021-06-01', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2021-06-01' },
      ],
    }
    const valeur = (comptage: 'entrees' | 'personnes') =>
      indicateursTemoin([dossier], { ...EN_2021, conventions: { comptage } }).indicateurs['nouveaux-entrants']?.valeur
    expect(valeur('entrees')).toBe(2)
    expect(valeur('personnes')).toBe(1)
  })
})

describe('le délai médian', () => {
  const apres = (...jours: readonly string[]) => jours.map((jour) => entrant('2021-03-01', [suivi(jour)]))

  test('observé : la moitié au moins des entrées orientées', () => {
    expect(indicateursTemoin(apres('2021-03-03', '2021-03-11', '2021-03-21', '2021-03-31'), EN_2021).mediane.observe).toBe(10)
  })

  test('Kaplan-Meier : les entrées sans orientation pèsent jusqu’à leur censure, celle du même jour comprise', () => {
    const censuree = entrant('2021-03-01', [])
    const dossiers = [...apres('2021-03-03', '2021-03-11'), censuree, censuree]
    expect(indicateursTemoin(dossiers, EN_2021).mediane).toEqual({ observe: 2, kaplanMeier: 10 })
    expect(indicateursTemoin([...dossiers, censuree], EN_2021).mediane.kaplanMeier).toBeNull()
    // Censurées le jour même de la seconde orientation, elles sont encore exposées : la part passe de 3/4 à 1/2 exactement.
    expect(indicateursTemoin(dossiers, { ...EN_2021, observeLe: '2021-03-11' }).mediane.kaplanMeier).toBe(10)
  })
})

describe('la garantie d’activité', () => {
  const gad = { dispositif: 'garantie-activite', orienteLe: '2021-04-01' } as const
  const ag = {
    dispositif: 'accompagnement-global',
    orienteLe: '2020-04-01',
    proposeLe: '2020-05-01',
    demarreLe: '2021-02-01',
    conseiller: 'c1',
  } as const
  const mesures = (accompagnements: DossierTemoin['accompagnements'], contexte = EN_2021) => {
    const { indicateurs } = indicateursTemoin([entrant('2021-03-01', [], { accompagnements: accompagnements ?? null })], contexte)
    return (id: string) => [indicateurs[id]?.valeur, indicateurs[id]?.indetermines]
  }

  test('une orientation vers la garantie compte, sauf si un accompagnement global est en cours', () => {
    expect(mesures([gad])('gad-orientes')).toEqual([1, 0])
    expect(mesures([gad, ag])('gad-orientes')).toEqual([0, 0])
    expect(mesures([gad, { ...ag, termineLe: '2021-12-31' }])('gad-orientes')).toEqual([1, 0])
    expect(mesures([gad, { dispositif: 'accompagnement-global' }])('gad-orientes')).toEqual([0, 1])
  })

  test('les moyennes de l’accompagnement global', () => {
    const mesure = mesures([ag])
    expect(mesure('ag-en-cours')).toEqual([1, 0])
    expect(mesure('ag-par-conseiller')).toEqual([1, 0])
    expect(mesure('ag-delai-moyen')).toEqual([276, 0])
    expect(mesures([{ ...ag, conseiller: null }])('ag-par-conseiller')).toEqual([null, 1])
  })

  test('un dossier d’un autre département n’est pas relevé', () => {
    expect(mesures([gad, ag], { ...EN_2021, departements: ['68'] })('ag-orientes')).toEqual([0, 0])
  })
})
