import { describe, expect, test } from 'vitest'
import {
  additionnerRapports,
  comparerRapports,
  ecrireRapport,
  type Rapport,
  rapportDe,
  soustraireRapports,
} from '../../src/tableau/rapport-exact'

const rapport = (numerateur: bigint, denominateur: bigint): Rapport => ({ numerateur, denominateur })

describe('des fractions de dénominateurs différents', () => {
  const [unDemi, unTiers] = [rapport(1n, 2n), rapport(1n, 3n)]

  test('s’ajoutent et se retranchent exactement', () => {
    expect(ecrireRapport(additionnerRapports(unDemi, unTiers))).toBe('5/6')
    expect(ecrireRapport(soustraireRapports(unDemi, unTiers))).toBe('1/6')
    expect(ecrireRapport(soustraireRapports(unTiers, unDemi))).toBe('-1/6')
    expect(ecrireRapport(additionnerRapports(rapportDe('0.1'), rapportDe('0.25')))).toBe('0.35')
  })

  test('se comparent', () => {
    expect([
      comparerRapports(unTiers, unDemi),
      comparerRapports(unDemi, rapport(2n, 4n)),
      comparerRapports(unDemi, unTiers),
    ]).toEqual([-1, 0, 1])
  })
})

test.each([
  [0n, 3n, '0'],
  [5n, 10n, '0.5'],
  [-5n, 10n, '-0.5'],
  [-1n, 20n, '-0.05'],
  [12n, 4n, '3'],
  [-2n, 6n, '-1/3'],
  [623n, 1506n, '623/1506'],
])('%i/%i s’écrit « %s »', (numerateur, denominateur, ecrit) => {
  expect(ecrireRapport(rapport(numerateur, denominateur))).toBe(ecrit)
})
