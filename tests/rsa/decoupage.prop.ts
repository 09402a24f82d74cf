import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculerIndicateursRsa, type Dossier, evaluerEntrees, lireDossier } from '../../src/index'
import { ajouterJours, ecartEnJours } from '../temoin/calendrier'
import { dossierEtContexte, sansPopulation } from './tirage'

/** Coupe une situation en deux situations contiguës de mêmes champs ; le dossier même si elle n'a qu'un jour. */
function couper(dossier: Dossier, rang: number, jours: number): Dossier {
  const { situations } = dossier
  const i = rang % Math.max(1, situations.length)
  const situation = situations[i]
  if (situation === undefined) return dossier
  const longueur = situation.fin == null ? 500 : ecartEnJours(situation.debut, situation.fin)
  if (longueur === 0) return dossier
  const fin = ajouterJours(situation.debut, jours % longueur)
  const moities = [
    { ...situation, fin },
    { ...situation, debut: ajouterJours(fin, 1) },
  ]
  return { ...dossier, situations: [...situations.slice(0, i), ...moities, ...situations.slice(i + 1)] }
}

const coupe = fc.record({ rang: fc.nat({ max: 6 }), jours: fc.nat({ max: 600 }) })

describe('couper une situation en deux', () => {
  test('ne change ni les entrées, ni les indicateurs', () => {
    let coupes = 0
    fc.assert(
      fc.property(dossierEtContexte(), fc.array(coupe, { minLength: 1, maxLength: 4 }), ({ dossier, contexte }, ou) => {
        const decoupe = ou.reduce((d, { rang, jours }) => couper(d, rang, jours), dossier)
        if (decoupe.situations.length > dossier.situations.length) coupes++
        expect(evaluerEntrees(decoupe, contexte)).toEqual(evaluerEntrees(dossier, contexte))
        expect(sansPopulation(calculerIndicateursRsa([decoupe], contexte))).toEqual(
          sansPopulation(calculerIndicateursRsa([dossier], contexte)),
        )
      }),
      { numRuns: 1200, seed: 17 },
    )
    expect(coupes).toBeGreaterThan(600)
  })

  test('le laisse lisible', () => {
    fc.assert(
      fc.property(dossierEtContexte(), coupe, ({ dossier }, { rang, jours }) => {
        expect(lireDossier(couper(dossier, rang, jours)).ok).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('des situations dans le désordre s’évaluent comme si elles étaient triées', () => {
  const melange = dossierEtContexte().chain(({ dossier, contexte }) =>
    fc
      .shuffledSubarray([...dossier.situations], { minLength: dossier.situations.length })
      .map((situations) => ({ dossier, contexte, mele: { ...dossier, situations } })),
  )
  fc.assert(
    fc.property(melange, ({ dossier, contexte, mele }) => {
      expect(evaluerEntrees(mele, contexte)).toEqual(evaluerEntrees(dossier, contexte))
      expect(calculerIndicateursRsa([mele], contexte)).toEqual(calculerIndicateursRsa([dossier], contexte))
    }),
    { numRuns: 800 },
  )
})
