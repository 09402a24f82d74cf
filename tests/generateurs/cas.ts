import * as fc from 'fast-check'
import type { ContexteTemoin } from '../temoin/contexte'
import { type DossierTemoin, datesDuDossier } from '../temoin/dossier'
import { contexteArbitraire } from './contexte'
import { type DateAncree, dateAncree, resoudre } from './dates'
import { dossierArbitraire } from './dossier'

export type Cas = { readonly dossiers: readonly DossierTemoin[]; readonly contexte: ContexteTemoin }

/** Une fois sur trois, le jour de l'observation ou du stock se prend près d'un événement des dossiers : les délais y courent, ou viennent d'échoir. */
const ancrage: fc.Arbitrary<DateAncree | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: dateAncree() },
)

/** De un à `maximum` dossiers, et un contexte qui les regarde. */
export function casArbitraire(maximum: number): fc.Arbitrary<Cas> {
  return fc
    .record({
      dossiers: fc.array(dossierArbitraire(), { minLength: 1, maxLength: maximum, size: 'max' }),
      contexte: contexteArbitraire(),
      observation: ancrage,
      stock: ancrage,
    })
    .map(({ dossiers, contexte, observation, stock }) => {
      const dates = dossiers.flatMap(datesDuDossier)
      const ancres = dates.length > 0 ? dates : [contexte.periode.fin]
      return {
        dossiers,
        contexte: {
          ...contexte,
          ...(observation === null ? {} : { observeLe: resoudre(ancres, observation) }),
          ...(stock === null ? {} : { stockLe: resoudre(ancres, stock) }),
        },
      }
    })
}
