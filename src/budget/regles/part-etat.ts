import { multiplier, proratiser } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'

/** En 2024, l'État finance la moitié de chaque action ; la collectivité peut valoriser toute la sienne. */
export const PART_ETAT: Regle = {
  id: 'part-etat',
  exigence: "l'État finance la moitié du budget de l'action",
  source: 'fiches-actions 2024, budgets',
  du: 2024,
  au: 2024,
  constater: ({ tableau }) =>
    tableau.lignes.map((ligne) => {
      const { etat } = ligne.montants
      const { budget: total } = ligne
      const dire = (montant: string | null): string => (montant === null ? 'inconnu' : direMontant(montant))
      return constat(PART_ETAT, ligne, {
        conforme: etat === null || total === null ? null : multiplier(etat, '2') === total,
        attendu: total === null ? null : proratiser(total, '1', '2', 'inferieur'),
        constate: etat,
        message: `part de l'État : ${dire(etat)}, budget : ${dire(total)}`,
      })
    }),
}
