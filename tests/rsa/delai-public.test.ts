import { describe, expect, test } from 'vitest'
import { jourOuNul } from '../../src/base/jour'
import { OUI } from '../../src/base/trivaleur'
import { INCONNU } from '../../src/rsa/causes'
import { etablirRegles } from '../../src/rsa/contexte'
import { type Delai, publierDelai, unirDelais } from '../../src/rsa/entree/delai-public'
import type { StatutDelai } from '../../src/rsa/entree/delais'

describe('un délai publié', () => {
  test.each<[StatutDelai, string | null, string | null, string | null, number | null, number | null]>([
    ['dans-le-delai', '2022-03-20', '2022-03-01', '2022-03-30', 19, 10],
    ['dans-le-delai', '2022-03-30', '2022-03-01', '2022-03-30', 29, 0],
    ['dans-le-delai', '2022-02-27', '2022-03-01', '2022-03-30', -2, 31],
    ['hors-delai', '2022-04-10', '2022-03-01', '2022-03-30', 40, -11],
    // L'événement manque : la marge court de l'observation.
    ['en-cours', null, '2022-06-06', '2022-07-05', null, 5],
    ['echu', null, '2022-06-01', '2022-06-30', null, 0],
    ['sans-objet', null, null, null, null, null],
    ['indetermine', '2022-03-20', '2022-03-01', '2022-03-30', 19, null],
    ['indetermine', '2022-03-20', null, null, null, null],
  ])(
    '%s, le %s, depuis le %s, au plus tard le %s : %s jours, marge %s',
    (statut, date, depart, dernierJour, delaiJours, marge) => {
      const regles = etablirRegles({ periode: { debut: '2022-01-01', fin: '2022-06-30' }, observeLe: '2022-06-30' })
      const cause = statut === 'indetermine' ? INCONNU.historique : OUI
      const calcule = { statut, date: jourOuNul(date), rang: 0, depart: jourOuNul(depart), limite: jourOuNul(dernierJour), cause }
      expect(publierDelai(calcule, regles)).toEqual({
        statut,
        date,
        delaiJours,
        depart,
        dernierJour,
        marge,
        cause: statut === 'indetermine' ? 'historique-incomplet' : null,
      })
    },
  )
})

describe('le délai d’une entrée, d’un monde possible à l’autre', () => {
  const TENU: Delai = {
    statut: 'dans-le-delai',
    date: '2022-03-20',
    delaiJours: 19,
    depart: '2022-03-01',
    dernierJour: '2022-03-30',
    marge: 10,
    cause: null,
  }
  const INCERTAIN: Delai = {
    ...TENU,
    statut: 'indetermine',
    date: null,
    delaiJours: null,
    marge: null,
    cause: 'soumission-inconnue',
  }

  test('est le même s’il l’est partout ; rien s’il n’y en a pas', () => {
    expect([unirDelais([]), unirDelais([null]), unirDelais([null, TENU])]).toEqual([null, null, null])
    expect([unirDelais([TENU]), unirDelais([TENU, { ...TENU }])]).toEqual([TENU, TENU])
  })

  test.each<[string, Partial<Delai>]>([
    ['un autre statut', { statut: 'hors-delai' }],
    ['une autre date', { date: '2022-03-21' }],
    ['une autre durée', { delaiJours: 20 }],
  ])('%s le rend inconnu, son départ et sa limite étant communs', (_, autre) => {
    expect(unirDelais([TENU, { ...TENU, ...autre }])).toEqual(INCERTAIN)
    expect(unirDelais([TENU, TENU, { ...TENU, ...autre }])).toEqual(INCERTAIN)
  })

  test('un monde sans délai le rend inconnu tout entier', () => {
    expect(unirDelais([TENU, null])).toEqual({ ...INCERTAIN, depart: null, dernierJour: null })
  })

  test('un départ, une limite, une marge qui diffèrent ne sont pas dits', () => {
    const enCours: Delai = { ...TENU, statut: 'en-cours', date: null, delaiJours: null }
    const autre: Delai = { ...enCours, depart: '2022-03-02', dernierJour: '2022-03-31', marge: 11 }
    expect(unirDelais([enCours, autre])).toEqual({ ...enCours, depart: null, dernierJour: null, marge: null })
  })

  test('la cause commune se dit ; deux causes viennent de la soumission inconnue', () => {
    const sans = (cause: Delai['cause']): Delai => ({ ...INCERTAIN, cause })
    expect(unirDelais([sans('suivis-non-tenus'), sans('suivis-non-tenus')])?.cause).toBe('suivis-non-tenus')
    expect(unirDelais([sans('suivis-non-tenus'), sans('orientation-non-datee')])?.cause).toBe('soumission-inconnue')
  })
})
