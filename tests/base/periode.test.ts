import { expect, test } from 'vitest'
import { contient } from '../../src/base/periode'

test.each([
  [9, false],
  [10, true],
  [11, true],
  [12, true],
  [13, false],
])('du jour 10 au jour 12, bornes comprises : le jour %i, %s', (jour, attendu) => {
  expect(contient({ debut: 10, fin: 12 }, jour)).toBe(attendu)
})

test('une période d’un jour contient ce jour seul', () => {
  expect([4, 5, 6].map((jour) => contient({ debut: 5, fin: 5 }, jour))).toEqual([false, true, false])
})
