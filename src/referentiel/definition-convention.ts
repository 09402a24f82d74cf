import type { Duree } from '../base/duree'
import type { IdIncoherence } from './incoherences/identifiant'

/**
 * Ce que l'on sait d'une convention : ce qu'elle règle, ses lectures et leurs sources, les contradictions qu'elle tranche. La même forme pour
 * toutes : le RSA, les autres familles, le calendrier, le budget.
 */
export interface DefinitionConvention<V extends string | Duree = string> {
  /** Ce que la convention règle. */
  readonly objet: string
  /** Les lectures attestées et leurs sources ; la première est le défaut. Une durée peut en prendre d'autres. */
  readonly lectures: readonly { readonly valeur: V; readonly source: string }[]
  /** Les entrées d'`INCOHERENCES` que la convention tranche. */
  readonly incoherences: readonly IdIncoherence[]
}

/** Les définitions d'un choix de conventions, une par convention : toute lecture y est une valeur que le choix admet. */
export type DefinitionsConventions<C> = { readonly [N in keyof C]: DefinitionConvention<Extract<C[N], string | Duree>> }
