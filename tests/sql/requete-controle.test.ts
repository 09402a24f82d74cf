import { afterAll, beforeAll, expect, test } from 'vitest'
import { requeteControle } from '../../src/sql/schema/requete-controle'
import { dossiersTires } from './lots'
import { ouvrirDuckdb } from './moteurs/duckdb'
import type { Moteur } from './moteurs/moteur'

/** Un éditeur redéfinit les vues sur des tables sans contrainte : c'est là que les fautes entrent. */
const LIBRES = ['dossiers', 'situations', 'suivis', 'rendez_vous', 'contrats', 'accompagnements']
  .map(
    (nom) =>
      `CREATE TABLE libre_${nom} AS SELECT * FROM calpae_${nom}; CREATE OR REPLACE VIEW calpae_v_${nom} AS SELECT * FROM libre_${nom};`,
  )
  .join('\n')

let moteur: Moteur
beforeAll(async () => {
  moteur = await ouvrirDuckdb()
  await moteur.charger(dossiersTires(200))
  await moteur.executer(LIBRES)
})
afterAll(() => moteur.fermer())

test('une base saine ne rend rien', async () => {
  expect(await moteur.lire(requeteControle('duckdb'))).toEqual([])
})

const situation = (debut: string, fin: string | null, droit = 'versable', soumis = 'NULL'): string =>
  `('X', DATE '${debut}', ${fin === null ? 'NULL' : `DATE '${fin}'`}, '${droit}', ${soumis}, NULL, NULL, NULL)`
const DOSSIER = "INSERT INTO libre_dossiers VALUES ('X', '67', NULL, false, true, true, true)"
const inserer = (...situations: readonly string[]): string =>
  `${DOSSIER}; INSERT INTO libre_situations VALUES ${situations.join(', ')}`
const isolees = (nombre: number): string[] =>
  Array.from({ length: nombre }, (_, i) => situation(`20${10 + i}-01-01`, `20${10 + i}-01-31`))

test.each([
  ['champ-absent', `${DOSSIER}; INSERT INTO libre_rendez_vous VALUES ('X', 0, NULL, NULL, 'autre', NULL)`, 'date_rendez_vous'],
  ['valeur-hors-liste', inserer(situation('2020-01-01', null, 'ouvert', 'true')), 'droit'],
  ['date-hors-bornes', inserer(situation('1020-01-01', null, 'radie', 'true')), 'debut'],
  [
    'cle-en-double',
    `${DOSSIER}; INSERT INTO libre_contrats VALUES ('X', 0, DATE '2020-01-01', NULL), ('X', 0, DATE '2020-02-01', NULL)`,
    'rang',
  ],
  ['dossier-inconnu', "INSERT INTO libre_contrats VALUES ('X', 0, DATE '2020-01-01', NULL)", null],
  ['liste-non-tenue', `${DOSSIER}; INSERT INTO libre_suivis VALUES ('X', 0, NULL, NULL, NULL, NULL, NULL, NULL)`, null],
  ['fin-avant-debut', inserer(situation('2020-02-01', '2020-01-31', 'radie')), 'fin'],
  ['chevauchement', inserer(situation('2020-01-01', '2020-02-01', 'radie'), situation('2020-02-01', null, 'radie')), 'debut'],
  ['soumissions-inconnues', inserer(...isolees(7)), 'soumis_droits_devoirs'],
])('%s', async (code, sql, colonne) => {
  await moteur.executer(sql)
  const fautes = await moteur.lire(requeteControle('duckdb'))
  for (const nom of ['dossiers', 'situations', 'suivis', 'rendez_vous', 'contrats']) {
    await moteur.executer(`DELETE FROM libre_${nom} WHERE ${nom === 'dossiers' ? 'id' : 'dossier_id'} = 'X'`)
  }
  expect(fautes.map((faute) => [faute['code'], faute['dossier_id'], faute['colonne']])).toEqual([[code, 'X', colonne]])
})

test('six suites de soumissions inconnues sont admises', async () => {
  await moteur.executer(inserer(...isolees(6)))
  expect(await moteur.lire(requeteControle('duckdb'))).toEqual([])
})
