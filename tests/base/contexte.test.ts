import { describe, expect, test } from 'vitest'
import {
  conventionsAdmises,
  departementsAdmis,
  entierAdmis,
  jourAdmis,
  listeAdmise,
  objetAdmis,
  parmiAdmis,
  periodeAdmise,
  texteAdmis,
  textesAdmis,
} from '../../src/base/contexte'
import { ErreurContexte } from '../../src/base/erreur'

function messageDe(verifier: () => unknown): string {
  try {
    verifier()
  } catch (erreur) {
    expect(erreur).toBeInstanceOf(ErreurContexte)
    expect((erreur as Error).name).toBe('ErreurContexte')
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

const CONVENTIONS = {
  decompte: { lectures: [{ valeur: 'depart-exclu' }, { valeur: 'depart-compris' }] },
  cloture: { lectures: [{ valeur: 'annexe-5' }, { valeur: 'annexe-7' }] },
}

describe('un choix de conventions', () => {
  const defaut = { decompte: 'depart-exclu', cloture: 'annexe-5' }

  test.each([null, undefined, {}, { cloture: undefined }])('%o : la première lecture de chacune', (valeur) => {
    expect(conventionsAdmises(valeur, CONVENTIONS)).toEqual(defaut)
    expect(Object.isFrozen(conventionsAdmises(valeur, CONVENTIONS))).toBe(true)
  })

  test('ce qui est donné, et le défaut pour le reste', () => {
    expect(conventionsAdmises({ cloture: 'annexe-7' }, CONVENTIONS)).toEqual({ ...defaut, cloture: 'annexe-7' })
  })
})

test('un territoire se trie, quel que soit l’ordre donné', () => {
  expect(departementsAdmis(['68', '01', '2A', '67'])).toEqual(['01', '2A', '67', '68'])
  expect(departementsAdmis(['01', '67', '68'])).toEqual(['01', '67', '68'])
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
    [
      'aucun code',
      () => departementsAdmis([]),
      "departements : reçu une liste vide ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'un code seul',
      () => departementsAdmis('67'),
      "departements : reçu « 67 » ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    [
      'un code en nombre',
      () => departementsAdmis([67]),
      "departements : reçu une liste de 1 élément ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien",
    ],
    ['un texte pour un objet', () => objetAdmis('a', 'objet', ['a']), 'objet : reçu « a » ; attendu : un objet { a }'],
    [
      'une période qui n’est pas un objet',
      () => periodeAdmise('2021'),
      'periode : reçu « 2021 » ; attendu : un objet { debut, fin }',
    ],
    [
      'un début qui n’existe pas',
      () => periodeAdmise({ debut: '2021-02-30', fin: '2021-12-31' }),
      'periode.debut : reçu « 2021-02-30 » ; attendu : une date qui existe, AAAA-MM-JJ, comme « 2022-12-31 »',
    ],
    [
      'une fin qui n’est pas un texte',
      () => periodeAdmise({ debut: '2021-01-01', fin: Array.from('2021-12-31') }),
      'periode.fin : reçu une liste de 10 éléments ; attendu : une date qui existe, AAAA-MM-JJ, comme « 2022-12-31 »',
    ],
    [
      'une valeur voisine',
      () => parmiAdmis('depart-exclus', 'choix', ['depart-exclu', 'annexe']),
      'choix : reçu « depart-exclus » ; attendu : « depart-exclu » ou « annexe » ; vouliez-vous dire « depart-exclu » ?',
    ],
    [
      'une lecture de convention inconnue',
      () => conventionsAdmises({ cloture: 'fin-juin' }, CONVENTIONS),
      'conventions.cloture : reçu « fin-juin » ; attendu : « annexe-5 » ou « annexe-7 »',
    ],
    [
      'des conventions qui n’en sont pas',
      () => conventionsAdmises(3, CONVENTIONS),
      'conventions : reçu le nombre 3 ; attendu : un objet { decompte, cloture }',
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

describe('textes et listes', () => {
  test('un texte, une liste de textes, une liste d’objets, ou rien', () => {
    expect([texteAdmis('a', 'c'), texteAdmis(undefined, 'c')]).toEqual(['a', undefined])
    expect([textesAdmis(['a'], 'c'), textesAdmis(undefined, 'c')]).toEqual([['a'], undefined])
    expect([listeAdmise([{ a: 1 }], 'c', ['a']), listeAdmise(undefined, 'c', [])]).toEqual([[{ a: 1 }], undefined])
  })

  test('le refus dit où, ce qui est reçu, ce qui est attendu', () => {
    expect(messageDe(() => texteAdmis(1, 'titre'))).toBe('titre : reçu le nombre 1 ; attendu : un texte, ou rien')
    expect(messageDe(() => texteAdmis(null, 'titre'))).toBe('titre : reçu null ; attendu : un texte, ou rien')
    expect(messageDe(() => textesAdmis('a', 'noms'))).toBe('noms : reçu « a » ; attendu : une liste de textes, ou rien')
    expect(messageDe(() => textesAdmis(['a', 1], 'noms'))).toContain('attendu : une liste de textes')
    expect(messageDe(() => listeAdmise({}, 'l', ['a']))).toBe('l : reçu un objet ; attendu : une liste, ou rien')
    expect(messageDe(() => listeAdmise([{}, null], 'l', ['a']))).toBe('l[1] : reçu null ; attendu : un objet { a }')
  })
})
