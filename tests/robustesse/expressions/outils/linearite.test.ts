import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { expressionsDeSrc } from '../litteraux'

/**
 * npm run expressions : prouve chaque expression de `src` avec recheck, qui en fait un automate et dit comment croît, au pire, le nombre de ses pas. Une expression qu'il ne
 * prouve pas est un échec ; CALPAE_ECRIRE=1 écrit la liste que `npm test` vérifie.
 */
interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly checker?: string
  readonly complexity?: { readonly type: string; readonly summary: string }
}
interface Recheck {
  readonly checkSync: (source: string, drapeaux: string, options: object) => Verdict
}

const MODULE = 'recheck/lib/main.js'
const LISTE = fileURLToPath(new URL('../prouvees.json', import.meta.url))

async function verificateur(): Promise<Recheck> {
  const module = fileURLToPath(new URL(`./node_modules/${MODULE}`, import.meta.url))
  if (!existsSync(module))
    throw new Error('recheck est introuvable : npm ci --omit=optional --prefix tests/robustesse/expressions/outils')
  process.env['RECHECK_BACKEND'] = 'pure'
  return (await import(module)) as Recheck
}

/** Ce que recheck prouve : constante (la longueur de ce qui est cherché est bornée) ou linéaire ; `null` s'il ne le prouve pas. */
function prouver({ checkSync }: Recheck, expression: string): string | null {
  const fin = expression.lastIndexOf('/')
  const { status, complexity, checker } = checkSync(expression.slice(1, fin), expression.slice(fin + 1), {
    checker: 'automaton',
    timeout: 60_000,
  })
  return status === 'safe' && checker === 'automaton' ? (complexity?.type ?? null) : null
}

test('chaque expression régulière de src est prouvée linéaire', async () => {
  const recheck = await verificateur()
  const verdicts = Object.fromEntries(expressionsDeSrc().map((expression) => [expression, prouver(recheck, expression)]))
  expect(Object.entries(verdicts).filter(([, verdict]) => verdict === null)).toEqual([])
  if (process.env['CALPAE_ECRIRE'] === '1') writeFileSync(LISTE, `${JSON.stringify(verdicts, null, 2)}\n`)
  const { default: prouvees } = (await import('../prouvees.json', { with: { type: 'json' } })) as { default: object }
  expect(verdicts).toEqual(prouvees)
})

test('le vérificateur sait refuser', async () => {
  const recheck = await verificateur()
  for (const mauvaise of ['/^(a+)+$/', '/\\s+$/', '/^(.+?)\\s+x$/', '/^\\d*[1-9]\\d*$/'])
    expect([mauvaise, prouver(recheck, mauvaise)]).toEqual([mauvaise, null])
})
