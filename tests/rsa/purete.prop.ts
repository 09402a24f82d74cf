import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calculerIndicateursRsa,
  contribution,
  evaluerEntrees,
  expliquer,
  indicateursRsa,
  restituerExplication,
} from '../../src/index'
import { copieGelee } from './geler'
import { lotArbitraire } from './tirage'

describe('les arguments', () => {
  test('gelés à toute profondeur, ne font jamais lever, et donnent le même résultat', () => {
    fc.assert(
      fc.property(lotArbitraire(3), (lot) => {
        const { dossiers, contexte } = copieGelee(lot)
        for (const dossier of dossiers) {
          evaluerEntrees(dossier, contexte)
          restituerExplication(copieGelee(expliquer(dossier, contexte)))
          indicateursRsa(copieGelee(contribution(dossier, contexte)), contexte)
        }
        expect(calculerIndicateursRsa(dossiers, contexte)).toEqual(calculerIndicateursRsa(lot.dossiers, lot.contexte))
      }),
      { numRuns: 350 },
    )
  })

  test('ne sont pas modifiés', () => {
    fc.assert(
      fc.property(lotArbitraire(3), (lot) => {
        const avant = JSON.stringify(lot)
        calculerIndicateursRsa(lot.dossiers, lot.contexte)
        for (const dossier of lot.dossiers) expliquer(dossier, lot.contexte)
        expect(JSON.stringify(lot)).toBe(avant)
      }),
      { numRuns: 300 },
    )
  })
})

test('tout résultat passe par JSON sans perte', () => {
  fc.assert(
    fc.property(lotArbitraire(2), ({ dossiers, contexte }) => {
      for (const rendu of [
        calculerIndicateursRsa(dossiers, contexte),
        dossiers.map((dossier) => evaluerEntrees(dossier, contexte)),
        dossiers.map((dossier) => expliquer(dossier, contexte)),
        dossiers.map((dossier) => contribution(dossier, contexte)),
      ]) {
        expect(JSON.parse(JSON.stringify(rendu))).toStrictEqual(structuredClone(rendu))
      }
    }),
    { numRuns: 300 },
  )
})
