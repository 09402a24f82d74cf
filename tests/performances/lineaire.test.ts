/** Rien ne grandit comme le carré : le travail sur des lignes, compté, à une taille puis à quatre fois plus. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

const racine = (chemin: string): string => fileURLToPath(new URL(`../../${chemin}`, import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'calpae-croissance-'))
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

test('chaque travail quadruple, à peu près, quand les lignes quadruplent', async () => {
  const programme = join(dossier, 'travail.mjs')
  await build({
    entryPoints: [racine('tests/performances/travail-enfant.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { calpae: racine('src/index.ts') },
    outfile: programme,
    logLevel: 'silent',
  })
  const sortie = execFileSync(process.execPath, [programme], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const comptes = JSON.parse(sortie) as Record<string, [une: number, quatre: number]>
  expect(Object.keys(comptes).length).toBeGreaterThan(15)
  for (const [travail, [une, quatre]] of Object.entries(comptes)) {
    expect(une, travail).toBeGreaterThan(500)
    expect(quatre / une, travail).toBeGreaterThan(2)
    expect(quatre / une, travail).toBeLessThan(5.5)
  }
}, 120_000)
