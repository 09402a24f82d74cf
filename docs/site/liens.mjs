import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Un attribut qui mène quelque part. */
const LIEN = /\s(?:href|src)="([^"]*)"/g
const ANCRE = /\sid="([^"]*)"/g
/** Un autre site, ou une adresse de courriel : la documentation se vérifie sans réseau. */
const AILLEURS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * Les liens internes d'un site qui ne mènent à rien : un fichier absent, ou une ancre que la page n'a pas.
 *
 * @param {string} dossier la racine du site
 * @returns {{ page: string, lien: string }[]}
 */
export function liensMorts(dossier) {
  const pages = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .map((nom) => nom.replaceAll('\\', '/'))
    .filter((nom) => nom.endsWith('.html'))
  const lues = new Map(pages.map((page) => [page, lirePage(readFileSync(join(dossier, page), 'utf8'))]))
  return [...lues].flatMap(([page, { liens }]) =>
    liens
      .filter((lien) => {
        const [chemin = '', ancre = ''] = lien.split('#')
        const cible = chemin === '' ? page : ciblee(dossier, posix.join(posix.dirname(page), decodeURIComponent(chemin)))
        if (cible === null) return true
        const visee = lues.get(cible)
        return ancre !== '' && visee !== undefined && !visee.ancres.has(decodeURIComponent(ancre))
      })
      .map((lien) => ({ page, lien })),
  )
}

/** @param {string} html */
function lirePage(html) {
  const valeurs = (/** @type {RegExp} */ attribut) => [...html.matchAll(attribut)].map(([, valeur]) => desechapper(valeur ?? ''))
  return { liens: [...new Set(valeurs(LIEN))].filter((lien) => !AILLEURS.test(lien)), ancres: new Set(valeurs(ANCRE)) }
}

/**
 * Le fichier que sert un chemin, celui d'un dossier étant sa page d'accueil ; `null` s'il n'y en a pas.
 *
 * @param {string} dossier
 * @param {string} chemin
 */
function ciblee(dossier, chemin) {
  const existant = (/** @type {string} */ candidat) => {
    const fichier = join(dossier, candidat)
    return existsSync(fichier) && statSync(fichier).isFile()
  }
  return [chemin, posix.join(chemin, 'index.html')].find(existant) ?? null
}

/** @param {string} texte */
function desechapper(texte) {
  return texte
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
