import { expect, test } from 'vitest'
import { fichier } from '../../architecture/fichiers'
import { constructions, expressionsDeSrc, litteraux, SOURCES } from './litteraux'
import prouvees from './prouvees.json' with { type: 'json' }

/**
 * Le temps d'une expression régulière peut croître comme le carré d'un texte, ou pire. Chacune est prouvée linéaire, une fois pour toutes, par un vérificateur installé à
 * part (`npm run expressions`, qui tient la liste) ; ici, on tient qu'il n'en existe pas d'autre.
 */
test('chaque expression régulière de src est de celles qui sont prouvées linéaires', () => {
  expect(expressionsDeSrc().length).toBeGreaterThan(80)
  expect(expressionsDeSrc()).toEqual(Object.keys(prouvees))
})

test('aucune ne se construit à l’exécution', () => {
  expect(SOURCES.flatMap(constructions)).toEqual([])
})

test('le relevé lit l’arbre, non le texte', () => {
  const lu = fichier('a.ts', "const a = /x+/u // /y/\nconst b = '/z/'\nconst c = 4 / 2 / 1\nnew RegExp(b)\nRegExp('x')")
  expect(litteraux(lu)).toEqual([{ expression: '/x+/u', lieu: 'a.ts:1' }])
  expect(constructions(lu)).toEqual(['a.ts:4', 'a.ts:5'])
})
