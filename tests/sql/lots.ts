import * as fc from 'fast-check'
import { PREREGLAGES } from '../../src/referentiel/conventions'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { contexteArbitraire } from '../generateurs/contexte'
import { dossierArbitraire } from '../generateurs/dossier'

/** La graine de `CALPAE_GRAINE` donne d'autres dossiers ; sans elle, toujours les mêmes. */
const GRAINE = Number(process.env.CALPAE_GRAINE ?? 20220119)

/** Les mêmes dossiers pour la bibliothèque et pour la base, identifiants distincts ; un autre décalage en donne d'autres. */
export function dossiersTires(nombre: number, decalage = 0): Dossier[] {
  return fc
    .sample(dossierArbitraire(), { numRuns: nombre, seed: GRAINE + decalage })
    .map((dossier, rang) => ({ ...dossier, id: `d${String(rang).padStart(7, '0')}` }) as unknown as Dossier)
}

const PERIODE = { debut: '2020-01-01', fin: '2023-12-31' }

/** Chaque préréglage, puis des mélanges de conventions, de périodes, d'observations et de territoires ; un autre décalage donne d'autres mélanges. */
export function contextesTires(melanges: number, decalage = 0): Contexte[] {
  const prereglages = Object.values(PREREGLAGES).map((conventions) => ({
    periode: PERIODE,
    observeLe: '2023-06-15',
    conventions,
  }))
  const parPersonnes: Contexte = { periode: PERIODE, departements: ['67', '68'], conventions: { comptage: 'personnes' } }
  return [
    ...prereglages,
    parPersonnes,
    ...(fc.sample(contexteArbitraire(), { numRuns: melanges, seed: GRAINE + decalage }) as Contexte[]),
  ]
}
