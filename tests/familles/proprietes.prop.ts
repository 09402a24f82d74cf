import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mesure } from '../../src/familles/index'
import { FAMILLES, type Famille } from './arbitraires'
import { JUIN, MARS } from './cas'

type Donnee = Readonly<Record<string, unknown>>

const contexteDe = ({ conventions, sortes }: Famille) =>
  fc
    .tuple(
      fc.constantFrom(MARS, JUIN),
      fc.constantFrom(undefined, '2021-12-30', '2022-01-01'),
      fc.constantFrom(...(conventions.length > 0 ? conventions : [null])),
    )
    .map(([remontee, stockLe, choix]) => ({
      ...remontee,
      ...(stockLe === undefined ? {} : { stockLe }),
      ...(choix === null ? {} : { conventions: choix }),
      ...(sortes.length > 0 ? { sortesTenues: sortes } : {}),
    }))
const lot = (famille: Famille) => fc.array(famille.enregistrement, { maxLength: 5 }) as fc.Arbitrary<Donnee[]>

function calculer(famille: Famille, donnees: readonly unknown[], contexte: object): Readonly<Record<string, Mesure>> {
  const lecture = famille.lire(donnees)
  expect(lecture.rejets).toEqual([])
  return famille.calculer(lecture.enregistrements as never[], contexte as never).indicateurs
}

/** Efface, parmi les champs qu'une source peut ignorer, ceux que le tirage désigne ; le rang du champ dans la donnée choisit le tirage. */
function effacer(famille: Famille, donnee: unknown, tirage: readonly boolean[], rang = { n: 0 }): unknown {
  if (Array.isArray(donnee)) return donnee.map((element) => effacer(famille, element, tirage, rang))
  if (typeof donnee !== 'object' || donnee === null) return donnee
  return Object.fromEntries(
    Object.entries(donnee).map(([nom, valeur]) => {
      const efface = famille.effacables.includes(nom) && tirage[rang.n++ % tirage.length] === true
      const reste = effacer(famille, valeur, tirage, rang)
      return [nom, efface ? null : reste]
    }),
  )
}

const tirages = fc.array(fc.boolean(), { minLength: 30, maxLength: 60 })

/** Le premier intervalle contient-il le second ? Une borne nulle est sans limite. */
function contient(large: Mesure, etroit: Mesure): boolean {
  const bas = large.minimum === null || (etroit.minimum !== null && large.minimum <= etroit.minimum)
  const haut = large.maximum === null || (etroit.maximum !== null && large.maximum >= etroit.maximum)
  return bas && haut
}

/** Sans zone, ou à population nulle, le taux n'est pas défini : il n'a rien à contenir. */
const indefini = (mesure: Mesure): boolean => mesure.valeur === null && mesure.indetermines === 0

describe.each(FAMILLES.map((famille) => [famille.nom, famille] as const))('propriétés de la famille %s', (_, famille) => {
  test('la valeur est entre ses bornes, et les causes font les indéterminés', () => {
    fc.assert(
      fc.property(lot(famille), contexteDe(famille), tirages, (donnees, contexte, tirage) => {
        for (const [id, mesure] of Object.entries(
          calculer(
            famille,
            donnees.map((d) => effacer(famille, d, tirage)),
            contexte,
          ),
        )) {
          const { valeur, indetermines, enCours, minimum, maximum, causes } = mesure
          expect(
            Object.values(causes).reduce((a, b) => a + b, 0),
            id,
          ).toBe(indetermines)
          expect(enCours).toBe(0)
          if (valeur !== null && minimum !== null) expect(minimum, id).toBeLessThanOrEqual(valeur)
          if (valeur !== null && maximum !== null) expect(maximum, id).toBeGreaterThanOrEqual(valeur)
          if (indetermines === 0) expect([minimum, maximum], id).toEqual([valeur, valeur])
        }
      }),
    )
  })

  test('les bornes contiennent toute complétion des champs effacés, et s’élargissent quand on efface plus', () => {
    fc.assert(
      fc.property(lot(famille), contexteDe(famille), tirages, tirages, (donnees, contexte, un, deux) => {
        const complet = calculer(famille, donnees, contexte)
        const partiel = donnees.map((d) => effacer(famille, d, un))
        const moins = calculer(famille, partiel, contexte)
        const encoreMoins = calculer(
          famille,
          donnees.map((d) => effacer(famille, effacer(famille, d, un), deux)),
          contexte,
        )
        for (const id of Object.keys(complet)) {
          const [a, b, c] = [complet[id], moins[id], encoreMoins[id]] as [Mesure, Mesure, Mesure]
          if (!indefini(a) && !melange(a)) expect(contient(b, a), `${id} ${JSON.stringify([a, b])}`).toBe(true)
          if (!indefini(b) && !melange(b)) expect(contient(c, b), `${id} ${JSON.stringify([b, c])}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('l’ordre des enregistrements et de leurs listes ne change rien', () => {
    fc.assert(
      fc.property(lot(famille), contexteDe(famille), tirages, (donnees, contexte, tirage) => {
        const effaces = donnees.map((d) => effacer(famille, d, tirage))
        const avant = JSON.stringify(calculer(famille, effaces, contexte))
        expect(JSON.stringify(calculer(famille, retourner(effaces) as unknown[], contexte))).toBe(avant)
      }),
    )
  })

  test('un enregistrement de plus ne retire rien de ce qui est certain', () => {
    fc.assert(
      fc.property(lot(famille), famille.enregistrement, contexteDe(famille), tirages, (donnees, autre, contexte, tirage) => {
        const effaces = donnees.map((d) => effacer(famille, d, tirage))
        const avant = calculer(famille, effaces, contexte)
        const apres = calculer(famille, [...effaces, autre], contexte)
        for (const id of Object.keys(avant).filter((un) => !famille.relatifs.includes(un))) {
          expect(apres[id]?.minimum ?? 0, id).toBeGreaterThanOrEqual(avant[id]?.minimum ?? 0)
        }
      }),
    )
  })

  test('deux départements s’additionnent', () => {
    fc.assert(
      fc.property(lot(famille), contexteDe(famille), (donnees, contexte) => {
        const tous = calculer(famille, donnees, contexte)
        const [un, deux] = ['67', '68'].map((departement) =>
          calculer(famille, donnees, { ...contexte, departements: [departement] }),
        )
        for (const id of Object.keys(tous).filter((i) => i !== 'accueil-taux-de-couverture')) {
          const [a, b, c] = [tous[id], un?.[id], deux?.[id]] as [Mesure, Mesure, Mesure]
          if ([a, b, c].some(melange)) continue
          if (a.minimum !== null) expect((b.minimum ?? Number.NaN) + (c.minimum ?? Number.NaN), id).toBeCloseTo(a.minimum, 9)
          expect(b.indetermines + c.indetermines, id).toBe(a.indetermines)
        }
      }),
    )
  })

  test('le résultat passe par JSON sans perte', () => {
    fc.assert(
      fc.property(lot(famille), contexteDe(famille), (donnees, contexte) => {
        const resultat = famille.calculer(famille.lire(donnees).enregistrements as never[], contexte as never)
        expect(JSON.parse(JSON.stringify(resultat))).toEqual(resultat)
        expect(resultat.enregistrements).toBe(donnees.length)
      }),
      { numRuns: 30 },
    )
  })
})

/** Des unités mélangées : rien n'est calculable, et rien ne se compare. */
function melange({ causes }: Mesure): boolean {
  return 'unites-melangees' in causes
}

/** L'ordre inverse, jusqu'au fond. */
function retourner(donnee: unknown): unknown {
  if (Array.isArray(donnee)) return donnee.map(retourner).reverse()
  if (typeof donnee !== 'object' || donnee === null) return donnee
  return Object.fromEntries(Object.entries(donnee).map(([nom, valeur]) => [nom, retourner(valeur)]))
}
