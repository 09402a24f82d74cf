import { comparer, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { direParts, partsComparees } from './parite-action'

/**
 * Ce qu'un tiers apporte s'ajoute à la part du département : il ne comble pas ce qui manque à celle-ci. Une part qui suffit n'en déduit rien,
 * quel que soit l'apport.
 */
export const FINANCEMENT_TIERS: Regle = {
  id: 'financement-tiers',
  exigence: 'les cofinancements de tiers viennent en plus de la part du département, jamais en déduction',
  source: 'instruction 2022/19, annexe 5, §2.2, effet de levier',
  du: 2021,
  au: 2023,
  constater: ({ tableau, conventions }) =>
    tableau.lignes.flatMap((ligne) => {
      const { tiers } = ligne.montants
      if (tiers === ZERO || ligne.dispensee) return []
      const { etat, departement } = partsComparees(ligne, conventions)
      const suffit = etat === null || departement === null ? null : comparer(departement, etat) >= 0
      const apport = tiers === null ? "l'apport des tiers est inconnu" : `les tiers apportent ${direMontant(tiers)}`
      return [
        constat(FINANCEMENT_TIERS, ligne, {
          conforme: tiers === null && suffit === false ? null : suffit,
          attendu: etat,
          constate: departement,
          message: `${apport} ; ${direParts(etat, departement)}`,
        }),
      ]
    }),
}
