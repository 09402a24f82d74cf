import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contexte, calculerIndicateursRsa, type Dossier, type IdIndicateurRsa, type Taux } from '../../src/index'
import { casComplet } from './inconnus/completer'
import { lotArbitraire } from './tirage'

const MOYENNES: readonly IdIndicateurRsa[] = ['ag-par-conseiller', 'ag-delai-moyen']
const SANS_DELAI: readonly IdIndicateurRsa[] = [
  'nouveaux-entrants',
  'gad-orientes',
  'gad-en-cours',
  'ag-orientes',
  'ag-en-cours',
  ...MOYENNES,
]

describe('chaque mesure', () => {
  test('dit une cause par indéterminé, et des bornes qui s’en déduisent', () => {
    let indetermines = 0
    fc.assert(
      fc.property(lotArbitraire(5), ({ dossiers, contexte }) => {
        const resultat = calculerIndicateursRsa(dossiers, contexte)
        const { prisesEnCharge, orientesHorsFranceTravail, orientesAccompagnementGlobal, absentsOrientation } = resultat
        const autres = Object.entries({
          prisesEnCharge,
          orientesHorsFranceTravail,
          orientesAccompagnementGlobal,
          absentsOrientation,
        })
        expect(Object.keys(resultat.indicateurs)).toHaveLength(12)
        for (const [id, mesure] of [...Object.entries(resultat.indicateurs), ...autres]) {
          const { valeur, minimum, maximum, causes, enCours } = mesure
          const nombres = Object.values(causes)
          expect(
            nombres.every((nombre) => Number.isInteger(nombre) && nombre > 0),
            id,
          ).toBe(true)
          expect(
            nombres.reduce((a, b) => a + b, 0),
            id,
          ).toBe(mesure.indetermines)
          expect(Number.isInteger(enCours) && enCours >= 0, id).toBe(true)
          if (SANS_DELAI.includes(id as IdIndicateurRsa)) expect(enCours, id).toBe(0)
          if (MOYENNES.includes(id as IdIndicateurRsa)) {
            expect([minimum, maximum], id).toEqual([null, null])
          } else {
            expect(Number.isInteger(valeur), id).toBe(true)
            expect([minimum, maximum], id).toEqual([valeur, (valeur ?? Number.NaN) + mesure.indetermines])
          }
          indetermines += mesure.indetermines
        }
      }),
      { numRuns: 800, seed: 23 },
    )
    expect(indetermines).toBeGreaterThan(1000)
  })

  test('un délai tenu est un événement, un événement une orientation, une orientation une entrée', () => {
    const suites: readonly (readonly [IdIndicateurRsa, IdIndicateurRsa])[] = [
      ['nouveaux-entrants-orientes-dans-le-delai', 'nouveaux-entrants'],
      ['premiers-rendez-vous', 'nouveaux-entrants'],
      ['premiers-rendez-vous-dans-le-delai', 'premiers-rendez-vous'],
      ['premiers-contrats', 'nouveaux-entrants'],
      ['premiers-contrats-dans-le-delai', 'premiers-contrats'],
    ]
    fc.assert(
      fc.property(lotArbitraire(5), ({ dossiers, contexte }) => {
        const { indicateurs } = calculerIndicateursRsa(dossiers, contexte)
        for (const [partie, tout] of suites) {
          expect(indicateurs[partie].valeur, partie).toBeLessThanOrEqual(indicateurs[tout].valeur ?? Number.NaN)
          expect(indicateurs[partie].maximum, partie).toBeLessThanOrEqual(indicateurs[tout].maximum ?? Number.NaN)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** Compare deux fractions exactes : négatif, nul ou positif. */
function comparer(a: { numerateur: number; denominateur: number }, b: { numerateur: number; denominateur: number }): number {
  return a.numerateur * b.denominateur - b.numerateur * a.denominateur
}

function verifierTaux(taux: Taux, id: string): void {
  const { numerateur, denominateur, valeur, minimum, maximum } = taux
  expect(valeur, id).toBe(denominateur === 0 ? null : numerateur / denominateur)
  // Une borne se calcule dès qu'un cas est possible : les deux, ou aucune.
  expect(minimum === null, id).toBe(maximum === null)
  if (minimum === null || maximum === null) {
    expect(denominateur, id).toBe(0)
    return
  }
  for (const borne of [minimum, maximum]) {
    expect(borne.denominateur, id).toBeGreaterThan(0)
    expect(borne.numerateur, id).toBeGreaterThanOrEqual(0)
    expect(borne.numerateur, id).toBeLessThanOrEqual(borne.denominateur)
  }
  expect(comparer(minimum, maximum), id).toBeLessThanOrEqual(0)
  if (denominateur === 0) return
  expect(comparer(minimum, { numerateur, denominateur }), id).toBeLessThanOrEqual(0)
  expect(comparer({ numerateur, denominateur }, maximum), id).toBeLessThanOrEqual(0)
}

describe('chaque taux', () => {
  test('n’est jamais 0 % faute de cas, et est entre ses bornes', () => {
    fc.assert(
      fc.property(lotArbitraire(4), ({ dossiers, contexte }) => {
        const { taux } = calculerIndicateursRsa(dossiers, contexte)
        expect(Object.keys(taux)).toHaveLength(6)
        for (const [id, un] of Object.entries(taux)) verifierTaux(un, id)
      }),
      { numRuns: 1200 },
    )
  })

  test('a ses deux bornes égales à sa valeur quand rien n’est inconnu', () => {
    let calculables = 0
    fc.assert(
      fc.property(casComplet(), ({ dossier, contexte }: { dossier: Dossier; contexte: Contexte }) => {
        for (const [id, { valeur, minimum, maximum, numerateur, denominateur }] of Object.entries(
          calculerIndicateursRsa([dossier], contexte).taux,
        )) {
          if (valeur === null) {
            expect([minimum, maximum], id).toEqual([null, null])
            continue
          }
          calculables++
          expect([minimum, maximum], id).toEqual([
            { numerateur, denominateur },
            { numerateur, denominateur },
          ])
        }
      }),
      { numRuns: 800, seed: 29 },
    )
    expect(calculables).toBeGreaterThan(200)
  })
})
