import type { Dossier } from '../../../src/rsa/dossier/dossier'
import type { NomDialecte } from '../../../src/sql/dialectes/dialecte'

/** Une valeur rendue par une base, après un aller en JSON : dates en `AAAA-MM-JJ`. */
type Valeur = string | number | boolean | null
export type Ligne = { readonly [colonne: string]: Valeur }

/** Une base de données où le schéma est créé. */
export type Moteur = {
  readonly dialecte: NomDialecte
  /** L'espace de noms des vues, s'il en faut un. */
  readonly espace?: string
  /** Remplace les dossiers de la base par ceux-ci. */
  charger(dossiers: readonly Dossier[]): Promise<void>
  executer(sql: string): Promise<void>
  lire(sql: string): Promise<Ligne[]>
  fermer(): Promise<void>
}

/** Des plus dépendantes aux moins dépendantes : l'ordre où elles se vident. */
export const TABLES_A_VIDER = [
  'calpae_accompagnements',
  'calpae_contrats',
  'calpae_rendez_vous',
  'calpae_suivis',
  'calpae_situations',
  'calpae_dossiers',
] as const
