/** Un utilisateur écrit en TypeScript : chaque version du compilateur lit les types du paquet, sans rien lui passer. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { COMPILATION_STRICTE, executer, RACINE } from '../paquet/installation'
import { outil } from './moteurs'

const VERSIONS = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0']
const accueil = inject('accueil')

const CONSOMMATEUR = readFileSync(join(RACINE, 'tests/paquet/consommateur.ts'), 'utf8')
const FAUTIF = "import { lireDossier } from 'calpae/rsa'\nexport const n: number = lireDossier({})\n"

interface Projet {
  readonly module: string
  readonly moduleResolution: string
  readonly fichiers: readonly string[]
}

const PROJETS: readonly Projet[] = [
  { module: 'node16', moduleResolution: 'node16', fichiers: ['consommateur.mts', 'consommateur.cts'] },
  { module: 'nodenext', moduleResolution: 'nodenext', fichiers: ['consommateur.mts', 'consommateur.cts'] },
  { module: 'esnext', moduleResolution: 'bundler', fichiers: ['consommateur.ts'] },
]

function compiler(version: string, { fichiers, ...resolution }: Projet, texte: string): void {
  const tsc = outil(`typescript-${version}/bin/tsc`)
  expect(executer(process.execPath, [tsc, '--version'], {})).toContain(`Version ${version}.`)
  for (const fichier of fichiers) writeFileSync(join(accueil, fichier), texte)
  const compilerOptions = {
    ...resolution,
    ...COMPILATION_STRICTE,
    noEmit: true,
  }
  writeFileSync(join(accueil, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: fichiers }))
  executer(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: accueil })
}

describe.each(VERSIONS)('TypeScript %s', (version) => {
  test.each(PROJETS)('$moduleResolution, strict, sans skipLibCheck', (projet) => {
    compiler(version, projet, CONSOMMATEUR)
  })

  test('une faute de type se voit', () => {
    expect(() => compiler(version, { module: 'nodenext', moduleResolution: 'nodenext', fichiers: ['faux.mts'] }, FAUTIF)).toThrow(
      'TS2322',
    )
  })
})
