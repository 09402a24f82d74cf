/**
 * Bâtit le site de documentation dans `.site/html` : `npm run docs`.
 *
 * Les pages se composent d'abord en Markdown dans `.site` : guides et décisions tels quels, indicateurs, conventions, contradictions et cas tirés
 * des objets du code. TypeDoc en fait ensuite un site, avec l'API tirée de la TSDoc, et chaque lien du site se vérifie.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Application } from 'typedoc'
import { liensMorts } from './liens.mjs'
import options from './typedoc.mjs'

const composeur = join(tmpdir(), `calpae-site-${process.pid}.mjs`)
await build({
  entryPoints: ['docs/site/composer.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: composeur,
  logLevel: 'warning',
})
const { ecrirePages } = await import(pathToFileURL(composeur).href)
rmSync(composeur)
ecrirePages('.site')

const application = await Application.bootstrap(options)
const projet = await application.convert()
if (projet === undefined) process.exit(1)
application.validate(projet)
await application.generateOutputs(projet)
if (application.logger.hasErrors() || application.logger.hasWarnings()) process.exit(1)

const morts = liensMorts('.site/html')
for (const { page, lien } of morts) console.error(`${page} : ${lien} ne mène nulle part`)
if (morts.length > 0) process.exit(1)
