// La requête type dans DuckDB, contre `calculerIndicateursRsa`, des mêmes dossiers : lus en mémoire d'un côté, chargés dans les tables de l'autre.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { calculerIndicateursRsa, lireDossier, PREREGLAGES, requeteType, schemaSql } from 'calpae'
import { dire, direComparaison, nombre, titrer } from './affichage.mjs'
import { CONTEXTE, ecrireLignes } from './echantillon.mjs'
import { rapporter } from './statistiques.mjs'

const CHARGEMENT = readFileSync(new URL('../../examples/sql/charger-duckdb.sql', import.meta.url), 'utf8')
const CONTEXTE_SQL = { ...CONTEXTE, conventions: PREREGLAGES.guide2022 }

/**
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {Promise<import('./affichage.mjs').Comparaison[]>}
 */
export async function mesurerSql({ dossiersSql, rondes }) {
  const [petit, grand] = dossiersSql
  titrer(`Requête type dans DuckDB (tous ses fils) : de ${nombre(petit)} à ${nombre(grand)} dossiers`)
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
  ].map(([quoi, a, b, facteur]) => ({ quoi, rapport: rapporter(a, b, facteur), plafond: null }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}

async function mesurer(taille, rondes) {
  const { dossiers, base } = await preparer(taille)
  globalThis.gc?.()
  const requete = requeteType({ dialecte: 'duckdb', forme: 'indicateurs', contexte: CONTEXTE_SQL })
  const durees = { calpae: [], duckdb: [] }
  try {
    for (let ronde = -1; ronde < rondes; ronde += 1) {
      const calpae = await chronometrer(() => calculerIndicateursRsa(dossiers, CONTEXTE_SQL))
      const duckdb = await chronometrer(() => base.connexion.runAndReadAll(requete))
      verifier(calpae.resultat, duckdb.resultat.getRowObjectsJson())
      if (ronde < 0) continue
      durees.calpae.push(calpae.duree)
      durees.duckdb.push(duckdb.duree)
    }
  } finally {
    base.fermer()
  }
  const mediane = ({ horloge }) => horloge / 1000
  dire(
    `${nombre(taille)} dossiers : ${nombre(mediane(durees.calpae[0]), 2)} s pour calculerIndicateursRsa, ${nombre(mediane(durees.duckdb[0]), 2)} s pour DuckDB (première ronde)`,
  )
  return durees
}

/**
 * Les dossiers de l'échantillon, répétés jusqu'au nombre voulu, chacun sous un identifiant à lui (dans la base, c'est la clé) : lus d'un côté, chargés
 * de l'autre. Ligne à ligne : rien d'autre que les dossiers ne reste en mémoire.
 */
async function preparer(taille) {
  const modeles = ecrireLignes(Math.min(taille, 20_000))
  const repertoire = mkdtempSync(join(tmpdir(), 'calpae-duckdb-'))
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
  const base = await charger(fichier)
  rmSync(repertoire, { recursive: true, force: true })
  return { dossiers, base }
}

async function charger(fichier) {
  const instance = await DuckDBInstance.create(':memory:')
  const connexion = await instance.connect()
  await connexion.run(schemaSql('duckdb'))
  await connexion.run(CHARGEMENT.replace('dossiers.ndjson', fichier))
  return {
    connexion,
    fermer() {
      connexion.closeSync()
      instance.closeSync()
    },
  }
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

/** Une mesure n'a de sens que si les deux disent la même chose. */
function verifier({ indicateurs }, lignes) {
  for (const { indicateur, valeur } of lignes) {
    const mesure = indicateurs[indicateur]
    if (mesure === undefined) continue
    const dite = valeur === null ? null : Number(valeur)
    if (dite !== mesure.valeur) throw new Error(`${indicateur} : ${dite} dans DuckDB, ${mesure.valeur} dans calpae`)
  }
}
