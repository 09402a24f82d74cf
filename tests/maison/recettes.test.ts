import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as calpae from '../../src/index'
import { documentation } from '../architecture/documentation'
import { type Fichier, lireFichiers } from '../architecture/fichiers'
import { barillets, couches, cycles, importsIntrouvables, longueur, noms, purete } from '../architecture/regles'
import { lireRetouches, retoucher } from './recettes'

const GUIDE = readFileSync('docs/guide/architecture.md', 'utf8')
/** Sous node_modules, pour que les dépendances s'y trouvent. */
const COPIE = join('node_modules', `.maison-${process.pid}`)

let fichiers: Fichier[]
let paquet: typeof calpae

/** Toutes les recettes s'appliquent à une même copie : elles ne se gênent pas, et le compilateur ne passe qu'une fois. */
beforeAll(async () => {
  cpSync('src', join(COPIE, 'src'), { recursive: true })
  for (const retouche of lireRetouches(GUIDE)) {
    const cible = join(COPIE, retouche.chemin)
    mkdirSync(dirname(cible), { recursive: true })
    writeFileSync(cible, retoucher(existsSync(cible) ? readFileSync(cible, 'utf8') : null, retouche))
  }
  fichiers = lireFichiers(join(COPIE, 'src'))
  const outfile = join(COPIE, 'calpae.mjs')
  await build({
    entryPoints: [join(COPIE, 'src/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  paquet = await import(pathToFileURL(outfile).href)
}, 180_000)

afterAll(() => rmSync(COPIE, { recursive: true, force: true }))

describe('la maison, une fois les recettes suivies', () => {
  test('se compile', () => {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
    const programme = ts.createProgram([join(COPIE, 'src/index.ts')], { ...options, noEmit: true })
    const fautes = ts.getPreEmitDiagnostics(programme).map(({ file, messageText }) => {
      return `${file?.fileName ?? ''} : ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
    expect(fautes).toEqual([])
  }, 180_000)

  test('tient ses règles', () => {
    for (const regle of [barillets, couches, cycles, importsIntrouvables, longueur, noms, purete, documentation]) {
      expect(regle(fichiers), regle.name).toEqual([])
    }
  })

  test('un indicateur : il compte, il ignore ce qu’il ne sait pas, il est au référentiel', () => {
    const id = 'maraudes-scolarisations'
    const famille = (nom: string, droits: readonly object[] | null) => ({ id: nom, departement: '67', droits })
    const familles = [
      famille('A', [{ date: '2021-03-18', droit: 'scolarisation' }]),
      famille('B', [{ date: '2021-03-18', droit: 'domiciliation' }]),
      famille('C', [{ date: '2020-12-31', droit: 'scolarisation' }]),
      famille('D', [{ date: '2021-01-01', droit: null }]),
      famille('E', null),
    ]
    const { indicateurs } = paquet.calculerIndicateursMaraudes(familles, { periode: { debut: '2021-01-01', fin: '2021-12-31' } })
    expect((indicateurs as Readonly<Record<string, object>>)[id]).toMatchObject({ valeur: 1, indetermines: 2, maximum: 3 })
    expect(paquet.INDICATEURS.map((indicateur): string => indicateur.id)).toContain(id)
  })

  test('un millésime : ses mesures sont celles de son année, ses dates sont fixées, les suivantes les reprennent', () => {
    expect(paquet.mesuresDuMillesime(2025).map((mesure) => mesure.id)).toEqual(['2025-volet-1', '2025-volet-2', '2025-volet-3'])
    const rapport = (annee: number) => paquet.echeances('civile', annee).find((e) => e.id === 'rapport-execution')
    expect(rapport(2024)).toMatchObject({ date: '2024-03-31', fixee: false })
    expect(rapport(2025)).toMatchObject({ date: '2025-04-15', fixee: true })
    expect(rapport(2026)).toMatchObject({ date: '2026-04-15', fixee: false })
  })

  test('une convention : son défaut ne change rien, son autre valeur se prend, une valeur fausse lève', () => {
    const transmission = (conventions: object) =>
      paquet.echeances('civile', 2022, { conventions }).find((e) => e.id === 'transmission')
    expect(transmission({})).toMatchObject({ date: '2022-04-22', dernierJour: '2022-04-22' })
    expect(transmission({ transmission: 'avant-le' })).toMatchObject({ date: '2022-04-22', dernierJour: '2022-04-21' })
    expect(() => transmission({ transmission: 'avant' })).toThrow('conventions.transmission : reçu « avant »')
    expect(paquet.INCOHERENCES.find((i) => i.id === 'B17')?.conventions).toEqual(['calendrier.transmission'])
  })

  test('un dialecte : la même requête, écrite avec ses mots', () => {
    const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
    const requete = (dialecte: string) => paquet.requeteType({ dialecte: dialecte as 'duckdb', forme: 'indicateurs', contexte })
    expect(requete('snowflake')).toContain('DATEADD(')
    expect(requete('postgresql')).not.toContain('DATEADD(')
    expect(() => requete('snowflaek')).toThrow('vouliez-vous dire « snowflake » ?')
  })
})

describe('la page de la maison', () => {
  test('les chemins qu’elle cite existent', () => {
    const hors = GUIDE.replace(/^```[\s\S]*?^```/gm, '')
    const cites = [...hors.matchAll(/`((?:src\/\w+|tests|docs)\/[^`*<]+)`/g)].map(([, chemin = '']) => chemin)
    expect(cites.length).toBeGreaterThan(20)
    expect(cites.filter((chemin) => !existsSync(chemin))).toEqual([])
  })

  test('elle présente toutes les pièces', () => {
    const pieces = readdirSync('src', { withFileTypes: true }).filter((entree) => entree.isDirectory())
    expect(pieces.map(({ name }) => name).filter((nom) => !GUIDE.includes(`| \`src/${nom}\``))).toEqual([])
  })
})

describe('une retouche qui ne s’applique pas se voit', () => {
  const [retouche] = lireRetouches('```diff\n+++ src/a.ts\n a\n-b\n+c\n```')

  test.each<[string, string]>([
    ['a\nx\n', 'src/a.ts : 0 fois « a\nb\n »'],
    ['a\nb\na\nb\n', 'src/a.ts : 2 fois « a\nb\n »'],
  ])('%j', (texte, message) => {
    expect(() => retouche && retoucher(texte, retouche)).toThrow(message)
  })

  test('celle qui s’applique', () => {
    expect(retouche && retoucher('0\na\nb\n1\n', retouche)).toBe('0\na\nc\n1\n')
    expect(() => retouche && retoucher(null, retouche)).toThrow('0 fois')
  })
})
