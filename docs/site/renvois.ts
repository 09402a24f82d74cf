import { INCOHERENCES } from '../../src/referentiel/incoherences/incoherences'
import type { Source } from '../../src/referentiel/reference'
import { TEXTES } from '../../src/referentiel/textes'
import { ancreDe, code } from './markdown'

/**
 * Les renvois d'une page à une autre : un nom, et l'ancre du titre qui le définit. `racine` mène de la page à la racine du site.
 */

export const PAGES = {
  indicateurs: 'indicateurs.md',
  conventions: 'conventions.md',
  contradictions: 'contradictions.md',
  textes: 'textes.md',
  cas: 'cas.md',
} as const

/** Une source, en lien vers son texte. */
export function lierSource({ texte, section }: Source, racine = ''): string {
  const cite = TEXTES.find(({ id }) => id === texte)
  if (cite === undefined) throw new Error(`texte inconnu : ${texte}`)
  const nom = cite.annexeDe === null ? cite.titre : `instruction 2022/19, ${cite.reference ?? cite.titre}`
  return `[${nom}](${racine}${PAGES.textes}#${ancreDe(cite.titre)}), ${section}`
}

/** Une contradiction, en lien, par son identifiant. */
export function lierContradiction(id: string, racine = ''): string {
  const trouvee = INCOHERENCES.find((incoherence) => incoherence.id === id)
  if (trouvee === undefined) throw new Error(`contradiction inconnue : ${id}`)
  return `[${id}](${racine}${PAGES.contradictions}#${ancreDe(titreDeContradiction(trouvee))})`
}

export function titreDeContradiction({ id, sujet }: { readonly id: string; readonly sujet: string }): string {
  return `${id}. ${sujet}`
}

/** Une convention, en lien, par le nom que lui donne `INCOHERENCES` : « decompte », « calendrier.adoption ». */
export function lierConvention(nom: string, racine = ''): string {
  return `[${code(nom)}](${racine}${PAGES.conventions}#${ancreDe(nom)})`
}
