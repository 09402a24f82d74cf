import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contexte, calculerIndicateursRsa, type Duree, type IdIndicateurRsa } from '../../src/index'
import { casComplet } from './inconnus/completer'
import { type Lot, lotArbitraire } from './tirage'

type Delai = 'delaiOrientation' | 'delaiRendezVous' | 'delaiContrat'

const TENUS: readonly IdIndicateurRsa[] = [
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats-dans-le-delai',
]

/** Deux durées de même unité, la seconde au moins aussi longue. */
const durees: fc.Arbitrary<readonly [Duree, Duree]> = fc
  .tuple(
    fc.constantFrom('jours', 'jours', 'semaines', 'mois'),
    fc.nat({ max: 10 }),
    fc.oneof(fc.constantFrom(1, 2), fc.nat({ max: 90 })),
  )
  .map(([unite, nombre, deplus]) => [{ [unite]: nombre } as unknown as Duree, { [unite]: nombre + deplus } as unknown as Duree])

/** Des lots où beaucoup d'événements ont lieu, dans une période large, et des lots quelconques. */
const lots: fc.Arbitrary<Lot> = fc.oneof(
  lotArbitraire(8),
  fc.array(casComplet(), { minLength: 4, maxLength: 12, size: 'max' }).map((cas) => ({
    dossiers: cas.map(({ dossier }) => dossier),
    contexte: { ...cas[0]?.contexte, periode: { debut: '2020-01-01', fin: '2023-12-31' }, observeLe: '2024-12-31' },
  })),
)

function mesurer({ dossiers, contexte }: Lot, delai: Delai, duree: Duree) {
  const conventions: Contexte['conventions'] = { ...contexte.conventions, [delai]: duree }
  return calculerIndicateursRsa(dossiers, { ...contexte, conventions }).indicateurs
}

describe('allonger un délai ne fait jamais baisser ce qui est dans le délai', () => {
  test.each<Delai>(['delaiOrientation', 'delaiRendezVous', 'delaiContrat'])('%s', (delai) => {
    let changements = 0
    fc.assert(
      fc.property(lots, durees, (lot, [courte, longue]) => {
        const avant = mesurer(lot, delai, courte)
        const apres = mesurer(lot, delai, longue)
        for (const id of TENUS) {
          expect(apres[id].valeur, id).toBeGreaterThanOrEqual(avant[id].valeur ?? Number.NaN)
          expect(apres[id].maximum, id).toBeGreaterThanOrEqual(avant[id].maximum ?? Number.NaN)
          if (apres[id].valeur !== avant[id].valeur) changements++
        }
        expect(apres['nouveaux-entrants']).toEqual(avant['nouveaux-entrants'])
      }),
      { numRuns: 220, seed: 3 },
    )
    // Une durée que rien ne lirait ne ferait rien baisser non plus.
    expect(changements).toBeGreaterThan(8)
  })
})
