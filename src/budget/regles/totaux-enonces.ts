import type { Regle } from '../regle'
import { lireMontant } from '../tableau-prepare'
import { comparerSomme } from './sous-totaux'

const COLONNES = [
  ['totalEtat', 'etat', "le total de l'État"],
  ['totalDepartement', 'departement', 'le total du département'],
  ['total', 'total', 'le total général'],
  ['totalRealise', 'realise', 'le total réalisé'],
] as const

/** Chaque total énoncé est la somme de toutes les lignes. */
export const TOTAUX_ENONCES: Regle = {
  id: 'totaux',
  exigence: 'chaque total énoncé est la somme de toutes les lignes',
  source: 'instruction 2022/19, annexe 10 ; convention CALPAE de la CeA 2022, article 2.2',
  du: 2019,
  au: null,
  constater: ({ tableau }) =>
    COLONNES.flatMap(([champ, colonne, nom]) => {
      const enonce = lireMontant(tableau.tableau[champ], `tableau.${champ}`)
      return enonce === null ? [] : [comparerSomme(TOTAUX_ENONCES, null, tableau.lignes, colonne, enonce, nom)]
    }),
}
