import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLONNES_FINANCIERES } from '../../src/budget/ligne-financiere'
import { totaux } from '../../src/budget/totaux'
import { ecrireCentimes, enCentimes, lignesAuHasard } from './arbitraires'
import { ligne, tableau } from './tableaux'

describe('totaux', () => {
  const lignes = [
    ligne({ etat: '100.10', departement: '100.10', total: '250' }),
    ligne({ id: '5.1', theme: "Garantie d'activité", etat: '0.05', departement: null }),
    ligne({ id: '9.1', theme: 'Épicerie', initiative: true, etat: '50', departement: '49,99 €' }),
  ]
  const somme = totaux(tableau(lignes))

  test('ensemble, socle et initiatives', () => {
    expect([somme.etat, somme.socle.etat, somme.initiatives.etat]).toEqual(['150.15', '100.15', '50.00'])
    expect([somme.lignes, somme.socle.lignes, somme.initiatives.lignes]).toEqual([3, 2, 1])
  })

  test('ce qui n’est pas donné est inconnu, pas nul : le connu est un minimum', () => {
    expect([somme.departement, somme.connus.departement, somme.inconnus.departement]).toEqual([null, '150.09', 1])
    expect([somme.socle.departement, somme.initiatives.departement]).toEqual([null, '49.99'])
    expect([somme.total, somme.connus.total, somme.inconnus.total]).toEqual([null, '250.00', 2])
  })

  test('chaque thème, dans l’ordre où il paraît', () => {
    expect(somme.themes.map(({ theme, etat }) => [theme, etat])).toEqual([
      ['insertion', '100.10'],
      ["Garantie d'activité", '0.05'],
      ['Épicerie', '50.00'],
    ])
  })

  test('un budget global non énoncé est la somme de ses cinq parts, si elles sont connues', () => {
    const parts = { etat: '1', etatReporte: '2', departement: '3', departementReporte: '4', tiers: '5.55' }
    expect(totaux(tableau([ligne(parts)])).total).toBe('15.55')
    expect(totaux(tableau([ligne({ ...parts, tiers: null })])).total).toBeNull()
    expect(totaux(tableau([ligne({ ...parts, tiers: null })]), { casEcheant: 'nul' }).total).toBe('10.00')
  })

  test('le nombre de lignes, et des inconnues, par thème comme en tout', () => {
    const lignes = [
      ligne({ etat: '1' }),
      ligne({ id: '2' }),
      ligne({ id: '3', theme: 'formation' }),
      ligne({ id: '4', initiative: true }),
    ]
    const ensemble = totaux(tableau(lignes))
    expect([ensemble.lignes, ensemble.socle.lignes, ensemble.initiatives.lignes]).toEqual([4, 3, 1])
    expect(ensemble.themes.map(({ theme, lignes, inconnus }) => [theme, lignes, inconnus.etat])).toEqual([
      ['insertion', 3, 2],
      ['formation', 1, 1],
    ])
    expect([ensemble.inconnus.etat, ensemble.socle.inconnus.etat]).toEqual([3, 2])
  })

  test('un tableau vide fait zéro', () => {
    expect([totaux(tableau([])).etat, totaux(tableau([])).themes]).toEqual(['0.00', []])
  })
})

describe('propriétés', () => {
  test('les totaux sont ceux de centimes entiers, sans flottant', () => {
    fc.assert(
      fc.property(lignesAuHasard, (lignes) => {
        const somme = totaux(tableau(lignes))
        for (const colonne of COLONNES_FINANCIERES.filter((c) => c !== 'total')) {
          const connus = lignes.flatMap((une) => (une[colonne] == null ? [] : [enCentimes(une[colonne])]))
          const total = ecrireCentimes(connus.reduce((a, b) => a + b, 0n))
          expect(somme.connus[colonne]).toBe(total)
          expect(somme[colonne]).toBe(connus.length === lignes.length ? total : null)
          expect(somme.inconnus[colonne]).toBe(lignes.length - connus.length)
        }
      }),
    )
  })

  test('ils ne dépendent pas de l’ordre des lignes', () => {
    fc.assert(
      fc.property(lignesAuHasard, (lignes) => {
        const { themes: _, ...somme } = totaux(tableau(lignes))
        const { themes: __, ...retournee } = totaux(tableau([...lignes].reverse()))
        expect(retournee).toEqual(somme)
      }),
    )
  })

  test('le socle et les initiatives font l’ensemble, et les thèmes aussi', () => {
    fc.assert(
      fc.property(lignesAuHasard, (lignes) => {
        const somme = totaux(tableau(lignes))
        const centimes = (une: { connus: { etat: string } }): bigint => enCentimes(une.connus.etat)
        expect(centimes(somme.socle) + centimes(somme.initiatives)).toBe(centimes(somme))
        expect(somme.themes.reduce((total, theme) => total + centimes(theme), 0n)).toBe(centimes(somme))
      }),
    )
  })
})
