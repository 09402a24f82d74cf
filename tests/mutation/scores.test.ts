import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ECHANTILLON, PIECES, tablesDeCas } from './pieces.mjs'
import { manques, scores, tableauDesScores, tablesMuettes } from './scores.mjs'

const RACINE = fileURLToPath(new URL('../..', import.meta.url))

function mutants(fichier: string, statuts: Readonly<Record<string, number>>) {
  return Object.entries(statuts).flatMap(([status, nombre]) =>
    Array.from({ length: nombre }, () => ({ fileName: fichier, status })),
  )
}

describe('le score d’une pièce', () => {
  test('compte les mutants vus, par un test ou par l’arrêt d’une boucle, sur ceux qui pouvaient l’être', () => {
    const vus = mutants('/ici/src/base/jour.ts', {
      Killed: 17,
      Timeout: 1,
      Survived: 1,
      NoCoverage: 1,
      Ignored: 50,
      RuntimeError: 3,
    })
    expect(scores(vus)).toEqual([{ piece: 'base', vus: 18, manques: 2, score: 90 }])
    expect(tableauDesScores(vus)).toBe('base : 90.00 % (18 vus, 2 manqués)')
  })

  test('suffit à 90 %, et ne suffit plus dessous', () => {
    expect(manques(mutants('src/sql/duree.ts', { Killed: 9, Survived: 1 }))).toEqual([])
    expect(manques(mutants('src/sql/duree.ts', { Killed: 899, NoCoverage: 101 }))).toMatchObject([{ piece: 'sql', score: 89.9 }])
  })

  test('une pièce faible ne se cache pas derrière une forte', () => {
    const ensemble = [
      ...mutants('src/rsa/entree/motif.ts', { Killed: 990 }),
      ...mutants('src/budget/regles/parite-action.ts', { Killed: 8, Survived: 2 }),
    ]
    expect(manques(ensemble).map(({ piece }) => piece)).toEqual(['budget'])
  })

  test('une pièce sans mutant à voir ne fait pas échouer', () => {
    expect(scores(mutants('src/base/erreur.ts', { Ignored: 2 }))).toMatchObject([{ piece: 'base', score: 100 }])
  })
})

test('une table de cas qui ne s’est pas chargée se voit', () => {
  const testFiles = { 'tests/base/jour.test.lie.mjs': {}, 'tests/base/duree.test.lie.mjs': {} }
  expect(tablesMuettes(['tests/base/jour.test.ts', 'tests/base/montant.test.ts'], { testFiles })).toEqual([
    'tests/base/montant.test.ts',
  ])
})

test('l’échantillon prend des fichiers qui existent, dans chaque pièce sauf sql', () => {
  expect(Object.keys(ECHANTILLON)).toEqual(Object.keys(PIECES).filter((piece) => piece !== 'sql'))
  for (const [piece, fichiers] of Object.entries(ECHANTILLON)) {
    const presents = readdirSync(`${RACINE}src/${piece}`, { recursive: true }).map((nom) => `src/${piece}/${nom}`)
    for (const fichier of fichiers) expect(presents).toContain(fichier)
  }
})

test('chaque pièce a des tables de cas, sans tirage ni base à part', () => {
  for (const piece of Object.keys(PIECES)) {
    const tables = tablesDeCas(piece)
    expect(tables.length, piece).toBeGreaterThan(2)
    expect(tables.filter((nom: string) => !nom.endsWith('.test.ts') || nom.includes('/grand/'))).toEqual([])
  }
})
