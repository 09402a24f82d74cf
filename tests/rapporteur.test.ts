import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { ligneDecompte } from './rapporteur'

const chemin = (relatif: string): string => fileURLToPath(new URL(relatif, import.meta.url))
const dossier = mkdtempSync(join(tmpdir(), 'calpae-rapporteur-'))
afterAll(() => {
  rmSync(dossier, { recursive: true, force: true })
})

/** Une vraie exécution de Vitest avec notre rapporteur : son code de retour et sa dernière ligne. */
function executer(nom: string, texte: string): { code: number | null; fin: string | undefined } {
  writeFileSync(join(dossier, `${nom}.test.ts`), texte)
  const vitest = chemin('../node_modules/vitest/vitest.mjs')
  const options = ['--root', dossier, '--globals', '--reporter', 'default', '--reporter', chemin('rapporteur.ts')]
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', ...options, `${nom}.test.ts`], {
    encoding: 'utf8',
  })
  return { code: status, fin: stdout.trimEnd().split('\n').at(-1) }
}

test('la ligne de décompte', () => {
  expect(ligneDecompte({ reussis: 3, echoues: 0, ignores: 0 })).toBe('Tests: 3 passed, 0 failed')
  expect(ligneDecompte({ reussis: 3, echoues: 1, ignores: 2 })).toBe('Tests: 3 passed, 1 failed, 2 skipped')
})

describe("la dernière ligne d'une exécution", () => {
  test.each([
    ['vert', "test('a', () => {})\ntest('b', () => {})", 0, 'Tests: 2 passed, 0 failed'],
    [
      'rouge',
      "test('a', () => {})\ntest('b', () => { expect(1).toBe(2) })\ntest.skip('c', () => {})",
      1,
      'Tests: 1 passed, 1 failed, 1 skipped',
    ],
    ['illisible', "import './absent'\ntest('a', () => {})", 1, 'Tests: 0 passed, 1 failed'],
    [
      'preparation',
      "describe('g', () => { beforeAll(() => { throw new Error('non') })\ntest('a', () => {}) })",
      1,
      'Tests: 0 passed, 1 failed, 1 skipped',
    ],
    [
      'hors-test',
      "test('a', async () => { setTimeout(() => { throw new Error('non') }, 0); await new Promise((r) => setTimeout(r, 50)) })",
      1,
      'Tests: 1 passed, 1 failed',
    ],
  ])('%s', (nom, texte, code, fin) => {
    expect(executer(nom, texte)).toEqual({ code, fin })
  })
})
