import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Fichier, pagesEcrites } from './guides'
import type { Page } from './markdown'
import { pagesTirees } from './pages'

/** Ce que le site reprend de `docs`, par chemin : les guides et les décisions, avec leurs images. */
function documents(): string[] {
  return ['docs/guide', 'docs/decisions'].flatMap((dossier) =>
    readdirSync(dossier, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map((entree) => join(entree.parentPath, entree.name).replaceAll('\\', '/'))
      .sort(),
  )
}

/** Les Markdown que le site reprend : les deux README, les guides, les décisions. */
function fichiersEcrits(): Fichier[] {
  const chemins = ['README.md', 'README.en.md', ...documents().filter((chemin) => chemin.endsWith('.md'))]
  return chemins.map((chemin) => ({ chemin, texte: readFileSync(chemin, 'utf8') }))
}

/** Toutes les pages du site, hors l'API. */
export function composer(): Page[] {
  return [...pagesEcrites(fichiersEcrits()), ...pagesTirees()]
}

/** Les écrit dans un dossier, vidé d'abord. */
export function ecrirePages(dossier: string): void {
  rmSync(dossier, { recursive: true, force: true })
  for (const { chemin, texte } of composer()) {
    const cible = join(dossier, chemin)
    mkdirSync(dirname(cible), { recursive: true })
    writeFileSync(cible, texte)
  }
  for (const image of documents().filter((chemin) => !chemin.endsWith('.md')))
    cpSync(image, join(dossier, image.slice('docs/'.length)))
}
