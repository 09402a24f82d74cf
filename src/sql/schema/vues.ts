import type { Sql } from '../dialectes/dialecte'
import type { Vue } from '../etape'
import { TABLES } from './tables'

/** Le nom de la vue qui donne une table à la requête : c'est elle que l'éditeur redéfinit sur ses propres tables. */
export function nomDeVue(nomDeTable: string): string {
  return nomDeTable.replace('calpae_', 'calpae_v_')
}

/** Le nom de chaque vue, dans l'espace de noms donné. */
export function nomsDesVues(espace: string | null): { readonly [V in Vue]: Sql } {
  const noms: Partial<Record<Vue, Sql>> = {}
  for (const { vue, nom } of TABLES) noms[vue] = qualifier(nomDeVue(nom), espace)
  return noms as { readonly [V in Vue]: Sql }
}

/** Un nom, précédé de son espace de noms. */
export function qualifier(nom: string, espace: string | null): Sql {
  return espace === null ? nom : `${espace}.${nom}`
}
