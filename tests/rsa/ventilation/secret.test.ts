import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appliquerSecretStatistique, type CellulePubliee, NON_VENTILE, ventiler } from '../../../src/index'
import { cacher, type TableauDeComptes } from '../../../src/rsa/ventilation/masque'
import { lotArbitraire } from '../tirage'
import { attaquer } from './attaque'

/** Une colonne seule, son total calculé ; rend ce qui est publié, `null` pour ce qui est caché, le total en dernier. */
function uneColonne(seuil: number, ...strates: readonly number[]): (number | null)[] {
  const valeurs = [...strates, strates.reduce((a, b) => a + b, 0)].map((valeur) => [valeur])
  const masque = cacher({ valeurs, parties: [], seuil })
  return valeurs.map(([valeur = 0], i) => (masque[i]?.[0] === true ? null : valeur))
}

describe('une colonne', () => {
  test.each([
    ['rien de petit : rien de caché', 5, [5, 12, 0, 30], [5, 12, 0, 30, 47]],
    ['une petite valeur entraîne la plus petite des autres', 5, [3, 12, 40, 8], [null, 12, 40, null, 63]],
    ['un zéro n’est ni caché, ni un complément', 5, [3, 0, 40], [null, 0, null, 43]],
    ['deux petites dont la somme l’est aussi', 5, [1, 2, 30, 40], [null, null, null, 40, 73]],
    ['deux petites dont la somme suffit', 5, [4, 3, 30], [null, null, 30, 37]],
    ['deux fois un : au seuil 3, trois ne laisseraient que un et un', 3, [1, 1, 9, 20], [null, null, null, 20, 31]],
    ['une seule strate non nulle : le total se cache avec elle', 5, [3, 0, 0], [null, 0, 0, null]],
    ['un total sous le seuil', 5, [1, 1, 0], [null, null, 0, null]],
  ])('%s', (_, seuil, strates, attendu) => {
    expect(uneColonne(seuil, ...strates)).toEqual(attendu)
  })
})

/** Un petit tableau : un tout, sa partie, la partie de celle-ci ; trois strates. */
const petits: fc.Arbitrary<TableauDeComptes> = fc
  .record({
    strates: fc.array(fc.array(fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.nat({ max: 5 })), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    }),
    liees: fc.boolean(),
    seuil: fc.constantFrom(3, 4),
  })
  .map(({ strates, liees, seuil }) => {
    const lignes = strates.map(([a = 0, b = 0]) => (liees ? [a + b, b] : [a, b]))
    const total = [0, 1].map((c) => lignes.reduce((somme, ligne) => somme + (ligne[c] ?? 0), 0))
    return { valeurs: [...lignes, total], parties: liees ? [{ partie: 1, tout: 0 }] : [], seuil }
  })

describe('aucune cellule cachée ne se recalcule', () => {
  test('à qui essaie tous les tableaux possibles, chacune garde au moins deux valeurs', () => {
    let cachees = 0
    fc.assert(
      fc.property(petits, (tableau) => {
        const masque = cacher(tableau)
        tableau.valeurs.forEach((ligne, i) => {
          ligne.forEach((valeur, c) => {
            if (valeur > 0 && valeur < tableau.seuil) expect(masque[i]?.[c], 'secret primaire').toBe(true)
            if (valeur === 0) expect(masque[i]?.[c], 'un zéro').toBe(false)
          })
        })
        const possibles = attaquer(tableau, masque)
        expect(possibles.size).toBe(masque.flat().filter(Boolean).length)
        for (const [cellule, valeurs] of possibles)
          expect(valeurs.size, `${cellule} ${JSON.stringify(tableau)}`).toBeGreaterThan(1)
        cachees += possibles.size
      }),
      { numRuns: 300, seed: 109 },
    )
    expect(cachees).toBeGreaterThan(500)
  })

  test('l’attaque sait réussir : sans secret secondaire, elle trouve', () => {
    const tableau = { valeurs: [[2], [9], [11]], parties: [], seuil: 3 }
    expect(attaquer(tableau, [[true], [false], [false]])).toEqual(new Map([['0,0', new Set([2])]]))
    const liees = {
      valeurs: [
        [9, 9],
        [1, 1],
        [10, 10],
      ],
      parties: [{ partie: 1, tout: 0 }],
      seuil: 3,
    }
    const masque = [
      [true, false],
      [true, false],
      [false, false],
    ]
    expect(attaquer(liees, masque).get('0,0')).toEqual(new Set([9]))
  })

  test('ni un tout par sa partie publiée, ni l’inverse', () => {
    const tableau = {
      valeurs: [
        [20, 20],
        [2, 0],
        [22, 20],
      ],
      parties: [{ partie: 1, tout: 0 }],
      seuil: 3,
    }
    const masque = cacher(tableau)
    for (const valeurs of attaquer(tableau, masque).values()) expect(valeurs.size).toBeGreaterThan(1)
    expect(masque[1]?.[0]).toBe(true)
  })
})

describe('une ventilation', () => {
  const lire = ({ statut, valeur }: CellulePubliee): string => (statut === 'secret' ? 'secret' : `${valeur}`)

  test('garde ses strates, publie les mêmes nombres, et cache les petits', () => {
    let secrets = 0
    fc.assert(
      fc.property(lotArbitraire(8), fc.constantFrom(3, 5), ({ dossiers, contexte }, seuil) => {
        const ventilation = ventiler(dossiers, contexte, 'parcours')
        const publiable = appliquerSecretStatistique(ventilation, { seuil })
        expect(Object.keys(publiable.strates)).toEqual(Object.keys(ventilation))
        for (const [nom, cellules] of Object.entries(publiable.strates)) {
          for (const [id, cellule] of Object.entries(cellules)) {
            const valeur = ventilation[nom]?.indicateurs[id as keyof typeof cellules].valeur ?? -1
            if (cellule.statut === 'secret') secrets++
            else expect(cellule.valeur).toBe(valeur)
            if (valeur > 0 && valeur < seuil) expect(cellule).toEqual({ statut: 'secret', valeur: null })
            if (valeur === 0) expect(cellule).toEqual({ statut: 'publie', valeur: 0 })
          }
        }
        expect(JSON.parse(JSON.stringify(publiable))).toEqual(publiable)
      }),
      { numRuns: 200, seed: 113 },
    )
    expect(secrets).toBeGreaterThan(100)
  })

  test('cent strates', () => {
    const situations = [{ debut: '2022-02-08', droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }] as const
    const dossiers = Array.from({ length: 2000 }, (_, i) => ({ id: `${i}`, departement: '67', situations, accompagnements: [] }))
    const ventilation = ventiler(
      dossiers,
      { periode: { debut: '2022-01-01', fin: '2022-12-31' } },
      ({ id }) => `s${Math.floor(Math.sqrt(5 * Number(id)))}`,
    )
    const { strates } = appliquerSecretStatistique(ventilation, { seuil: 11 })
    const cellules = Object.values(strates).map((strate) => lire(strate['nouveaux-entrants']))
    const petites = Object.values(ventilation).filter(({ indicateurs }) => {
      const { valeur } = indicateurs['nouveaux-entrants']
      return valeur !== null && valeur > 0 && valeur < 11
    })
    expect(cellules).toHaveLength(100)
    expect(petites.length).toBeGreaterThan(20)
    expect(cellules.filter((cellule) => cellule === 'secret')).toHaveLength(petites.length)
  })

  test.each([2, 0, -1, 2.5, Number.NaN, '5', null])('refuse le seuil %s', (seuil) => {
    const ventilation = ventiler([], { periode: { debut: '2022-01-01', fin: '2022-12-31' } }, 'mois')
    expect(() => appliquerSecretStatistique(ventilation, { seuil: seuil as number })).toThrow(
      expect.objectContaining({ name: 'ErreurContexte', message: expect.stringMatching(/^seuil : reçu .* d'au moins 3$/) }),
    )
    expect(Object.keys(ventilation)).toContain(NON_VENTILE)
  })
})
