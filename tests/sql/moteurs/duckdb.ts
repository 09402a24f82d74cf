import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { schemaSql } from '../../../src/sql/schema/schema-sql'
import { type Ligne, type Moteur, TABLES_A_VIDER } from './moteur'

const CHARGEMENT = readFileSync(new URL('../../../examples/sql/charger-duckdb.sql', import.meta.url), 'utf8')

/** Un DuckDB en mémoire, schéma créé. */
export async function ouvrirDuckdb(): Promise<Moteur> {
  const dossier = mkdtempSync(join(tmpdir(), 'calpae-duckdb-'))
  const fichier = join(dossier, 'dossiers.ndjson')
  const instance = await DuckDBInstance.create(':memory:')
  const connexion = await instance.connect()
  await connexion.run(schemaSql('duckdb'))
  // Des réglages de session hostiles : aucun résultat ne doit en dépendre.
  await connexion.run("SET default_order = 'desc'; SET default_null_order = 'nulls_first'; SET integer_division = true")
  return {
    dialecte: 'duckdb',
    async charger(dossiers) {
      for (const table of TABLES_A_VIDER) await connexion.run(`DELETE FROM ${table}`)
      writeFileSync(fichier, dossiers.map((d) => `${JSON.stringify(d)}\n`).join(''))
      await connexion.run(CHARGEMENT.replace('dossiers.ndjson', fichier))
    },
    async executer(sql) {
      await connexion.run(sql)
    },
    async lire(sql) {
      const lecture = await connexion.runAndReadAll(sql)
      const lignes = lecture.getRowObjectsJson() as unknown as Ligne[]
      return lignes.map((ligne) => Object.fromEntries(Object.entries(ligne).map(([nom, valeur]) => [nom, entier(valeur)])))
    },
    async fermer() {
      connexion.closeSync()
      instance.closeSync()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}

/** Le client rend les entiers de 64 bits en texte. */
function entier<V>(valeur: V): V | number {
  return typeof valeur === 'string' && /^-?\d+$/.test(valeur) ? Number(valeur) : valeur
}
