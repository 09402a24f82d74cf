import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { empreinteDe, jsonCanonique } from '../../src/base/empreinte'

describe('empreinteDe', () => {
  // Vecteurs publiés avec l'algorithme FNV (fnv64a).
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['c', 'af63de4c8601eff2'],
    ['fo', '08985907b541d342'],
    ['foo', 'dcb27518fed9d577'],
    ['foob', 'dd120e790c2512af'],
    ['fooba', 'cac165afa2fef40a'],
    ['foobar', '85944171f73967e8'],
  ])('de « %s » : %s', (texte, attendue) => {
    expect(empreinteDe(texte)).toBe(attendue)
  })

  test('est celle du même calcul en entiers de 64 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (texte) => {
        let attendue = 0xcbf29ce484222325n
        for (let i = 0; i < texte.length; i++) {
          const code = texte.charCodeAt(i)
          for (const octet of code < 256 ? [code] : [code >> 8, code & 255]) {
            attendue = BigInt.asUintN(64, (attendue ^ BigInt(octet)) * 0x100000001b3n)
          }
        }
        expect(empreinteDe(texte)).toBe(attendue.toString(16).padStart(16, '0'))
      }),
      { numRuns: 2000 },
    )
  })

  test('un caractère au-delà de 255 compte pour deux octets, le haut d’abord', () => {
    expect(empreinteDe('\u00ff')).not.toBe(empreinteDe('\u0000\u00ff'))
    expect(empreinteDe('\u0100')).toBe(empreinteDe('\u0001\u0000'))
    expect(empreinteDe('\u2019')).toBe(empreinteDe('\u0020\u0019'))
  })

  test('garde ses seize chiffres quand ils commencent par zéro', () => {
    expect(empreinteDe('fo')).toHaveLength(16)
  })
})

describe('jsonCanonique', () => {
  test('trie les clés à toute profondeur, garde l’ordre des listes', () => {
    expect(jsonCanonique({ b: [2, 1, { z: null, a: 'é' }], a: { d: true, c: 0.5 } })).toBe(
      '{"a":{"c":0.5,"d":true},"b":[2,1,{"a":"é","z":null}]}',
    )
  })

  test('tient une clé absente et une clé sans valeur pour la même chose', () => {
    expect(jsonCanonique({ a: 1, b: undefined })).toBe(jsonCanonique({ a: 1 }))
    expect(jsonCanonique({ a: 1, b: null })).not.toBe(jsonCanonique({ a: 1 }))
  })

  test('ne dépend pas de l’ordre des clés, et se relit', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (objet) => {
        const renverse = Object.fromEntries(Object.entries(objet).reverse())
        expect(jsonCanonique(renverse)).toBe(jsonCanonique(objet))
        expect(JSON.parse(jsonCanonique(objet))).toEqual(JSON.parse(JSON.stringify(objet)))
      }),
      { numRuns: 1000 },
    )
  })
})
