import * as fc from 'fast-check'
import { ajouterJours, ajouterMois, type Jour } from '../temoin/calendrier'

/** Une date dite par rapport à une autre : les collisions (le même jour, la veille, un mois plus tard) sont ainsi la règle. */
export type Decalage = { readonly mois: number; readonly jours: number }
export type DateAncree = Decalage & { readonly ancre: number }

const JOURS_LIMITES = [13, 14, 15, 16, 27, 28, 29, 30, 31, 32, 41, 42, 43, 59, 60, 61, 62]
const MOIS_LIMITES = [-24, -12, -7, -6, -5, -2, -1, 1, 2, 3, 6, 12, 13]

export function decalage(): fc.Arbitrary<Decalage> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ mois: 0, jours: 0 }) },
    { weight: 3, arbitrary: fc.record({ mois: fc.constant(0), jours: fc.constantFrom(-1, 1, -2, 2) }) },
    { weight: 3, arbitrary: fc.record({ mois: fc.constant(0), jours: fc.constantFrom(...JOURS_LIMITES) }) },
    { weight: 3, arbitrary: fc.record({ mois: fc.constantFrom(...MOIS_LIMITES), jours: fc.constantFrom(0, -1, 1) }) },
    { weight: 2, arbitrary: fc.record({ mois: fc.constant(0), jours: fc.integer({ min: -45, max: 90 }) }) },
  )
}

export function dateAncree(): fc.Arbitrary<DateAncree> {
  return fc.record({ ancre: fc.nat({ max: 30 }), decalage: decalage() }).map((d) => ({ ancre: d.ancre, ...d.decalage }))
}

/** Le jour même d'un événement du dossier : les limites « avant », « au plus tard » et « jusqu'à » s'y décident. */
export function dateExacte(): fc.Arbitrary<DateAncree> {
  return fc.nat({ max: 30 }).map((ancre) => ({ ancre, mois: 0, jours: 0 }))
}

export function decaler(jour: Jour, { mois, jours }: Decalage): Jour {
  return ajouterJours(ajouterMois(jour, mois), jours)
}

export function resoudre(ancres: readonly Jour[], date: DateAncree): Jour {
  return decaler(ancres[date.ancre % ancres.length] ?? '2021-01-01', date)
}

const QUANTIEMES = [1, 1, 1, 1, 2, 8, 15, 28, 29, 30, 31]

/** Un jour de 2020 à 2023, le plus souvent près d'un changement de mois. */
export function jourArbitraire(): fc.Arbitrary<Jour> {
  return fc
    .record({ mois: fc.integer({ min: 0, max: 32 }), quantieme: fc.constantFrom(...QUANTIEMES) })
    .map(({ mois, quantieme }) => {
      const premier = ajouterMois('2020-01-01', mois)
      const dernier = ajouterJours(ajouterMois(premier, 1), -1)
      const jour = ajouterJours(premier, quantieme - 1)
      return jour < dernier ? jour : dernier
    })
}
