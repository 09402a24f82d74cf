import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repartirAuCentime } from '../../src/budget/repartition/au-centime'

/** De quoi tenir exactement tout produit et tout quotient tronqué des poids tirés ici. */
const Exact = Decimal.clone({ precision: 2000, defaults: true, toExpNeg: -9e15, toExpPos: 9e15 })

const enCentimes = (montant: string): bigint => BigInt(montant.replace('.', ''))
const montant = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((c) => {
  const chiffres = String(c).padStart(3, '0')
  return `${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`
})
const unPoids: fc.Arbitrary<number | string> = fc.oneof(
  fc.nat(5),
  fc.nat(),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.tuple(fc.nat(), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`),
)
const poids = fc.array(unPoids, { minLength: 1, maxLength: 12 }).filter((p) => p.some((x) => Number(x) > 0))

/** Le partage, refait sur des décimaux : la quote-part tronquée, puis les centimes un à un au plus grand reste non servi. */
function temoin(total: string, poids: readonly (number | string)[]): string[] {
  const exacts = poids.map((p) => new Exact(p))
  const somme = exacts.reduce((a, b) => a.plus(b), new Exact(0))
  const numerateurs = exacts.map((p) => p.times(total).times(100))
  const parts = numerateurs.map((n) => n.divToInt(somme))
  const restes = numerateurs.map((n, i) => n.minus((parts[i] ?? new Exact(0)).times(somme)))
  let aDistribuer = new Exact(total)
    .times(100)
    .minus(parts.reduce((a, b) => a.plus(b), new Exact(0)))
    .toNumber()
  const servis = new Set<number>()
  for (; aDistribuer > 0; aDistribuer--) {
    let meilleur = -1
    restes.forEach((reste, i) => {
      if (!servis.has(i) && (meilleur < 0 || reste.gt(restes[meilleur] ?? 0))) meilleur = i
    })
    servis.add(meilleur)
    parts[meilleur] = (parts[meilleur] ?? new Exact(0)).plus(1)
  }
  return parts.map((p) => p.div(100).toFixed(2))
}

describe('répartir au centime', () => {
  test('la somme des parts est le montant, quels que soient les poids', () => {
    fc.assert(
      fc.property(montant, poids, (total, p) => {
        const parts = repartirAuCentime(total, p)
        expect(parts.map(enCentimes).reduce((a, b) => a + b, 0n)).toBe(enCentimes(total))
        for (const part of parts) expect(part).toMatch(/^\d+\.\d\d$/)
      }),
      { numRuns: 500 },
    )
  })

  test('le témoin sur des décimaux trouve les mêmes parts', () => {
    fc.assert(
      fc.property(montant, poids, (total, p) => {
        expect(repartirAuCentime(total, p)).toEqual(temoin(total, p))
      }),
      { numRuns: 200 },
    )
  })

  test('permuter les poids permute les parts : chaque poids reçoit les mêmes', () => {
    const permutables = poids.chain((p) => fc.tuple(fc.constant(p), fc.shuffledSubarray(p, { minLength: p.length })))
    fc.assert(
      fc.property(montant, permutables, (total, [p, permutes]) => {
        // Deux poids différents de même reste se départagent par leur ordre : la permutation y change quelque chose, et c'est voulu.
        const exacts = new Set(p.map((x) => new Exact(x).toFixed()))
        fc.pre(new Set(restesDe(total, p)).size === exacts.size)
        const recus = (liste: readonly (number | string)[]): string[] => {
          const parts = repartirAuCentime(total, liste)
          return liste.map((x, rang) => `${new Exact(x).toFixed()} : ${parts[rang]}`).sort()
        }
        expect(recus(permutes)).toEqual(recus(p))
      }),
      { numRuns: 300 },
    )
  })

  test('échanger deux poids égaux ne change rien, et leurs parts ne diffèrent que d’un centime au plus', () => {
    fc.assert(
      fc.property(montant, poids, fc.nat(), fc.nat(), (total, p, a, b) => {
        const [i, j] = [a % p.length, b % p.length].sort((x, y) => x - y) as [number, number]
        const egaux = p.map((valeur, rang) => (rang === j ? (p[i] ?? 0) : valeur))
        fc.pre(egaux.some((valeur) => Number(valeur) > 0))
        const parts = repartirAuCentime(total, egaux).map(enCentimes)
        const ecart = (parts[i] ?? 0n) - (parts[j] ?? 0n)
        expect(ecart === 0n || ecart === 1n).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('un poids plus grand n’a jamais une part plus petite', () => {
    fc.assert(
      fc.property(montant, poids, (total, p) => {
        const parts = repartirAuCentime(total, p).map(enCentimes)
        p.forEach((a, i) => {
          p.forEach((b, j) => {
            if (new Exact(a).gt(b)) expect((parts[i] ?? 0n) >= (parts[j] ?? 0n)).toBe(true)
          })
        })
      }),
      { numRuns: 300 },
    )
  })

  test('qui voit seul son poids croître ne perd rien', () => {
    fc.assert(
      fc.property(montant, fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(500), (total, p, a, plus) => {
        const i = a % p.length
        fc.pre(p.some((x) => x > 0))
        const accrus = p.map((x, rang) => (rang === i ? x + plus : x))
        const avant = enCentimes(repartirAuCentime(total, p)[i] ?? '0.00')
        expect(enCentimes(repartirAuCentime(total, accrus)[i] ?? '0.00') >= avant).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function restesDe(total: string, p: readonly (number | string)[]): string[] {
  const somme = p.reduce<Decimal>((a, b) => a.plus(b), new Exact(0))
  return p.map((x) => new Exact(x).times(total).times(100).mod(somme).toFixed())
}
