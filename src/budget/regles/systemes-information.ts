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
    const insertion = tableau.lignes.filter(estInsertion)
    const ailleurs = tableau.lignes.filter((ligne) => !estInsertion(ligne) && estDonne(ligne) && !estNul(ligne))
    const somme = sommerConnus(insertion.map(({ montants }) => montants.systemesInformation))
    const global = constat(SYSTEMES_INFORMATION, null, {
      conforme: sousPlafond(somme, PLAFOND),
      attendu: PLAFOND,
      constate: somme.connu,
      message: `${direMontant(somme.connu)}${somme.inconnus > 0 ? ' au moins' : ''} de systèmes d'information sur les crédits socles d'insertion, plafond ${direMontant(PLAFOND)}`,
    })
    return [
      ...(insertion.some(estDonne) ? [global] : []),
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

function estDonne({ montants }: LignePreparee): boolean {
  return montants.systemesInformation !== null
}

function estNul({ montants }: LignePreparee): boolean {
  return montants.systemesInformation === ZERO
}

function estInsertion({ mesure }: LignePreparee): boolean {
  return mesure === 'insertion' || mesure === 'garantie-activite'
}
