/**
 * Ce qui reste à éprouver d'une pièce depuis la dernière fois : les mutants qui survivaient, et les fichiers qui ont changé. Un mutant vu la dernière
 * fois, dans un fichier inchangé, l'est encore tant que les tests ne font que s'ajouter : `--tout` est seul à le vérifier.
 */
import { MANQUES } from './scores.mjs'

/** Les cibles, au format de Stryker : un fichier, ou l'étendue d'un mutant dans le sien. `sources` : les fichiers de la pièce, tels qu'ils sont. */
export function aReprendre(dernier, sources) {
  return Object.entries(sources).flatMap(([fichier, source]) => {
    const ancien = dernier.files[fichier]
    if (ancien?.source !== source) return [fichier]
    return ancien.mutants.filter(({ status }) => MANQUES.includes(status)).map(({ location }) => etendue(fichier, location))
  })
}

/** Un rapport compte ses colonnes depuis un, une cible depuis zéro. */
function etendue(fichier, { start, end }) {
  return `${fichier}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
}

/** Le rapport de la pièce entière : ce que l'on savait des fichiers inchangés, et ce que l'on vient d'apprendre. */
export function reunir(dernier, nouveau, sources) {
  const files = Object.entries(sources).flatMap(([fichier, source]) => {
    const ancien = dernier.files[fichier]
    const appris = nouveau.files[fichier]
    if (ancien?.source !== source) return appris === undefined ? [] : [[fichier, appris]]
    const parCle = new Map(appris?.mutants.map((mutant) => [cle(mutant), mutant]))
    return [[fichier, { ...ancien, mutants: ancien.mutants.map((mutant) => parCle.get(cle(mutant)) ?? mutant) }]]
  })
  return { ...dernier, files: Object.fromEntries(files) }
}

function cle({ location, mutatorName, replacement }) {
  return JSON.stringify([location, mutatorName, replacement])
}
