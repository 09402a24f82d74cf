import * as fc from 'fast-check'
import { type Cas, casArbitraire } from './cas'

/** `nombre` lots de un à `maximum` dossiers et leur contexte, toujours les mêmes pour une même graine. */
export function tirerCas(nombre: number, maximum: number, graine: number): Cas[] {
  return fc.sample(casArbitraire(maximum), { numRuns: nombre, seed: graine })
}
