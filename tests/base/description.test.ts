import { describe, expect, test } from 'vitest'
import { decrire } from '../../src/base/description'

const cyclique: Record<string, unknown> = {}
cyclique['soi'] = cyclique
const listeCyclique: unknown[] = []
listeCyclique.push(listeCyclique)

describe('dire une valeur reçue', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'rien'],
    [true, 'vrai (true)'],
    [false, 'faux (false)'],
    [0, 'le nombre 0'],
    [-1.5, 'le nombre -1.5'],
    [Number.NaN, 'le nombre NaN'],
    [Number.NEGATIVE_INFINITY, 'le nombre -Infinity'],
    [12n, "l'entier 12n"],
    [Symbol('x'), 'un symbole'],
    [() => 1, 'une fonction'],
    [class Rien {}, 'une fonction'],
    ['', 'un texte vide'],
    ['2021-02-30', '« 2021-02-30 »'],
    [[], 'une liste vide'],
    [[1], 'une liste de 1 élément'],
    [[1, 2], 'une liste de 2 éléments'],
    [new Array(3), 'une liste de 3 éléments'],
    [{}, 'un objet'],
    [new Date(0), 'un objet'],
    [new Map(), 'un objet'],
    [Object.create(null), 'un objet'],
    [cyclique, 'un objet'],
    [listeCyclique, 'une liste de 1 élément'],
  ])('donne une phrase (%#)', (valeur, dite) => {
    expect(decrire(valeur)).toBe(dite)
  })

  test('un long texte est abrégé, sa longueur dite', () => {
    expect(decrire('a'.repeat(60))).toBe(`« ${'a'.repeat(60)} »`)
    expect(decrire('a'.repeat(61))).toBe(`« ${'a'.repeat(60)}… (61 caractères) »`)
    expect(decrire('x'.repeat(10_000_000))).toBe(`« ${'x'.repeat(60)}… (10000000 caractères) »`)
    expect(decrire(10n ** 100n)).toBe(`l'entier 1${'0'.repeat(59)}… (101 caractères)n`)
  })
})

test('ce qui lève quand on le regarde ne l’arrête pas', () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  expect(decrire(proxy)).toBe('une donnée qui lève quand on la regarde')
})
