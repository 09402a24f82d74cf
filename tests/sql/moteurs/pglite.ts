import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { schemaSql } from '../../../src/sql/schema/schema-sql'
import { type Ligne, type Moteur, TABLES_A_VIDER } from './moteur'

// `\copy` est une commande de psql ; hors de lui, la même copie lit un flux.
const CHARGEMENT = readFileSync(new URL('../../../examples/sql/charger-postgresql.sql', import.meta.url), 'utf8')
  .replace("\\copy lus FROM 'dossiers.ndjson'", "COPY lus FROM '/dev/blob'")
  .replace(/(WITH \(FORMAT csv.*\))$/m, '$1;')

/** Un PostgreSQL embarqué, sans serveur. */
export async function ouvrirPglite(): Promise<Moteur> {
  const base = await PGlite.create()
  await base.exec(schemaSql('postgresql'))
  return {
    dialecte: 'postgresql',
    async charger(dossiers) {
      await base.exec(`TRUNCATE ${TABLES_A_VIDER.join(', ')}`)
      const blob = new Blob(dossiers.map((d) => `${JSON.stringify(d)}\n`))
      const [creation = '', ...suite] = CHARGEMENT.split(/;\n\n/)
      await base.exec(creation)
      const [copie = '', ...insertions] = suite
      await base.query(copie, [], { blob })
      await base.exec(insertions.join(';\n\n'))
    },
    async executer(sql) {
      await base.exec(sql)
    },
    async lire(sql) {
      const { rows } = await base.query<{ ligne: Ligne }>(`SELECT row_to_json(resultat) AS ligne FROM (\n${sql}\n) resultat`)
      return rows.map(({ ligne }) => ligne)
    },
    async fermer() {
      await base.close()
    },
  }
}
