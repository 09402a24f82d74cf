import { comparer } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import type { ConventionsBudget } from '../conventions'
import { constat, type Regle } from '../regle'
import type { LignePreparee } from '../tableau-prepare'

/** La parité de chaque action ; une action dispensée de cofinancement y satisfait. */
export const PARITE_ACTION: Regle = {
  id: 'parite-action',
  exigence: "pour chaque action cofinancée, la part du département égale celle de l'État",
  source: 'instruction 2022/19, annexe 5, §2.2, parité ; annexe 2, §3 (bilans et accompagnements à la mobilité dispensés)',
  du: 2021,
  au: 2023,
  constater: ({ tableau, conventions }) =>
    tableau.lignes.map((ligne) => {
      const { etat, departement } = partsComparees(ligne, conventions)
      if (ligne.dispensee) {
        return constat(PARITE_ACTION, ligne, {
          conforme: true,
          message: "dispensée de cofinancement, la parité n'est pas exigée",
        })
      }
      return constat(PARITE_ACTION, ligne, {
        conforme: enParite(etat, departement, conventions),
        attendu: etat,
        constate: departement,
        message: direParts(etat, departement),
      })
    }),
}

/** Les parts que la convention compare. */
export function partsComparees(
  { montants, creditsEtat, creditsDepartement }: LignePreparee,
  { partsComparees: choix }: ConventionsBudget,
): { readonly etat: string | null; readonly departement: string | null } {
  if (choix === 'credits-nouveaux') return { etat: montants.etat, departement: montants.departement }
  return { etat: creditsEtat, departement: creditsDepartement }
}

/** Les deux parts sont-elles en parité ? */
export function enParite(etat: string | null, departement: string | null, { parite }: ConventionsBudget): boolean | null {
  if (etat === null || departement === null) return null
  const rang = comparer(departement, etat)
  return parite === 'egalite' ? rang === 0 : rang >= 0
}

/** Les deux parts, dites. */
export function direParts(etat: string | null, departement: string | null): string {
  const dire = (montant: string | null): string => (montant === null ? 'inconnue' : direMontant(montant))
  return `part de l'État ${dire(etat)}, part du département ${dire(departement)}`
}
