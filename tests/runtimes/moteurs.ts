/** Les moteurs JavaScript sous lesquels le paquet s'éprouve, tels que `tests/runtimes/package.json` les fige. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { executer } from '../paquet/installation'

const MODULES = fileURLToPath(new URL('./node_modules/', import.meta.url))

export interface Moteur {
  readonly nom: string
  /** Ce que sa version doit commencer par. */
  readonly version: RegExp
  /** La variable qui désigne un autre exécutable, sur une machine dont npm ne donne pas le binaire. */
  readonly variable: string
  readonly binaire: string
  /** Ce qui précède le fichier à exécuter : le moteur n'a que le droit de lire ses modules. */
  readonly options: readonly string[]
}

const node = (majeure: number): Moteur => ({
  nom: `Node ${majeure}`,
  version: new RegExp(`^v${majeure}\\.`),
  variable: `NODE_${majeure}`,
  binaire: `node-${majeure}/bin/node`,
  options: [],
})

export const NODES: readonly Moteur[] = [20, 22, 24, 26].map(node)

export const MOTEURS: readonly Moteur[] = [
  ...NODES,
  { nom: 'Bun', version: /^1\./, variable: 'BUN', binaire: '@oven/bun-linux-x64/bin/bun', options: ['--no-install'] },
  {
    nom: 'Deno',
    version: /^deno 2\./,
    variable: 'DENO',
    binaire: '@deno/linux-x64-glibc/deno',
    // Aucune permission : ni fichier, ni réseau, ni environnement.
    options: ['run', '--no-prompt', '--no-remote', '--node-modules-dir=manual'],
  },
]

/** L'exécutable d'un moteur, ou une erreur qui dit comment l'avoir : ces épreuves ne se sautent pas. */
export function trouver({ nom, variable, binaire, version }: Moteur): string {
  const chemin = process.env[variable] ?? `${MODULES}${binaire}`
  if (!existsSync(chemin))
    throw new Error(`${nom} est introuvable : npm ci --prefix tests/runtimes, ou donnez son chemin dans ${variable}`)
  const dite = executer(chemin, ['--version'], {}).trim()
  if (!version.test(dite)) throw new Error(`${chemin} est « ${dite} », non ${nom}`)
  return chemin
}

/** Le chemin d'un outil de `tests/runtimes/node_modules`. */
export function outil(chemin: string): string {
  if (!existsSync(`${MODULES}${chemin}`)) throw new Error(`${chemin} est introuvable : npm ci --prefix tests/runtimes`)
  return `${MODULES}${chemin}`
}
