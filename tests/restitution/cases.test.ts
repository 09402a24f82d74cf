import { describe, expect, it } from 'vitest'
import { enCellule, enDecimale, enMontant, enNombre, enPart, VIDE } from '../../src/restitution/document/cases'

describe('les nombres à la française', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1\u202f000', '1000'],
    [1234567, '1\u202f234\u202f567', '1234567'],
    [-4200, '-4\u202f200', '-4200'],
    [24.5, '24,5', '24.5'],
    [2 / 3, '0,67', '0.67'],
  ])('%d', (nombre, texte, tableur) => {
    expect(enNombre(nombre)).toEqual({ texte, nombre: tableur, sens: null })
  })

  it('un nombre qui manque n’est pas zéro', () => {
    expect(enNombre(null)).toEqual(VIDE)
    expect(enNombre(Number.NaN)).toEqual(VIDE)
  })

  it('une décimale exacte de quinze chiffres ne perd rien', () => {
    expect(enDecimale('123456789012345.67').texte).toBe('123\u202f456\u202f789\u202f012\u202f345,67')
  })
})

describe('les parts', () => {
  it.each([
    [1, 2, '50\u202f%', '50%'],
    [1, 3, '33,3\u202f%', '33.3%'],
    [2, 3, '66,7\u202f%', '66.7%'],
    [1, 1, '100\u202f%', '100%'],
    [0, 7, '0\u202f%', '0%'],
    [99_999, 100_000, '99,9\u202f%', '99.9%'],
    [1, 100_000, '0,1\u202f%', '0.1%'],
    [1, 2000, '0,1\u202f%', '0.1%'],
  ])('%d sur %d', (numerateur, denominateur, texte, nombre) => {
    expect(enPart({ numerateur, denominateur })).toEqual({ texte, nombre, sens: null })
  })

  it.each([null, { numerateur: 0, denominateur: 0 }])('%j : non calculable, jamais 0 %%', (fraction) => {
    expect(enPart(fraction)).toEqual({ texte: 'non calculable', nombre: null, sens: null })
  })
})

describe('les montants', () => {
  it.each([
    ['51000.00', '51\u202f000\u00a0€', '51000.00'],
    ['1234567.89', '1\u202f234\u202f567,89\u00a0€', '1234567.89'],
    ['-0.50', '-0,50\u00a0€', '-0.50'],
  ])('%s', (montant, texte, nombre) => {
    expect(enMontant(montant)).toEqual({ texte, nombre, sens: null })
  })

  it('ce qui n’est pas un montant reste écrit, ce qui manque reste blanc', () => {
    expect(enMontant('à préciser')).toEqual({ texte: 'à préciser', nombre: null, sens: null })
    expect([enMontant(null), enMontant(undefined)]).toEqual([VIDE, VIDE])
  })
})

describe('les cellules d’un tableau', () => {
  it.each([
    ['8502', '8\u202f502', '8502', null],
    ['95%', '95\u202f%', '95%', null],
    ['24 jours', '24 jours', null, null],
    ['n.d.', 'ND', null, 'non disponible'],
    ['/', '/', null, 'sans objet'],
    ['ND 8 interventions', 'ND 8 interventions', null, null],
    ['Tendre vers 3 semaines', 'Tendre vers 3 semaines', null, null],
    ['8 5002', '8 5002', null, null],
    ['17, soit le nombre de Maisons', '17, soit le nombre de Maisons', null, null],
  ])('%s', (ecrit, texte, nombre, sens) => {
    expect(enCellule(ecrit)).toEqual({ texte, nombre, sens })
  })

  it('une cellule blanche reste blanche', () => {
    expect(enCellule(null)).toEqual(VIDE)
  })
})
