// Lie un module avec l'un des lieurs, comme le ferait un site : `node lier.mjs <lieur> <entrée> <dossier de sortie>` écrit `liaison.mjs`.
import { basename, dirname, join } from 'node:path'

const [, , lieur, entree, sortie] = process.argv
const NOM = 'liaison.mjs'

const LIEURS = {
  async esbuild() {
    const { build } = await import('esbuild')
    await build({
      entryPoints: [entree],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      outfile: join(sortie, NOM),
    })
  },
  async rollup() {
    const { rollup } = await import('rollup')
    const { nodeResolve } = await import('@rollup/plugin-node-resolve')
    const lot = await rollup({
      input: entree,
      plugins: [nodeResolve({ browser: true })],
      onwarn: (avertissement) => viseUneDependance(avertissement) || refuser(avertissement),
    })
    await lot.write({ file: join(sortie, NOM), format: 'es' })
  },
  async webpack() {
    const { default: webpack } = await import('webpack')
    const compilateur = webpack({
      mode: 'production',
      context: dirname(entree),
      entry: `./${basename(entree)}`,
      target: ['web', 'es2022'],
      output: { path: sortie, filename: NOM, module: true, chunkFormat: 'module' },
      experiments: { outputModule: true },
      performance: { hints: false },
    })
    const bilan = await new Promise((resoudre, rejeter) =>
      compilateur.run((erreur, resultat) => (erreur ? rejeter(erreur) : resoudre(resultat))),
    )
    if (bilan.hasErrors() || bilan.hasWarnings()) refuser(bilan.toString('errors-warnings'))
  },
  async vite() {
    const { build } = await import('vite')
    await build({
      configFile: false,
      root: dirname(entree),
      logLevel: 'warn',
      build: { outDir: sortie, emptyOutDir: false, lib: { entry: entree, formats: ['es'], fileName: () => NOM } },
    })
  },
}

/** Rollup avertit d'un cycle et de commentaires de zod, qui ne changent rien à ce qu'il lie. */
function viseUneDependance({ id, ids = [id] }) {
  return ids.every((chemin) => /node_modules\/(?!calpae\/)/.test(chemin ?? ''))
}

/** Un avertissement au sujet du paquet est une faute du paquet. */
function refuser(avertissement) {
  throw new Error(`${lieur} avertit : ${avertissement.message ?? avertissement}`)
}

await LIEURS[lieur]()
