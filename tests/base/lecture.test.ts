import { describe, expect, test } from 'vitest'
import {
  booleen,
  date,
  dictionnaire,
  type Forme,
  facultatif,
  fiche,
  lireForme,
  liste,
  parmi,
  texte,
  uneFois,
} from '../../src/base/lecture'

const etape = () => fiche({ jour: date(), nature: facultatif(parmi(['orientation', 'accompagnement'] as const)) })
const personne = () =>
  fiche({
    id: texte(),
    actif: booleen(),
    naissance: facultatif(date()),
    organisme: facultatif(parmi(['caf', 'france-travail'] as const, new Map([['pole-emploi', 'france-travail' as const]]))),
    etapes: facultatif(liste(etape())),
  })
const valeurs = () => dictionnaire(fiche({ vaut: texte(), etapes: facultatif(liste(etape())) }))
const codes = () => fiche({ codes: facultatif(valeurs()) })
const VALIDE = { id: 'A', actif: true }

function erreurs(donnee: unknown, forme: Forme<unknown> = personne()) {
  const lecture = lireForme(forme, donnee)
  return 'erreurs' in lecture ? lecture.erreurs : []
}

describe('ce qui se lit', () => {
  test('une donnée neuve et complète : tout champ facultatif absent vaut null', () => {
    const complet = { id: 'A', actif: true, naissance: null, organisme: null, etapes: null }
    expect(lireForme(personne(), VALIDE)).toEqual({ valeur: complet })
    expect(lireForme(personne(), { ...VALIDE, naissance: undefined, etapes: null })).toEqual({ valeur: complet })
    expect(lireForme(personne(), { ...VALIDE, etapes: [{ jour: '2021-02-03' }] })).toEqual({
      valeur: { ...complet, etapes: [{ jour: '2021-02-03', nature: null }] },
    })
  })

  test('un ancien nom prend la valeur nouvelle', () => {
    expect(lireForme(personne(), { ...VALIDE, organisme: 'pole-emploi' })).toMatchObject({
      valeur: { organisme: 'france-travail' },
    })
    expect(lireForme(personne(), { ...VALIDE, organisme: 'caf' })).toMatchObject({ valeur: { organisme: 'caf' } })
  })

  test('les champs « x- » sont libres : ni lus, ni refusés', () => {
    const lecture = lireForme(personne(), { ...VALIDE, 'x-logiciel': { version: 3 }, etapes: [{ jour: '2021-02-03', 'x-': 1 }] })
    expect(lecture).toEqual({
      valeur: { ...VALIDE, naissance: null, organisme: null, etapes: [{ jour: '2021-02-03', nature: null }] },
    })
  })

  test('la donnée reçue n’est ni rendue ni modifiée', () => {
    const etapes = Object.freeze([Object.freeze({ jour: '2021-02-03' })])
    const recue = Object.freeze({ ...VALIDE, etapes })
    const lecture = lireForme(personne(), recue)
    expect('valeur' in lecture && lecture.valeur.etapes).not.toBe(etapes)
    expect(recue).toEqual({ id: 'A', actif: true, etapes: [{ jour: '2021-02-03' }] })
  })
})

describe('ce qui ne se lit pas', () => {
  test.each<[string, unknown, { chemin: string; code: string; message: string }]>([
    [
      'une donnée qui n’est pas un objet',
      'A',
      { chemin: '', code: 'type-inattendu', message: 'reçu « A » ; attendu : un objet' },
    ],
    ['null', null, { chemin: '', code: 'type-inattendu', message: 'reçu null ; attendu : un objet' }],
    ['rien', undefined, { chemin: '', code: 'type-inattendu', message: 'reçu rien ; attendu : un objet' }],
    ['une liste', [VALIDE], { chemin: '', code: 'type-inattendu', message: 'reçu une liste de 1 élément ; attendu : un objet' }],
    [
      'un champ obligatoire absent',
      { actif: true },
      { chemin: 'id', code: 'champ-obligatoire', message: 'champ obligatoire absent ; attendu : un texte entre guillemets' },
    ],
    [
      'un champ obligatoire null',
      { id: 'A', actif: null },
      { chemin: 'actif', code: 'champ-obligatoire', message: 'champ obligatoire absent ; attendu : true ou false' },
    ],
    [
      'un texte vide',
      { ...VALIDE, id: ' \n' },
      { chemin: 'id', code: 'texte-vide', message: 'reçu «  \n » ; attendu : un texte non vide' },
    ],
    [
      'un nombre au lieu d’un texte',
      { ...VALIDE, id: 12 },
      { chemin: 'id', code: 'type-inattendu', message: 'reçu le nombre 12 ; attendu : un texte entre guillemets' },
    ],
    [
      'NaN',
      { ...VALIDE, naissance: Number.NaN },
      { chemin: 'naissance', code: 'type-inattendu', message: 'reçu le nombre NaN ; attendu : un texte entre guillemets' },
    ],
    [
      'un texte au lieu d’un booléen',
      { ...VALIDE, actif: 'oui' },
      { chemin: 'actif', code: 'type-inattendu', message: 'reçu « oui » ; attendu : true ou false' },
    ],
    [
      'une date impossible',
      { ...VALIDE, etapes: [{ jour: '2021-02-03' }, { jour: '2021-02-30' }] },
      {
        chemin: 'etapes[1].jour',
        code: 'date-impossible',
        message: 'reçu « 2021-02-30 » ; attendu : une date qui existe, AAAA-MM-JJ, comme « 2022-03-01 »',
      },
    ],
    [
      'une valeur hors liste, et sa voisine',
      { ...VALIDE, organisme: 'france travial' },
      {
        chemin: 'organisme',
        code: 'valeur-hors-liste',
        message: 'reçu « france travial » ; attendu : « caf », « france-travail » ; vouliez-vous dire « france-travail » ?',
      },
    ],
    [
      'une valeur hors liste, sans voisine',
      { ...VALIDE, organisme: 'département' },
      { chemin: 'organisme', code: 'valeur-hors-liste', message: 'reçu « département » ; attendu : « caf », « france-travail »' },
    ],
    [
      'une liste au lieu d’une valeur',
      { ...VALIDE, organisme: ['caf'] },
      {
        chemin: 'organisme',
        code: 'valeur-hors-liste',
        message: 'reçu une liste de 1 élément ; attendu : « caf », « france-travail »',
      },
    ],
    [
      'un texte au lieu d’une liste : aucun nom voisin à proposer',
      { ...VALIDE, etapes: 'une lis' },
      { chemin: 'etapes', code: 'type-inattendu', message: 'reçu « une lis » ; attendu : une liste' },
    ],
    [
      'un objet au lieu d’une liste',
      { ...VALIDE, etapes: {} },
      { chemin: 'etapes', code: 'type-inattendu', message: 'reçu un objet ; attendu : une liste' },
    ],
    [
      'un élément de liste qui n’est pas un objet',
      { ...VALIDE, etapes: ['2021-02-03'] },
      { chemin: 'etapes[0]', code: 'type-inattendu', message: 'reçu « 2021-02-03 » ; attendu : un objet' },
    ],
    [
      'un trou dans une liste',
      { ...VALIDE, etapes: new Array(1) },
      { chemin: 'etapes[0]', code: 'type-inattendu', message: 'reçu rien ; attendu : un objet' },
    ],
    [
      'un champ mal écrit, et son voisin',
      { ...VALIDE, etapes: [{ jour: '2021-02-03', natures: null }] },
      {
        chemin: 'etapes[0].natures',
        code: 'champ-inconnu',
        message: 'champ inconnu « natures » ; vouliez-vous dire « nature » ? (un champ libre commence par « x- »)',
      },
    ],
    [
      'un champ sans voisin',
      { ...VALIDE, commentaire: null },
      {
        chemin: 'commentaire',
        code: 'champ-inconnu',
        message:
          'champ inconnu « commentaire » ; attendus : id, actif, naissance, organisme, etapes (un champ libre commence par « x- »)',
      },
    ],
  ])('%s', (_, donnee, attendue) => {
    expect(erreurs(donnee)).toEqual([attendue])
  })

  test('toutes les fautes sont dites, chacune à son chemin', () => {
    const fautes = erreurs({ id: '', nom: 'B', etapes: [{ jour: 'hier' }, { nature: 'x' }] })
    expect(fautes.map(({ chemin, code }) => `${chemin} ${code}`).sort()).toEqual([
      'actif champ-obligatoire',
      'etapes[0].jour date-impossible',
      'etapes[1].jour champ-obligatoire',
      'etapes[1].nature valeur-hors-liste',
      'id texte-vide',
      'nom champ-inconnu',
    ])
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('la clé %s est un champ inconnu', (cle) => {
    const donnee: unknown = JSON.parse(`{ "id": "A", "actif": true, ${JSON.stringify(cle)}: { "id": "B" } }`)
    expect(erreurs(donnee).map(({ chemin, code }) => ({ chemin, code }))).toEqual([{ chemin: cle, code: 'champ-inconnu' }])
    const profonde: unknown = JSON.parse(
      `{ "id": "A", "actif": true, "etapes": [{ "jour": "2021-02-03", ${JSON.stringify(cle)}: 1 }] }`,
    )
    expect(erreurs(profonde).map(({ chemin }) => chemin)).toEqual([`etapes[0].${cle}`])
    expect(({} as Record<string, unknown>)['id']).toBeUndefined()
  })

  test('une valeur nommée comme une propriété d’objet est hors liste', () => {
    for (const organisme of ['constructor', '__proto__', 'toString']) {
      expect(erreurs({ ...VALIDE, organisme }).map(({ code }) => code)).toEqual(['valeur-hors-liste'])
    }
  })
})

describe('rien ne lève', () => {
  test('un accesseur qui lève donne une erreur', () => {
    const donnee = {
      ...VALIDE,
      get naissance(): string {
        throw new Error('base fermée')
      },
    }
    expect(erreurs(donnee)).toEqual([
      { chemin: '', code: 'illisible', message: 'lire un champ de la donnée lève une erreur ; attendu : une donnée simple' },
    ])
  })

  test('ce qui est levé peut n’être pas une erreur', () => {
    const donnee = {
      ...VALIDE,
      get etapes(): unknown {
        throw 'panne' as unknown
      },
    }
    expect(erreurs(donnee)).toEqual([
      { chemin: '', code: 'illisible', message: 'lire un champ de la donnée lève une erreur ; attendu : une donnée simple' },
    ])
  })

  test('un mandataire révoqué ou qui refuse tout donne une erreur', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const refus = (): never => {
      throw new Error('non')
    }
    const hostile = new Proxy(
      {},
      { get: refus, ownKeys: refus, has: refus, getOwnPropertyDescriptor: refus, getPrototypeOf: refus },
    )
    for (const donnee of [
      proxy,
      hostile,
      { ...VALIDE, etapes: proxy },
      { ...VALIDE, etapes: [hostile] },
      { ...VALIDE, id: proxy },
    ]) {
      expect(erreurs(donnee)).toHaveLength(1)
    }
  })

  test('une donnée cyclique donne une erreur à son chemin', () => {
    const donnee: Record<string, unknown> = { ...VALIDE }
    donnee['etapes'] = [donnee]
    expect(new Set(erreurs(donnee).map(({ chemin }) => chemin))).toEqual(
      new Set(['etapes[0].id', 'etapes[0].actif', 'etapes[0].etapes', 'etapes[0].jour']),
    )
  })
})

describe('un dictionnaire', () => {
  test('a des noms libres et des valeurs complètes', () => {
    expect(lireForme(codes(), { codes: { 'x-1': { vaut: 'a' }, constructor: { vaut: 'b' } } })).toEqual({
      valeur: { codes: { 'x-1': { vaut: 'a', etapes: null }, constructor: { vaut: 'b', etapes: null } } },
    })
    expect(lireForme(codes(), {})).toEqual({ valeur: { codes: null } })
  })

  test('ses erreurs ont leur chemin, ses champs inconnus se voient à toute profondeur', () => {
    const donnee = {
      codes: { A: { vaut: 1 }, B: { vaut: 'b', vau: 2 }, C: { vaut: 'c', etapes: [{ jour: '2021-02-03', nom: 1 }] } },
    }
    expect(erreurs(donnee, codes()).map(({ chemin, code }) => [chemin, code])).toEqual([
      ['codes.B.vau', 'champ-inconnu'],
      ['codes.C.etapes[0].nom', 'champ-inconnu'],
      ['codes.A.vaut', 'type-inattendu'],
    ])
    expect(erreurs(donnee, codes())[0]?.message).toContain('vouliez-vous dire « vaut » ?')
  })

  test('n’est ni une liste, ni un texte, et refuse un nom que zod laisserait tomber', () => {
    for (const recus of [[], 'a', 1]) expect(erreurs({ codes: recus }, codes())).toHaveLength(1)
    expect(erreurs(JSON.parse('{ "codes": { "__proto__": { "vaut": "a" } } }'), codes())).toEqual([
      { chemin: 'codes.__proto__', code: 'champ-inconnu', message: 'nom impossible « __proto__ »' },
    ])
  })
})

describe('où un champ inconnu se cache', () => {
  const chemins = (donnee: unknown, forme: Forme<unknown> = personne()) =>
    erreurs(donnee, forme).map(({ chemin, code }) => `${chemin} ${code}`)

  test('« x- » ouvre un nom libre, et ne le ferme pas', () => {
    expect(chemins({ ...VALIDE, 'notex-': 1 })).toEqual(['notex- champ-inconnu'])
    expect(chemins({ 'x-libre': 1, zut: 1, ...VALIDE })).toEqual(['zut champ-inconnu'])
  })

  test('où qu’il soit, ce qui n’est pas de la forme attendue n’a pas de champ, ni n’arrête la recherche', () => {
    const ailleurs = { ...VALIDE, zut: 1 }
    expect(chemins({ ...ailleurs, etapes: ['2021-02-03', null] })).toEqual([
      'zut champ-inconnu',
      'etapes[0] type-inattendu',
      'etapes[1] type-inattendu',
    ])
    expect(chemins({ ...ailleurs, etapes: [[1]] })).toEqual(['zut champ-inconnu', 'etapes[0] type-inattendu'])
    expect(chemins({ codes: [1], zut: 1 }, codes())).toEqual(['zut champ-inconnu', 'codes type-inattendu'])
    expect(chemins({ codes: null, zut: 1 }, codes())).toEqual(['zut champ-inconnu'])
    expect(chemins({ a: 1 }, texte())).toEqual([' type-inattendu'])
  })

  test('dans un dictionnaire lu seul', () => {
    expect(chemins({ A: { vaut: 'a', vau: 1 } }, valeurs())).toEqual(['A.vau champ-inconnu'])
  })

  test('au fond d’une liste, à côté d’éléments sains et d’autres qui ne sont pas des objets', () => {
    expect(
      chemins({ ...VALIDE, etapes: [{ jour: '2021-02-03' }, 3, null, { jour: '2021-02-03', nature: null, natur: 1 }] }),
    ).toEqual(['etapes[3].natur champ-inconnu', 'etapes[1] type-inattendu', 'etapes[2] type-inattendu'])
  })

  test('dans une liste de valeurs simples, rien ne se cache', () => {
    expect(chemins([{ a: 1 }], liste(texte()))).toEqual(['[0] type-inattendu'])
    expect(chemins({ 0: { a: 1 } }, liste(texte()))).toEqual([' type-inattendu'])
  })

  test('une liste là où un objet est attendu n’a pas de champ', () => {
    expect(chemins([1])).toEqual([' type-inattendu'])
    expect(chemins({ ...VALIDE, etapes: [[1]] })).toEqual(['etapes[0] type-inattendu'])
  })
})

describe('lire la donnée lève', () => {
  function levant(quoi: unknown): unknown {
    return Object.defineProperty({ ...VALIDE }, 'id', {
      enumerable: true,
      get() {
        throw quoi
      },
    })
  }

  test('la pile qui déborde se dit comme une donnée trop fautive', () => {
    expect(erreurs(levant(new RangeError('Maximum call stack size exceeded')))[0]?.message).toContain("trop d'erreurs")
  })

  test('toute autre chose, même si l’interroger lève encore, comme une donnée illisible', () => {
    const insondable = new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error('non')
        },
      },
    )
    for (const quoi of [new Error('non'), 'texte', insondable]) {
      expect(erreurs(levant(quoi))).toEqual([
        { chemin: '', code: 'illisible', message: 'lire un champ de la donnée lève une erreur ; attendu : une donnée simple' },
      ])
    }
  })
})

test('une promesse que l’on a oublié d’attendre est une valeur du mauvais type, à son chemin', () => {
  expect(erreurs({ id: Promise.resolve('A'), actif: true })).toEqual([
    { chemin: 'id', code: 'type-inattendu', message: 'reçu un objet ; attendu : un texte entre guillemets' },
  ])
})

test('ce qui se bâtit une fois sert ensuite, même si c’est rien', () => {
  let bati = 0
  const forme = uneFois(() => {
    bati += 1
    return undefined
  })
  expect([forme(), forme(), bati]).toEqual([undefined, undefined, 1])
})
