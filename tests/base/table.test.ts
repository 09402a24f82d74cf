import { expect, test } from 'vitest'
import { dansLaTable } from '../../src/base/table'

test('une clé de la table, et non ce que tout objet porte', () => {
  expect(dansLaTable({ a: 1 }, 'a')).toBe(1)
  expect(['b', 'toString', 'constructor', '__proto__', 'hasOwnProperty'].map((cle) => dansLaTable({ a: 1 }, cle))).toEqual(
    Array(5).fill(undefined),
  )
})
