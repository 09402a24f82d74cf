// npm run navigateur : la page entière en un seul fichier, dist/calpae.html, faite du paquet empaqueté.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { installerLePaquet } from './paquet.mjs'
import { politiqueDe } from './politique.mjs'

const ici = fileURLToPath(new URL('.', import.meta.url))
const racine = join(ici, '../..')
const sortie = join(ici, 'dist', 'calpae.html')

const accueil = installerLePaquet(racine)
/** `calpae` est le paquet installé, jamais les sources d'à côté. */
const paquetInstalle = {
  name: 'paquet-installe',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^calpae(\/|$)/ }, ({ path, pluginData }) =>
      pluginData === 'installe'
        ? undefined
        : resolve(path, { resolveDir: accueil, kind: 'import-statement', pluginData: 'installe' }),
    )
  },
}

async function lier(entree, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(ici, entree)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [paquetInstalle],
    define,
  })
  return outputFiles[0].text.trim()
}

async function unirLesStyles() {
  const noms = readdirSync(join(ici, 'styles')).sort()
  const texte = noms.map((nom) => readFileSync(join(ici, 'styles', nom), 'utf8')).join('\n')
  const { code } = await transform(texte, { loader: 'css', minify: true, charset: 'utf8' })
  return code.trim()
}

const ouvrier = await lier('ouvrier/index.ts')
const script = await lier('vue/page.ts', { CODE_DE_L_OUVRIER: JSON.stringify(ouvrier) })
const style = await unirLesStyles()
// Une balise fermante dans un texte couperait la page en deux.
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error('le code contient une balise')

const gabarit = readFileSync(join(ici, 'page.html'), 'utf8')
const page = [
  [
    'http-equiv="Content-Security-Policy" content=""',
    `http-equiv="Content-Security-Policy" content="${politiqueDe({ script, style })}"`,
  ],
  ['<style></style>', `<style>${style}</style>`],
  ['<script></script>', `<script>${script}</script>`],
].reduce((texte, [place, contenu]) => {
  if (!texte.includes(place)) throw new Error(`${place} manque dans page.html`)
  return texte.replace(place, () => contenu)
}, gabarit)
mkdirSync(join(ici, 'dist'), { recursive: true })
writeFileSync(sortie, page)
rmSync(accueil, { recursive: true, force: true })
console.log(`${sortie} (${Math.round(Buffer.byteLength(page) / 1024)} Ko)`)
