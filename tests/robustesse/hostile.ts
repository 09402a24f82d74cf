import * as fc from 'fast-check'

/**
 * Ce qu'une donnée reçue peut avoir de pire : valeurs de tous les types et de toutes les bornes, textes mal encodés, noms qui touchent aux prototypes, profondeurs et
 * longueurs démesurées, objets qui lèvent quand on les regarde.
 */

/** Gelé : qui écrirait dans ce qu'il reçoit lèverait, et se verrait. */
export function gele<T>(valeur: T): T {
  const aFaire: unknown[] = [valeur]
  while (aFaire.length > 0) {
    const une = aFaire.pop()
    if (typeof une !== 'object' || une === null || Object.isFrozen(une) || ArrayBuffer.isView(une)) continue
    Object.freeze(une)
    for (const cle of Reflect.ownKeys(une)) aFaire.push(Object.getOwnPropertyDescriptor(une, cle)?.value)
  }
  return valeur
}

function emboite(profondeur: number, dans: (valeur: unknown) => unknown): unknown {
  let valeur: unknown = 'fond'
  for (let i = 0; i < profondeur; i++) valeur = dans(valeur)
  return valeur
}

function creux(): unknown[] {
  const liste: unknown[] = ['a']
  liste[40] = { id: 'b' }
  return liste
}

function cycle(): object {
  const objet: Record<string, unknown> = { id: 'cycle' }
  objet['situations'] = [objet]
  return objet
}

const COMPOSEES: readonly unknown[] = [
  [],
  {},
  [[]],
  [null],
  [undefined, {}],
  creux(),
  cycle(),
  emboite(10_000, (valeur) => [valeur]),
  emboite(10_000, (valeur) => ({ situations: valeur })),
  Object.create(null),
  Object.create({ id: 'hérité', debut: '2022-01-01' }),
  JSON.parse('{"__proto__":{"pollue":true},"constructor":{"prototype":{"pollue":true}}}'),
  JSON.parse('{"toString":1,"valueOf":null,"hasOwnProperty":"x","length":-1,"then":"x"}'),
  { length: 2 ** 32, 0: 'a' },
  new Array(3000).fill(0),
  Array.from({ length: 500 }, (_, i) => ({ id: `${i}` })),
  new Map([['a', 1]]),
  new Set(['a']),
  new Date(Number.NaN),
  new Date(0),
  new Uint8Array(8),
  /a/g,
  new Error('x'),
  Promise.resolve(1),
  Object(1n),
  new String('67'),
  new Number(2022),
].map(gele)

const FONCTIONS: readonly unknown[] = [() => 'a', Symbol('s'), Symbol.iterator, 10n, -(10n ** 400n)]

const NOMBRES: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  2022.5,
  1e-7,
  5e-324,
  1e21,
  1.7976931348623157e308,
  2 ** 31,
  2 ** 32,
  -(2 ** 53),
  2 ** 53 + 2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  44_621,
  99_999_999,
]

const TEXTES_COURTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-0',
  '1',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '2022-02-30',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '-000001-01-01',
  '2022-01-01T00:00:00Z',
  '29/02/1900',
  '31/12/9999',
  '2022-13',
  '12/2022',
  '20220229',
  '1e400',
  '1E+05',
  '-1e-400',
  '٣',
  '１２',
  '½',
  '1 234,5',
  '1\u202f234,50 €',
  '12,3,4',
  '99,99 %',
  '0x10',
  '1_000',
  '--1',
  '+1',
  '.5',
  '5.',
  '\ufeff67',
  '\0',
  '67\0',
  '\ud800',
  '\udfff',
  'a\ud83d',
  'e\u0301',
  '\u202e67',
  '\u200b',
  '\r',
  '\r\n',
  '\n',
  '\t',
  'a\r\nb\nc\rd',
  '"',
  '"a',
  "'; DROP TABLE a; --",
  '=1+1',
  '@SUM(A1)',
  '<script>',
  '&amp;',
  '|',
  '#REF!',
  'ND',
  'SO',
  'Ã©',
  'x-',
  'versable',
  '67',
  '2A',
  'plus de 5 mois',
  '12 jours',
  '8 ou 9',
  '1/3',
]

const TEXTES_LONGS: readonly string[] = [
  'a'.repeat(61),
  'é'.repeat(3000),
  '9'.repeat(400),
  `1${' 000'.repeat(1000)}`,
  ' '.repeat(20_000),
  '\n'.repeat(20_000),
  '\r\n \t'.repeat(5000),
  '0'.repeat(20_000),
  `0.${'0'.repeat(20_000)}1`,
  `${'1,'.repeat(5000)}`,
  `${'12 '.repeat(3000)}x`,
  `1${'\u00a0'.repeat(20_000)}x`,
  `${'ND '.repeat(3000)}`,
  '('.repeat(5000),
  `${'plus de '.repeat(2000)}2`,
  'T1'.repeat(8000),
  '-'.repeat(10_000),
  '/'.repeat(10_000),
  `${'a;'.repeat(5000)}`,
  '\ud800'.repeat(5000),
  'e\u0301'.repeat(4000),
  '\ufb03'.repeat(3000),
]

const leve = (): never => {
  throw new Error('piège')
}

/** Ce qui lève quand on le regarde, quand on le parcourt ou quand on l'écrit. */
const PIEGES: readonly (() => unknown)[] = [
  () => Object.defineProperty({}, 'id', { get: leve, enumerable: true }),
  () => Object.defineProperty({ id: 'a' }, 'situations', { get: leve, enumerable: true }),
  () => new Proxy({}, { get: leve, ownKeys: leve, has: leve, getOwnPropertyDescriptor: leve, getPrototypeOf: leve }),
  () => new Proxy([], { get: leve }),
  () => ({ [Symbol.iterator]: leve }),
  () => ({ [Symbol.iterator]: () => ({ next: leve }) }),
  () => ({
    *[Symbol.iterator]() {
      yield { id: 'a' }
      leve()
    },
  }),
  () => Object.defineProperty({}, Symbol.iterator, { get: leve }),
  () => ({ toString: leve, valueOf: leve, toJSON: leve }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
]

export const NOMS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'x-libre',
  'x-__proto__',
  'fini',
  'Debut',
  'id ',
  '0',
  '-1',
  '\ud800',
  'a'.repeat(200),
  'é'.repeat(5000),
]

/** Ce qui est mis à la place d'une valeur, et s'il lève quand on le regarde. */
export interface Hostile {
  readonly valeur: unknown
  readonly piege: boolean
}

const valeursHostiles: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<unknown>(undefined, null, true, false, ...NOMBRES) },
  { weight: 14, arbitrary: fc.constantFrom<unknown>(...TEXTES_COURTS) },
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...COMPOSEES) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...FONCTIONS) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...TEXTES_LONGS) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.anything({ maxDepth: 2, maxKeys: 3, withBigInt: true, withNullPrototype: true }).map(gele) },
)

/** Une valeur quelconque ; avec `pieges`, parfois une qui lève quand on la regarde. */
export function hostile(pieges: boolean): fc.Arbitrary<Hostile> {
  const simple = valeursHostiles.map((valeur): Hostile => ({ valeur, piege: false }))
  if (!pieges) return simple
  const piege = fc.constantFrom(...PIEGES).map((faire): Hostile => ({ valeur: faire(), piege: true }))
  return fc.oneof({ weight: 15, arbitrary: simple }, { weight: 1, arbitrary: piege })
}
