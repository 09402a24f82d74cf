import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schemaSql } from '../../../src/sql/schema/schema-sql'
import { type Ligne, type Moteur, TABLES_A_VIDER } from './moteur'

const CHARGEMENT = readFileSync(new URL('../../../examples/sql/charger-postgresql.sql', import.meta.url), 'utf8')
const VERSIONS = '/usr/lib/postgresql'

/** Des réglages de session hostiles : aucun résultat ne doit en dépendre. */
const REGLAGES = `SET client_min_messages = error; SET TimeZone = 'Pacific/Apia'; SET DateStyle = 'SQL, DMY'; SET IntervalStyle = 'sql_standard';
SET escape_string_warning = off; SET standard_conforming_strings = off;`

/** Où sont `initdb` et `pg_ctl` : la version de Debian la plus récente. */
function binaires(): string {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : []
  const bin = versions.map((version) => join(VERSIONS, version, 'bin')).find((chemin) => existsSync(join(chemin, 'initdb')))
  if (bin === undefined) throw new Error(`PostgreSQL n'est pas installé sous ${VERSIONS} : apt-get install postgresql`)
  return bin
}

/** Le serveur refuse de tourner en superutilisateur : il tourne alors sous le compte que son paquet a créé. */
function compte(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const numero = (option: string): number => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: numero('-u'), gid: numero('-g') }
}

function portLibre(): Promise<number> {
  return new Promise((resoudre, rejeter) => {
    const serveur = createServer()
    serveur.on('error', rejeter)
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address()
      serveur.close(() => resoudre(typeof adresse === 'object' && adresse !== null ? adresse.port : 0))
    })
  })
}

/** Un serveur PostgreSQL neuf, sur un port libre, dans un répertoire temporaire. */
export async function ouvrirPostgresql(): Promise<Moteur> {
  const bin = binaires()
  const qui = compte()
  const racine = mkdtempSync(join(tmpdir(), 'calpae-postgresql-'))
  chmodSync(racine, 0o755)
  if (qui !== undefined) chownSync(racine, qui.uid, qui.gid)
  const donnees = join(racine, 'donnees')
  const port = String(await portLibre())
  const lancer = (programme: string, args: readonly string[]): void => {
    const { status, stderr, stdout } = spawnSync(join(bin, programme), args, { ...qui, encoding: 'utf8', cwd: racine })
    if (status !== 0) throw new Error(`${programme} : ${stderr}\n${stdout}`)
  }
  lancer('initdb', ['-D', donnees, '-A', 'trust', '-U', 'calpae', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'])
  const options = `-p ${port} -k ${racine} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c max_wal_size=4GB -c work_mem=128MB -c jit=off`
  lancer('pg_ctl', ['-D', donnees, '-w', '-l', join(racine, 'journal'), '-o', options, 'start'])
  const connexion = [
    '-X',
    '-q',
    '-A',
    '-t',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    '127.0.0.1',
    '-p',
    port,
    '-U',
    'calpae',
    '-d',
    'postgres',
  ]
  const script = join(racine, 'script.sql')
  const psql = (sql: string): string => {
    writeFileSync(script, sql)
    const resultat = spawnSync(join(bin, 'psql'), [...connexion, '-f', script], {
      encoding: 'utf8',
      cwd: racine,
      maxBuffer: 2 ** 30,
    })
    if (resultat.status !== 0) throw new Error(`psql : ${resultat.stderr.slice(0, 4000)}`)
    return resultat.stdout
  }
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
      const lignes = psql(`${REGLAGES}\nSELECT row_to_json(resultat) FROM (\n${sql}\n) resultat;`)
      return lignes
        .split('\n')
        .filter((ligne) => ligne !== '')
        .map((ligne) => JSON.parse(ligne) as Ligne)
    },
    async fermer() {
      lancer('pg_ctl', ['-D', donnees, '-m', 'immediate', 'stop'])
      rmSync(racine, { recursive: true, force: true })
    },
  }
}
