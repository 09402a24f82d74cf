import { describe, expect, test } from 'vitest'
import { ajouterMois, ecrireJour, ecrireJourOuNul, jourDe, jourOuNul, lireJour, moisDe, premierJour } from '../../src/base/jour'

describe('un jour est un nombre de jours depuis le 1970-01-01', () => {
  test.each([
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s vaut %i', (texte, jour) => {
    expect(lireJour(texte)).toBe(jour)
    expect(jourDe(texte)).toBe(jour)
    expect(ecrireJour(jour)).toBe(texte)
  })

  test.each([
    ['2021-01-31', '2021-02-01'],
    ['2021-02-28', '2021-03-01'],
    ['2020-02-28', '2020-02-29'],
    ['2020-02-29', '2020-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-29', '2000-03-01'],
    ['2100-02-28', '2100-03-01'],
    ['2400-02-29', '2400-03-01'],
    ['2021-04-30', '2021-05-01'],
    ['2021-12-31', '2022-01-01'],
    ['0004-02-29', '0004-03-01'],
    ['0099-12-31', '0100-01-01'],
    ['9999-12-30', '9999-12-31'],
  ])('le lendemain du %s est le %s', (veille, lendemain) => {
    expect(ecrireJour(jourDe(veille) + 1)).toBe(lendemain)
    expect(ecrireJour(jourDe(lendemain) - 1)).toBe(veille)
  })

  test('hors des années 1 à 9999, l’année écrite est signée et tient six chiffres', () => {
    expect(ecrireJour(jourDe('9999-12-31') + 1)).toBe('+010000-01-01')
    expect(ecrireJour(jourDe('0001-01-01') - 1)).toBe('0000-12-31')
    expect(ecrireJour(jourDe('0001-01-01') - 367)).toBe('-000001-12-31')
    // Un cycle grégorien compte 146 097 jours : le premier jour d'un cycle négatif, et la veille.
    expect(ecrireJour(jourDe('2000-03-01') - 6 * 146_097)).toBe('-000400-03-01')
    expect(ecrireJour(jourDe('2000-03-01') - 6 * 146_097 - 1)).toBe('-000400-02-29')
  })

  test('une date facultative absente donne null', () => {
    expect(jourOuNul(null)).toBeNull()
    expect(jourOuNul(undefined)).toBeNull()
    expect(jourOuNul('1970-01-02')).toBe(1)
    expect(ecrireJourOuNul(null)).toBeNull()
    expect(ecrireJourOuNul(0)).toBe('1970-01-01')
  })
})

describe('lireJour', () => {
  test.each(['1900-02-28', '2000-02-29', '2020-02-29', '2100-02-28', '2400-02-29', '0001-01-01', '9999-12-31', '2021-12-31'])(
    'lit %s',
    (texte) => {
      expect(lireJour(texte)).toBe(jourDe(texte))
    },
  )

  test.each([
    ['un jour qui n’existe pas', '2021-02-30'],
    ['le 29 février d’une année commune', '2021-02-29'],
    ['le 29 février 1900', '1900-02-29'],
    ['le 29 février 2100', '2100-02-29'],
    ['le 30 février 2400', '2400-02-30'],
    ['le 31 avril', '2021-04-31'],
    ['le 31 juin', '2021-06-31'],
    ['le 31 septembre', '2021-09-31'],
    ['le 31 novembre', '2021-11-31'],
    ['le 32 janvier', '2021-01-32'],
    ['le jour 0', '2021-01-00'],
    ['le mois 0', '2021-00-10'],
    ['le mois 13', '2021-13-01'],
    ['l’an 0', '0000-01-01'],
    ['des chiffres manquants', '2021-2-3'],
    ['une année de deux chiffres', '21-02-03'],
    ['une année de cinq chiffres', '12021-02-03'],
    ['une heure', '2021-02-03T00:00:00'],
    ['une heure et un fuseau', '2021-02-03T00:00Z'],
    ['un blanc devant', ' 2021-02-03'],
    ['un blanc derrière', '2021-02-03 '],
    ['un blanc pour un chiffre', '2021-02- 3'],
    ['des chiffres pleine chasse', '２０２１-02-03'],
    ['dix chiffres pleine chasse', '２０２１－０２－０３'],
    ['des chiffres arabes', '٢٠٢١-02-03'],
    ['un signe', '+021-02-03'],
    ['un quantième négatif', '2021-02--3'],
    ['un exposant', '1e03-01-01'],
    ['des barres', '2021/02/03'],
    ['une date française', '03/02/2021'],
    ['le caractère qui précède le zéro', '2021-02-/3'],
    ['un point dans l’année', '20.1-01-01'],
    ['le caractère qui suit le neuf', '2021-02-0:'],
    ['rien', ''],
    ['un mot', 'hier'],
  ])('refuse %s', (_, texte) => {
    expect(lireJour(texte)).toBeNull()
  })
})

describe('les mois', () => {
  test.each([
    ['1900-02', 28],
    ['2000-02', 29],
    ['2020-02', 29],
    ['2021-02', 28],
    ['2100-02', 28],
    ['2400-02', 29],
    ['2021-01', 31],
    ['2021-04', 30],
    ['2021-12', 31],
  ])('%s a %i jours', (mois, longueur) => {
    const premier = jourDe(`${mois}-01`)
    expect(premierJour(moisDe(premier) + 1) - premier).toBe(longueur)
    expect(lireJour(`${mois}-${longueur}`)).toBe(premier + longueur - 1)
    expect(lireJour(`${mois}-${longueur + 1}`)).toBeNull()
  })

  test('premier jour du mois et mois voisins', () => {
    const fevrier = moisDe(jourDe('2020-02-15'))
    expect(ecrireJour(premierJour(fevrier))).toBe('2020-02-01')
    expect(moisDe(jourDe('2020-01-31'))).toBe(fevrier - 1)
    expect(moisDe(jourDe('2020-03-01'))).toBe(fevrier + 1)
    expect(moisDe(jourDe('2019-12-31')) + 1).toBe(moisDe(jourDe('2020-01-01')))
  })

  test.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-01-30', 1, '2020-02-29'],
    ['2020-01-29', 1, '2020-02-29'],
    ['2021-01-28', 1, '2021-02-28'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-05-31', 1, '2021-06-30'],
    ['2021-12-31', 2, '2022-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2020-02-29', -12, '2019-02-28'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-06-15', 0, '2021-06-15'],
    ['2021-08-31', -6, '2021-02-28'],
    ['1600-02-29', 4800, '2000-02-29'],
  ])('%s plus %i mois donne %s', (depart, nombre, arrivee) => {
    expect(ecrireJour(ajouterMois(jourDe(depart), nombre))).toBe(arrivee)
  })
})
