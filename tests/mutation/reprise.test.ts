import { expect, test } from 'vitest'
import { aReprendre, reunir } from './reprise.mjs'

const mutant = (status: string, ligne: number, replacement = 'true') => ({
  status,
  replacement,
  mutatorName: 'ConditionalExpression',
  location: { start: { line: ligne, column: 5 }, end: { line: ligne, column: 12 } },
})
const DERNIER = {
  schemaVersion: '2',
  files: {
    'src/base/jour.ts': { source: 'jour', mutants: [mutant('Killed', 1), mutant('Survived', 2), mutant('NoCoverage', 3)] },
    'src/base/duree.ts': { source: 'duree', mutants: [mutant('Survived', 1)] },
    'src/base/parti.ts': { source: 'parti', mutants: [mutant('Survived', 1)] },
  },
}
const SOURCES = { 'src/base/jour.ts': 'jour', 'src/base/duree.ts': 'durée', 'src/base/neuf.ts': 'neuf' }

test('se reprennent les survivants d’un fichier inchangé, et le fichier changé ou nouveau, entier', () => {
  expect(aReprendre(DERNIER, SOURCES)).toEqual([
    'src/base/jour.ts:2:4-2:11',
    'src/base/jour.ts:3:4-3:11',
    'src/base/duree.ts',
    'src/base/neuf.ts',
  ])
  expect(aReprendre({ files: {} }, SOURCES)).toEqual(Object.keys(SOURCES))
})

test('ce que l’on apprend remplace ce que l’on savait, mutant par mutant ; un fichier parti ne compte plus', () => {
  const duree = { source: 'durée', mutants: [mutant('Killed', 1), mutant('Survived', 4)] }
  const jour = { source: 'jour', mutants: [mutant('Killed', 2), mutant('Killed', 2, 'false')] }
  const reuni = reunir(DERNIER, { files: { 'src/base/jour.ts': jour, 'src/base/duree.ts': duree } }, SOURCES)
  expect(reuni).toEqual({
    schemaVersion: '2',
    files: {
      'src/base/jour.ts': { source: 'jour', mutants: [mutant('Killed', 1), mutant('Killed', 2), mutant('NoCoverage', 3)] },
      'src/base/duree.ts': duree,
    },
  })
})
