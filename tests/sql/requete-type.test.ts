import { describe, expect, test } from 'vitest'
import { type Conventions, PREREGLAGES } from '../../src/referentiel/conventions'
import type { Contexte } from '../../src/rsa/contexte'
import type { NomDialecte } from '../../src/sql/dialectes/dialecte'
import { type DemandeRequete, type FormeRequete, requeteType } from '../../src/sql/requete-type'
import { schemaSql } from '../../src/sql/schema/schema-sql'

const CONTEXTE: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
const DIALECTES: readonly NomDialecte[] = ['duckdb', 'postgresql', 'spark', 'oracle']
const FORMES: readonly FormeRequete[] = ['entrees', 'indicateurs']
const TOUTES = DIALECTES.flatMap((dialecte) => FORMES.map((forme) => [dialecte, forme] as const))

function ecrire(dialecte: NomDialecte, forme: FormeRequete, reste: Partial<DemandeRequete> = {}): string {
  return requeteType({ dialecte, forme, contexte: CONTEXTE, ...reste })
}

/** Ce que la base exécute : ni commentaires, ni littéraux. */
function code(sql: string): string {
  return sql.replace(/--.*$/gm, '').replace(/E?'(?:[^']|'')*'/g, "''")
}

describe('une mauvaise demande est refusée', () => {
  const refus: readonly [quoi: string, demande: object, message: RegExp][] = [
    ['dialecte inconnu', { dialecte: 'postgres' }, /dialecte : reçu « postgres ».*vouliez-vous dire « postgresql »/],
    ['forme inconnue', { forme: 'indicateur' }, /forme : reçu « indicateur ».*« indicateurs »/],
    ['contexte absent', { contexte: undefined }, /contexte/],
    ['période inversée', { contexte: { periode: { debut: '2022-12-31', fin: '2022-01-01' } } }, /periode/],
    ['convention inconnue', { contexte: { ...CONTEXTE, conventions: { delai: { mois: 1 } } } }, /conventions/],
    ['identifiant injecté', { espace: 'rsa; DROP TABLE calpae_dossiers' }, /espace : reçu/],
    ['identifiant cité', { espace: '"rsa"' }, /espace : reçu/],
    ['identifiant trop long', { espace: 'a'.repeat(31) }, /espace : reçu/],
    ['identifiant qui n’est pas un texte', { espace: 7 }, /espace : reçu/],
    ['ventilation inconnue', { ventilation: 'commune' }, /ventilation : reçu/],
    ['champ inconnu', { dialect: 'oracle' }, /champ inconnu/],
  ]
  test.each(refus)('%s', (_quoi, demande, message) => {
    const mauvaise = { dialecte: 'duckdb', forme: 'entrees', contexte: CONTEXTE, ...demande } as DemandeRequete
    expect(() => requeteType(mauvaise)).toThrowError(
      expect.objectContaining({ name: 'ErreurContexte', message: expect.stringMatching(message) }),
    )
  })

  test('schéma : dialecte ou espace de noms inadmissible', () => {
    expect(() => schemaSql('sqlite' as NomDialecte)).toThrowError(/dialecte : reçu « sqlite »/)
    expect(() => schemaSql('oracle', { espace: 'rsa.secret' })).toThrowError(/espace : reçu/)
  })
})

describe.each(TOUTES)('%s, %s', (dialecte, forme) => {
  // Écrite dans chaque test, et non en chargeant la table : un test la juge, une table ne juge rien.
  const ecrite = () => ecrire(dialecte, forme)

  test('la même demande donne le même texte, quel que soit l’ordre de ses champs', () => {
    const autrement = requeteType({ contexte: { periode: { fin: '2022-12-31', debut: '2022-01-01' } }, forme, dialecte })
    expect(autrement).toBe(ecrite())
  })

  test('chaque étape est nommée, dit sa règle et sa source', () => {
    const sql = ecrite()
    const etapes = [...sql.matchAll(/^(\w+) AS \($/gm)].map(([, nom]) => nom)
    expect(etapes.length).toBeGreaterThan(20)
    expect(new Set(etapes).size).toBe(etapes.length)
    expect(sql.match(/^-- .+\n-- Source : .+\n\w+ AS \($/gm)).toHaveLength(etapes.length)
  })

  test('rien n’y dépend de la session : ni horloge, ni format, ni langue, ni fuseau', () => {
    const sql = ecrite()
    expect(code(sql)).not.toMatch(
      /\b(CURRENT_\w+|NOW|SYSDATE|SYSTIMESTAMP|GETDATE|TODAY|TO_DATE|TO_CHAR|TO_TIMESTAMP|DATE_FORMAT|STRFTIME|DAYNAME|TIMESTAMPTZ|UPPER|LOWER|LIKE)\b/i,
    )
    // Toute date est un littéral typé ; tout ordre dit son sens.
    expect(sql.replace(/--.*$/gm, '')).not.toMatch(/(?<!DATE )'\d{4}-\d\d-\d\d'/)
    for (const [, ordre = ''] of code(sql).matchAll(/ORDER BY ((?:[^()]|\([^()]*\))*?)(?=\)| ROWS|$)/g))
      expect(ordre).toMatch(/ASC/)
  })

  test('aucun identifiant ne dépasse trente lettres', () => {
    const longs = code(ecrite()).match(/\b[a-z_][a-z0-9_]{30,}\b/gi)
    expect(longs).toBeNull()
  })

  test('un espace de noms précède chaque vue, et elle seule', () => {
    const avec = ecrire(dialecte, forme, { espace: 'rsa' })
    expect(avec.replaceAll('rsa.calpae_v_', 'calpae_v_')).toBe(ecrite())
    expect(avec.match(/(?<!rsa\.)calpae_v_/)).toBeNull()
  })
})

test('un code de département est un littéral échappé', () => {
  const departements = ["l'\\x", '67']
  const ecrit = (dialecte: NomDialecte): string | undefined =>
    /IN \((.*?)\) THEN 1/.exec(
      ecrire(dialecte, 'entrees', { contexte: { ...CONTEXTE, departements } }).replace(/IN \('versable'.*?\) AND /g, ''),
    )?.[1]
  expect(ecrit('duckdb')).toBe("'67', 'l''\\x'")
  expect(ecrit('oracle')).toBe("'67', 'l''\\x'")
  expect(ecrit('postgresql')).toBe("'67', E'l''\\\\x'")
  expect(ecrit('spark')).toBe("'67', CONCAT('l', CHAR(39), CHAR(92), 'x')")
})

test('un code de département ne sort pas de son commentaire', () => {
  const departements = ['67\nDROP TABLE calpae_dossiers']
  const sql = ecrire('duckdb', 'entrees', { contexte: { ...CONTEXTE, departements } })
  expect(code(sql)).not.toContain('DROP')
})

describe('chaque convention change la requête', () => {
  const autres: { readonly [C in keyof Conventions]: Conventions[C] } = {
    decompte: { contrat: 'depart-exclu' },
    debutOrientation: 'ouverture-droits',
    debutContrat: 'orientation',
    delaiOrientation: { jours: 15 },
    delaiRendezVous: { jours: 15 },
    delaiContrat: { mois: 1 },
    clotureSuspension: { mois: 6 },
    anticipation: { mois: 3 },
    comptage: 'personnes',
    populationRendezVous: 'orientes-dans-le-delai',
  }
  test.each(Object.keys(PREREGLAGES.guide2022) as (keyof Conventions)[])('%s', (convention) => {
    const contexte = { ...CONTEXTE, conventions: { [convention]: autres[convention] } }
    expect(code(ecrire('duckdb', 'indicateurs', { contexte }))).not.toBe(code(ecrire('duckdb', 'indicateurs')))
  })
})

describe.each(DIALECTES)('le schéma, %s', (dialecte) => {
  test('a six tables, six vues, et commente tout', () => {
    const sql = schemaSql(dialecte, { espace: 'rsa' })
    expect(sql.match(/^CREATE TABLE rsa\.calpae_\w+/gm)).toHaveLength(6)
    expect(sql.match(/^CREATE OR REPLACE VIEW rsa\.calpae_v_\w+ AS/gm)).toHaveLength(6)
    const colonnes = sql.match(/^ {2}[a-z_]+ [A-Z]/gm)?.length
    expect(sql.match(/COMMENT ON COLUMN|^ {2}[a-z_]+ .*COMMENT /gm)).toHaveLength(colonnes ?? 0)
  })

  test('est le même à chaque fois', () => {
    expect(schemaSql(dialecte, { espace: 'rsa' })).toBe(schemaSql(dialecte, { espace: 'rsa' }))
  })
})
