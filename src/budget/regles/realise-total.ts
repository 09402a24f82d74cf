import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { sommeConforme, sommerConnus } from '../somme'

/** Le réalisé est celui des parts ; si un tiers finance, il le dépasse de ce que le tiers a payé. */
export const REALISE_TOTAL: Regle = {
  id: 'realise-total',
  exigence: 'le montant total réalisé est la somme des parts réalisées',
  source: 'instruction 2022/19, annexe 5, §1.2 ; annexe 10, exécution',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne) => {
      const { realise, realiseEtat, realiseDepartement, tiers } = ligne.montants
      if (realise === null || (realiseEtat === null && realiseDepartement === null)) return []
      // Le réalisé des tiers n'a pas de colonne : il est nul s'ils n'apportent rien, inconnu sinon.
      const somme = sommerConnus([realiseEtat, realiseDepartement, tiers === ZERO ? ZERO : null])
      const conforme = sommeConforme(somme, realise)
      return [
        constat(REALISE_TOTAL, ligne, {
          conforme,
          attendu: somme.montant ?? (conforme === false ? somme.connu : null),
          constate: realise,
          message: `${direMontant(realise)} réalisés ; les parts connues font ${direMontant(somme.connu)}`,
        }),
      ]
    }),
}
