import type { Regle, RegleBudgetaire } from '../regle'
import { ACTION_SANS_DEPENSE } from './action-sans-depense'
import { ASE_CREDITS_NOUVEAUX } from './ase-credits-nouveaux'
import { ASE_RELIQUATS } from './ase-reliquats'
import { BUDGET_ACTION } from './budget-action'
import { COUT_MOBILITE } from './cout-mobilite'
import { FINANCEMENT_TIERS } from './financement-tiers'
import { FONGIBILITE } from './fongibilite'
import { FONGIBILITE_DISPONIBLE } from './fongibilite-disponible'
import { GARANTIE_ACTIVITE } from './garantie-activite'
import { IMPUTATION_CHORUS } from './imputation-chorus'
import { PARITE_ACTION } from './parite-action'
import { PARITE_GLOBALE } from './parite-globale'
import { PART_ETAT } from './part-etat'
import { PLAFOND_INITIATIVES } from './plafond-initiatives'
import { PRORATA_POSTES } from './prorata-postes'
import { REALISE_TOTAL } from './realise-total'
import { REPORTS_CALCULES } from './reports-calcules'
import { REPORTS_DEDUITS } from './reports-deduits'
import { REPORTS_EXECUTES } from './reports-executes'
import { REPORTS_REPRIS } from './reports-repris'
import { SOUS_TOTAUX } from './sous-totaux'
import { SYSTEMES_INFORMATION } from './systemes-information'
import { TAUX_CONSOMMATION } from './taux-consommation'
import { TOTAUX_ENONCES } from './totaux-enonces'
import { VALORISATION_ETAT } from './valorisation-etat'
import { VALORISATION_JUSTIFIEE } from './valorisation-justifiee'
import { VALORISATION_PLAFOND } from './valorisation-plafond'

/** Toutes les règles, dans l'ordre où leurs constats sont rendus. */
export const REGLES: readonly Regle[] = [
  BUDGET_ACTION,
  SOUS_TOTAUX,
  TOTAUX_ENONCES,
  PRORATA_POSTES,
  PARITE_ACTION,
  PARITE_GLOBALE,
  PART_ETAT,
  FINANCEMENT_TIERS,
  VALORISATION_PLAFOND,
  VALORISATION_ETAT,
  VALORISATION_JUSTIFIEE,
  PLAFOND_INITIATIVES,
  FONGIBILITE,
  FONGIBILITE_DISPONIBLE,
  REALISE_TOTAL,
  REPORTS_CALCULES,
  REPORTS_REPRIS,
  REPORTS_EXECUTES,
  REPORTS_DEDUITS,
  TAUX_CONSOMMATION,
  ACTION_SANS_DEPENSE,
  ASE_CREDITS_NOUVEAUX,
  ASE_RELIQUATS,
  SYSTEMES_INFORMATION,
  GARANTIE_ACTIVITE,
  COUT_MOBILITE,
  IMPUTATION_CHORUS,
]

/**
 * Les règles que contrôle `controlerTableauFinancier` : ce que chacune exige, d'où elle vient, et les millésimes où elle vaut.
 *
 * @source instruction 2022/19, corps I.1 à I.3, annexes 1, 1 ter, 2, 5, 10 et 11 ; fiches-actions 2024, budgets
 * @example
 * ```ts
 * import { REGLES_BUDGETAIRES } from 'calpae/budget'
 * REGLES_BUDGETAIRES.find(({ id }) => id === 'part-etat')?.exigence // => "l'État finance la moitié du budget de l'action"
 * ```
 */
export const REGLES_BUDGETAIRES: readonly RegleBudgetaire[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ REGLES.map(({ id, exigence, source, du, au }) => Object.freeze({ id, exigence, source, du, au })),
)
