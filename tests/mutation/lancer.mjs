/**
 * Éprouve les tests : chaque mutant est une faute mise dans une règle, et un test doit la voir.
 *
 *     npm run mutation -- rsa                               une pièce : ses survivants de la dernière fois, et les fichiers changés depuis
 *     npm run mutation -- rsa --tout                        une pièce, entière
 *     npm run mutation -- rsa src/rsa/entree/motif.ts       des fichiers
 *     npm run mutation -- --echantillon                     l'échantillon de l'intégration
 *
 * Sort en échec si le score d'une pièce passe sous 90 %. `CALPAE_OUVRIERS` dit combien de processus essaient des mutants à la fois.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { ECHANTILLON, PIECES, sourcesDe, tablesDeCas } from './pieces.mjs'
import { aReprendre, reunir } from './reprise.mjs'
import { manques, mutantsDe, tableauDesScores, tablesMuettes } from './scores.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { echantillon: { type: 'boolean', default: false }, tout: { type: 'boolean', default: false } },
})
const [piece, ...fichiers] = positionals
if (!values.echantillon && !(piece in PIECES)) {
  console.error(`pièce : reçu ${piece ?? 'rien'} ; attendu : ${Object.keys(PIECES).join(', ')}, ou --echantillon`)
  process.exit(1)
}

const nom = values.echantillon ? 'echantillon' : piece
const lire = (chemin) => JSON.parse(readFileSync(chemin, 'utf8'))
const DERNIER = `coverage/mutation/${nom}.json`
const ESSAI = `coverage/mutation/${nom}-essai.json`
const entiere = !values.echantillon && fichiers.length === 0
const sources = entiere ? sourcesDe(piece) : {}
const dernier = entiere && !values.tout && existsSync(DERNIER) ? lire(DERNIER) : { files: {} }
const cibles = values.echantillon ? Object.values(ECHANTILLON).flat() : entiere ? aReprendre(dernier, sources) : fichiers
const tables = (values.echantillon ? Object.keys(ECHANTILLON) : [piece]).flatMap(tablesDeCas)
process.env['CALPAE_TESTS'] = JSON.stringify(tables)

if (cibles.length > 0)
  await new Stryker({
    buildCommand: 'node tests/mutation/lier.mjs',
    testRunner: 'coureur',
    plugins: ['./tests/mutation/coureur.mjs', './tests/mutation/phrases.mjs'],
    mutate: cibles,
    ignorers: ['phrases'],
    // Ce qui s'évalue au chargement d'un module (tables, constantes) demanderait tous les tests pour chaque mutant.
    ignoreStatic: true,
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['CALPAE_OUVRIERS'] ?? (values.echantillon ? 2 : 1)),
    timeoutMS: 10_000,
    disableTypeChecks: false,
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: ESSAI },
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['dist', 'coverage', '.site'],
  }).runMutationTest()

const essai = cibles.length > 0 ? lire(ESSAI) : { files: {} }
const muettes = cibles.length > 0 ? tablesMuettes(tables, essai) : []
if (muettes.length > 0) {
  console.error(`ces tables n'ont jugé personne, faute de se charger : ${muettes.join(', ')}`)
  process.exit(1)
}
const rapport = entiere ? reunir({ ...essai, ...dernier }, essai, sources) : essai
if (entiere) writeFileSync(DERNIER, JSON.stringify(rapport))
const mutants = mutantsDe(rapport)
console.log(tableauDesScores(mutants))
const enDefaut = manques(mutants)
for (const { piece: sous, score } of enDefaut) console.error(`${sous} : ${score.toFixed(2)} %, sous 90 %`)
process.exitCode = enDefaut.length > 0 ? 1 : 0
