import { expect, test } from 'vitest'
import { ajouterA, estUneListe } from '../../src/base/liste'

test('la première fois, une liste d’un élément ; ensuite, la même, plus longue', () => {
  const liste = ajouterA<string>(null, 'a')
  expect(liste).toEqual(['a'])
  expect(ajouterA(liste, 'b')).toBe(liste)
  expect(liste).toEqual(['a', 'b'])
})

test('une liste se parcourt ; un texte, un objet, ce qui lève quand on le regarde n’en sont pas', () => {
  const piege = Object.defineProperty({}, Symbol.iterator, {
    get() {
      throw new Error('non')
    },
  })
  expect([[], new Set(), (function* () {})()].map(estUneListe)).toEqual([true, true, true])
  expect(['abc', {}, null, undefined, 1, piege].map(estUneListe)).toEqual([false, false, false, false, false, false])
})
