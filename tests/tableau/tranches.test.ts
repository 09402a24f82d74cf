import { expect, test } from 'vitest'
import { lireCellule } from '../../src/tableau/cellule'
import { ecrireCellule, ecrireNombre } from '../../src/tableau/ecriture-cellule'
import { interpreter } from '../../src/tableau/tranches'

const PLUSIEURS = 'plusieurs nombres se suivent'
const MAL_TRANCHE = 'les chiffres ne vont pas par tranches de trois'
const PAS_DE_ZERO = 'un nombre ne commence pas par zéro'
const MILLIERS_OU_DECIMALES = (separateur: string) => `« ${separateur} » sépare des milliers ou des décimales`

test.each<[string, string[], string[], string | null]>([
  ['des chiffres seuls', ['8502'], ['8502'], null],
  ['un zéro en tête', ['012'], ['12'], PAS_DE_ZERO],
  ['deux décimales', ['12,50'], ['12.5'], null],
  [
    'trois chiffres après la virgule : des milliers, ou des décimales',
    ['12,502'],
    ['12502', '12.502'],
    MILLIERS_OU_DECIMALES(','),
  ],
  ['de même derrière trois chiffres', ['123.456'], ['123456', '123.456'], MILLIERS_OU_DECIMALES('.')],
  ['derrière quatre, ce sont des décimales', ['1234,567'], ['1234.567'], null],
  ['derrière zéro aussi', ['0,125'], ['0.125'], null],
  ['deux points : des milliers', ['1.234.567'], ['1234567'], null],
  ['puis une virgule : des décimales', ['1.234.567,89'], ['1234567.89'], null],
  ['trois chiffres, puis deux tranches', ['123.456.789'], ['123456789'], null],
  ['quinze chiffres, décimales comprises', ['1234567890123,45'], ['1234567890123.45'], null],
  ['seize', ['1234567890123456'], ['1234567890123456'], 'trop de chiffres pour un nombre'],
  ['des tranches qu’une espace sépare', ['8', '502'], ['8502'], null],
  ['et des décimales', ['8', '502,5'], ['8502.5'], null],
  ['un zéro en tête des tranches', ['08', '502'], ['8502'], PAS_DE_ZERO],
  ['un chiffre de trop', ['8', '5002'], ['85002', '8002', '8502', '8500'], MAL_TRANCHE],
  ['deux tranches mal faites', ['8', '50', '20'], ['85020'], MAL_TRANCHE],
  ['des points dans la dernière tranche', ['1', '2.345.678'], [], PLUSIEURS],
  ['deux virgules dans la dernière', ['1', '234,5,6'], [], PLUSIEURS],
  ['une virgule dans la première', ['1,5', '234'], [], PLUSIEURS],
])('%s : %j', (_, blocs, lectures, doute) => {
  const lu = interpreter(blocs)
  expect(lu?.doute).toBe(doute)
  expect([...(lu?.lectures ?? [])].sort()).toEqual([...lectures].sort())
})

test.each([['1,234.567,890'], ['1234.567.890'], ['1.23.456'], ['1.2.2022']])('« %s » n’est pas un nombre', (bloc) => {
  expect(interpreter([bloc])).toBeNull()
})

test.each([
  ['8502', '8\u202f502'],
  ['-502', '-502'],
  ['-8502.5', '-8\u202f502,5'],
  ['123.456', '123,4560'],
  ['1234.567', '1\u202f234,567'],
  ['0.125', '0,125'],
])('%s s’écrit « %s »', (valeur, ecrit) => expect(ecrireNombre(valeur)).toBe(ecrit))

test.each([
  ['21 jours', '21 jours'],
  ['1 jour', '1 jour'],
  ['0,5 jours', '0,5 jour'],
  ['10 jours', '10 jours'],
  ['1 mois', '1 mois'],
])('« %s » s’écrit « %s »', (lue, ecrite) => expect(ecrireCellule(lireCellule(lue))).toBe(ecrite))

test('une ponctuation touche ce qu’elle suit, même si des chiffres viennent plus loin, non devant un chiffre', () => {
  const cellule = lireCellule('24')
  expect(ecrireCellule({ ...cellule, apres: ', dont 3' })).toBe('24, dont 3')
  expect(ecrireCellule({ ...cellule, apres: ',3' })).toBe('24 ,3')
  expect(ecrireCellule({ ...cellule, apres: 'dont 3' })).toBe('24 dont 3')
})
