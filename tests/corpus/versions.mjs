// Les corpus gardés, un dossier par version : lire, écrire, et dire laquelle est publiée.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CHAPITRES } from './chiffres/chiffrer.mjs'
import { empreinteDesDonnees } from './donnees.mjs'

const DOSSIER = fileURLToPath(new URL('./versions/', import.meta.url))
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/

/** Les trois nombres d'une version. */
export const nombres = (version) => (VERSION.exec(version) ?? []).slice(1).map(Number)

/** Les versions dont le corpus est gardé, de la plus ancienne à la plus récente. */
export function versionsGardees(dossier = DOSSIER) {
  const ordre = (a, b) => {
    const [x, y] = [nombres(a), nombres(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
  }
  return readdirSync(dossier)
    .filter((nom) => VERSION.test(nom))
    .sort(ordre)
}

/** Une version est publiée quand le journal lui donne un titre daté. */
export const estPubliee = (version, journal) =>
  new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(journal)

/** Le corps d'une version du journal (`Non publié`, `0.2.0`…), jusqu'au titre de la suivante ; vide si elle n'y est pas. */
export function corpsDeVersion(journal, version) {
  const [, suite = ''] = journal.split(`\n## [${version}]`)
  return suite.split('\n## [')[0] ?? ''
}

const sha256 = (texte) => createHash('sha256').update(texte).digest('hex')

/** Le corpus d'une version : sa fiche et ses chapitres. Lève si un chapitre n'est plus celui que sa fiche décrit. */
export function lireCorpus(version, dossier = DOSSIER) {
  const lire = (nom) => readFileSync(`${dossier}${version}/${nom}.json`, 'utf8')
  const fiche = JSON.parse(lire('fiche'))
  const chapitres = Object.keys(fiche.chapitres).map((nom) => {
    const texte = lire(nom)
    if (sha256(texte) !== fiche.chapitres[nom]) throw new Error(`le corpus ${version} a été retouché : ${nom}.json`)
    return [nom, JSON.parse(texte)]
  })
  return { fiche, chapitres: Object.fromEntries(chapitres) }
}

/** Écrit le corpus d'une version ; refuse si elle est publiée. */
export function ecrireCorpus({ version, versionRegles, chiffres, journal }, dossier = DOSSIER) {
  if (!VERSION.test(version)) throw new Error(`« ${version} » n'est pas une version`)
  if (existsSync(`${dossier}${version}`) && estPubliee(version, journal))
    throw new Error(
      `la version ${version} est publiée : son corpus ne se récrit pas. Changez d'abord la version dans package.json.`,
    )
  mkdirSync(`${dossier}${version}`, { recursive: true })
  const chapitres = Object.keys(CHAPITRES).map((nom) => [
    nom,
    `[\n${chiffres[nom].map((chiffre) => JSON.stringify(chiffre)).join(',\n')}\n]\n`,
  ])
  const fiche = {
    version,
    versionRegles,
    donnees: empreinteDesDonnees(),
    chapitres: Object.fromEntries(chapitres.map(([nom, texte]) => [nom, sha256(texte)])),
  }
  for (const [nom, texte] of [...chapitres, ['fiche', `${JSON.stringify(fiche, null, 2)}\n`]])
    writeFileSync(`${dossier}${version}/${nom}.json`, texte)
}
