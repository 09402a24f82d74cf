import type { Constat } from '../../base/constat'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { sommeConforme, sommerConnus } from '../somme'
import type { SousTotal } from '../tableau-financier'
import { type LignePreparee, lireMontant, type TableauPrepare } from '../tableau-prepare'
import { reconnaitreTheme } from '../theme'

const COLONNES = { etat: "de l'État", departement: 'du département', total: 'global', realise: 'réalisé' } as const
type ColonneSommee = keyof typeof COLONNES

/** Chaque sous-total énoncé (thème, socle, initiatives) est la somme de ses lignes. */
export const SOUS_TOTAUX: Regle = {
  id: 'sous-totaux',
  exigence: 'chaque sous-total énoncé est la somme de ses lignes',
  source: 'instruction 2022/19, annexe 10 ; fiches-actions 2024, budgets',
  du: 2019,
  au: null,
  constater: ({ tableau }) =>
    (tableau.tableau.sousTotaux ?? []).flatMap((sousTotal, rang) => {
      const lignes = lignesDe(tableau, sousTotal.theme)
      return enonces(sousTotal, rang).map(([colonne, enonce]) =>
        comparerSomme(SOUS_TOTAUX, sousTotal.theme, lignes, colonne, enonce, `le sous-total ${COLONNES[colonne]}`),
      )
    }),
}

/** Les lignes d'un sous-total : tout le socle, toutes les initiatives, celles du même thème écrit, à défaut celles de la même mesure. */
function lignesDe({ lignes }: TableauPrepare, theme: string): readonly LignePreparee[] {
  if (theme === 'socle') return lignes.filter(({ initiative }) => !initiative)
  if (theme === 'initiatives') return lignes.filter(({ initiative }) => initiative)
  const memes = lignes.filter(({ ligne }) => ligne.theme === theme)
  const mesure = reconnaitreTheme(theme)
  return memes.length > 0 || mesure === null ? memes : lignes.filter((ligne) => ligne.mesure === mesure)
}

function enonces(sousTotal: SousTotal, rang: number): [ColonneSommee, string][] {
  return (Object.keys(COLONNES) as ColonneSommee[]).flatMap((colonne): [ColonneSommee, string][] => {
    const montant = lireMontant(sousTotal[colonne], `tableau.sousTotaux[${rang}].${colonne}`)
    return montant === null ? [] : [[colonne, montant]]
  })
}

/** Compare la somme d'une colonne à ce qui en est énoncé. */
export function comparerSomme(
  regle: Regle,
  ligne: string | null,
  lignes: readonly LignePreparee[],
  colonne: ColonneSommee,
  enonce: string,
  nom: string,
): Constat {
  const somme = sommerConnus(lignes.map((une) => (colonne === 'total' ? une.budget : une.montants[colonne])))
  const conforme = sommeConforme(somme, enonce)
  const inconnues = somme.inconnus > 0 ? `, ${somme.inconnus} étant inconnue${somme.inconnus > 1 ? 's' : ''}` : ''
  const total = lignes.length > 1 ? `ses ${lignes.length} lignes font` : 'sa ligne fait'
  return constat(regle, ligne, {
    conforme,
    attendu: somme.montant ?? (conforme === false ? somme.connu : null),
    constate: enonce,
    message: `${nom} énoncé est ${direMontant(enonce)}, ${lignes.length === 0 ? 'aucune ligne ne le compose' : `${total} ${direMontant(somme.connu)}${inconnues}`}`,
  })
}
