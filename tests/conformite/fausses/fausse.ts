import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import type { NomPrereglage } from '../../../src/referentiel/conventions'

/** Un passage du programme, et ce qu'on y met à la place. */
export type Changement = readonly [fichier: string, cherche: string, remplace: string]

/** Une mise en œuvre fausse : la bonne, où l'on a changé un passage ; et le jeu qui doit la refuser, sous quel critère. */
export type Fausse = {
  readonly nom: string
  readonly changements: readonly Changement[]
  readonly jeu: string
  readonly critere: string
  /** Le préréglage qu'elle prétend suivre ; par défaut, `guide2022`. */
  readonly prereglage?: NomPrereglage
}

export const fausse = (nom: string, jeu: string, critere: string, ...changements: readonly Changement[]): Fausse => ({
  nom,
  changements,
  jeu,
  critere,
})

const RACINE = fileURLToPath(new URL('../../..', import.meta.url))

/** Le texte d'un fichier, changé ; un passage qui n'y est pas exactement une fois est une faute du test. */
function changer(fichier: string, changements: readonly Changement[]): string {
  let texte = readFileSync(fichier, 'utf8')
  for (const [, cherche, remplace] of changements) {
    const morceaux = texte.split(cherche)
    if (morceaux.length !== 2) throw new Error(`${fichier} : « ${cherche} » y est ${morceaux.length - 1} fois`)
    texte = morceaux.join(remplace)
  }
  return texte
}

/** Charge un module du dépôt, et ceux qu'il importe, après y avoir fait les changements. */
export async function charger<T>(code: string, changements: readonly Changement[]): Promise<T> {
  const cibles = new Map<string, Changement[]>()
  for (const changement of changements) {
    const fichier = join(RACINE, changement[0])
    cibles.set(fichier, [...(cibles.get(fichier) ?? []), changement])
  }
  const vus = new Set<string>()
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: RACINE, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'fausser',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const demandes = cibles.get(path)
            if (demandes === undefined) return null
            vus.add(path)
            return { contents: changer(path, demandes), loader: 'ts' }
          })
        },
      },
    ],
  })
  if (vus.size !== cibles.size) throw new Error(`fichier jamais chargé parmi ${[...cibles.keys()].join(', ')}`)
  const module = { exports: {} as T }
  const executer = runInThisContext(`(function (module, exports) {${outputFiles[0]?.text}\n})`) as (m: object, e: T) => void
  executer(module, module.exports)
  return module.exports
}
