import { expect, test } from 'vitest'
import { compter, direDate, direEntier, direIntervalle, direJour, direJours, enumerer } from '../../src/base/francais'
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

test.each([
  [0, '0'],
  [-1, '-1'],
  [999, '999'],
  [1000, '1\u202f000'],
  [8502, '8\u202f502'],
  [123_456, '123\u202f456'],
  [1_234_567, '1\u202f234\u202f567'],
  [-1234, '-1\u202f234'],
])('l’entier %i, groupé par milliers : « %s »', (nombre, dit) => {
  expect(direEntier(nombre)).toBe(dit)
})

test.each([
  [0, '0 orienté'],
  [1, '1 orienté'],
  [2, '2 orientés'],
  [8502, '8\u202f502 orientés'],
])('%i s’accorde : « %s »', (nombre, dit) => {
  expect(compter(nombre, 'orienté', 'orientés')).toBe(dit)
})
