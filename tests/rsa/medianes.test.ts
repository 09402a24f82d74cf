import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculerIndicateursRsa, type Dossier } from '../../src/index'
import { calculerMedianes, type Effectif } from '../../src/rsa/indicateurs/medianes'

function medianes(...effectifs: readonly Effectif[]) {
  const { observe, kaplanMeier } = calculerMedianes(effectifs, 0)
  return { observe, kaplanMeier }
}

describe('calculées à la main', () => {
  test('sans entrée, ou sans orientation : aucune', () => {
    expect(calculerMedianes([], 3)).toEqual({ observe: null, kaplanMeier: null, orientees: 0, censurees: 0, sansDate: 3 })
    expect(calculerMedianes([[12, 0, 4]], 0)).toEqual({
      observe: null,
      kaplanMeier: null,
      orientees: 0,
      censurees: 4,
      sansDate: 0,
    })
  })

  test('une seule orientation', () => {
    expect(medianes([5, 1, 0])).toEqual({ observe: 5, kaplanMeier: 5 })
  })

  test('deux orientations : la moitié l’est dès la première', () => {
    expect(medianes([5, 1, 0], [9, 1, 0])).toEqual({ observe: 5, kaplanMeier: 5 })
  })

  test('trois orientations : la deuxième', () => {
    // Part non orientée : 2/3 à 5 jours, 1/3 à 9.
    expect(medianes([5, 1, 0], [9, 1, 0], [12, 1, 0])).toEqual({ observe: 9, kaplanMeier: 9 })
  })

  test('une censure retarde la médiane estimée, pas l’observée', () => {
    // Exposées : 4, puis 3, puis 1. Part : 3/4 à 5 jours, 3/4 × 2/3 = 1/2 à 9.
    expect(medianes([5, 1, 0], [9, 1, 1], [20, 0, 1])).toEqual({ observe: 5, kaplanMeier: 9 })
  })

  test('une censure avant l’orientation ne compte plus parmi les exposées', () => {
    // Exposées à 5 jours : 2 ; part 1/2. Tenue pour exposée, la censurée donnerait 2/3.
    expect(medianes([3, 0, 1], [5, 1, 0], [8, 1, 0]).kaplanMeier).toBe(5)
  })

  test('une censure du même jour passe après l’orientation', () => {
    // Exposées à 5 jours : 3, dont la censurée ; part 2/3. Passée avant, elle donnerait 1/2 dès ce jour.
    expect(medianes([5, 1, 1], [8, 1, 0])).toEqual({ observe: 5, kaplanMeier: 8 })
  })

  test('la part peut ne jamais descendre à la moitié', () => {
    expect(medianes([5, 1, 2])).toEqual({ observe: 5, kaplanMeier: null })
    expect(medianes([5, 1, 1])).toEqual({ observe: 5, kaplanMeier: 5 })
  })

  test('un délai négatif est observé tel quel, et vaut 0 pour l’estimée', () => {
    expect(medianes([-10, 1, 0], [4, 1, 0])).toEqual({ observe: -10, kaplanMeier: 0 })
    expect(medianes([-10, 1, 0], [4, 1, 0], [6, 1, 0])).toEqual({ observe: 4, kaplanMeier: 4 })
    expect(medianes([-10, 1, 0], [-3, 1, 0], [0, 1, 0])).toEqual({ observe: -3, kaplanMeier: 0 })
  })

  test('une censure négative vaut 0, et passe après les orientations de ce jour', () => {
    // Exposées à 0 jour : 3 ; part 2/3. Écartée avant, la censurée donnerait 1/2.
    expect(medianes([-3, 0, 1], [0, 1, 0], [2, 1, 0])).toEqual({ observe: 0, kaplanMeier: 2 })
  })

  test('la moitié exacte se reconnaît sans arrondi', () => {
    // 13/14 × 12/13 × … × 7/8 = 1/2, que des flottants manquent ou non selon l'ordre.
    const unParJour = Array.from({ length: 14 }, (_, i): Effectif => [i + 1, 1, 0])
    expect(medianes(...unParJour)).toEqual({ observe: 7, kaplanMeier: 7 })
    // 49/50 × 48/49 × … : un jour plus tôt, il manque un cinquantième.
    const cinquante = Array.from({ length: 50 }, (_, i): Effectif => [i + 1, 1, 0])
    expect(medianes(...cinquante)).toEqual({ observe: 25, kaplanMeier: 25 })
  })

  test('les effectifs et les non datées sont comptés', () => {
    expect(
      calculerMedianes(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        7,
      ),
    ).toMatchObject({ orientees: 7, censurees: 9, sansDate: 7 })
  })
})

/** La définition, entrée par entrée, en fractions de grands entiers. */
function naive(durees: readonly { jours: number; oriente: boolean }[]): { observe: number | null; kaplanMeier: number | null } {
  const orientees = durees.filter(({ oriente }) => oriente).map(({ jours }) => jours)
  const observe = orientees.toSorted((a, b) => a - b)[Math.ceil(orientees.length / 2) - 1] ?? null
  const positives = durees.map(({ jours, oriente }) => ({ jours: Math.max(0, jours), oriente }))
  const jours = [...new Set(positives.map((duree) => duree.jours))].sort((a, b) => a - b)
  let [haut, bas] = [1n, 1n]
  for (const t of jours) {
    const exposees = BigInt(positives.filter((duree) => duree.jours >= t).length)
    const evenements = BigInt(positives.filter((duree) => duree.jours === t && duree.oriente).length)
    haut *= exposees - evenements
    bas *= exposees
    if (haut * 2n <= bas) return { observe, kaplanMeier: t }
  }
  return { observe, kaplanMeier: null }
}

test('sont celles de la définition, entrée par entrée', () => {
  const durees = fc.array(fc.record({ jours: fc.integer({ min: -8, max: 25 }), oriente: fc.boolean() }), { maxLength: 40 })
  fc.assert(
    fc.property(durees, (toutes) => {
      const parJour = new Map<number, [number, number]>()
      for (const { jours, oriente } of toutes) {
        const [o, c] = parJour.get(jours) ?? [0, 0]
        parJour.set(jours, oriente ? [o + 1, c] : [o, c + 1])
      }
      const effectifs = [...parJour].sort(([a], [b]) => a - b).map(([jours, [o, c]]): Effectif => [jours, o, c])
      expect(medianes(...effectifs)).toEqual(naive(toutes))
    }),
    { numRuns: 3000 },
  )
})

describe('d’un lot de dossiers', () => {
  const entrant = (id: string, orientationNotifieeLe: string | null): Dossier => ({
    id,
    departement: '67',
    situations: [{ debut: '2022-03-01', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
    suivis: orientationNotifieeLe === null ? [] : [{ orientationNotifieeLe, organisme: 'departement' }],
  })
  const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2022-03-31' }

  test('les non orientées sont censurées à l’observation', () => {
    const dossiers = [entrant('A', '2022-03-11'), entrant('B', '2022-03-21'), entrant('C', null), entrant('D', '2022-02-24')]
    expect(calculerIndicateursRsa(dossiers, contexte).delais.orientation).toEqual({
      observe: 10,
      kaplanMeier: 10,
      orientees: 3,
      censurees: 1,
      sansDate: 0,
    })
  })

  test('une orientation postérieure à l’observation est une censure ; une non datée est à part', () => {
    const nonDatee: Dossier = { ...entrant('E', null), suivis: [{ organisme: 'caf' }] }
    const nonTenue: Dossier = { ...entrant('F', null), suivis: null }
    expect(calculerIndicateursRsa([entrant('A', '2022-04-01'), nonDatee, nonTenue], contexte).delais.orientation).toEqual({
      observe: null,
      kaplanMeier: null,
      orientees: 0,
      censurees: 1,
      sansDate: 2,
    })
  })
})
