import { objetAdmis, parmiAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import type { Dialecte, NomDialecte } from './dialectes/dialecte'
import { DUCKDB } from './dialectes/duckdb'
import { ORACLE } from './dialectes/oracle'
import { POSTGRESQL } from './dialectes/postgresql'
import { SPARK } from './dialectes/spark'

const DIALECTES: { readonly [D in NomDialecte]: Dialecte } = {
  duckdb: DUCKDB,
  postgresql: POSTGRESQL,
  spark: SPARK,
  oracle: ORACLE,
}

/** Où la requête lit, et où le schéma s'écrit. */
export interface OptionsSql {
  /** L'espace de noms (schéma) des tables et des vues : minuscules, chiffres et soulignés ; par défaut, celui de la connexion. */
  readonly espace?: string
}

/** Le dialecte de ce nom. */
export function dialecteDe(nom: unknown): Dialecte {
  return DIALECTES[parmiAdmis(nom, 'dialecte', Object.keys(DIALECTES) as NomDialecte[])]
}

/** Un identifiant qu'aucun dialecte n'a besoin de citer, ni ne lit autrement. */
const IDENTIFIANT = /^[a-z][a-z0-9_]{0,29}$/

/** L'espace de noms des options, vérifié : jamais de texte reçu qui entre dans le SQL sans l'être. */
export function espaceAdmis(options: unknown): string | null {
  const { espace } = objetAdmis(options, 'options', ['espace'])
  if (espace == null) return null
  if (typeof espace === 'string' && IDENTIFIANT.test(espace)) return espace
  throw new ErreurContexte(
    `espace : reçu ${decrire(espace)} ; attendu : un identifiant SQL, une lettre minuscule puis au plus 29 minuscules, chiffres ou « _ »`,
  )
}
