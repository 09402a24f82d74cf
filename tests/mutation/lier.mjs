/**
 * Lie chaque fichier de tests avec ce qu'il importe, à côté de lui : un mutant recharge les tests qui le voient, et charger un module au lieu de trois
 * cents est l'essentiel de son temps. Ne s'exécute que dans la copie où Stryker met ses mutants.
 */
import { build } from 'esbuild'

const tests = JSON.parse(process.env['CALPAE_TESTS'] ?? '[]')
await build({
  entryPoints: tests,
  outdir: '.',
  outbase: '.',
  outExtension: { '.js': '.lie.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
})
