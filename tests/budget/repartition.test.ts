import { describe, expect, test } from 'vitest'
import { repartirAuCentime } from '../../src/budget/repartition/au-centime'

describe('répartir au centime : les plus grands restes, à égalité le premier', () => {
  test.each<[string, (number | string)[], string[]]>([
    ['100.00', [1], ['100.00']],
    ['100.00', [1, 1, 1], ['33.34', '33.33', '33.33']],
    ['100.01', [1, 1, 1], ['33.34', '33.34', '33.33']],
    ['100.02', [1, 1, 1], ['33.34', '33.34', '33.34']],
    ['0.01', [1, 1], ['0.01', '0.00']],
    ['0.02', [1, 1, 1], ['0.01', '0.01', '0.00']],
    // Le centime va au plus grand reste (0,6 contre 0,4), non au premier.
    ['0.01', [2, 3], ['0.00', '0.01']],
    ['1.00', [0, 1, 0], ['0.00', '1.00', '0.00']],
    // Un seul centime en trop : il va au plus grand des restes (2/7, 4/7, 1/7 de centime).
    ['1.00', [2, 4, 1], ['0.29', '0.57', '0.14']],
    ['6000000.00', ['60', '24', '16'], ['3600000.00', '1440000.00', '960000.00']],
    ['6000000', [0.6, 0.24, 0.16], ['3600000.00', '1440000.00', '960000.00']],
    ['0', [1, 2], ['0.00', '0.00']],
    ['0.00', [], []],
    ['0.00', [0, 0], ['0.00', '0.00']],
    ['999999999999999.99', [1, 1], ['500000000000000.00', '499999999999999.99']],
  ])('%s selon %j', (montant, poids, parts) => {
    expect(repartirAuCentime(montant, poids)).toEqual(parts)
  })

  test('un nombre vaut ce qu’il écrit : 0.1 + 0.2 et 0.3 pèsent autant que ce qu’on en lit', () => {
    expect(repartirAuCentime('60.00', [0.1, 0.2, 0.3])).toEqual(['10.00', '20.00', '30.00'])
    expect(repartirAuCentime('60.00', ['0.1', '0.20', '0.300'])).toEqual(['10.00', '20.00', '30.00'])
    expect(repartirAuCentime('3.00', [1e-7, 2e-7])).toEqual(['1.00', '2.00'])
    expect(repartirAuCentime('3.00', [1e21, 2e21])).toEqual(['1.00', '2.00'])
    expect(repartirAuCentime('1.00', [1e308, 5e-324])).toEqual(['1.00', '0.00'])
    // Le flottant 0.1 × 3 n'est pas 0.3 : il s'écrit 0.30000000000000004, et pèse cela.
    expect(repartirAuCentime('0.01', [0.3, 0.1 * 3])).toEqual(['0.00', '0.01'])
  })

  test.each<[unknown, unknown, string]>([
    [100, [1], 'montant : reçu le nombre 100'],
    ['100,00', [1], 'montant : reçu « 100,00 »'],
    ['1e2', [1], 'montant : reçu « 1e2 »'],
    ['100.005', [1], 'montant : reçu « 100.005 »'],
    ['-1.00', [1], 'montant : reçu « -1.00 »'],
    ['1.00', [1, -1], 'poids[1] : reçu le nombre -1'],
    ['1.00', [Number.NaN], 'poids[0] : reçu le nombre NaN'],
    ['1.00', [Number.POSITIVE_INFINITY], 'poids[0] : reçu le nombre Infinity'],
    ['1.00', ['1e3'], 'poids[0] : reçu « 1e3 »'],
    ['1.00', ['1,5'], 'poids[0] : reçu « 1,5 »'],
    ['1.00', [''], 'poids[0] : reçu un texte vide'],
    ['1.00', [null], 'poids[0] : reçu null'],
    ['1.00', ['1'.repeat(41)], 'poids[0] : reçu'],
    ['1.00', 'abc', 'poids : reçu « abc » ; attendu : une liste'],
    ['1.00', [], "poids : aucun n'est positif, et 1.00 € sont à partager"],
    ['0.01', [0, '0.00'], "poids : aucun n'est positif, et 0.01 € sont à partager"],
  ])('%j selon %j est refusé', (montant, poids, message) => {
    const partager = () => repartirAuCentime(montant as string, poids as number[])
    expect(partager).toThrow(message)
    expect(partager).toThrow(expect.objectContaining({ name: 'ErreurContexte' }))
  })
})
