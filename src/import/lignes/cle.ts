import type { TableLue } from '../correspondance/forme-correspondance'
import { texteDe } from './cellule-brute'
import type { Acces, Entete } from './entete'
import type { Faute } from './rejet'

/** Un identifiant que le tableur a pris pour un nombre : ses derniers chiffres sont perdus. */
const NOTATION_SCIENTIFIQUE = /^\d(?:[.,]\d+)?E\+?\d+$/i
const TOTAL = /^(?:sous[\s-]*)?(?:total|totaux)\b|^(?:ensemble|moyenne)$|^nombre (?:de|d')/i

/** Lit la clé d'une ligne : l'identifiant de la personne, ou la faute et sa colonne. */
export function lireCle(
  ligne: Readonly<Record<Acces, unknown>>,
  { cle }: TableLue,
  entete: Entete,
): string | { faute: Faute; colonne: string } {
  let id = ''
  for (const colonne of cle.colonnes) {
    const brute = ligne[entete.acces.get(colonne) ?? colonne]
    const texte = texteDe(brute)
    if (typeof texte !== 'string') return { faute: texte, colonne }
    if (texte === '') return { faute: VIDE, colonne }
    if (texte === colonne) return { faute: ENTETE_REPETE, colonne }
    const numero = typeof brute === 'number' && !Number.isSafeInteger(brute) ? ABIME : normaliser(texte, cle)
    if (typeof numero !== 'string') return { faute: numero, colonne }
    id = id === '' ? numero : `${id}-${numero}`
  }
  return id
}

/** Une ligne de total, au bas d'un tableau, dit son nom dans l'une de ses cellules. */
export function ligneDeTotal(cellules: Iterable<unknown>): boolean {
  for (const brute of cellules) if (typeof brute === 'string' && TOTAL.test(brute.trim())) return true
  return false
}

export const FAUTE_TOTAL: Faute = {
  code: 'ligne-de-total',
  message: 'une ligne de total, et non une personne',
  conseil: "ôtez-la de l'export ; elle n'est comptée nulle part",
}

const VIDE: Faute = { code: 'cle-vide', message: 'rien ne dit de quelle personne est cette ligne', conseil: null }
const ENTETE_REPETE: Faute = {
  code: 'entete-repete',
  message: "l'en-tête, répété au milieu des lignes",
  conseil: 'des exports mis bout à bout : ôtez les en-têtes suivants',
}

const ABIME: Faute = {
  code: 'identifiant-abime',
  message: 'le tableur a changé ce numéro en nombre : ses derniers chiffres sont perdus',
  conseil: 'réexportez la colonne au format texte',
}

function normaliser(texte: string, { zeros, longueur }: TableLue['cle']): string | Faute {
  const premier = texte.charCodeAt(0)
  if (premier < 48 || premier > 57) return TOTAL.test(texte) ? FAUTE_TOTAL : texte
  if (!/^\d+$/.test(texte)) return NOTATION_SCIENTIFIQUE.test(texte) ? ABIME : texte
  const numero = zeros === 'garder' || premier !== 48 ? texte : texte.replace(/^0+(\d)/, '$1')
  if (longueur === null || numero.length === longueur) return numero
  if (numero.length < longueur) return numero.padStart(longueur, '0')
  return { code: 'cle-trop-longue', message: `${numero.length} chiffres ; attendu : ${longueur} au plus`, conseil: null }
}
