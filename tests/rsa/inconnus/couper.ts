import * as fc from 'fast-check'
import type { Contexte, Dossier } from '../../../src/index'
import { evaluerEntrees } from '../../../src/index'
import { ajouterJours, ajouterMois, moisDe, premierJour } from '../../temoin/calendrier'

/** Une coupure de l'historique : un jour près d'une situation, et ce que devient celle qui l'enjambe. */
export interface Coupure {
  readonly rang: number
  readonly ecart: number
  readonly tronquer: boolean
}

export function coupure(): fc.Arbitrary<Coupure> {
  return fc.record({ rang: fc.nat({ max: 6 }), ecart: fc.oneof(fc.constantFrom(0, 0, 1, -1, 31), fc.integer({ min: -70, max: 200 })), tronquer: fc.boolean() })
}

/** Le dossier d'une source qui ne connaît les droits que depuis un jour. */
export function couper(dossier: Dossier, { rang, ecart, tronquer }: Coupure): Dossier {
  const { situations } = dossier
  const repere = situations[rang % Math.max(1, situations.length)]?.debut
  if (repere === undefined) return dossier
  const depuis = ajouterJours(repere, ecart)
  const gardees = situations.filter(({ fin }) => fin == null || fin >= depuis)
  return {
    ...dossier,
    historiqueDepuis: depuis,
    situations: gardees.map((s) => (tronquer && s.debut < depuis ? { ...s, debut: depuis } : s)),
  }
}
