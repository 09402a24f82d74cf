/** L'outil des exemples sait échouer : sans cela, un exemple faux passerait pour vérifié. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { executer, fautesDeTypes, instrumenter, lireDonnees } from './execution'
import { type Exemple, extraireMarkdown, extraireTsdoc } from './extraction'

const racine = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const modules = new Map<string, object>([
  ['calpae', { double: (n: number) => 2 * n }],
  [
    'calpae/rsa',
    {
      refuser: () => {
        throw Object.assign(new Error('non'), { name: 'ErreurContexte' })
      },
    },
  ],
])
const exemple = (code: string, langage = 'ts'): Exemple => ({ chemin: 'page.md', ligne: 1, langage, code })
const essayer = (code: string): Promise<void> => executer(exemple(code), modules)

describe('un exemple juste passe', () => {
  test.each([
    "import { double } from 'calpae'\ndouble(2) // => 4",
    "const { double } = require('calpae')\nconsole.log(double(2)) // => 4",
    "import { double } from 'calpae'\nconst x = double(3) // => 6\nx + 1 // => 7",
    "import { refuser } from 'calpae/rsa'\nrefuser() // => lève ErreurContexte",
    "import { readFileSync } from 'node:fs'\ntypeof readFileSync // => 'function'",
    'await Promise.resolve([1, { a: null }]) // => [1, { a: null }]',
    '[1, 2].map(\n  (n) => n + 1,\n) // => [\n//      2,\n//      3,\n//    ]\n1 // => 1',
    "type T = { a?: number }\nconst t: T = {}\nt // => {}\n'a // b' // => 'a // b'",
    "console.log('sans annonce')",
  ])('%s', essayer)
})

describe('un exemple faux échoue', () => {
  test.each([
    ["import { double } from 'calpae'\ndouble(2) // => 5", /5/],
    ["import { double } from 'calpae'\nconsole.log(double(2)) // => '4'", /'4'/],
    ['const x = 1 // => 2', /2/],
    ['({ a: 1 }) // => {}', /a: 1/],
    ['({ a: undefined }) // => {}', /undefined/],
    ["import { refuser } from 'calpae/rsa'\nrefuser()", /non/],
    ["import { refuser } from 'calpae/rsa'\nrefuser() // => lève TypeError", /lève ErreurContexte, non TypeError/],
    ['1 // => lève ErreurContexte', /Missing expected rejection/],
    ["import { absent } from 'calpae'\nabsent() // => 1", /not a function/],
    ["import { z } from 'zod'\nz // => 1", /pas une porte/],
    ['if (true) {\n  1 // => 2\n}', /annotation sans expression/],
    ['const { a } = { a: 1 } // => 1', /annotation sans expression/],
    ['// => 3', /annotation sans expression/],
    ['[1, 2] // => [\n//    1,\n//    3]', /3/],
    ['1 + // => 2', /./],
  ])('%s', async (code, message) => {
    await expect(essayer(code)).rejects.toThrow(message)
  })

  test('ce qui suit une vérification juste est vérifié aussi', async () => {
    await expect(essayer('1 // => 1\n2 // => 2\n3 // => 4')).rejects.toThrow(/4/)
  })

  test('une annotation devient une vérification, et une seule', () => {
    expect(instrumenter('f(1) // => 2\ng()').match(/verifierExemple/g)).toHaveLength(1)
    expect(instrumenter('f(1) // voir =>\n')).not.toContain('verifierExemple')
  })

  test('types', () => {
    expect(fautesDeTypes([exemple('const n: number = 1\nn // => 1')], racine)).toEqual([])
    expect(fautesDeTypes([exemple('1'), exemple("const n: number = 'a'")], racine)).toEqual([
      "page.md:1 : Type 'string' is not assignable to type 'number'.",
    ])
    expect(fautesDeTypes([exemple("import { inexistante } from 'calpae'")], racine)).toHaveLength(1)
  })

  test('données', () => {
    lireDonnees(exemple('{ "a": 1 }', 'json'))
    lireDonnees(exemple('{ "a": 1 } // un', 'jsonc'))
    expect(() => lireDonnees(exemple('{ "a": 1, }', 'json'))).toThrow()
    expect(() => lireDonnees(exemple('{ "a": 1 } // un', 'json'))).toThrow()
    expect(() => lireDonnees(exemple('{ "a" 1 }', 'jsonc'))).toThrow()
  })
})

describe('extraction', () => {
  test('les blocs, leur langage, leur ligne, leur suite', () => {
    const texte = 'Texte\n\n```ts\nconst a = 1\n```\n\n- liste\n\n  ```ts suite\n  a // => 1\n  ```\n\n```sh\nls\n```\n'
    expect(extraireMarkdown('p.md', texte)).toEqual({
      fautes: [],
      exemples: [
        { chemin: 'p.md', ligne: 4, langage: 'ts', code: 'const a = 1' },
        { chemin: 'p.md', ligne: 10, langage: 'ts', code: 'const a = 1\na // => 1' },
        { chemin: 'p.md', ligne: 14, langage: 'sh', code: 'ls' },
      ],
    })
  })

  test('un bloc plus long en contient un autre', () => {
    expect(extraireMarkdown('p.md', '````md\n```\nx\n```\n````').exemples).toEqual([
      { chemin: 'p.md', ligne: 2, langage: 'md', code: '```\nx\n```' },
    ])
  })

  test.each([
    ['```\nx\n```', 'p.md:1 : langage «  » inconnu'],
    ['```typescript\nx\n```', 'p.md:1 : langage « typescript » inconnu'],
    ['```ts ignore\nx\n```', 'p.md:1 : option inconnue dans « ts ignore »'],
    ['```ts suite\nx\n```', 'p.md:1 : rien à continuer'],
    ['a\n```ts\nx', 'p.md:2 : bloc sans fin'],
  ])('%s', (texte, faute) => {
    expect(extraireMarkdown('p.md', texte)).toEqual({ exemples: [], fautes: [faute] })
  })

  test('la TSDoc', () => {
    const texte = 'const avant = 1\n/**\n * Dit.\n * @example\n * ```ts\n * f(1) // => 2\n * ```\n */\nexport function f() {}\n'
    expect(extraireTsdoc('f.ts', texte)).toEqual({
      fautes: [],
      exemples: [{ chemin: 'f.ts', ligne: 6, langage: 'ts', code: 'f(1) // => 2' }],
    })
    expect(extraireTsdoc('f.ts', '/**\n * @example\n * f(1) // => 2\n */').fautes).toEqual([
      'f.ts:1 : @example sans bloc ts ou js',
    ])
  })
})
