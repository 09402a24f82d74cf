import { ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { sommerConnus, sousPlafond } from '../somme'
import type { LignePreparee } from '../tableau-prepare'

const PLAFOND = '100000.00'

/** Les logiciels d'insertion : 100 000 € au plus, pris sur les crédits socles d'insertion. */
export const SYSTEMES_INFORMATION: Regle = {
  id: 'systemes-information',
  exigence: "les systèmes d'information prennent au plus 100 000 € sur les crédits des actions socles d'insertion",
  source: 'instruction 2022/19, corps I.3 ; annexe 1, §3',
  du: 2022,
  au: 2023,
  constater: ({ tableau }) => {
    const lignes = tableau.lignes.filter(({ montants }) => montants.systemesInformation !== null)
    const insertion = lignes.filter(estInsertion)
    const ailleurs = lignes.filter((ligne) => !estInsertion(ligne) && ligne.montants.systemesInformation !== ZERO)
    const somme = sommerConnus(insertion.map(({ montants }) => montants.systemesInformation))
    const global = constat(SYSTEMES_INFORMATION, null, {
      conforme: sousPlafond(somme, PLAFOND),
      attendu: PLAFOND,
      constate: somme.connu,
      message: `${direMontant(somme.connu)} de systèmes d'information sur les crédits socles d'insertion, plafond ${direMontant(PLAFOND)}`,
    })
    return [
      ...(insertion.length > 0 ? [global] : []),
      ...ailleurs.map((ligne) =>
        constat(SYSTEMES_INFORMATION, ligne, {
          conforme: null,
          constate: ligne.montants.systemesInformation,
          message: "des systèmes d'information hors des crédits socles d'insertion : le texte ne les y prévoit pas",
        }),
      ),
    ]
  },
}

function estInsertion({ mesure }: LignePreparee): boolean {
  return mesure === 'insertion' || mesure === 'garantie-activite'
}
