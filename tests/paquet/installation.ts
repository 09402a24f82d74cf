import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const RACINE = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Le compilateur d'un utilisateur exigeant : rien de l'hôte, rien de passé aux types du paquet. */
export const COMPILATION_STRICTE = {
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
}

type Paquet = {
  exports: Record<string, unknown>
  dependencies?: Record<string, string>
  scripts?: Record<string, string>
}

export type Installation = {
  /** Le dossier d'accueil, vide de tout autre paquet direct. */
  dossier: string
  archive: string
  contenu: readonly string[]
  paquet: Paquet
  /** `calpae`, `calpae/rsa`… : les portes, sans `package.json`. */
  portes: readonly string[]
}

/** Exécute, et lève avec tout ce qui a été écrit si le code de retour n'est pas zéro. */
export function executer(commande: string, arguments_: readonly string[], options: ExecFileSyncOptions): string {
  try {
    return execFileSync(commande, arguments_, { ...options, encoding: 'utf8', stdio: 'pipe' }) as string
  } catch (erreur) {
    const { stdout, stderr } = erreur as { stdout?: string; stderr?: string }
    throw new Error(`${commande} ${arguments_.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`)
  }
}

/** Empaquette et installe l'archive dans un dossier vide, comme le ferait un utilisateur. */
export function installer(): Installation {
  const dossier = mkdtempSync(join(tmpdir(), 'calpae-paquet-'))
  const sortie = executer('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dossier], { cwd: RACINE })
  const [resume] = JSON.parse(sortie) as { filename: string; files: { path: string }[] }[]
  if (resume === undefined) throw new Error(`npm pack n'a rien rendu : ${sortie}`)
  writeFileSync(join(dossier, 'package.json'), '{ "name": "accueil", "private": true, "type": "module" }\n')
  const archive = join(dossier, resume.filename)
  executer('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', archive], { cwd: dossier })
  const paquet = JSON.parse(readFileSync(join(dossier, 'node_modules/calpae/package.json'), 'utf8')) as Paquet
  const portes = Object.keys(paquet.exports)
    .filter((porte) => porte !== './package.json')
    .map((porte) => `calpae${porte.slice(1)}`)
  return { dossier, archive, contenu: resume.files.map((f) => f.path).sort(), paquet, portes }
}

/** Les fichiers installés dont le nom finit par une des extensions, avec leur texte. */
export function fichiersInstalles({ dossier }: Installation, ...extensions: string[]): [nom: string, texte: string][] {
  const racine = join(dossier, 'node_modules/calpae')
  return readdirSync(racine, { recursive: true, encoding: 'utf8' })
    .filter((nom) => extensions.some((extension) => nom.endsWith(extension)))
    .map((nom) => [nom, readFileSync(join(racine, nom), 'utf8')])
}
