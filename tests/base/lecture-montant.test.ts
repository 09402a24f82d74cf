import { describe, expect, test } from 'vitest'
import { type Forme, fiche, lireForme } from '../../src/base/lecture'
import { montantFacultatif, montantOuSansObjet } from '../../src/base/lecture-montant'

const lire = (forme: Forme<string | null>, m: unknown): unknown => {
  const lu = lireForme(fiche({ m: forme }), { m })
  return 'valeur' in lu ? lu.valeur.m : lu.erreurs.map(({ chemin, code }) => `${chemin} ${code}`)
}

describe.each([
  ['montantFacultatif', montantFacultatif],
  ['montantOuSansObjet', montantOuSansObjet],
])('%s', (_, forme) => {
  test.each([
    ['1 234 567,89 €', '1234567.89'],
    ['0', '0.00'],
    ['', null],
    ['–', null],
    [null, null],
    [undefined, null],
    [12, ['m type-inattendu']],
    [12n, ['m type-inattendu']],
    [['12'], ['m type-inattendu']],
    ['-1', ['m montant-negatif']],
    ['-0', '0.00'],
    ['1e2', ['m exposant']],
  ])('%s : %j', (recu, lu) => expect(lire(forme(), recu)).toEqual(lu))
})

test('« / » : inconnu, ou zéro là où il dit qu’il n’y a rien', () => {
  expect([lire(montantFacultatif(), '/'), lire(montantOuSansObjet(), ' / ')]).toEqual([null, '0.00'])
})

test('chaque refus dit ce qu’il fallait écrire', () => {
  const lu = lireForme(fiche({ m: montantFacultatif() }), { m: 12.5 })
  expect('erreurs' in lu ? lu.erreurs : []).toEqual([
    {
      chemin: 'm',
      code: 'type-inattendu',
      message:
        'reçu le nombre 12.5 ; attendu : un montant en euros, entre guillemets, comme « 1234567.89 » ou « 1 234 567,89 € » : un nombre flottant ne garde pas les centimes',
    },
  ])
})
