// Un vrai serveur PostgreSQL, le temps d'un test ou d'une mesure.
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const VERSIONS = '/usr/lib/postgresql'

/** Où sont `initdb` et `pg_ctl` : la version de Debian la plus récente ; `null` : PostgreSQL n'est pas installé. */
function chercherBinaires() {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(VERSIONS, version, 'bin')).find((chemin) => existsSync(join(chemin, 'initdb'))) ?? null
}

/**
 * Le serveur est-il installé ?
 * @returns {boolean}
 */
export function estInstalle() {
  return chercherBinaires() !== null
}

/** Le serveur refuse de tourner en superutilisateur : il tourne alors sous le compte que son paquet a créé. */
function compte() {
  if (process.getuid?.() !== 0) return undefined
  /** @param {string} option */
  const numero = (option) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: numero('-u'), gid: numero('-g') }
}

/** @returns {Promise<number>} */
function portLibre() {
  return new Promise((resoudre, rejeter) => {
    const serveur = createServer()
    serveur.on('error', rejeter)
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address()
      serveur.close(() => resoudre(typeof adresse === 'object' && adresse !== null ? adresse.port : 0))
    })
  })
}

/**
 * @typedef {object} Serveur
 * @property {string} racine un répertoire temporaire, où psql lit ses fichiers
 * @property {(sql: string) => string} psql exécute un script, et rend ce qu'il écrit
 * @property {(sql: string) => Promise<string>} interroger la même chose, sans attendre : une autre base peut travailler pendant ce temps
 * @property {() => void} fermer arrête le serveur, et efface tout
 */

/**
 * Un serveur neuf, sur un port libre, dans un répertoire temporaire.
 * @returns {Promise<Serveur>}
 */
export async function demarrerPostgresql() {
  const bin = chercherBinaires()
  if (bin === null) throw new Error(`PostgreSQL n'est pas installé sous ${VERSIONS} : apt-get install postgresql`)
  const qui = compte()
  const racine = mkdtempSync(join(tmpdir(), 'calpae-postgresql-'))
  chmodSync(racine, 0o755)
  if (qui !== undefined) chownSync(racine, qui.uid, qui.gid)
  const donnees = join(racine, 'donnees')
  const port = String(await portLibre())
  /** @param {string} programme @param {readonly string[]} args */
  const lancer = (programme, args) => {
    const { status, stderr, stdout } = spawnSync(join(bin, programme), args, { ...qui, encoding: 'utf8', cwd: racine })
    if (status !== 0) throw new Error(`${programme} : ${stderr}\n${stdout}`)
  }
  lancer('initdb', ['-D', donnees, '-A', 'trust', '-U', 'calpae', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8'])
  const options = `-p ${port} -k ${racine} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c max_wal_size=4GB -c work_mem=128MB -c jit=off`
  lancer('pg_ctl', ['-D', donnees, '-w', '-l', join(racine, 'journal'), '-o', options, 'start'])
  const connexion = `-X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p ${port} -U calpae -d postgres`.split(' ')
  let scripts = 0
  /** @param {string} sql */
  const enScript = (sql) => {
    const script = join(racine, `script-${scripts++}.sql`)
    writeFileSync(script, sql)
    return [...connexion, '-f', script]
  }
  const reglages = /** @type {const} */ ({ encoding: 'utf8', cwd: racine, maxBuffer: 2 ** 30 })
  return {
    racine,
    psql(sql) {
      const resultat = spawnSync(join(bin, 'psql'), enScript(sql), reglages)
      if (resultat.status !== 0) throw new Error(`psql : ${resultat.stderr.slice(0, 4000)}`)
      return resultat.stdout
    },
    async interroger(sql) {
      return (await promisify(execFile)(join(bin, 'psql'), enScript(sql), reglages)).stdout
    },
    fermer() {
      lancer('pg_ctl', ['-D', donnees, '-m', 'immediate', 'stop'])
      rmSync(racine, { recursive: true, force: true })
    },
  }
}
