import { comparer, multiplier, proratiser, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import type { LignePreparee } from '../tableau-prepare'

/** La moitié de la part du département, au plus, peut être valorisée. */
export const VALORISATION_PLAFOND: Regle = {
  id: 'valorisation-plafond',
  exigence: 'la valorisation ne dépasse pas 50 % de la part du département',
  source: 'instruction 2022/19, annexe 5, §2.2, valorisation',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.map((ligne) => {
      const { valorisation } = ligne.montants
      const { part, nom } = partValorisee(ligne, tableau.execution)
      const moitie = part === null ? null : proratiser(part, '1', '2', 'inferieur')
      const valorise = valorisation === null ? 'valorisation inconnue' : `${direMontant(valorisation)} valorisés`
      return constat(VALORISATION_PLAFOND, ligne, {
        conforme: sousLaMoitie(valorisation, part),
        attendu: moitie,
        constate: valorisation,
        message: `${valorise} ; ${nom} : ${part === null ? 'inconnue' : direMontant(part)}, dont la moitié au plus`,
      })
    }),
}

/** Rien de valorisé tient sous toute moitié, même inconnue. */
function sousLaMoitie(valorisation: string | null, part: string | null): boolean | null {
  if (valorisation === ZERO) return true
  return valorisation === null || part === null ? null : comparer(multiplier(valorisation, '2'), part) <= 0
}

/** À l'exécution, on valorise ce qui est réalisé ; en prévision, ou si le réalisé n'est pas ventilé, ce qui est affecté. */
function partValorisee({ montants }: LignePreparee, execution: boolean): { readonly part: string | null; readonly nom: string } {
  if (execution && montants.realiseDepartement !== null)
    return { part: montants.realiseDepartement, nom: 'part réalisée du département' }
  return { part: montants.departement, nom: 'part du département' }
}
