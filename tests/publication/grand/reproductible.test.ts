/** L'archive se refait, à l'octet près : ailleurs, plus tard, sous un autre fuseau. */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { executer, RACINE } from '../../paquet/installation'

const accueil = mkdtempSync(join(tmpdir(), 'calpae-reproductible-'))
afterAll(() => rmSync(accueil, { recursive: true, force: true }))

/** Empaquette un dossier construit, et rend les octets de l'archive. */
function empaqueter(dossier: string, sortie: string): Buffer {
  mkdirSync(sortie)
  const [resume] = JSON.parse(
    executer('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', sortie], { cwd: dossier }),
  ) as { filename: string }[]
  return readFileSync(join(sortie, resume?.filename ?? ''))
}

/** Une copie fraîche des sources, à un autre chemin, aux dates d'un autre âge ; zod y est un vrai dossier, comme l'installe npm. */
function copierAilleurs(): string {
  const copie = join(accueil, 'un', 'autre', 'chemin')
  const exclus = new Set(['node_modules', 'dist', '.git', '.site', 'coverage'])
  cpSync(RACINE, copie, { recursive: true, filter: (chemin) => !exclus.has(basename(chemin)) })
  for (const nom of readdirSync(join(copie, 'src'), { recursive: true, encoding: 'utf8' }))
    utimesSync(join(copie, 'src', nom), 1, 1)
  mkdirSync(join(copie, 'node_modules'))
  for (const nom of readdirSync(join(RACINE, 'node_modules'))) {
    const [de, vers] = [join(RACINE, 'node_modules', nom), join(copie, 'node_modules', nom)]
    if (nom === 'zod') cpSync(de, vers, { recursive: true })
    else symlinkSync(de, vers)
  }
  return copie
}

test('deux constructions, deux chemins, deux fuseaux : une seule archive', () => {
  const copie = copierAilleurs()
  executer('npm', ['run', 'build'], { cwd: copie, env: { ...process.env, TZ: 'Pacific/Apia' } })
  const [ici, ailleurs] = [empaqueter(RACINE, join(accueil, 'ici')), empaqueter(copie, join(accueil, 'ailleurs'))]
  console.log(`archive : ${ici.length} octets, sha256 ${createHash('sha256').update(ici).digest('hex')}`)
  expect(ailleurs.equals(ici)).toBe(true)
})
