import { describe, expect, test } from 'vitest'
import { dialecteDe } from '../../src/sql/demande'
import type { NomDialecte } from '../../src/sql/dialectes/dialecte'
import { decaler, limite } from '../../src/sql/duree'

/** Les mots de chaque dialecte, tels que sa documentation les donne ; les moteurs les exécutent par ailleurs. */
const MOTS: Readonly<Record<NomDialecte, readonly string[]>> = {
  duckdb: ['j + 15', 'j - 1', 'CAST(j + INTERVAL 2 MONTH AS DATE)', 'CAST(j - INTERVAL 6 MONTH AS DATE)'],
  postgresql: ['j + 15', 'j - 1', "CAST(j + INTERVAL '2' MONTH AS DATE)", "CAST(j - INTERVAL '6' MONTH AS DATE)"],
  spark: [
    'DATE_ADD(j, 15)',
    'DATE_ADD(j, -1)',
    "LEAST(DATE_ADD(ADD_MONTHS(TRUNC(j, 'MM'), 2), DAYOFMONTH(j) - 1), LAST_DAY(ADD_MONTHS(TRUNC(j, 'MM'), 2)))",
    "LEAST(DATE_ADD(ADD_MONTHS(TRUNC(j, 'MM'), -6), DAYOFMONTH(j) - 1), LAST_DAY(ADD_MONTHS(TRUNC(j, 'MM'), -6)))",
  ],
  oracle: [
    'j + 15',
    'j - 1',
    "LEAST(ADD_MONTHS(TRUNC(j, 'MM'), 2) + EXTRACT(DAY FROM j) - 1, LAST_DAY(ADD_MONTHS(TRUNC(j, 'MM'), 2)))",
    "LEAST(ADD_MONTHS(TRUNC(j, 'MM'), -6) + EXTRACT(DAY FROM j) - 1, LAST_DAY(ADD_MONTHS(TRUNC(j, 'MM'), -6)))",
  ],
}

describe.each(Object.entries(MOTS) as [NomDialecte, readonly string[]][])('%s', (nom, [avance, recul, mois, moisEnArriere]) => {
  test('décale un jour, de jours ou de mois, dans un sens ou dans l’autre', () => {
    const d = dialecteDe(nom)
    expect([d.plusJours('j', 15), d.plusJours('j', -1), d.plusMois('j', 2), d.plusMois('j', -6)]).toEqual([
      avance,
      recul,
      mois,
      moisEnArriere,
    ])
  })

  test('décale d’une durée ; le dernier jour utile compte le départ, ou l’exclut', () => {
    const d = dialecteDe(nom)
    expect([decaler(d, 'j', { semaines: 2 }, 1), decaler(d, 'j', { mois: 6 }, -1)]).toEqual([d.plusJours('j', 14), moisEnArriere])
    expect(decaler(d, 'j', { jours: 3 }, -1)).toBe(d.plusJours('j', -3))
    expect(limite(d, 'j', { jours: 15 }, 'depart-exclu')).toBe(avance)
    expect(limite(d, 'j', { jours: 15 }, 'depart-compris')).toBe(d.plusJours(d.plusJours('j', 15), -1))
  })
})

describe('la logique à trois valeurs', () => {
  test('se dit en booléens', () => {
    const { oui, non, et, pas, estOui, estNon, certain } = dialecteDe('postgresql')
    expect([oui, non, et('a'), et('a', 'b'), pas('a'), estOui('a'), estNon('a')]).toEqual([
      'TRUE',
      'FALSE',
      'a',
      '(a AND b)',
      'NOT a',
      'a',
      'NOT a',
    ])
    expect(certain('a = 1')).toBe('CASE WHEN a = 1 THEN TRUE ELSE FALSE END')
  })

  test('ou en entiers, là où il n’y a pas de booléen', () => {
    const { oui, non, et, pas, estOui, estNon, certain, depuisRien } = dialecteDe('oracle')
    expect([oui, non, et('a'), pas('a'), estOui('a'), estNon('a')]).toEqual(['1', '0', 'a', '(1 - a)', 'a = 1', 'a = 0'])
    expect(et('a', 'b')).toBe('(CASE WHEN a = 0 OR b = 0 THEN 0 WHEN a = 1 AND b = 1 THEN 1 END)')
    expect(certain('a = 1')).toBe('CASE WHEN a = 1 THEN 1 ELSE 0 END')
    expect(depuisRien).toBe(' FROM DUAL')
  })
})

test.each<[NomDialecte, string, string]>([
  ['duckdb', "'l''été'", "'l''été'"],
  ['postgresql', "'l''été'", "'l''été'"],
  ['oracle', "'l''été'", "'l''été'"],
  ['spark', "CONCAT('l', CHAR(39), 'été')", "'l’été'"],
])('%s : un texte et un commentaire qui ont une apostrophe', (nom, texte, commentaire) => {
  const d = dialecteDe(nom)
  expect([d.texte("l'été"), d.commentaire("l'été"), d.texte('67')]).toEqual([texte, commentaire, "'67'"])
})

test.each<[NomDialecte, string, string, string]>([
  ['duckdb', '(b - a)', "CAST(DATE_TRUNC('month', a) AS DATE)", 'CAST(a AS DOUBLE)'],
  ['postgresql', '(b - a)', "CAST(DATE_TRUNC('month', CAST(a AS TIMESTAMP)) AS DATE)", 'CAST(a AS DOUBLE PRECISION)'],
  ['spark', 'DATEDIFF(b, a)', "TRUNC(a, 'MM')", 'CAST(a AS DOUBLE)'],
  ['oracle', '(b - a)', "TRUNC(a, 'MM')", 'CAST(a AS BINARY_DOUBLE)'],
])('%s : le nombre de jours, le premier du mois, un nombre à virgule', (nom, jours, premier, reel) => {
  const d = dialecteDe(nom)
  expect([d.joursEntre('a', 'b'), d.premierDuMois('a'), d.reel('a')]).toEqual([jours, premier, reel])
})
