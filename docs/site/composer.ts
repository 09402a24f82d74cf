import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Fichier, pagesEcrites } from './guides'
import type { Page } from './markdown'
import { pagesTirees } from './pages'

/** Les Markdown que le site reprend : les deux README, les guides, les décisions. */
function fichiersEcrits(): Fichier[] {
  const dossiers = ['docs/guide', 'docs/decisions'].flatMap((dossier) =>
    readdirSync(dossier, { recursive: true, encoding: 'utf8' })
      .filter((nom) => nom.endsWith('.md'))
      .map((nom) => `${dossier}/${nom.replaceAll('\\', '/')}`),
  )
  return ['README.md', 'README.en.md', ...dossiers.sort()].map((chemin) => ({ chemin, texte: readFileSync(chemin, 'utf8') }))
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
}
