/**
 * Lie chaque fichier de tests avec ce qu'il importe, à côté de lui : un mutant recharge les tests qui le voient, et charger un module au lieu de trois
 * cents est l'essentiel de son temps. Ne s'exécute que dans la copie où Stryker met ses mutants.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const tests = JSON.parse(process.env['CALPAE_TESTS'] ?? '[]')
/** Un module lié garde sa propre adresse : ce qu'il lit à côté de lui y est encore. */
const adresses = {
  name: 'adresses',
  setup(liage) {
    liage.onResolve({ filter: /^vitest$/ }, () => ({
      path: pathToFileURL(resolve('tests/mutation/juge.mjs')).href,
      external: true,
    }))
    liage.onLoad({ filter: /[\\/](?:tests|src)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }))
  },
}

await build({
  entryPoints: ['tests/graine.ts', ...tests],
  outdir: '.',
  outbase: '.',
  outExtension: { '.js': '.lie.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [adresses],
  logLevel: 'error',
})
