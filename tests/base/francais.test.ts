import { expect, test } from 'vitest'
import { direDate, direIntervalle, direJour, direJours, enumerer } from '../../src/base/francais'
import { jourDe, SANS_FIN } from '../../src/base/jour'

test('un jour et une date', () => {
  expect(direJour(jourDe('2022-02-08'))).toBe('08/02/2022')
  expect(direDate('2022-02-08')).toBe('08/02/2022')
})

test('un intervalle, avec ou sans fin', () => {
  expect(direIntervalle(jourDe('2022-02-08'), jourDe('2022-03-31'))).toBe('du 08/02/2022 au 31/03/2022')
  expect(direIntervalle(jourDe('2022-02-08'), SANS_FIN)).toBe('depuis le 08/02/2022')
})

test.each([
  [-2, '-2 jours'],
  [-1, '-1 jour'],
  [0, '0 jour'],
  [1, '1 jour'],
  [2, '2 jours'],
])('%i : « %s »', (nombre, dit) => {
  expect(direJours(nombre)).toBe(dit)
})

test.each<[string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a et b'],
  [['a', 'b', 'c'], 'a, b et c'],
])('%o : « %s »', (termes, dits) => {
  expect(enumerer(termes)).toBe(dits)
})
