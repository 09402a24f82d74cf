import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaSql } from '../../../src/sql/schema/schema-sql'
import { type Ligne, type Moteur, TABLES_A_VIDER } from './moteur'
import { demarrerPostgresql } from './serveur-postgresql.mjs'

const CHARGEMENT = readFileSync(new URL('../../../examples/sql/charger-postgresql.sql', import.meta.url), 'utf8')

/** Des réglages de session hostiles : aucun résultat ne doit en dépendre. */
const REGLAGES = `SET client_min_messages = error; SET TimeZone = 'Pacific/Apia'; SET DateStyle = 'SQL, DMY'; SET IntervalStyle = 'sql_standard';
SET escape_string_warning = off; SET standard_conforming_strings = off;`

/** Un serveur PostgreSQL neuf, schéma créé. */
export async function ouvrirPostgresql(): Promise<Moteur> {
  const { racine, psql, interroger, fermer } = await demarrerPostgresql()
  psql(schemaSql('postgresql'))
  return {
    dialecte: 'postgresql',
    async charger(dossiers) {
      writeFileSync(join(racine, 'dossiers.ndjson'), dossiers.map((d) => `${JSON.stringify(d)}\n`).join(''))
      psql(`TRUNCATE ${TABLES_A_VIDER.join(', ')};\n${CHARGEMENT}`)
    },
    async executer(sql) {
      psql(sql)
    },
    async lire(sql) {
      const lignes = await interroger(`${REGLAGES}\nSELECT row_to_json(resultat) FROM (\n${sql}\n) resultat;`)
      return lignes
        .split('\n')
        .filter((ligne) => ligne !== '')
        .map((ligne) => JSON.parse(ligne) as Ligne)
    },
    async fermer() {
      fermer()
    },
  }
}
