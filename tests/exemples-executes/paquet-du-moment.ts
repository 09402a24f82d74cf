/** Un exemple importe « calpae » : on le lance à côté d'un paquet bâti depuis les sources du moment, sans toucher à dist. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const racine = (chemin: string): string => fileURLToPath(new URL(`../../${chemin}`, import.meta.url))

/** Un dossier temporaire, à supprimer : le paquet, des dépendances de développement et les exemples. Rend son chemin. */
export async function installer(dependances: readonly string[] = []): Promise<string> {
  const dossier = mkdtempSync(join(tmpdir(), 'calpae-exemples-'))
  const modules = join(dossier, 'node_modules')
  const paquet = join(modules, 'calpae')
  mkdirSync(paquet, { recursive: true })
  // Chaque porte est le même fichier : c'est l'exemple que l'on éprouve, non la découpe du paquet.
  writeFileSync(
    join(paquet, 'package.json'),
    '{ "name": "calpae", "type": "module", "exports": { ".": "./index.js", "./*": "./index.js" } }',
  )
  await build({
    entryPoints: [racine('src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: join(paquet, 'index.js'),
    logLevel: 'silent',
  })
  for (const nom of dependances) cpSync(racine(`node_modules/${nom}`), join(modules, nom), { recursive: true })
  cpSync(racine('examples'), join(dossier, 'examples'), { recursive: true })
  return dossier
}
