import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { schemaSql } from '../../src/sql/schema/schema-sql'
import { CAS_RARES } from '../generateurs/cas-rares'
import { dossiersTires } from './lots'
import { TABLES_A_VIDER } from './moteurs/moteur'
import { ouvrirPglite } from './moteurs/pglite'

const SCRIPT = readFileSync(new URL('../../examples/sql/charger-oracle.sql', import.meta.url), 'utf8')

/**
 * Les types d'Oracle, dits par PostgreSQL : `JSON_TABLE` est le même dans l'un et dans l'autre (SQL:2016), sauf qu'un booléen en texte est « true »
 * pour Oracle et « t » pour PostgreSQL.
 */
const traduire = (sql: string): string =>
  sql
    .replaceAll('VARCHAR2(5 CHAR) PATH', 'TEXT FORMAT JSON PATH')
    .replace(/VARCHAR2\((\d+) CHAR\)/g, 'VARCHAR($1)')
    .replace(/NUMBER\(\d+\)/g, 'INT')
    .replaceAll('CLOB FORMAT', 'TEXT FORMAT')
    .replace('dossier CLOB', 'dossier JSON')
    .replace(/\nORGANIZATION EXTERNAL[\s\S]*?REJECT LIMIT 0;/, ';')
    .replace('COMMIT;\n', '')

/**
 * Aucun moteur d'Oracle ne s'installe ici. Ses insertions s'exécutent du moins dans un moteur qui a `JSON_TABLE`, et remplissent ses tables comme le
 * script de PostgreSQL remplit les siennes : chaque ligne, chaque rang, chaque liste qui n'est pas tenue.
 */
test('les insertions du script d’Oracle remplissent les mêmes lignes que celles de PostgreSQL', {
  timeout: 120_000,
}, async () => {
  const dossiers = [...CAS_RARES.flatMap(({ dossiers: siens }) => siens), ...dossiersTires(150)].map((dossier, rang) => ({
    ...dossier,
    id: `d${rang}`,
  })) as unknown as Dossier[]
  const [creation = '', ...insertions] = traduire(SCRIPT)
    .replace(/DROP TABLE.*/, '')
    .split(/;\n\n/)
  const oracle = await PGlite.create()
  await oracle.exec(traduire(schemaSql('oracle')))
  await oracle.exec(creation)
  for (const dossier of dossiers) await oracle.query('INSERT INTO calpae_lus VALUES ($1)', [JSON.stringify(dossier)])
  await oracle.exec(insertions.join(';\n\n'))

  const postgresql = await ouvrirPglite()
  await postgresql.charger(dossiers)
  for (const table of TABLES_A_VIDER) {
    const lire = `SELECT * FROM ${table}`
    const { rows } = await oracle.query<{ ligne: object }>(`SELECT row_to_json(lue) AS ligne FROM (${lire}) lue`)
    const attendues = (await postgresql.lire(lire)).map((ligne) => sansBooleen(ligne)).sort()
    expect(rows.map(({ ligne }) => JSON.stringify(ligne)).sort(), table).toEqual(attendues)
    expect(attendues.length, table).toBeGreaterThan(20)
  }
  await postgresql.fermer()
  await oracle.close()
})

const sansBooleen = (ligne: object): string =>
  JSON.stringify(ligne, (_, valeur) => (typeof valeur === 'boolean' ? Number(valeur) : valeur))
