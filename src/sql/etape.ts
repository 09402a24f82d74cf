import { ecrireJour, type Jour } from '../base/jour'
import type { Regles } from '../rsa/contexte'
import type { Dialecte, Sql } from './dialectes/dialecte'

/** Une étape de la requête : une expression de table nommée, qui dit la règle qu'elle applique et d'où cette règle vient. */
export interface Etape {
  readonly nom: string
  /** La règle, en une phrase. */
  readonly regle: string
  /** Le texte qui la fonde. */
  readonly source: string
  readonly sql: Sql
}

/** Ce qu'il faut pour écrire une étape. */
export interface Redaction {
  readonly dialecte: Dialecte
  readonly regles: Regles
  /** Le nom complet de chaque vue lue. */
  readonly vues: { readonly [V in Vue]: Sql }
  /** La clé qui ventile les indicateurs ; `null` : l'ensemble. */
  readonly ventilation: CleVentilationSql | null
}

/** Une clé de ventilation des indicateurs : le département du dossier ; l'organisme, le parcours ou le mois de chaque entrée. */
export type CleVentilationSql = 'departement' | 'organisme' | 'parcours' | 'mois'

/** Les vues que la requête lit. */
export type Vue = 'dossiers' | 'situations' | 'suivis' | 'rendezVous' | 'contrats' | 'accompagnements'

/** Le jour d'après tous les jours d'un dossier ; assez loin du dernier jour qu'une base sache écrire pour qu'on y ajoute des mois. */
export const SANS_FIN: Sql = "DATE '9000-01-01'"

/** Un jour littéral ; tous les dialectes l'écrivent de même. */
export function leJour(jour: Jour): Sql {
  return `DATE '${ecrireJour(jour)}'`
}

/** Le prédicat « ce département est du territoire » ; à défaut de liste, le territoire est le département du dossier. */
export function estDuTerritoire({ dialecte, regles }: Redaction, departement: Sql, departementDuDossier: Sql): Sql {
  if (regles.departements === null) return `${departement} = ${departementDuDossier}`
  return `${departement} IN (${regles.departements.map((code) => dialecte.texte(code)).join(', ')})`
}

/** Retire la marge commune d'un bloc de SQL, et les lignes vides qui l'entourent. */
export function bloc(texte: string): Sql {
  const lignes = texte.split('\n').filter((ligne) => ligne.trim() !== '')
  const marge = Math.min(...lignes.map((ligne) => ligne.length - ligne.trimStart().length))
  return lignes.map((ligne) => ligne.slice(marge)).join('\n')
}
