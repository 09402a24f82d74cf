/** Ce que charge une porte sous Node : peu de fichiers, les nôtres seuls, et presque aucun travail avant qu'on n'appelle quoi que ce soit. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executer, type Installation, installer } from './installation'

let installation: Installation

beforeAll(() => {
  installation = installer()
  writeFileSync(
    join(installation.dossier, 'charger.mjs'),
    `import { createRequire } from 'node:module'
import { Session } from 'node:inspector/promises'
const [format, porte] = process.argv.slice(2)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
if (format === 'esm') await import(porte)
else createRequire(import.meta.url)(porte)
const { result } = await session.post('Profiler.takePreciseCoverage')
const charges = result.filter(({ url }) => url.includes('node_modules'))
const appels = charges.flatMap(({ functions }) => functions.map(({ functionName, ranges }) => [functionName, ranges[0].count]))
console.log(JSON.stringify({ fichiers: charges.map(({ url }) => url), appels }))`,
  )
})

afterAll(() => {
  rmSync(installation.dossier, { recursive: true, force: true })
})

type Chargement = { fichiers: string[]; appels: [nom: string, combien: number][] }

const charger = (format: string, porte: string): Chargement =>
  JSON.parse(executer(process.execPath, ['charger.mjs', format, porte], { cwd: installation.dossier })) as Chargement

/** Les appels faits en chargeant, sauf à geler des données et à enrober un module de CommonJS. */
const travail = ({ appels }: Chargement): number =>
  appels.reduce((somme, [nom, combien]) => (nom === '' || /^geler/.test(nom) ? somme : somme + combien), 0)

/** Ces portes portent les données des textes ou les jeux de conformité, que des fonctions composent. */
const DONNEES = new Map([
  ['calpae', 12_000],
  ['calpae/conformite', 10_000],
  ['calpae/referentiel', 2_000],
])

describe.each(['esm', 'cjs'])('%s', (format) => {
  test('chaque porte charge peu de fichiers, tous du paquet', () => {
    for (const porte of installation.portes) {
      const { fichiers } = charger(format, porte)
      expect(fichiers.filter((url) => !url.includes('node_modules/calpae/dist/'))).toEqual([])
      expect(fichiers.length, porte).toBeGreaterThan(1)
      expect(fichiers.length, porte).toBeLessThan(porte === 'calpae' ? 80 : 40)
    }
  })

  test('et ne bâtit rien, ou presque', () => {
    for (const porte of installation.portes) {
      const chargement = charger(format, porte)
      // Le compteur compte : geler les données s'y voit.
      expect(chargement.appels.length, porte).toBeGreaterThan(0)
      expect(travail(chargement), porte).toBeLessThan(DONNEES.get(porte) ?? 600)
    }
  })
})
