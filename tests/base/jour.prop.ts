import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ajouterMois, ecrireJour, jourDe, lireJour, moisDe, premierJour } from '../../src/base/jour'

const PREMIER = '1600-01-01'
const DERNIER = '2400-12-31'

/** Le nombre de jours du mois, réécrit ici : l'attendu ne vient pas de ce qui est éprouvé. */
function longueur(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(mois) ? 30 : 31
}

/** Le jour à midi, heure locale : aucun changement d'heure ne lui fait changer de date. */
function enDate(texte: string): Date {
  return new Date(Number(texte.slice(0, 4)), Number(texte.slice(5, 7)) - 1, Number(texte.slice(8)), 12)
}

function enTexte(date: Date): string {
  const chiffres = (nombre: number, longueur: number): string => String(nombre).padStart(longueur, '0')
  return `${chiffres(date.getFullYear(), 4)}-${chiffres(date.getMonth() + 1, 2)}-${chiffres(date.getDate(), 2)}`
}

const jour = fc.integer({ min: jourDe(PREMIER), max: jourDe(DERNIER) })

describe('chaque jour de 1600 à 2400', () => {
  test('s’écrit et se relit, suit la veille, et est dans son mois', () => {
    let annee = 1600
    let mois = 1
    let quantieme = 1
    for (let j = jourDe(PREMIER); j <= jourDe(DERNIER); j++) {
      const texte = `${annee}-${String(mois).padStart(2, '0')}-${String(quantieme).padStart(2, '0')}`
      const m = annee * 12 + mois - 1
      // Une seule comparaison par jour : 292 558 jours, et autant de `expect` prendraient des secondes.
      const juste = ecrireJour(j) === texte && lireJour(texte) === j && moisDe(j) === m && premierJour(m) === j - quantieme + 1
      if (!juste) expect.fail(`le ${texte} (${j}) s’écrit ${ecrireJour(j)}, se lit ${lireJour(texte)}`)
      quantieme++
      if (quantieme > longueur(annee, mois)) {
        quantieme = 1
        mois++
      }
      if (mois > 12) {
        mois = 1
        annee++
      }
    }
    expect(annee).toBe(2401)
  })

  test('est celui de Date.UTC', () => {
    for (let j = jourDe(PREMIER); j <= jourDe(DERNIER); j++) {
      const texte = new Date(j * 86_400_000).toISOString().slice(0, 10)
      if (ecrireJour(j) !== texte) expect.fail(`le jour ${j} s’écrit ${ecrireJour(j)}, et Date dit ${texte}`)
    }
    expect(ecrireJour(jourDe(DERNIER))).toBe(DERNIER)
  })
})

describe('accord avec date-fns', () => {
  test('la longueur des mois et getDaysInMonth', () => {
    const premier = moisDe(jourDe(PREMIER))
    const dernier = moisDe(jourDe(DERNIER))
    for (let mois = premier; mois <= dernier; mois++) {
      const obtenue = premierJour(mois + 1) - premierJour(mois)
      const attendue = getDaysInMonth(enDate(ecrireJour(premierJour(mois))))
      if (obtenue !== attendue) expect.fail(`${ecrireJour(premierJour(mois))} : ${obtenue} jours, attendu ${attendue}`)
    }
    expect(dernier - premier).toBe(801 * 12 - 1)
  })

  test('ajouterMois et addMonths', () => {
    fc.assert(
      fc.property(jour, fc.integer({ min: -2400, max: 2400 }), (j, nombre) => {
        expect(ecrireJour(ajouterMois(j, nombre))).toBe(enTexte(addMonths(enDate(ecrireJour(j)), nombre)))
      }),
      { numRuns: 5000 },
    )
  })

  test('ajouterMois et addMonths, chaque jour de quatre ans et chaque durée des textes', () => {
    for (let j = jourDe('2019-01-01'); j <= jourDe('2022-12-31'); j++) {
      for (const nombre of [-12, -6, 1, 2, 12, 13, 24]) {
        const attendu = enTexte(addMonths(enDate(ecrireJour(j)), nombre))
        const obtenu = ecrireJour(ajouterMois(j, nombre))
        if (obtenu !== attendu) expect.fail(`${ecrireJour(j)} plus ${nombre} mois : ${obtenu}, attendu ${attendu}`)
      }
    }
    expect(ecrireJour(ajouterMois(jourDe('2022-12-31'), 2))).toBe('2023-02-28')
  })

  test('la différence de deux jours et differenceInCalendarDays', () => {
    fc.assert(
      fc.property(jour, jour, (a, b) => {
        expect(a - b).toBe(differenceInCalendarDays(enDate(ecrireJour(a)), enDate(ecrireJour(b))))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('arithmétique des mois', () => {
  test('ajouter des mois garde le quantième ou le ramène au dernier jour, et tombe dans le bon mois', () => {
    fc.assert(
      fc.property(jour, fc.integer({ min: -1200, max: 1200 }), (j, nombre) => {
        const arrivee = ajouterMois(j, nombre)
        expect(moisDe(arrivee)).toBe(moisDe(j) + nombre)
        const [annee = 0, mois = 0, quantieme = 0] = ecrireJour(arrivee).split('-').map(Number)
        expect(quantieme).toBe(Math.min(Number(ecrireJour(j).slice(8)), longueur(annee, mois)))
      }),
      { numRuns: 3000 },
    )
  })

  test('est croissante en jours et en mois', () => {
    fc.assert(
      fc.property(jour, fc.nat({ max: 40 }), fc.integer({ min: -60, max: 60 }), (j, ecart, nombre) => {
        expect(ajouterMois(j, nombre)).toBeLessThanOrEqual(ajouterMois(j + ecart, nombre))
        expect(ajouterMois(j, nombre)).toBeLessThan(ajouterMois(j, nombre + 1))
      }),
      { numRuns: 2000 },
    )
  })
})

test('un texte quelconque se lit en un jour qui s’écrit de même, ou ne se lit pas', () => {
  const chiffre = fc.constantFrom(...'0123456789')
  const presqueDate = fc.tuple(
    chiffre,
    chiffre,
    chiffre,
    chiffre,
    fc.constantFrom('-', '-', '-', '/'),
    chiffre,
    chiffre,
    fc.constant('-'),
    chiffre,
    chiffre,
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        presqueDate.map((c) => c.join('')),
      ),
      (texte) => {
        const lu = lireJour(texte)
        if (lu !== null) expect(ecrireJour(lu)).toBe(texte)
        else expect(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(texte) && texte.slice(0, 4) !== '0000').toBe(false)
      },
    ),
    { numRuns: 5000 },
  )
})
