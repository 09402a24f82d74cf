// La requête type dans DuckDB et dans PostgreSQL, contre la bibliothèque, des mêmes dossiers : chargés dans les tables d'un côté ; lus en mémoire, ou au fil
// de leur fichier, de l'autre. Sans serveur PostgreSQL, sa mesure manque, et se dit.
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DuckDBInstance } from '@duckdb/node-api'
import { calculerIndicateursRsa, calculerIndicateursRsaFlux, lireDossier, PREREGLAGES, requeteType, schemaSql } from 'calpae'
import { demarrerPostgresql, estInstalle } from '../sql/moteurs/serveur-postgresql.mjs'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { CONTEXTE, ecrireLignes } from './echantillon.mjs'
import { rapporter } from './statistiques.mjs'

const lireExemple = (nom) => readFileSync(new URL(`../../examples/sql/${nom}`, import.meta.url), 'utf8')
const CONTEXTE_SQL = { ...CONTEXTE, conventions: PREREGLAGES.guide2022 }

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {Promise<import('./affichage.mjs').Comparaison[]>}
 */
export async function mesurerSql({ dossiersSql, rondes }) {
  const [petit, grand] = dossiersSql
  titrer(`Requête type dans DuckDB (tous ses fils) et dans PostgreSQL : de ${nombre(petit)} à ${nombre(grand)} dossiers`)
  const mesures = { petit: await mesurer(petit, Math.min(rondes, 5)), grand: await mesurer(grand, Math.min(rondes, 3)) }
  const comparaisons = [
    [
      `calculerIndicateursRsa de ${nombre(grand)} dossiers en mémoire / la requête dans DuckDB`,
      mesures.grand.calpae,
      mesures.grand.duckdb,
    ],
    [
      `DuckDB, temps par dossier : ${nombre(grand)} / ${nombre(petit)}`,
      mesures.grand.duckdb,
      mesures.petit.duckdb,
      petit / grand,
    ],
    [`le flux, du fichier, de ${nombre(grand)} dossiers / la requête dans DuckDB`, mesures.grand.flux, mesures.grand.duckdb],
    ...comparerPostgresql(mesures, petit, grand),
  ].map(([quoi, a, b, facteur]) => ({ quoi, rapport: rapporter(a, b, facteur), plafond: null }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}

function comparerPostgresql({ petit: { postgresql: petites }, grand }, petit, grands) {
  if (!estInstalle()) {
    dire("PostgreSQL : non mesuré, le serveur n'est pas installé")
    return []
  }
  return [
    [`la requête dans PostgreSQL, ${nombre(grands)} dossiers / la même dans DuckDB`, grand.postgresql, grand.duckdb],
    [
      `calculerIndicateursRsa de ${nombre(grands)} dossiers en mémoire / la requête dans PostgreSQL`,
      grand.calpae,
      grand.postgresql,
    ],
    [`PostgreSQL, temps par dossier : ${nombre(grands)} / ${nombre(petit)}`, grand.postgresql, petites, petit / grands],
  ]
}

async function mesurer(taille, rondes) {
  const { dossiers, fichier, effacer } = preparer(taille)
  const duckdb = await ouvrirDuckdb(fichier)
  const postgresql = estInstalle() ? await ouvrirPostgresql(fichier) : null
  globalThis.gc?.()
  const faire = {
    calpae: () => calculerIndicateursRsa(dossiers, CONTEXTE_SQL),
    flux: () => calculerIndicateursRsaFlux(couler(fichier), CONTEXTE_SQL),
    duckdb: () => duckdb.lire(),
    ...(postgresql === null ? {} : { postgresql: () => postgresql.lire() }),
  }
  const durees = { calpae: [], flux: [], duckdb: [], postgresql: [] }
  try {
    for (let ronde = -1; ronde < rondes; ronde += 1) {
      let reference = null
      for (const [nom, calculer] of Object.entries(faire)) {
        const { resultat, duree } = await chronometrer(calculer)
        reference ??= resultat.indicateurs
        verifier(nom, reference, resultat)
        // Le serveur est un autre processus, dont le temps de processeur ne se voit pas d'ici ; il n'en occupe qu'un, et l'horloge en tient lieu.
        if (ronde >= 0) durees[nom].push(nom === 'postgresql' ? { ...duree, processeur: duree.horloge } : duree)
      }
    }
  } finally {
    duckdb.fermer()
    postgresql?.fermer()
    effacer()
  }
  const secondes = Object.keys(faire).map((nom) => `${nom} ${nombre(durees[nom][0].horloge / 1000, 2)} s`)
  dire(`${nombre(taille)} dossiers, première ronde : ${secondes.join(', ')}`)
  return durees
}

/** Les dossiers d'un fichier, lus et validés un à un. */
async function* couler(fichier) {
  for await (const ligne of createInterface({ input: createReadStream(fichier), crlfDelay: Number.POSITIVE_INFINITY })) {
    const lecture = lireDossier(JSON.parse(ligne))
    if (!lecture.ok) throw new Error('un dossier ne se lit pas')
    yield lecture.valeur
  }
}

/**
 * Les dossiers de l'échantillon, répétés jusqu'au nombre voulu, chacun sous un identifiant à lui (dans la base, c'est la clé) : lus d'un côté, chargés
 * de l'autre. Ligne à ligne : rien d'autre que les dossiers ne reste en mémoire.
 */
function preparer(taille) {
  const modeles = ecrireLignes(Math.min(taille, 20_000))
  const repertoire = mkdtempSync(join(tmpdir(), 'calpae-sql-'))
  const fichier = join(repertoire, 'dossiers.ndjson')
  const dossiers = []
  let paquet = []
  for (let rang = 0; rang < taille; rang += 1) {
    const ligne = modeles[rang % modeles.length].replace(/^\{"id":"[^"]*"/, `{"id":"${rang}"`)
    const lecture = lireDossier(JSON.parse(ligne))
    if (!lecture.ok) throw new Error(`le dossier ${rang} ne se lit pas`)
    dossiers.push(lecture.valeur)
    paquet.push(`${ligne}\n`)
    if (paquet.length < 20_000 && rang < taille - 1) continue
    writeFileSync(fichier, paquet.join(''), { flag: 'a' })
    paquet = []
  }
  return { dossiers, fichier, effacer: () => rmSync(repertoire, { recursive: true, force: true }) }
}

async function ouvrirDuckdb(fichier) {
  const instance = await DuckDBInstance.create(':memory:')
  const connexion = await instance.connect()
  await connexion.run(schemaSql('duckdb'))
  await connexion.run(lireExemple('charger-duckdb.sql').replace('dossiers.ndjson', fichier))
  const requete = requeteType({ dialecte: 'duckdb', forme: 'indicateurs', contexte: CONTEXTE_SQL })
  return {
    lire: async () => (await connexion.runAndReadAll(requete)).getRowObjectsJson(),
    fermer() {
      connexion.closeSync()
      instance.closeSync()
    },
  }
}

async function ouvrirPostgresql(fichier) {
  const { psql, fermer } = await demarrerPostgresql()
  psql(`${schemaSql('postgresql')}\n${lireExemple('charger-postgresql.sql').replace('dossiers.ndjson', fichier)}`)
  const requete = requeteType({ dialecte: 'postgresql', forme: 'indicateurs', contexte: CONTEXTE_SQL })
  return { lire: () => JSON.parse(psql(`SELECT json_agg(resultat) FROM (\n${requete}\n) resultat;`)), fermer }
}

async function chronometrer(faire) {
  globalThis.gc?.({ type: 'minor' })
  const processeur = process.cpuUsage()
  const debut = performance.now()
  const resultat = await faire()
  const horloge = performance.now() - debut
  const { user, system } = process.cpuUsage(processeur)
  return { resultat, duree: { horloge, processeur: (user + system) / 1000 } }
}

/** Une mesure n'a de sens que si tous disent la même chose. */
function verifier(nom, reference, resultat) {
  const mesures = Array.isArray(resultat)
    ? resultat.map(({ indicateur, valeur }) => [indicateur, valeur === null ? null : Number(valeur)])
    : Object.entries(resultat.indicateurs).map(([indicateur, { valeur }]) => [indicateur, valeur])
  for (const [indicateur, valeur] of mesures) {
    const attendue = reference[indicateur]
    if (attendue === undefined) continue // les dénominateurs et les échecs des taux
    if (valeur !== attendue.valeur) throw new Error(`${indicateur} : ${valeur} pour ${nom}, ${attendue.valeur} attendu`)
  }
}
