import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'

/** Rien ne se valorise sur la part de l'État. */
export const VALORISATION_ETAT: Regle = {
  id: 'valorisation-etat',
  exigence: "rien n'est valorisé sur la part de l'État",
  source: "instruction 2022/19, annexe 5, §2.2, valorisation (0 % sur la part de l'État)",
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne) => {
      const { valorisationEtat } = ligne.montants
      if (valorisationEtat === null) return []
      const message = `${direMontant(valorisationEtat)} valorisés sur la part de l'État`
      return [
        constat(VALORISATION_ETAT, ligne, {
          conforme: valorisationEtat === ZERO,
          attendu: ZERO,
          constate: valorisationEtat,
          message,
        }),
      ]
    }),
}
