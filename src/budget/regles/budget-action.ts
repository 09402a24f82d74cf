import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { type Somme, sommeConforme } from '../somme'

/** F = A + B + C + D + E : une part qui manque laisse l'égalité inconnue, sauf si les autres dépassent déjà le total. */
export const BUDGET_ACTION: Regle = {
  id: 'budget-action',
  exigence: "le budget global d'une action est la somme de ses cinq parts : A + B + C + D + E = F",
  source: 'instruction 2022/19, annexe 10',
  du: 2019,
  au: null,
  constater: ({ tableau }) =>
    tableau.lignes.map((ligne) => {
      const { parts: somme, montants } = ligne
      const { total } = montants
      const conforme = sommeConforme(somme, total)
      return constat(BUDGET_ACTION, ligne, {
        conforme,
        attendu: somme.montant ?? (conforme === false ? somme.connu : null),
        constate: total,
        message: dire(somme, total, conforme),
      })
    }),
}

function dire({ montant, connu, inconnus }: Somme, total: string | null, conforme: boolean | null): string {
  if (total === null) return `le budget global n'est pas énoncé ; les parts connues font ${direMontant(connu)}`
  const enonce = `le budget global énoncé est ${direMontant(total)}`
  if (montant !== null) return conforme ? `${enonce}, somme des parts` : `${enonce}, les parts font ${direMontant(montant)}`
  const connues = `les parts connues font ${direMontant(connu)}, ${inconnus} ${inconnus > 1 ? 'sont inconnues' : 'est inconnue'}`
  return conforme === false ? `${enonce}, et déjà ${connues}` : `${enonce} ; ${connues}`
}
