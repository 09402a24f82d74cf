import { conventionsAdmises } from '../base/contexte'
import type { DefinitionsConventions } from '../referentiel/definition-convention'
import { geler } from '../referentiel/geler'

/**
 * Les choix que les textes laissent dans le contrôle d'un budget.
 *
 * @source instruction 2022/19, corps I.2, annexes 2 (§3), 5 (§2.2), 6 et 10
 */
export interface ConventionsBudget {
  /** Les colonnes B, D et E, « le cas échéant » : vides, sont-elles inconnues, ou nulles ? */
  readonly casEcheant: 'inconnu' | 'nul'
  /** La parité : la part du département égale celle de l'État, ou l'atteint au moins. */
  readonly parite: 'egalite' | 'plancher'
  /** Les parts que l'on compare : les crédits nouveaux (A et C), ou avec leurs reports (A + B et C + D). */
  readonly partsComparees: 'credits-nouveaux' | 'avec-reports'
  /** Le plafond des initiatives : les crédits de l'État notifiés en 2021, ou ce qui a été contractualisé, part du département comprise. */
  readonly plafondInitiatives: 'notifie' | 'contractualise'
  /** Les 500 € par bénéficiaire d'un bilan de mobilité : un repère dont on s'explique, ou un plafond. */
  readonly coutMobilite: 'repere' | 'plafond'
}

const A5 = 'instruction 2022/19, annexe 5'

/**
 * Les conventions du budget, avec leurs lectures, leurs sources et les incohérences qu'elles tranchent.
 *
 * @source instruction 2022/19, corps I.2, annexes 2, 5, 6 et 10
 * @example
 * ```ts
 * import { CONVENTIONS_BUDGET } from 'calpae/budget'
 * CONVENTIONS_BUDGET.parite.lectures.map(({ valeur }) => valeur) // => ['egalite', 'plancher']
 * ```
 */
export const CONVENTIONS_BUDGET: DefinitionsConventions<ConventionsBudget> = /* @__PURE__ */ geler(() => ({
  casEcheant: {
    objet:
      'les crédits reportés et la participation des tiers, « le cas échéant » : une cellule vide est-elle inconnue, ou nulle ?',
    incoherences: ['N07'],
    lectures: [
      { valeur: 'inconnu', source: `${A5}, §1.2 (renseigner l'ensemble des données)` },
      { valeur: 'nul', source: 'instruction 2022/19, annexe 10, colonnes B, D et E (le cas échéant)' },
    ],
  },
  parite: {
    objet: "la part du département doit-elle égaler celle de l'État, ou l'atteindre ?",
    incoherences: ['N08'],
    lectures: [
      { valeur: 'egalite', source: `${A5}, §2.2, parité` },
      { valeur: 'plancher', source: `${A5}, §2.2, effet de levier` },
    ],
  },
  partsComparees: {
    objet: 'la parité se vérifie-t-elle sur les crédits nouveaux, ou reports compris ?',
    incoherences: ['N09'],
    lectures: [
      { valeur: 'credits-nouveaux', source: 'instruction 2022/19, annexe 6, §1.1, budget prévisionnel (parts)' },
      {
        valeur: 'avec-reports',
        source: 'instruction 2022/19, annexe 6, §1.1, budget prévisionnel (budget global, reports compris)',
      },
    ],
  },
  plafondInitiatives: {
    objet: 'quel montant de 2021 plafonne les initiatives départementales ?',
    incoherences: ['B28'],
    lectures: [
      { valeur: 'notifie', source: 'instruction 2022/19, corps I.2' },
      { valeur: 'contractualise', source: `${A5}, §2.2, plafond des initiatives` },
    ],
  },
  coutMobilite: {
    objet: 'les 500 € par bénéficiaire sont-ils un repère, ou un plafond ?',
    incoherences: ['N10'],
    lectures: [
      { valeur: 'repere', source: 'instruction 2022/19, annexe 2, §3 (une référence de coût)' },
      { valeur: 'plafond', source: 'instruction 2022/19, annexe 2, §3 (suivi approfondi)' },
    ],
  },
}))

/** Un choix complet : les conventions données, le défaut pour les autres ; une convention inconnue, ou hors de ses lectures, lève. */
export function completerConventions(choix: Partial<ConventionsBudget> = {}): ConventionsBudget {
  return conventionsAdmises<ConventionsBudget>(choix, CONVENTIONS_BUDGET)
}
