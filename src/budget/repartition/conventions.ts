import type { DefinitionsConventions } from '../../referentiel/definition-convention'
import { geler } from '../../referentiel/geler'

/**
 * Les choix que les textes laissent dans le partage des crédits.
 *
 * @source instruction 2022/19, corps I.2, annexes 2 (§3) et 5 (§2.2)
 */
export interface ConventionsRepartition {
  /** Le plancher de la mobilité : pris sur l'enveloppe, dont le reste se partage de nouveau, ou ajouté à elle. */
  readonly plancherMobilite: 'nouveau-partage' | 'en-sus'
  /** La part des réfactions gardée en région : 60 % au moins, ou 60 % exactement. */
  readonly partRegionale: 'au-moins' | 'exacte'
}

/**
 * Les conventions du partage, avec leurs lectures, leurs sources et les incohérences qu'elles tranchent.
 *
 * @source instruction 2022/19, corps I.2, annexes 2 (§3) et 5 (§2.2)
 * @example
 * ```ts
 * import { CONVENTIONS_REPARTITION } from 'calpae/budget'
 * CONVENTIONS_REPARTITION.partRegionale.lectures.map(({ valeur }) => valeur) // => ['au-moins', 'exacte']
 * ```
 */
export const CONVENTIONS_REPARTITION: DefinitionsConventions<ConventionsRepartition> = /* @__PURE__ */ geler(() => ({
  plancherMobilite: {
    objet: "le plancher d'un département se prend-il sur l'enveloppe de tous, ou s'y ajoute-t-il ?",
    incoherences: ['B53'],
    lectures: [
      { valeur: 'nouveau-partage', source: 'instruction 2022/19, annexe 2, §3 (les crédits de la mesure sont répartis)' },
      { valeur: 'en-sus', source: "instruction 2022/19, annexe 2, §3 (par ailleurs dotés d'une somme plancher)" },
    ],
  },
  partRegionale: {
    objet: 'quelle part des réfactions reste en région ?',
    incoherences: ['B21'],
    lectures: [
      { valeur: 'au-moins', source: 'instruction 2022/19, annexe 5, §2.2' },
      { valeur: 'exacte', source: 'instruction 2022/19, corps I.2' },
    ],
  },
}))
