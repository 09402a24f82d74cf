import type { IdIndicateurRsa } from './resultat'

/** Un indicateur qui compte : son total est la somme de ce qu'y apportent les dossiers. Les deux moyennes n'en sont pas. */
export type IdIndicateurCompte = Exclude<IdIndicateurRsa, 'ag-par-conseiller' | 'ag-delai-moyen'>

/** Les indicateurs qui comptent. */
export const INDICATEURS_COMPTES: readonly IdIndicateurCompte[] = [
  'nouveaux-entrants',
  'nouveaux-entrants-orientes-dans-le-delai',
  'premiers-rendez-vous',
  'premiers-rendez-vous-dans-le-delai',
  'premiers-contrats',
  'premiers-contrats-dans-le-delai',
  'gad-orientes',
  'gad-en-cours',
  'ag-orientes',
  'ag-en-cours',
]
