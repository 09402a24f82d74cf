import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contexte,
  type Conventions,
  calculerIndicateursRsa,
  calculerPlusieurs,
  calculerPlusieursFlux,
  type Dossier,
  type IndicateursRsa,
  PREREGLAGES,
} from '../../src/index'
import { geler } from './geler'
import { type Lot, lotArbitraire } from './tirage'

/** Des dossiers, et des contextes tirés à part (périodes, observations, territoires, conventions) ou voisins d'un même contexte. */
interface Cas {
  readonly dossiers: readonly Dossier[]
  readonly contextes: readonly Contexte[]
}

const quelconques: fc.Arbitrary<Cas> = fc
  .record({ lot: lotArbitraire(5), autres: fc.array(lotArbitraire(1), { minLength: 1, maxLength: 4 }) })
  .map(({ lot, autres }) => ({ dossiers: lot.dossiers, contextes: [lot, ...autres].map(({ contexte }) => contexte) }))

/** Ce dont un contexte voisin s'écarte : une seule chose, de sorte que presque tout se partage. */
const ecart: fc.Arbitrary<(lot: Lot) => Contexte> = fc.oneof(
  fc.constantFrom(...Object.values(PREREGLAGES)).map((conventions) => ({ contexte }: Lot) => ({ ...contexte, conventions })),
  fc
    .constantFrom<Partial<Conventions>>(
      { anticipation: { mois: 6 } },
      { anticipation: { jours: 0 } },
      { clotureSuspension: { mois: 1 } },
      { debutOrientation: 'ouverture-droits' },
      { comptage: 'personnes' },
      { populationRendezVous: 'orientes-dans-le-delai' },
      { delaiRendezVous: { jours: 60 } },
    )
    .map((conventions) => ({ contexte }: Lot) => ({ ...contexte, conventions: { ...contexte.conventions, ...conventions } })),
  fc.constant(({ contexte }: Lot) => ({ ...contexte, stockLe: contexte.periode.debut })),
  fc.constant(({ contexte }: Lot) => ({ ...contexte, observeLe: contexte.periode.fin })),
  fc.constant(({ contexte, dossiers }: Lot) => ({ ...contexte, departements: [dossiers[0]?.departement ?? '67'] })),
  fc.constant(({ contexte }: Lot) => contexte),
)

const voisins: fc.Arbitrary<Cas> = fc
  .record({ lot: lotArbitraire(5), ecarts: fc.array(ecart, { minLength: 1, maxLength: 7 }) })
  .map(({ lot, ecarts }) => ({ dossiers: lot.dossiers, contextes: ecarts.map((appliquer) => appliquer(lot)) }))

const unParUn = ({ dossiers, contextes }: Cas): IndicateursRsa[] => contextes.map((c) => calculerIndicateursRsa(dossiers, c))

async function* couler(dossiers: readonly Dossier[]): AsyncGenerator<Dossier> {
  for (const dossier of dossiers) yield dossier
}

describe('plusieurs contextes en un passage', () => {
  test.each([
    ['tirés à part', quelconques, 400],
    ['voisins l’un de l’autre', voisins, 700],
  ] as const)('%s : à l’octet, ce que rend chacun seul', (_, cas, numRuns) => {
    fc.assert(
      fc.property(cas, (tire) => {
        expect(JSON.stringify(calculerPlusieurs(geler(tire.dossiers), tire.contextes))).toBe(JSON.stringify(unParUn(tire)))
      }),
      { numRuns, seed: 131 },
    )
  })

  test('de même en flux, et quand chaque dossier revient', async () => {
    await fc.assert(
      fc.asyncProperty(voisins, async ({ dossiers, contextes }) => {
        const deuxFois = [...dossiers, ...dossiers]
        const rendus = await calculerPlusieursFlux(couler(deuxFois), contextes)
        expect(JSON.stringify(rendus)).toBe(JSON.stringify(unParUn({ dossiers: deuxFois, contextes })))
      }),
      { numRuns: 150, seed: 137 },
    )
  })

  test('un même objet modifié d’un dossier au suivant se relit à chaque fois', () => {
    fc.assert(
      fc.property(voisins, ({ dossiers, contextes }) => {
        function* reemployer(): Generator<Dossier> {
          const fiche: Record<string, unknown> = {}
          for (const dossier of dossiers) {
            for (const champ of Object.keys(fiche)) delete fiche[champ]
            yield Object.assign(fiche, dossier) as unknown as Dossier
          }
        }
        expect(calculerPlusieurs(reemployer(), contextes)).toEqual(unParUn({ dossiers, contextes }))
      }),
      { numRuns: 100, seed: 149 },
    )
  })

  test('l’ordre des contextes est celui des résultats', () => {
    fc.assert(
      fc.property(voisins, ({ dossiers, contextes }) => {
        const renverses = calculerPlusieurs(dossiers, [...contextes].reverse())
        expect([...renverses].reverse()).toEqual(calculerPlusieurs(dossiers, contextes))
      }),
      { numRuns: 150, seed: 139 },
    )
  })
})

describe('ce qui lève', () => {
  const bon: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

  test('une liste vide, ou ce qui n’est pas une liste', async () => {
    expect(() => calculerPlusieurs([], [])).toThrow(/^contextes : reçu .*attendu : une liste d'au moins un contexte$/)
    expect(() => calculerPlusieurs([], bon as unknown as Contexte[])).toThrow(/^contextes : /)
    await expect(calculerPlusieursFlux(couler([]), [])).rejects.toThrow(/^contextes : /)
  })

  test('un contexte invalide, nommé par son rang', () => {
    const inverse = { periode: { debut: '2022-12-31', fin: '2022-01-01' } }
    expect(() => calculerPlusieurs([], [bon, bon, inverse])).toThrow(/^contextes\[2\] : periode : la fin/)
    expect(() => calculerPlusieurs([], [null as unknown as Contexte])).toThrow(/^contextes\[0\] : contexte : reçu/)
    try {
      calculerPlusieurs([], [bon, inverse])
    } catch (erreur) {
      expect((erreur as Error).name).toBe('ErreurContexte')
    }
    expect.assertions(3)
  })

  test('ce qui n’est pas un dossier', () => {
    expect(() => calculerPlusieurs([{ id: 'A' } as unknown as Dossier], [bon, bon])).toThrow()
  })

  test('aucun dossier : des résultats vides, un par contexte', () => {
    const annees = [bon, { periode: { debut: '2023-01-01', fin: '2023-12-31' } }]
    expect(calculerPlusieurs([], annees)).toEqual(unParUn({ dossiers: [], contextes: annees }))
  })
})
