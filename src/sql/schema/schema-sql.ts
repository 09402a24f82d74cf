import { dialecteDe, espaceAdmis, type OptionsSql } from '../demande'
import type { Dialecte, NomDialecte, Sql } from '../dialectes/dialecte'
import { type Colonne, TABLES, type Table } from './tables'
import { nomDeVue, qualifier } from './vues'

/**
 * Le schéma de la base : les tables du dossier, leurs clés, leurs contraintes, et les vues que lit la requête type.
 *
 * Un éditeur remplit les tables, ou redéfinit les vues sur les siennes (mêmes colonnes, mêmes types). Spark n'a ni clé ni contrainte : la
 * requête de contrôle les vérifie.
 *
 * @param dialecte `duckdb`, `postgresql`, `spark` ou `oracle`
 * @param options `espace` : l'espace de noms (schéma) où tout se crée
 * @returns le script, à exécuter une fois
 * @throws ErreurContexte si le dialecte ou l'espace de noms n'est pas admis
 * @source instruction 2022/19, annexe 7, §6 et §7 (les données dont les indicateurs ont besoin)
 * @example
 * ```ts
 * import { schemaSql } from 'calpae/sql'
 * schemaSql('postgresql').includes('CREATE TABLE calpae_dossiers') // => true
 * ```
 */
export function schemaSql(dialecte: NomDialecte, options: OptionsSql = {}): string {
  const d = dialecteDe(dialecte)
  const espace = espaceAdmis(options)
  const tables = TABLES.map((table) => creerTable(table, d, espace))
  const vues = TABLES.map((table) => creerVue(table, espace))
  return `${[...tables, ...vues].join('\n\n')}\n`
}

function creerTable(table: Table, d: Dialecte, espace: string | null): Sql {
  const nom = qualifier(table.nom, espace)
  const spark = d.nom === 'spark'
  const colonnes = table.colonnes.map((colonne) => declarer(colonne, d))
  const contraintes = spark ? [] : contraindre(table, d, espace)
  const cree = `CREATE TABLE ${nom} (\n  ${[...colonnes, ...contraintes].join(',\n  ')}\n)`
  if (spark) return `${cree}\nUSING PARQUET\nCOMMENT ${d.commentaire(table.commentaire)};`
  const commentaires = [
    `COMMENT ON TABLE ${nom} IS ${d.commentaire(table.commentaire)};`,
    ...table.colonnes.map(
      ({ nom: colonne, commentaire }) => `COMMENT ON COLUMN ${nom}.${colonne} IS ${d.commentaire(commentaire)};`,
    ),
  ]
  return `${cree};\n${commentaires.join('\n')}`
}

function declarer({ nom, sorte, obligatoire, commentaire }: Colonne, d: Dialecte): Sql {
  const declaration = `${nom} ${d.types[sorte]}${obligatoire === true ? ' NOT NULL' : ''}`
  return d.nom === 'spark' ? `${declaration} COMMENT ${d.commentaire(commentaire)}` : declaration
}

/** Les contraintes qu'une base relationnelle sait tenir seule ; la requête de contrôle vérifie les autres. */
function contraindre({ nom, cle, colonnes }: Table, d: Dialecte, espace: string | null): Sql[] {
  const court = nom.replace('calpae_', '')
  const contraintes = [`CONSTRAINT ${nom}_cle PRIMARY KEY (${cle.join(', ')})`]
  if (cle[0] === 'dossier_id') {
    contraintes.push(`CONSTRAINT ${nom}_dossier FOREIGN KEY (dossier_id) REFERENCES ${qualifier('calpae_dossiers', espace)} (id)`)
  }
  for (const { nom: colonne, sorte, valeurs } of colonnes) {
    if (valeurs !== undefined) {
      contraintes.push(`CHECK (${colonne} IN (${valeurs.map((valeur) => d.texte(valeur)).join(', ')}))`)
    }
    if (sorte === 'booleen' && d.typeReponse !== 'BOOLEAN') contraintes.push(`CHECK (${colonne} IN (0, 1))`)
  }
  if (court === 'situations') contraintes.push('CHECK (fin IS NULL OR fin >= debut)')
  return contraintes
}

function creerVue({ nom, colonnes, commentaire }: Table, espace: string | null): Sql {
  const vue = qualifier(nomDeVue(nom), espace)
  const liste = colonnes.map((colonne) => colonne.nom).join(', ')
  const remplacer = `-- ${commentaire}\n-- À redéfinir, au besoin, sur les tables de l'éditeur : mêmes colonnes, mêmes types.`
  return `${remplacer}\nCREATE OR REPLACE VIEW ${vue} AS\nSELECT ${liste}\nFROM ${qualifier(nom, espace)};`
}
