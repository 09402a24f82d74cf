import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DepartementMobilite } from '../../src/budget/repartition/departement-mobilite'
import { repartirMobilite } from '../../src/budget/repartition/mobilite'
import { enCentimes, enEuros, somme } from './montants'

const Exact = Decimal.clone({ precision: 60, defaults: true })
const PLANCHER = 2_000_000n

const departements = fc
  .uniqueArray(fc.constantFrom('01', '02', '03', '04', '05', '48', '67', '68', '90', '971', '974', '75', '92'), { minLength: 1 })
  .filter((codes) => codes.some((code) => code !== '75' && code !== '92'))
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.record({
          code: fc.constant(code),
          populationDsr: code.startsWith('97') ? fc.constant(0) : fc.oneof(fc.nat(20), fc.nat(500_000)),
          allocatairesRsa: fc.oneof(fc.nat(20), fc.nat(100_000)),
        }),
      ),
    ),
  )
const servis = (liste: readonly DepartementMobilite[]) => liste.filter(({ code }) => code !== '75' && code !== '92')
/** Une enveloppe qui suffit aux planchers, de tout juste à largement. */
const cas = departements.chain((liste) =>
  fc.tuple(
    fc
      .oneof(fc.bigInt({ min: 0n, max: 1_000n }), fc.bigInt({ min: 0n, max: 1_000_000_000n }))
      .map((plus) => enEuros(PLANCHER * BigInt(servis(liste).length) + plus)),
    fc.constant(liste),
  ),
)

/** Les quotes-parts d'un tour, refaites sur des décimaux : chaque part de la clé au prorata, une part sans poids allant aux autres. */
function quotesParts(enveloppe: bigint, liste: readonly DepartementMobilite[]): Decimal[] {
  const criteres = [
    { part: 60, poids: (d: DepartementMobilite) => d.populationDsr },
    { part: 24, poids: (d: DepartementMobilite) => (d.code.startsWith('97') ? 2 : 1) },
    { part: 16, poids: (d: DepartementMobilite) => d.allocatairesRsa },
  ].map((critere) => ({ ...critere, total: liste.reduce((s, d) => s + critere.poids(d), 0) }))
  const utiles = criteres.filter(({ total }) => total > 0)
  const parts = utiles.reduce((s, { part }) => s + part, 0)
  return liste.map((d) =>
    utiles.reduce(
      (s, { part, poids, total }) => s.plus(new Exact(enveloppe.toString()).times(part).times(poids(d)).div(parts).div(total)),
      new Exact(0),
    ),
  )
}

describe('répartir la mobilité', () => {
  test('la somme est l’enveloppe, chacun a le plancher au moins, les exclus rien', () => {
    fc.assert(
      fc.property(cas, ([enveloppe, liste]) => {
        const parts = repartirMobilite(enveloppe, liste)
        expect(parts.map(({ code }) => code)).toEqual(liste.map(({ code }) => code))
        expect(somme(parts)).toBe(enCentimes(enveloppe))
        for (const { montant, exclu, auPlancher, composantes, tours } of parts) {
          const centimes = enCentimes(montant)
          expect(exclu ? centimes === 0n : centimes >= PLANCHER).toBe(true)
          if (auPlancher) expect(centimes).toBe(PLANCHER)
          if (composantes !== null) {
            expect(enCentimes(composantes.dsr) + enCentimes(composantes.forfait) + enCentimes(composantes.rsa)).toBe(centimes)
          }
          expect(tours.map(({ tour }) => tour)).toEqual(tours.map((_, n) => n + 1))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('un témoin sur des décimaux trouve les mêmes planchers, et les mêmes montants à un centime', () => {
    fc.assert(
      fc.property(cas, ([enveloppe, liste]) => {
        let reste = enCentimes(enveloppe)
        let restants = servis(liste)
        for (;;) {
          const quotes = quotesParts(reste, restants)
          const auDessus = restants.filter((_, i) => (quotes[i] ?? new Exact(0)).plus('1e-20').gte(PLANCHER.toString()))
          if (auDessus.length === restants.length) break
          reste -= PLANCHER * BigInt(restants.length - auDessus.length)
          restants = auDessus
        }
        const quotes = quotesParts(reste, restants)
        for (const { code, montant, auPlancher, exclu } of repartirMobilite(enveloppe, liste)) {
          const rang = restants.findIndex((d) => d.code === code)
          expect(auPlancher).toBe(!exclu && rang < 0)
          if (rang >= 0) expect(quotes[rang]?.minus(enCentimes(montant).toString()).abs().lt(1)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('permuter les départements ne déplace que les centimes des restes égaux', () => {
    fc.assert(
      fc.property(cas, ([enveloppe, liste]) => {
        const a = new Map(repartirMobilite(enveloppe, liste).map((part) => [part.code, part]))
        for (const { code, montant, auPlancher } of repartirMobilite(enveloppe, [...liste].reverse())) {
          const autre = a.get(code)
          expect(autre?.auPlancher).toBe(auPlancher)
          const ecart = enCentimes(montant) - enCentimes(autre?.montant ?? '0.00')
          expect(ecart >= -1n && ecart <= 1n).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('qui pèse plus sur tous les critères n’a jamais moins', () => {
    fc.assert(
      fc.property(cas, ([enveloppe, liste]) => {
        const parts = repartirMobilite(enveloppe, liste)
        liste.forEach((a, i) => {
          liste.forEach((b, j) => {
            if (parts[i]?.exclu || parts[j]?.exclu) return
            if (a.code.startsWith('97') !== b.code.startsWith('97')) return
            if (a.populationDsr < b.populationDsr || a.allocatairesRsa < b.allocatairesRsa) return
            if (a.populationDsr === b.populationDsr && a.allocatairesRsa === b.allocatairesRsa) return
            expect(enCentimes(parts[i]?.montant ?? '0.00') >= enCentimes(parts[j]?.montant ?? '0.00')).toBe(true)
          })
        })
      }),
      { numRuns: 300 },
    )
  })
})
