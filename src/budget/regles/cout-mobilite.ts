import { comparer, multiplier } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { estBilan, type LignePreparee } from '../tableau-prepare'

const REFERENCE = '500.00'

/** Un bilan ou un accompagnement à la mobilité a une référence de coût de 500 € par bénéficiaire. */
export const COUT_MOBILITE: Regle = {
  id: 'cout-mobilite',
  exigence: 'un bilan ou un accompagnement à la mobilité a pour référence 500 € par bénéficiaire',
  source: 'instruction 2022/19, annexe 2, §3, mesure n° 2',
  du: 2022,
  au: 2023,
  constater: ({ tableau, conventions }) =>
    tableau.lignes
      .filter((ligne) => estBilan(ligne.ligne, ligne.mesure))
      .map((ligne) => {
        const cout = coutDe(ligne, tableau.execution)
        const beneficiaires = ligne.ligne.beneficiaires ?? null
        const attendu = beneficiaires === null ? null : multiplier(REFERENCE, String(beneficiaires))
        const depasse = attendu === null || cout === null ? null : comparer(cout, attendu) > 0
        const refus = conventions.coutMobilite === 'plafond' ? false : null
        return constat(COUT_MOBILITE, ligne, {
          conforme: depasse === null ? null : depasse ? refus : true,
          attendu,
          constate: cout,
          message: `${beneficiaires === null ? 'bénéficiaires inconnus' : `${beneficiaires} bénéficiaires à ${direMontant(REFERENCE)}`}, coût ${cout === null ? 'inconnu' : `de ${direMontant(cout)}`}${depasse === true && refus === null ? ', au-dessus de la référence : à expliquer' : ''}`,
        })
      }),
}

/** Ce que l'action a coûté, ou doit coûter. */
function coutDe(ligne: LignePreparee, execution: boolean): string | null {
  return execution ? ligne.montants.realise : ligne.budget
}
