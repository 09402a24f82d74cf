// npm run robustesse : lie une campagne (les épreuves s'écrivent en TypeScript, que Node 20 ne lit pas), et la lance avec les arguments qui suivent.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const [campagne, ...demande] = process.argv.slice(2)
const dossier = mkdtempSync(join(tmpdir(), 'calpae-robustesse-'))
const lie = join(dossier, 'campagne.mjs')
try {
  await build({
    entryPoints: [fileURLToPath(new URL(`${campagne}.ts`, import.meta.url))],
    outfile: lie,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
  })
  process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', lie, ...demande], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(dossier, { recursive: true })
}
