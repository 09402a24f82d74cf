import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { sommerConnus, sousPlafond } from '../somme'
import type { TableauPrepare } from '../tableau-prepare'

/** Les initiatives départementales ne dépassent pas leur montant de l'année précédente. */
export const PLAFOND_INITIATIVES: Regle = {
  id: 'plafond-initiatives',
  exigence: 'les initiatives départementales ne dépassent pas leur montant de 2021',
  source: 'instruction 2022/19, corps I.2 ; annexe 5, §2.2, plafond des initiatives',
  du: 2022,
  au: 2023,
  constater: ({ tableau, precedent, plafondInitiatives, conventions }) => {
    const entier = conventions.plafondInitiatives === 'contractualise'
    const somme = sommerInitiatives(tableau, entier)
    if (somme === null) return []
    const plafond = plafondInitiatives ?? (precedent === null ? null : (sommerInitiatives(precedent, entier)?.montant ?? null))
    const quoi = entier ? 'initiatives (État et département)' : "crédits de l'État aux initiatives"
    return [
      constat(PLAFOND_INITIATIVES, null, {
        conforme: sousPlafond(somme, plafond),
        attendu: plafond,
        constate: somme.montant ?? somme.connu,
        message: `${quoi} : ${direMontant(somme.connu)}${somme.inconnus > 0 ? ' au moins' : ''} ; plafond : ${plafond === null ? 'inconnu' : direMontant(plafond)}`,
      }),
    ]
  },
}

/** Les montants des initiatives : les crédits de l'État (A), ou ce qui est contractualisé (A et C) ; `null` s'il n'y en a pas. */
function sommerInitiatives({ lignes }: TableauPrepare, entier: boolean): ReturnType<typeof sommerConnus> | null {
  const initiatives = lignes.filter(({ initiative }) => initiative)
  if (initiatives.length === 0) return null
  return sommerConnus(initiatives.flatMap(({ montants }) => (entier ? [montants.etat, montants.departement] : [montants.etat])))
}
