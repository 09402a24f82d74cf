import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { executer, fautesDeTypes, lireDonnees } from './execution'
import { EXECUTABLES, type Extraction, extraireMarkdown, extraireTsdoc, INERTES } from './extraction'

const racine = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

function fichiers(dossier: string, extension: string): string[] {
  if (!existsSync(`${racine}/${dossier}`)) return []
  return readdirSync(`${racine}/${dossier}`, { recursive: true, encoding: 'utf8' })
    .filter((nom) => nom.endsWith(extension))
    .map((nom) => `${dossier}/${nom.replaceAll('\\', '/')}`)
    .sort()
}

const extraire = (chemins: readonly string[], par: (chemin: string, texte: string) => Extraction): Extraction[] =>
  chemins.map((chemin) => par(chemin, readFileSync(`${racine}/${chemin}`, 'utf8')))

const pages = ['README.md', 'README.en.md', 'CHANGELOG.md'].filter((nom) => existsSync(`${racine}/${nom}`))
// Le rapport d'API est engendré : il montre les signatures, et n'a pas d'exemples.
const guides = fichiers('docs', '.md').filter((nom) => !nom.startsWith('docs/api/'))
const extractions = [...extraire([...pages, ...guides], extraireMarkdown), ...extraire(fichiers('src', '.ts'), extraireTsdoc)]
const exemples = extractions.flatMap((e) => e.exemples)
const executables = exemples.filter((e) => EXECUTABLES.includes(e.langage))

const { exports } = JSON.parse(readFileSync(`${racine}/package.json`, 'utf8')) as { exports: object }
const modules = new Map<string, object>()

beforeAll(async () => {
  for (const porte of Object.keys(exports).filter((nom) => nom !== './package.json')) {
    modules.set(`calpae${porte.slice(1)}`, await import(/* @vite-ignore */ `${racine}/src${porte.slice(1)}/index.ts`))
  }
})

test('chaque bloc de code dit son langage et chaque @example en a un', () => {
  expect(extractions.flatMap((e) => e.fautes)).toEqual([])
})

test('il y a des exemples à exécuter', () => {
  expect(executables.length).toBeGreaterThan(0)
})

test('les exemples ts respectent les types publics', () => {
  const fautes = fautesDeTypes(
    exemples.filter((e) => e.langage === 'ts'),
    racine,
  )
  expect(fautes).toEqual([])
})

describe.each(executables.map((e) => [`${e.chemin}:${e.ligne}`, e] as const))('%s', (_, exemple) => {
  test("s'exécute et donne ce qu'il annonce", () => executer(exemple, modules))
})

describe.each(
  exemples
    .filter((e) => !EXECUTABLES.includes(e.langage) && !INERTES.includes(e.langage))
    .map((e) => [`${e.chemin}:${e.ligne}`, e] as const),
)('%s', (_, exemple) => {
  test('se lit', () => lireDonnees(exemple))
})
