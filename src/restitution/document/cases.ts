import type { Fraction } from '../../base/fraction'
import { direMontant, lireMontantEcrit } from '../../base/montant-ecrit'
import type { CodeManquant } from '../../tableau/cellule'
import { lireCellule } from '../../tableau/cellule'
import { ecrireCellule, ecrireNombre } from '../../tableau/ecriture-cellule'
import { arrondirAuCentieme } from '../../tableau/rapport-exact'
import type { Case } from './document'

/**
 * Les cases, par ce qu'elles portent. L'écriture française (espace fine insécable entre les tranches de trois chiffres, virgule décimale) vient de
 * la bibliothèque, jamais de la langue de la machine.
 */

/** Un code commence parfois par zéro : ce n'est pas un nombre. */
const DECIMALE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Une case blanche. */
export const VIDE: Case = { texte: '', nombre: null, sens: null }

/** Un texte ; `null` : une case blanche. */
export function enMots(texte: string | null): Case {
  return texte === null || texte === '' ? VIDE : { texte, nombre: null, sens: null }
}

/** Un nombre, au centième ; `null` : ce que dit `absence`. */
export function enNombre(nombre: number | null, absence: Case = VIDE): Case {
  if (nombre === null || !Number.isFinite(nombre)) return absence
  return enDecimale(arrondirAuCentieme(nombre))
}

/** Une décimale exacte, écrite avec un point : `'8502'`, `'24.5'`. */
export function enDecimale(decimale: string): Case {
  return { texte: ecrireNombre(decimale), nombre: decimale, sens: null }
}

/** Un montant exact, en euros ; ce qui n'en est pas un reste comme il est écrit. */
export function enMontant(montant: string | null | undefined): Case {
  if (montant == null) return VIDE
  const lu = lireMontantEcrit(montant)
  if ('defaut' in lu || lu.montant === null) return enMots(montant)
  return { texte: direMontant(lu.montant), nombre: lu.montant, sens: null }
}

/** Une valeur dont on ne sait que l'écriture : une décimale exacte, ou un texte. */
export function enValeur(valeur: string | null): Case {
  return valeur !== null && DECIMALE.test(valeur) ? enDecimale(valeur) : enMots(valeur)
}

/** Ce qui ne se calcule pas. */
export const NON_CALCULABLE: Case = { texte: 'non calculable', nombre: null, sens: null }

/** Une part, en pour cent et au dixième ; `null` : non calculable. Presque tout n'est pas tout, presque rien n'est pas rien. */
export function enPart(fraction: Fraction | null): Case {
  if (fraction === null || fraction.denominateur === 0) return NON_CALCULABLE
  const { numerateur, denominateur } = fraction
  let milliemes = Math.floor((numerateur * 2000 + denominateur) / (2 * denominateur))
  if (milliemes >= 1000 && numerateur < denominateur) milliemes = 999
  if (milliemes === 0 && numerateur > 0) milliemes = 1
  const [entiere, dixieme] = [Math.floor(milliemes / 10), milliemes % 10]
  const decimale = dixieme === 0 ? String(entiere) : `${entiere}.${dixieme}`
  return { texte: `${ecrireNombre(decimale)}\u202f%`, nombre: `${decimale}%`, sens: null }
}

/** Ce que veut dire un code de donnée manquante. */
export const SENS_CODES: { readonly [C in CodeManquant]: string } = {
  ND: 'non disponible',
  NC: 'non communiqué',
  NR: 'non renseigné',
  '/': 'sans objet',
}

/** Une cellule d'un tableau d'indicateurs, telle qu'elle est écrite ; ce qui ne se comprend pas n'est pas changé. */
export function enCellule(ecrit: string | null): Case {
  if (ecrit === null) return VIDE
  const cellule = lireCellule(ecrit)
  const texte = ecrireCellule(cellule)
  const { sorte, valeur, code, avant, apres } = cellule
  if (code !== null) return { texte, nombre: null, sens: texte === code ? SENS_CODES[code] : null }
  if (valeur === null || avant !== '' || apres !== '') return enMots(texte)
  if (sorte === 'nombre') return { texte, nombre: valeur, sens: null }
  return sorte === 'pourcentage' ? { texte, nombre: `${valeur}%`, sens: null } : enMots(texte)
}
