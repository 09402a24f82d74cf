import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PREREGLAGES } from '../../../src/referentiel/conventions'
import type { Contexte } from '../../../src/rsa/contexte'
import { requeteType } from '../../../src/sql/requete-type'
import { requeteControle } from '../../../src/sql/schema/requete-controle'
import { schemaSql } from '../../../src/sql/schema/schema-sql'
import { fautesOracle, fautesOracleRecent } from '../grammaires/oracle'
import { fautesSpark } from '../grammaires/spark'

/** Spark et Oracle n'ont pas de moteur que npm donne : leur grammaire lit du moins tout ce qui s'écrit pour eux. */
const ANALYSEURS = { spark: fautesSpark, oracle: fautesOracle } as const

// Un code à échapper, un espace de noms, des conventions qui changent des étapes.
const CONTEXTE: Contexte = {
  periode: { debut: '2022-01-01', fin: '2022-12-31' },
  departements: ['67', "l'\\x"],
  conventions: { ...PREREGLAGES.guide2022, comptage: 'personnes', anticipation: { mois: 3 } },
}
const SIMPLE: Contexte = { periode: CONTEXTE.periode }

describe.each(['spark', 'oracle'] as const)('la grammaire de %s', (dialecte) => {
  const fautes = ANALYSEURS[dialecte]
  const ecrits: readonly (readonly [quoi: string, sql: string])[] = [
    ['le schéma', schemaSql(dialecte, { espace: 'rsa' })],
    ['la requête de contrôle', requeteControle(dialecte, { espace: 'rsa' })],
    ['les entrées', requeteType({ dialecte, forme: 'entrees', contexte: CONTEXTE, espace: 'rsa' })],
    ['les indicateurs', requeteType({ dialecte, forme: 'indicateurs', contexte: CONTEXTE, espace: 'rsa' })],
    ['les indicateurs ventilés', requeteType({ dialecte, forme: 'indicateurs', contexte: SIMPLE, ventilation: 'mois' })],
  ]

  test.each(ecrits)('lit %s', async (_quoi, sql) => {
    expect(await fautes(sql)).toEqual([])
  })

  // Un oubli dans la première étape : la lecture du reste n'apprendrait rien de plus.
  const etape = `${/WITH\n[\s\S]*?\n\)/.exec(requeteType({ dialecte, forme: 'entrees', contexte: SIMPLE }))?.[0]}\nSELECT * FROM situations_datees`

  test('lit une étape seule', async () => {
    expect(etape).toContain('situations_datees AS (')
    expect(await fautes(etape)).toEqual([])
  })

  test.each([
    ['une virgule', etape.replace('s.debut,', 's.debut')],
    ['un FROM', etape.replace('FROM calpae_v_situations', 'calpae_v_situations')],
    ['un THEN', etape.replace(' THEN ', ' ')],
    ['un END', etape.replace(' END AS lendemain', ' AS lendemain')],
    ['une parenthèse', etape.replace('COALESCE(', 'COALESCE')],
  ])('refuse l’oubli de %s', async (_quoi, faux) => {
    expect(faux).not.toBe(etape)
    expect(await fautes(faux)).not.toEqual([])
  })

  test('refuse le schéma de l’autre', async () => {
    expect(await fautes(schemaSql(dialecte === 'spark' ? 'oracle' : 'spark'))).not.toEqual([])
  })

  const etranger = {
    spark: "(TRUNC(SYSDATE) - INTERVAL '1' YEAR(4)) FROM DUAL CONNECT BY LEVEL < 3",
    oracle: "d RLIKE 'x' FROM t LATERAL VIEW EXPLODE(l) e AS x",
  }
  test('refuse une construction de l’autre', async () => {
    expect(await fautes(`SELECT ${etranger[dialecte]};`)).not.toEqual([])
  })
})

const lireScript = (dialecte: string): string =>
  readFileSync(new URL(`../../../examples/sql/charger-${dialecte}.sql`, import.meta.url), 'utf8')

test.each([
  ['spark', fautesSpark, ['LATERAL VIEW', 'LATERAL']],
  ['oracle', fautesOracleRecent, ['FOR ORDINALITY', 'FOR RANG']],
] as const)('la grammaire de %s lit le script de chargement', async (dialecte, fautes, [juste, faux]) => {
  const script = lireScript(dialecte)
  expect(await fautes(script)).toEqual([])
  expect(await fautes(script.replace(juste, faux))).not.toEqual([])
})

test.each(['spark', 'oracle'] as const)('le script de %s remplit chaque colonne du schéma, dans l’ordre', (dialecte) => {
  const colonnes = [...schemaSql(dialecte).matchAll(/CREATE TABLE (\w+) \(\n([\s\S]*?)\n\)/g)].map(([, table, corps = '']) => [
    table,
    corps.split('\n').filter((ligne) => !/^ *(CONSTRAINT|CHECK)/.test(ligne)).length,
  ])
  const remplies = [...lireScript(dialecte).matchAll(/INSERT INTO (\w+)\nSELECT (.*)\n/g)].map(([, table, liste = '']) => [
    table,
    liste.split(', ').length,
  ])
  expect(remplies).toEqual(colonnes)
})
