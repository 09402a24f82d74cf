import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlerCoherence } from '../../src/tableau/coherence'
import { comparerTableaux } from '../../src/tableau/concordance'
import { ecrireNombre } from '../../src/tableau/ecriture-cellule'
import { lignesOfficielles } from '../../src/tableau/lignes-officielles'
import type { TableauIndicateurs } from '../../src/tableau/tableau-indicateurs'
import { tableau } from './tableaux'

const ANNEES = ['2019', '2020', '2021', '2022']
const DEPARTEMENTS = ['67', '68']
const comptes = lignesOfficielles().filter(({ nature, unite }) => nature !== 'duree-moyenne' && unite !== 'pourcentage')

/** À combien d'étages d'un tout se trouve un indicateur : une partie est tirée sous son tout. */
function etage(id: string | null): number {
  const parent = comptes.find((c) => c.id === id)?.partieDe ?? null
  return parent === null ? 0 : 1 + etage(parent)
}

/**
 * Un tableau cohérent par construction : tous les nombres sont différents, une partie est toujours sous son tout (les étages ne se recouvrent
 * pas), un semestre sous son année, et d'une année à l'autre rien ne quintuple.
 */
const coherent: fc.Arbitrary<TableauIndicateurs> = fc.infiniteStream(fc.nat()).map((hasard) => {
  const pris = new Set<number>()
  const tirer = (minimum: number, largeur: number): number => {
    let nombre = minimum + ((hasard.next().value ?? 0) % largeur)
    while (pris.has(nombre)) nombre++
    pris.add(nombre)
    return nombre
  }
  const lignes = Object.fromEntries(
    comptes.flatMap(({ id }) =>
      DEPARTEMENTS.map((departement) => {
        const plancher = 200_000 - 60_000 * etage(id)
        const cellules: Record<string, string> = {}
        for (const annee of ANNEES) cellules[annee] = ecrireNombre(String(tirer(plancher, 10_000)))
        cellules['2022-S1'] = ecrireNombre(String(tirer(plancher - 30_000, 10_000)))
        return [`${id} ${departement}`, cellules] as const
      }),
    ),
  )
  return tableau(lignes)
})

test('aucune fausse alerte sur un tableau cohérent', () => {
  fc.assert(
    fc.property(coherent, (t) => {
      expect(controlerCoherence(t)).toEqual([])
      expect(comparerTableaux(t, t)).toEqual([])
    }),
    { numRuns: 15 },
  )
})

test('une partie portée au-delà de son tout est toujours relevée, et elle seule', () => {
  const parties = comptes.filter(({ partieDe }) => partieDe !== null)
  fc.assert(
    fc.property(coherent, fc.constantFrom(...parties), fc.constantFrom(...ANNEES), (t, partie, annee) => {
      const gonfle = {
        ...t,
        lignes: t.lignes.map((ligne) =>
          ligne.indicateur === partie.id && ligne.departement === '68'
            ? { ...ligne, cellules: { ...ligne.cellules, [annee]: '210 987' } }
            : ligne,
        ),
      }
      const constats = controlerCoherence(gonfle)
      // Sa propre partie, s'il en a, reste dessous : le seul constat est le sien.
      expect(constats.map(({ regle, cellules }) => [regle, cellules[0]])).toEqual([
        ['partie-superieure-au-tout', { indicateur: partie.id, departement: '68', colonne: annee }],
      ])
      const [ecart, autre] = comparerTableaux(t, gonfle)
      expect(ecart).toMatchObject({ indicateur: partie.id, departement: '68', colonneA: annee, b: '210 987' })
      expect(autre).toBeUndefined()
    }),
    { numRuns: 15 },
  )
})
