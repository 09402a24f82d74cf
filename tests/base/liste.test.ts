import { expect, test } from 'vitest'
import { ajouterA } from '../../src/base/liste'

test('la première fois, une liste d’un élément ; ensuite, la même, plus longue', () => {
  const liste = ajouterA<string>(null, 'a')
  expect(liste).toEqual(['a'])
  expect(ajouterA(liste, 'b')).toBe(liste)
  expect(liste).toEqual(['a', 'b'])
})
