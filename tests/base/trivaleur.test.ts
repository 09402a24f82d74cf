import { describe, expect, test } from 'vitest'
import {
  certain,
  direReponse,
  et,
  NON,
  OUI,
  ou,
  PREMIER_INCONNU,
  pas,
  type Reponse,
  type Trivaleur,
} from '../../src/base/trivaleur'

const INCONNU = PREMIER_INCONNU
const AUTRE = PREMIER_INCONNU + 7
const VALEURS: readonly Reponse[] = [NON, OUI, INCONNU, AUTRE]
const LUES: Readonly<Record<Trivaleur, Reponse>> = { non: NON, oui: OUI, inconnu: INCONNU }

/** Les tables de Kleene, écrites à la main. */
const TABLE: readonly (readonly [a: Trivaleur, b: Trivaleur, et: Trivaleur, ou: Trivaleur])[] = [
  ['non', 'non', 'non', 'non'],
  ['non', 'inconnu', 'non', 'inconnu'],
  ['non', 'oui', 'non', 'oui'],
  ['inconnu', 'non', 'non', 'inconnu'],
  ['inconnu', 'inconnu', 'inconnu', 'inconnu'],
  ['inconnu', 'oui', 'inconnu', 'oui'],
  ['oui', 'non', 'non', 'oui'],
  ['oui', 'inconnu', 'inconnu', 'oui'],
  ['oui', 'oui', 'oui', 'oui'],
]

describe('les tables de Kleene', () => {
  test.each(TABLE)('%s et %s : %s ; ou : %s', (a, b, conjonction, disjonction) => {
    expect(direReponse(et(LUES[a], LUES[b]))).toBe(conjonction)
    expect(direReponse(ou(LUES[a], LUES[b]))).toBe(disjonction)
  })

  test('pas', () => {
    expect(pas(NON)).toBe(OUI)
    expect(pas(OUI)).toBe(NON)
    expect(pas(AUTRE)).toBe(AUTRE)
  })

  test('certain et direReponse', () => {
    expect(certain(true)).toBe(OUI)
    expect(certain(false)).toBe(NON)
    expect(VALEURS.map(direReponse)).toEqual(['non', 'oui', 'inconnu', 'inconnu'])
  })
})

describe('les lois, à la cause près', () => {
  const couples = VALEURS.flatMap((a) => VALEURS.map((b) => [a, b] as const))
  const triplets = couples.flatMap(([a, b]) => VALEURS.map((c) => [a, b, c] as const))

  test('commutatives', () => {
    for (const [a, b] of couples) {
      expect(direReponse(et(a, b))).toBe(direReponse(et(b, a)))
      expect(direReponse(ou(a, b))).toBe(direReponse(ou(b, a)))
    }
  })

  test('associatives, cause comprise', () => {
    for (const [a, b, c] of triplets) {
      expect(et(et(a, b), c)).toBe(et(a, et(b, c)))
      expect(ou(ou(a, b), c)).toBe(ou(a, ou(b, c)))
    }
  })

  test('distributives', () => {
    for (const [a, b, c] of triplets) {
      expect(direReponse(et(a, ou(b, c)))).toBe(direReponse(ou(et(a, b), et(a, c))))
      expect(direReponse(ou(a, et(b, c)))).toBe(direReponse(et(ou(a, b), ou(a, c))))
    }
  })

  test('de De Morgan, et double négation, cause comprise', () => {
    for (const [a, b] of couples) {
      expect(pas(et(a, b))).toBe(ou(pas(a), pas(b)))
      expect(pas(ou(a, b))).toBe(et(pas(a), pas(b)))
      expect(pas(pas(a))).toBe(a)
    }
  })
})

describe('la cause', () => {
  test('est gardée face à une réponse certaine qui ne tranche pas', () => {
    expect(et(OUI, AUTRE)).toBe(AUTRE)
    expect(et(AUTRE, OUI)).toBe(AUTRE)
    expect(ou(NON, AUTRE)).toBe(AUTRE)
    expect(ou(AUTRE, NON)).toBe(AUTRE)
  })

  test('de deux inconnus est celle du premier', () => {
    expect(et(AUTRE, INCONNU)).toBe(AUTRE)
    expect(et(INCONNU, AUTRE)).toBe(INCONNU)
    expect(ou(AUTRE, INCONNU)).toBe(AUTRE)
    expect(ou(INCONNU, AUTRE)).toBe(INCONNU)
  })
})
