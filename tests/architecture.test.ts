import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { documentation, entreePaquet, portesPubliques, reexport } from './architecture/documentation'
import { type Fichier, fichier, lireFichiers, piece } from './architecture/fichiers'
import {
  barillets,
  couches,
  cycles,
  dependances,
  importsIntrouvables,
  longueur,
  noms,
  passagesInutiles,
  piecesInconnues,
  portes,
  purete,
} from './architecture/regles'
import { estGelee } from './rsa/geler'

const racine = (chemin: string): string => fileURLToPath(new URL(`../${chemin}`, import.meta.url))
const src = lireFichiers(racine('src'))

describe('src suit le plan de la maison', () => {
  test('src a bien été lu', () => {
    expect(src.map((f) => f.chemin)).toContain('index.ts')
    expect(src.map((f) => f.chemin)).toContain('rsa/index.ts')
  })

  test.each<[string, (fichiers: readonly Fichier[]) => string[]]>([
    ['chaque fichier est dans une pièce du plan', piecesInconnues],
    ['chaque import désigne un fichier, sans extension', importsIntrouvables],
    ['les flèches ne vont que dans un sens', couches],
    ['aucune exception de passage inutile', passagesInutiles],
    ['on importe le fichier, jamais la porte', barillets],
    ['seule base/ importe les dépendances, chacune à sa place', dependances],
    ['aucun cycle', cycles],
    ['ni horloge, ni hasard, ni langue, ni environnement', purete],
    ['aucun fichier trop long', longueur],
    ['aucun nom de fichier vague', noms],
    ['les portes sont des listes explicites', portes],
    ['tout nom public est documenté, toute fonction a source et exemple', documentation],
    ['la racine réexporte tout', reexport],
  ])('%s', (_, regle) => {
    expect(regle(src)).toEqual([])
  })

  test('les exports de package.json sont exactement les portes publiques', () => {
    const paquet = JSON.parse(readFileSync(racine('package.json'), 'utf8')) as { exports: object }
    const attendu = Object.fromEntries([
      ...portesPubliques(src).map((porte) => entreePaquet(piece(porte.chemin))),
      ['./package.json', './package.json'],
    ])
    expect(paquet.exports).toEqual(attendu)
  })
})

test('toute constante publique est gelée jusqu’au fond', async () => {
  const constantes = Object.entries(await import('../src/index'))
  expect(constantes.filter(([, valeur]) => typeof valeur === 'object').length).toBeGreaterThan(20)
  expect(constantes.filter(([, valeur]) => !estGelee(valeur)).map(([nom]) => nom)).toEqual([])
})

describe('les règles savent échouer', () => {
  const f = fichier
  const vide = (...chemins: string[]): Fichier[] => chemins.map((chemin) => f(chemin, ''))

  test('pièces inconnues', () => {
    expect(piecesInconnues(vide('index.ts', 'rsa/dossier.ts', 'sql/modele.ts'))).toEqual([])
    expect(piecesInconnues(vide('annexe/a.ts', 'version.ts'))).toEqual([
      "annexe/a.ts : n'est dans aucune pièce du plan",
      "version.ts : n'est dans aucune pièce du plan",
    ])
  })

  test('imports introuvables ou avec extension', () => {
    const fautes = importsIntrouvables([
      f('base/a.ts', "import { b } from './b'\nimport { c } from './c.ts'\nimport { d } from './d'"),
      ...vide('base/b.ts', 'base/c.ts'),
    ])
    expect(fautes).toEqual(["base/a.ts:2 : « ./c.ts » s'écrit sans extension", "base/a.ts:3 : « ./d » n'existe pas"])
  })

  test.each([
    ['base', 'referentiel'],
    ['base', 'rsa'],
    ['referentiel', 'rsa'],
    ['rsa', 'tableau'],
    ['tableau', 'rsa'],
    ['budget', 'tableau'],
    ['calendrier', 'budget'],
    ['familles', 'rsa'],
    ['rsa', 'rapport'],
    ['rapport', 'restitution'],
    ['rsa', 'sql'],
    ['restitution', 'import'],
    ['sql', 'tableau'],
    ['sql', 'import'],
    ['conformite', 'rapport'],
    ['import', 'budget'],
    ['tableau', 'conformite'],
  ])('%s ne regarde pas %s', (de, vers) => {
    for (const enonce of [
      "import { b } from 'VERS'",
      "import type { b } from 'VERS'",
      "export { b } from 'VERS'",
      "type B = import('VERS').B",
      "const b = import('VERS')",
    ]) {
      const texte = enonce.replace('VERS', `../${vers}/b`)
      expect(couches([f(`${de}/a.ts`, texte), ...vide(`${vers}/b.ts`)]), texte).toEqual([
        `${de}/a.ts:1 : ${de} ne regarde pas ${vers}/b.ts`,
      ])
    }
  })

  test.each([
    ['referentiel', 'base'],
    ['rsa', 'referentiel'],
    ['rsa', 'rsa'],
    ['rapport', 'tableau'],
    ['restitution', 'rapport'],
    ['restitution', 'base'],
    ['sql', 'rsa'],
    ['import', 'base'],
    ['conformite', 'conformite'],
    ['conformite', 'tableau'],
    ['conformite', 'budget'],
  ])('%s regarde %s', (de, vers) => {
    expect(couches([f(`${de}/a.ts`, `import { b } from '../${vers}/b'`), ...vide(`${vers}/b.ts`)])).toEqual([])
  })

  test('une pièce ne regarde pas la porte du paquet', () => {
    expect(couches([f('rsa/a.ts', "import { b } from '..'"), ...vide('index.ts')])).toEqual([
      'rsa/a.ts:1 : rsa ne regarde pas index.ts',
    ])
  })

  test('une exception ouvre le passage, et doit servir', () => {
    const passages = [{ de: 'tableau', vers: 'rsa', raison: 'le tableau lit les mesures' }]
    const fichiers = [f('tableau/a.ts', "import { b } from '../rsa/b'"), ...vide('rsa/b.ts')]
    expect(couches(fichiers, passages)).toEqual([])
    expect(passagesInutiles(fichiers, passages)).toEqual([])
    const inutile = ['tableau → rsa : passage sans raison ou sans usage']
    expect(passagesInutiles(vide('tableau/a.ts', 'rsa/b.ts'), passages)).toEqual(inutile)
    expect(passagesInutiles(fichiers, [{ de: 'tableau', vers: 'rsa', raison: ' ' }])).toEqual(inutile)
  })

  test.each(['./index', '.', '../rsa', '../rsa/'])('barillet : %s', (specificateur) => {
    expect(barillets([f('rsa/a.ts', `import { b } from '${specificateur}'`), ...vide('rsa/index.ts')])).toEqual([
      'rsa/a.ts:1 : importe la porte rsa/index.ts au lieu du fichier',
    ])
  })

  test.each([['base/lecture.ts', 'zod/mini']])('%s importe %s', (chemin, specificateur) => {
    expect(dependances([f(chemin, `import * as d from '${specificateur}'`)])).toEqual([])
  })

  test.each([
    ['base/lecture.ts', 'zod'],
    ['base/montant.ts', 'zod/mini'],
    ['rsa/lecture.ts', 'zod/mini'],
    ['base/montant.ts', 'decimal.js'],
    ['base/jour.ts', 'date-fns/addMonths'],
    ['base/jour.ts', 'node:fs'],
    ['base/jour.ts', 'calpae'],
  ])("%s n'importe pas %s", (chemin, specificateur) => {
    expect(dependances([f(chemin, `import * as d from '${specificateur}'`)])).toEqual([
      `${chemin}:1 : n'a pas à importer « ${specificateur} »`,
    ])
  })

  test('cycles de chargement', () => {
    const fichiers = [
      f('rsa/a.ts', "import { type B } from './b'"),
      f('rsa/b.ts', "export { c } from './c'"),
      f('rsa/c.ts', "import { a } from './a'\nimport { d } from './d'"),
      f('rsa/d.ts', "import { d } from './d'"),
    ]
    expect(cycles(fichiers)).toEqual(['rsa/a.ts → rsa/b.ts → rsa/c.ts → rsa/a.ts', 'rsa/d.ts → rsa/d.ts'])
    const losange = [f('rsa/a.ts', "import './b'\nimport './c'"), f('rsa/b.ts', "import './c'"), f('rsa/c.ts', '')]
    expect(cycles(losange)).toEqual([])
  })

  test.each(["import type { B } from './b'", "export type { B } from './b'", "type B = import('./b').B"])(
    'un retour par le seul type ne fait pas de cycle : %s',
    (texte) => {
      expect(cycles([f('rsa/a.ts', texte), f('rsa/b.ts', "import { a } from './a'")])).toEqual([])
    },
  )

  test.each([
    ['const t = Date.now()', 'Date'],
    ['const t = new Date(0)', 'Date'],
    ['type T = { quand: Date }', 'Date'],
    ['const t = Math.random()', 'Math.random'],
    ["const t = Math['random']()", 'Math'],
    ['const { random } = Math', 'Math'],
    ['const g = globalThis', 'globalThis'],
    ['const e = process.env', 'process'],
    ["const f = new Intl.NumberFormat('fr')", 'Intl'],
    ['const s = (1).toLocaleString()', 'toLocaleString'],
    ["const s = 'A'.toLocaleLowerCase()", 'toLocaleLowerCase'],
    ["const n = 'a'.localeCompare('b')", 'localeCompare'],
    ["const n = 'a'['localeCompare']('b')", 'localeCompare'],
    ['const t = performance.now()', 'performance'],
    ["console.log('a')", 'console'],
    ['setTimeout(() => {}, 1)', 'setTimeout'],
    ['const u = import.meta.url', 'import.meta'],
    ['const d = { Date }', 'Date'],
  ])('pureté : %s', (texte, nom) => {
    expect(purete([f('rsa/a.ts', texte)])).toEqual([`rsa/a.ts:1 : emploie ${nom}`])
    expect(purete([f('base/a.ts', texte)])).toEqual([`base/a.ts:1 : emploie ${nom}`])
  })

  test("la pureté ne s'effraie pas d'un champ du même nom", () => {
    const texte = 'type R = { process: string }\nconst r = { performance: 1, Date: 2 }\nconst m = Math.max(r.performance, r.Date)'
    expect(purete([f('rsa/a.ts', texte)])).toEqual([])
  })

  test('une dérogation vaut pour un fichier de base/, un nom, et avec sa raison', () => {
    const derogation = { fichier: 'base/a.ts', nom: 'Date', raison: 'écrire une date humaine' }
    const texte = 'const d = Date.UTC(2024)'
    expect(purete([f('base/a.ts', texte)], [derogation])).toEqual([])
    const faute = (chemin: string): string[] => [`${chemin}:1 : emploie Date`]
    expect(purete([f('base/b.ts', texte)], [derogation])).toEqual(faute('base/b.ts'))
    expect(purete([f('base/a.ts', texte)], [{ ...derogation, raison: '' }])).toEqual(faute('base/a.ts'))
    expect(purete([f('rsa/a.ts', texte)], [{ ...derogation, fichier: 'rsa/a.ts' }])).toEqual(faute('rsa/a.ts'))
  })

  test('longueur : 250 lignes passent, 251 non', () => {
    expect(longueur([f('rsa/a.ts', '\n'.repeat(250))])).toEqual([])
    expect(longueur([f('rsa/a.ts', '\n'.repeat(251))])).toEqual(['rsa/a.ts : 251 lignes'])
    expect(longueur([f('rsa/index.ts', '\n'.repeat(251))])).toEqual(['rsa/index.ts : 251 lignes'])
    expect(longueur([f('index.ts', '\n'.repeat(251))])).toEqual([])
  })

  test.each(['utils', 'helpers', 'types', 'constants', 'common', 'misc', 'dossier.types'])('nom vague : %s', (nom) => {
    expect(noms(vide(`rsa/${nom}.ts`))).toEqual([`rsa/${nom}.ts : un nom qui ne dit pas la notion`])
  })

  test('un dossier au nom vague aussi ; un nom de notion passe', () => {
    expect(noms(vide('rsa/utils/dossier.ts', 'rsa/taux.ts', 'rsa/constat.ts'))).toEqual([
      'rsa/utils/dossier.ts : un nom qui ne dit pas la notion',
    ])
  })

  test('portes', () => {
    const porte = `export { a } from './a'
export type { B } from './a'
export * from './a'
export * as tout from './a'
import { c } from './a'
export { c }
export const d = 1
export default 2`
    expect(portes([f('rsa/index.ts', porte)])).toEqual([
      "rsa/index.ts:3 : export * au lieu d'une liste de noms",
      "rsa/index.ts:4 : export * au lieu d'une liste de noms",
      "rsa/index.ts:5 : une porte n'a que des listes export { … } from",
      'rsa/index.ts:6 : une porte ne déclare rien',
      "rsa/index.ts:7 : une porte n'a que des listes export { … } from",
      'rsa/index.ts:8 : export par défaut',
    ])
    expect(portes([f('rsa/a.ts', 'export default function a() {}\nexport const b = 1\nexport * from "./c"')])).toEqual([
      'rsa/a.ts:1 : export par défaut',
      "rsa/a.ts:3 : export * au lieu d'une liste de noms",
    ])
  })

  test('documentation', () => {
    const fichiers = [
      f(
        'index.ts',
        "export { complete, muette, nue, sansSource, VALEUR, type T, fantome } from './rsa/a'\nexport { jour } from './base/jour'",
      ),
      f('rsa/index.ts', "export { complete, fleche as trait } from './a'"),
      f('base/index.ts', "export { interne } from './jour'"),
      f('base/jour.ts', '/** Un jour. */\nexport function jour() {}\nexport function interne() {}'),
      f(
        'rsa/a.ts',
        `/** Dit. @source A7 §6 @example \`1\` */
export function complete() {}
/** @source A7 §6 */
export function muette() {}
export function nue() {}
/** Dit.
 * @source
 * @example \`1\`
 */
export function sansSource() {}
/** Une valeur n'a pas besoin d'exemple. */
export const VALEUR = 1
export type T = string
/** Une flèche est une fonction. */
export const fleche = () => 1`,
      ),
    ]
    expect(documentation(fichiers)).toEqual([
      "rsa/a.ts:13 : T n'a pas de TSDoc",
      'index.ts : fantome est introuvable',
      "rsa/a.ts:4 : muette n'a pas de TSDoc",
      "rsa/a.ts:5 : nue n'a pas de TSDoc",
      "rsa/a.ts:10 : sansSource n'a pas de @source",
      "rsa/a.ts:15 : trait n'a pas de @source",
      "rsa/a.ts:15 : trait n'a pas de @example",
    ])
  })

  test('réexport', () => {
    const fichiers = [f('index.ts', "export { a } from './rsa/a'"), f('rsa/index.ts', "export { a, b } from './a'")]
    expect(reexport(fichiers)).toEqual(['index.ts : ne réexporte pas b de rsa'])
    expect(reexport([])).toEqual(['index.ts : absent'])
  })

  test('les portes publiques excluent base/ et les sous-dossiers', () => {
    const fichiers = vide('index.ts', 'base/index.ts', 'rsa/index.ts', 'conformite/jeux/index.ts')
    expect(portesPubliques(fichiers).map((x) => x.chemin)).toEqual(['index.ts', 'rsa/index.ts'])
    expect(entreePaquet('rsa')[1]).toEqual({
      import: { types: './dist/rsa/index.d.ts', node: './dist/rsa/index.js', default: './dist/morceaux/rsa/index.js' },
      require: { types: './dist/rsa/index.d.cts', default: './dist/rsa/index.cjs' },
    })
  })
})
