// npm run robustesse : lie une campagne (les épreuves s'écrivent en TypeScript, que Node 20 ne lit pas), et la lance avec les arguments qui suivent.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ici = (chemin) => fileURLToPath(new URL(chemin, import.meta.url))
const [campagne, ...demande] = process.argv.slice(2)
const dossier = mkdtempSync(join(tmpdir(), 'calpae-robustesse-'))
try {
  // La bibliothèque dans ses propres fichiers, à part de ce qui l'éprouve : la couverture ne regarde qu'elle.
  await build({
    entryPoints: [ici(`${campagne}.ts`), ici('../../src/index.ts')],
    outdir: dossier,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
  })
  writeFileSync(join(dossier, 'package.json'), '{ "type": "module" }')
  const lie = join(dossier, `${campagne}.js`)
  process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', lie, ...demande], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(dossier, { recursive: true })
}
