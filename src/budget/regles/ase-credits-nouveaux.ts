import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'

/** La mesure ASE est sortie du périmètre : l'État n'y affecte plus de crédits nouveaux. */
export const ASE_CREDITS_NOUVEAUX: Regle = {
  id: 'ase-credits-nouveaux',
  exigence: "l'État n'affecte pas de crédits nouveaux à la mesure ASE",
  source: 'instruction 2022/19, corps I.1.b ; annexe 5, §2.2, mesure ASE',
  du: 2022,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes
      .filter(({ mesure }) => mesure === 'ase')
      .map((ligne) => {
        const { etat } = ligne.montants
        return constat(ASE_CREDITS_NOUVEAUX, ligne, {
          conforme: etat === null ? null : etat === ZERO,
          attendu: ZERO,
          constate: etat,
          message: `crédits nouveaux de l'État : ${etat === null ? 'inconnus' : direMontant(etat)}`,
        })
      }),
}
