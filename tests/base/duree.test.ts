import { describe, expect, test } from 'vitest'
import { avancer, DUREE_MAXIMALE, type Duree, direDuree, lireDuree, pasDe, reculer } from '../../src/base/duree'
import { ecrireJour, jourDe } from '../../src/base/jour'

describe('avancer et reculer d’une durée', () => {
  test.each<[string, Duree, string, string]>([
    ['2021-03-01', { jours: 15 }, '2021-03-16', '2021-02-14'],
    ['2021-03-01', { jours: 0 }, '2021-03-01', '2021-03-01'],
    ['2021-03-01', { semaines: 2 }, '2021-03-15', '2021-02-15'],
    ['2021-03-01', { semaines: 6 }, '2021-04-12', '2021-01-18'],
    ['2021-03-31', { mois: 1 }, '2021-04-30', '2021-02-28'],
    ['2020-01-31', { mois: 1 }, '2020-02-29', '2019-12-31'],
    ['2021-02-28', { mois: 12 }, '2022-02-28', '2020-02-28'],
    ['2021-08-31', { mois: 6 }, '2022-02-28', '2021-02-28'],
  ])('%s et %o : %s, %s', (depart, duree, apres, avant) => {
    expect(ecrireJour(avancer(jourDe(depart), pasDe(duree)))).toBe(apres)
    expect(ecrireJour(reculer(jourDe(depart), pasDe(duree)))).toBe(avant)
  })
})

describe('lire une durée', () => {
  test.each<[Duree]>([
    [{ jours: 0 }],
    [{ jours: 15 }],
    [{ semaines: 2 }],
    [{ mois: 1 }],
    [{ mois: DUREE_MAXIMALE }],
    [{ jours: DUREE_MAXIMALE }],
  ])('%o se lit', (duree) => {
    expect(lireDuree(duree)).toEqual(duree)
  })

  test.each([
    ['au-delà du maximum', { mois: DUREE_MAXIMALE + 1 }],
    ['négative', { jours: -1 }],
    ['fractionnaire', { mois: 1.5 }],
    ['infinie', { mois: Number.POSITIVE_INFINITY }],
    ['NaN', { mois: Number.NaN }],
    ['un texte', { mois: '1' }],
    ['une autre unité', { annees: 1 }],
    ['deux unités', { mois: 1, jours: 1 }],
    ['vide', {}],
    ['une liste', [1]],
    ['un nombre', 30],
    ['un texte nu', '1 mois'],
    ['null', null],
    ['rien', undefined],
  ])('%s : refusée', (_, valeur) => {
    expect(lireDuree(valeur)).toBeNull()
  })

  test('rend un objet neuf : la durée reçue peut changer ensuite', () => {
    const recue = { mois: 1 }
    const lue = lireDuree(recue)
    recue.mois = 2
    expect(lue).toEqual({ mois: 1 })
  })
})

test.each<[Duree, string]>([
  [{ mois: 1 }, '1 mois'],
  [{ mois: 2 }, '2 mois'],
  [{ semaines: 1 }, '1 semaine'],
  [{ semaines: 6 }, '6 semaines'],
  [{ jours: 0 }, '0 jour'],
  [{ jours: 1 }, '1 jour'],
  [{ jours: 15 }, '15 jours'],
])('%o se dit « %s »', (duree, dite) => {
  expect(direDuree(duree)).toBe(dite)
})
