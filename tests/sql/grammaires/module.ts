import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Le module d'une grammaire, installé à part : ces épreuves ne se sautent pas. */
export async function grammaire<M>(chemin: string): Promise<M> {
  const fichier = fileURLToPath(new URL(`./node_modules/${chemin}`, import.meta.url))
  if (!existsSync(fichier)) throw new Error(`${chemin} est introuvable : npm ci --prefix tests/sql/grammaires`)
  return (await import(fichier)) as M
}
