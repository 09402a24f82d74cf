import type * as fc from 'fast-check'
import type { Contexte, Dossier, IndicateursRsa } from '../../src/index'
import { casArbitraire } from '../generateurs/cas'

/** Un lot de dossiers et le contexte qui le regarde. */
export interface Lot {
  readonly dossiers: readonly Dossier[]
  readonly contexte: Contexte
}

/** De un à `maximum` dossiers, pris pour ce que la bibliothèque lit : les générateurs n'en connaissent pas les types. */
export function lotArbitraire(maximum: number): fc.Arbitrary<Lot> {
  return casArbitraire(maximum) as unknown as fc.Arbitrary<Lot>
}

/** Un dossier et le contexte qui le regarde. */
export function dossierEtContexte(): fc.Arbitrary<{ readonly dossier: Dossier; readonly contexte: Contexte }> {
  return lotArbitraire(1).map(({ dossiers, contexte }) => ({ dossier: dossiers[0] as Dossier, contexte }))
}

/** Un résultat sans l'empreinte de sa population, quand les dossiers diffèrent et que les chiffres ne le doivent pas. */
export function sansPopulation({
  empreintePopulation: _,
  ...resultat
}: IndicateursRsa): Omit<IndicateursRsa, 'empreintePopulation'> {
  return resultat
}
