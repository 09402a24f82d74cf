/**
 * Éprouve les tests : chaque mutant est une faute mise dans une règle, et un test doit la voir.
 *
 *     npm run mutation -- rsa                               une pièce, ce qui a changé depuis la dernière fois
 *     npm run mutation -- rsa --tout                        une pièce, entière
 *     npm run mutation -- rsa src/rsa/entree/motif.ts       des fichiers
 *     npm run mutation -- --echantillon                     l'échantillon de l'intégration
 *
 * Sort en échec si le score d'une pièce passe sous 90 %. `CALPAE_OUVRIERS` dit combien de processus essaient des mutants à la fois.
 */
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { ECHANTILLON, PIECES, tablesDeCas } from './pieces.mjs'
import { manques, tableauDesScores } from './scores.mjs'

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
const entiere = fichiers.length === 0
const cibles = entiere ? [`src/${piece}/**/*.ts`, '!src/*/index.ts'] : fichiers
process.env['CALPAE_TESTS'] = JSON.stringify((values.echantillon ? Object.keys(ECHANTILLON) : [piece]).flatMap(tablesDeCas))

const mutants = await new Stryker({
  buildCommand: 'node tests/mutation/lier.mjs',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/phrases.mjs'],
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  mutate: values.echantillon ? Object.values(ECHANTILLON).flat() : cibles,
  ignorers: ['phrases'],
  // Ce qui s'évalue au chargement d'un module (tables, constantes) demanderait tous les tests pour chaque mutant.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  incremental: !values.echantillon && entiere,
  incrementalFile: `coverage/mutation/${nom}-dernier.json`,
  force: values.tout,
  concurrency: Number(process.env['CALPAE_OUVRIERS'] ?? (values.echantillon ? 2 : 1)),
  timeoutMS: 20_000,
  disableTypeChecks: false,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `coverage/mutation/${nom}.json` },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'examples', 'coverage', '.site'],
}).runMutationTest()

console.log(tableauDesScores(mutants))
const enDefaut = manques(mutants)
for (const { piece: sous, score } of enDefaut) console.error(`${sous} : ${score.toFixed(2)} %, sous 90 %`)
process.exitCode = enDefaut.length > 0 ? 1 : 0
