import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lireDossier } from '../../src/index'
import { verifierBornes } from './inconnus/bornes'
import { casComplet } from './inconnus/completer'
import { couper, coupure, sansAutreEffet } from './inconnus/couper'
import { effacer, gommes } from './inconnus/effacer'

/**
 * Les bornes sont sûres : d'un dossier complet on efface jusqu'à cinq champs, et ce que disait le dossier complet reste entre le minimum et le
 * maximum de ce qu'il en reste. `CALPAE_CAS` fixe le nombre de dossiers.
 */
const CAS = Number(process.env['CALPAE_CAS'] ?? 1000)
const DUREE_MAXIMALE = 30_000 + 20 * CAS

describe('un dossier complet est entre les bornes du même dossier effacé', () => {
  test('d’un à cinq champs', { timeout: DUREE_MAXIMALE }, () => {
    let eprouves = 0
    fc.assert(
      fc.property(casComplet(), gommes(), ({ dossier, contexte }, parGommes) => {
        eprouves += verifierBornes([dossier], [effacer(dossier, parGommes)], contexte)
      }),
      { numRuns: CAS, seed: 41 },
    )
    // Des bornes toujours confondues ne prouveraient rien.
    expect(eprouves).toBeGreaterThan(CAS / 3)
  })

  test('plusieurs dossiers à la fois : les taux se bornent ensemble', { timeout: DUREE_MAXIMALE }, () => {
    const lots = fc.array(fc.tuple(casComplet(), gommes()), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(lots, casComplet(), (lot, { contexte }) => {
        const complets = lot.map(([{ dossier }]) => dossier)
        const effaces = lot.map(([{ dossier }, parGommes]) => effacer(dossier, parGommes))
        verifierBornes(complets, effaces, contexte)
      }),
      { numRuns: Math.ceil(CAS / 4), seed: 43 },
    )
  })

  test('l’historique coupé, et jusqu’à quatre champs', { timeout: DUREE_MAXIMALE }, () => {
    let retenus = 0
    let eprouves = 0
    const quatre = gommes().map((toutes) => toutes.slice(1))
    fc.assert(
      fc.property(casComplet(), quatre, coupure(), ({ dossier, contexte }, parGommes, ou) => {
        const coupe = couper(dossier, ou)
        if (!sansAutreEffet(dossier, coupe, contexte)) return
        retenus++
        eprouves += verifierBornes([dossier], [effacer(coupe, parGommes)], contexte)
      }),
      { numRuns: CAS, seed: 47 },
    )
    expect(retenus).toBeGreaterThan(CAS / 3)
    expect(eprouves).toBeGreaterThan(CAS / 8)
  })

  test('l’effacement laisse un dossier lisible', () => {
    fc.assert(
      fc.property(casComplet(), gommes(), coupure(), ({ dossier }, parGommes, ou) => {
        expect(lireDossier(dossier).ok).toBe(true)
        expect(lireDossier(effacer(dossier, parGommes)).ok).toBe(true)
        expect(lireDossier(couper(dossier, ou)).ok).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
