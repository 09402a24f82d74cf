import { describe, expect, test } from 'vitest'
import { departementsAdmis, entierAdmis, jourAdmis, objetAdmis, parmiAdmis, periodeAdmise } from '../../src/base/contexte'
import { ErreurContexte } from '../../src/base/erreur'

function messageDe(verifier: () => unknown): string {
  try {
    verifier()
  } catch (erreur) {
    expect(erreur).toBeInstanceOf(ErreurContexte)
    return (erreur as Error).message
  }
  throw new Error('la valeur est admise')
}

describe('ce qui est admis', () => {
  test('un objet, ses champs connus', () => {
    const objet = { a: 1 }
    expect(objetAdmis(objet, 'objet', ['a', 'b'])).toBe(objet)
  })

  test('un jour et une période d’un jour', () => {
    expect(jourAdmis('1970-01-02', 'jour')).toBe(1)
    expect(periodeAdmise({ debut: '1970-01-02', fin: '1970-01-02' })).toEqual({ debut: 1, fin: 1 })
  })

  test('un territoire, trié et sans doublon ; rien vaut null', () => {
    expect(departementsAdmis(['68', '67', '68'])).toEqual(['67', '68'])
    expect([departementsAdmis(null), departementsAdmis(undefined)]).toEqual([null, null])
  })

  test('une valeur d’une liste, un entier, ou rien', () => {
    expect(parmiAdmis('b', 'choix', ['a', 'b'])).toBe('b')
    expect([0, 3, null, undefined].map((valeur) => entierAdmis(valeur, 'nombre'))).toEqual([0, 3, null, null])
  })
})

describe('ce qui est refusé', () => {
  test.each<[string, () => unknown, string]>([
    [
      'une liste pour un objet',
      () => objetAdmis([1], 'objet', ['a']),
      'objet : reçu une liste de 1 élément ; attendu : un objet { a }',
    ],
    ['null', () => objetAdmis(null, 'objet', ['a']), 'objet : reçu null ; attendu : un objet { a }'],
    [
      'un champ voisin',
      () => objetAdmis({ periodes: 1 }, 'objet', ['periode']),
      'objet : champ inconnu « periodes » ; attendus : periode ; vouliez-vous dire « periode » ?',
    ],
    [
      'un champ inconnu',
      () => objetAdmis({ zut: 1 }, 'objet', ['periode']),
      'objet : champ inconnu « zut » ; attendus : periode',
    ],
    [
      'une période inversée d’un jour',
      () => periodeAdmise({ debut: '2021-01-02', fin: '2021-01-01' }),
      'periode : la fin (2021-01-01) précède le début (2021-01-02) ; attendu : debut ≤ fin, bornes comprises',
    ],
    [
      'un code vide',
      () => departementsAdmis(['67', ' ']),
      "departements : reçu une liste de 2 éléments ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    ['hors liste', () => parmiAdmis(3, 'choix', ['a', 'b']), 'choix : reçu le nombre 3 ; attendu : « a » ou « b »'],
    [
      'un négatif',
      () => entierAdmis(-1, 'nombre'),
      'nombre : reçu le nombre -1 ; attendu : un nombre entier positif ou nul, ou rien',
    ],
    [
      'un demi',
      () => entierAdmis(0.5, 'nombre'),
      'nombre : reçu le nombre 0.5 ; attendu : un nombre entier positif ou nul, ou rien',
    ],
    ['un texte', () => entierAdmis('3', 'nombre'), 'nombre : reçu « 3 » ; attendu : un nombre entier positif ou nul, ou rien'],
  ])('%s', (_, verifier, attendu) => {
    expect(messageDe(verifier)).toBe(attendu)
  })
})
