import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reports } from '../../src/budget/reports'
import { ecrireCentimes, enCentimes } from './arbitraires'
import { ligne, tableau } from './tableaux'

const execution = (champs: object) => reports(tableau([ligne(champs)], { millesime: 2021 })).lignes[0]
const SANS = { etatReporte: '0', departementReporte: '0', tiers: '0' }

describe('ce qui reste', () => {
  test('de chaque part, quand son réalisé est donné', () => {
    const champs = {
      ...SANS,
      etat: '100',
      etatReporte: '10',
      departement: '100',
      realiseEtat: '60.01',
      realiseDepartement: '100',
    }
    expect(execution(champs)).toEqual({
      ligne: '4.1',
      etat: '49.99',
      departement: '0.00',
      methode: 'realise-par-part',
      declareEtat: null,
      declareDepartement: null,
    })
  })

  test('d’une part seule, quand l’autre n’est pas dite : celle-ci est inconnue, et rien n’est réputé', () => {
    const champs = { ...SANS, etat: '100', departement: '100', realise: '150' }
    expect(execution({ ...champs, realiseDepartement: '60' })).toMatchObject({
      etat: null,
      departement: '40.00',
      methode: 'realise-par-part',
    })
    expect(execution({ ...champs, realiseEtat: '60' })).toMatchObject({
      etat: '40.00',
      departement: null,
      methode: 'realise-par-part',
    })
  })

  test('rien, si la part a dépensé plus que ses crédits', () => {
    expect(execution({ ...SANS, etat: '100', realiseEtat: '100.01' })?.etat).toBe('0.00')
  })

  test('au taux réputé commun, quand seul le réalisé total est donné', () => {
    expect(execution({ ...SANS, etat: '100', departement: '50', realise: '75' })).toMatchObject({
      etat: '50.00',
      departement: '25.00',
      methode: 'taux-repute-commun',
    })
    expect(execution({ ...SANS, etat: '100', departement: '50', realise: '150' })).toMatchObject({
      etat: '0.00',
      departement: '0.00',
    })
    expect(execution({ ...SANS, etat: '100', departement: '50', realise: '200' })).toMatchObject({
      etat: '0.00',
      departement: '0.00',
    })
  })

  test.each<[string, object]>([
    ['un report inconnu', { ...SANS, etatReporte: null, etat: '1', departement: '1', realise: '1' }],
    ['des tiers inconnus', { ...SANS, tiers: null, etat: '1', departement: '1', realise: '1' }],
    ['un total qui n’est pas la somme', { ...SANS, etat: '1', departement: '1', total: '3', realise: '1' }],
    ['rien de budgété', { ...SANS, etat: '0', departement: '0', realise: '0' }],
    ['rien de réalisé n’est dit', { ...SANS, etat: '1', departement: '1' }],
  ])('%s : inconnu', (_, champs) => {
    expect(execution(champs)).toMatchObject({ etat: null, departement: null, methode: null })
  })

  test('le total est inconnu dès qu’une ligne l’est', () => {
    const connue = ligne({ ...SANS, etat: '10', departement: '10', realiseEtat: '4', realiseDepartement: '4' })
    expect(reports(tableau([connue]))).toMatchObject({ etat: '6.00', departement: '6.00' })
    expect(reports(tableau([connue, ligne({ id: '4.2' })]))).toMatchObject({ etat: null, departement: null })
  })

  test('au taux commun, les soldes font exactement celui de l’action, et chacun suit le taux au centime près', () => {
    const credit = fc.bigInt({ min: 0n, max: 10n ** 10n })
    fc.assert(
      fc.property(credit, credit, fc.bigInt({ min: 0n, max: 100n }), (a, c, pourCent) => {
        const total = a + c
        fc.pre(total > 0n)
        const realise = (total * pourCent) / 100n
        const champs = { ...SANS, etat: ecrireCentimes(a), departement: ecrireCentimes(c), realise: ecrireCentimes(realise) }
        const [etat, departement] = [enCentimes(execution(champs)?.etat ?? ''), enCentimes(execution(champs)?.departement ?? '')]
        expect(etat + departement).toBe(total - realise)
        const ecart = etat * total - a * (total - realise)
        expect((ecart < 0n ? -ecart : ecart) * 2n <= total).toBe(true)
      }),
    )
  })
})
