import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'

/** Une valorisation se justifie auprès de l'État. */
export const VALORISATION_JUSTIFIEE: Regle = {
  id: 'valorisation-justifiee',
  exigence: "toute valorisation est justifiée auprès de l'État",
  source: 'instruction 2022/19, annexe 5, §2.2, valorisation',
  du: 2021,
  au: 2023,
  constater: ({ tableau }) =>
    tableau.lignes.flatMap((ligne) => {
      const { valorisation } = ligne.montants
      if (valorisation === null || valorisation === ZERO) return []
      const conforme = ligne.ligne.valorisationJustifiee ?? null
      const justification =
        conforme === null ? 'on ne sait pas si c’est justifié' : conforme ? 'c’est justifié' : 'ce n’est pas justifié'
      return [
        constat(VALORISATION_JUSTIFIEE, ligne, {
          conforme,
          constate: valorisation,
          message: `${direMontant(valorisation)} valorisés : ${justification}`,
        }),
      ]
    }),
}
