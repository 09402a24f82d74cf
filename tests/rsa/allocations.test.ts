/** La mémoire qu'une évaluation réserve : comptée, à l'octet, dans un moteur qui ne compile pas, pour que le compte soit le même partout. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

const racine = (chemin: string): string => fileURLToPath(new URL(`../../${chemin}`, import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'calpae-allocations-'))
type Compte = readonly (readonly [fonction: string, octets: number])[]
let comptes: Record<'horsPeriode' | 'entrant' | 'entrantCentEvenements', Compte>

beforeAll(async () => {
  const programme = join(dossier, 'allocations.mjs')
  await build({
    entryPoints: [racine('tests/performances/allocations-enfant.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { 'calpae/rsa': racine('src/rsa/index.ts') },
    outfile: programme,
    logLevel: 'silent',
  })
  comptes = JSON.parse(execFileSync(process.execPath, ['--jitless', programme], { encoding: 'utf8', stdio: 'pipe' }))
}, 60_000)

afterAll(() => rmSync(dossier, { recursive: true, force: true }))

const total = (compte: Compte): number => compte.reduce((somme, [, octets]) => somme + octets, 0)

test('qui n’entre pas dans la période ne coûte que son empreinte', () => {
  expect(total(comptes.horsPeriode)).toBeGreaterThan(0)
  expect(total(comptes.horsPeriode)).toBeLessThan(300)
})

test('un entrant coûte quelques kilo-octets, aussitôt rendus', () => {
  expect(total(comptes.entrant)).toBeGreaterThan(300)
  expect(total(comptes.entrant)).toBeLessThan(9_000)
})

test('et pas un octet de plus par événement lu', () => {
  expect(total(comptes.entrantCentEvenements)).toBeLessThan(total(comptes.entrant) + 200)
})
