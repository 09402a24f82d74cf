import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Environnement = { fuseau: string; decalage: number; reveillon: number }
type Execution = { environnement: Environnement; octets: string }

/**
 * Chaque fuseau avec le décalage (minutes, UTC moins heure locale) du 1er juillet 2024 à midi UTC et le quantième local du
 * 1er janvier 2024 à 3 h UTC : un nom que la machine ne connaîtrait pas donnerait UTC sans le dire. La langue varie aussi.
 */
const FUSEAUX: readonly (Environnement & { langue: string })[] = [
  { fuseau: 'Europe/Paris', decalage: -120, reveillon: 1, langue: 'fr_FR.UTF-8' },
  { fuseau: 'America/Cayenne', decalage: 180, reveillon: 1, langue: 'fr_GF.UTF-8' },
  { fuseau: 'Indian/Reunion', decalage: -240, reveillon: 1, langue: 'fr_RE.UTF-8' },
  { fuseau: 'Pacific/Noumea', decalage: -660, reveillon: 1, langue: 'en_US.UTF-8' },
  { fuseau: 'Pacific/Kiritimati', decalage: -840, reveillon: 1, langue: 'tr_TR.UTF-8' },
  { fuseau: 'America/St_Johns', decalage: 150, reveillon: 31, langue: 'de_DE.UTF-8' },
  { fuseau: 'Pacific/Apia', decalage: -780, reveillon: 1, langue: 'ar_EG.UTF-8' },
  { fuseau: 'UTC', decalage: 0, reveillon: 1, langue: 'C' },
]

const dossier = mkdtempSync(join(tmpdir(), 'calpae-fuseaux-'))
const programme = join(dossier, 'ouvrier.mjs')
const executions = new Map<string, Execution>()

function lancer(fichier: string, fuseau: string, langue: string): Promise<Execution> {
  return new Promise((resoudre, rejeter) => {
    const env = { ...process.env, TZ: fuseau, LC_ALL: langue, LANG: langue, NODE_OPTIONS: '' }
    execFile(process.execPath, [fichier], { env, maxBuffer: 64 * 1024 * 1024 }, (erreur, octets, journal) => {
      if (erreur) rejeter(erreur)
      else resoudre({ environnement: JSON.parse(journal) as Environnement, octets })
    })
  })
}

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('ouvrier.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: programme,
    logLevel: 'silent',
  })
  const lances = await Promise.all(
    FUSEAUX.map(async ({ fuseau, langue }) => [fuseau, await lancer(programme, fuseau, langue)] as const),
  )
  for (const [fuseau, execution] of lances) executions.set(fuseau, execution)
}, 60_000)

afterAll(() => {
  rmSync(dossier, { recursive: true, force: true })
})

describe.each(FUSEAUX)('$fuseau', ({ fuseau, decalage, reveillon }) => {
  test('est en vigueur', () => {
    expect(executions.get(fuseau)?.environnement).toEqual({ fuseau, decalage, reveillon })
  })

  test("donne les mêmes octets qu'en UTC", () => {
    expect(executions.get(fuseau)?.octets).toBe(executions.get('UTC')?.octets)
  })
})

test("l'échantillon est calculé : entrées, indicateurs, explications et rejet", () => {
  const { lecture, sortie } = JSON.parse(executions.get('UTC')?.octets ?? '{}') as {
    lecture: { lus: number; dossiers: unknown[]; rejets: { id: string }[] }
    sortie: { entrees: { statut: string }[][]; explications: string[] }[]
  }
  expect(lecture.rejets.map((rejet) => rejet.id)).toEqual(['illisible'])
  expect(lecture.lus).toBe(lecture.dossiers.length + 1)
  expect(sortie.length).toBe(6)
  for (const { entrees, explications } of sortie) {
    expect(new Set(entrees.flat().map((entree) => entree.statut)).size).toBeGreaterThan(1)
    expect(explications.filter((texte) => texte.trim() === '')).toEqual([])
  }
})
