import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { Case, Table } from '../document/document'

/**
 * Le CSV d'un tableur français : une marque d'ordre des octets (les accents), le point-virgule, la virgule décimale, des lignes finies par CRLF.
 * Aucun texte n'y devient une formule.
 */

/** Une valeur d'une ligne à plat. */
export type ValeurPlate = string | number | boolean | null

/** Une ligne à plat : des colonnes nommées, une valeur simple dans chacune. */
export type LignePlate = Readonly<Record<string, ValeurPlate>>

export const MARQUE = '\ufeff'
export const FIN_DE_LIGNE = '\r\n'

/** Écrit des tables : une seule, dès la première ligne ; plusieurs, chacune sous sa légende, une ligne blanche entre elles. */
export function ecrireTables(tables: readonly Table[]): string {
  const ecrites = tables.map((table) => {
    const lignes = ecrireTable(table)
    return tables.length > 1 ? [champ(table.legende), ...lignes] : lignes
  })
  return `${MARQUE}${ecrites.map((lignes) => lignes.map((ligne) => ligne + FIN_DE_LIGNE).join('')).join(FIN_DE_LIGNE)}`
}

function ecrireTable({ groupement, colonnes, groupes }: Table): string[] {
  const entete = colonnes.map(({ intitule }) => champ(intitule))
  if (groupement === null)
    return [joindre(entete), ...groupes.flatMap(({ lignes }) => lignes.map(({ cases }) => joindre(cases.map(caseCsv))))]
  return [
    joindre([champ(groupement), ...entete]),
    ...groupes.flatMap(({ titre, lignes }) => lignes.map(({ cases }) => joindre([champ(titre ?? ''), ...cases.map(caseCsv)]))),
  ]
}

function caseCsv({ texte, nombre }: Case): string {
  return nombre === null ? champ(texte) : nombre.replace('.', ',')
}

/** Une ligne de champs déjà écrits. */
export function joindre(champs: readonly string[]): string {
  return champs.join(';')
}

const DECIMALE = /^-?\d+(?:\.\d+)?$/

/** Écrit une valeur ; `exacte` : le texte de cette colonne est une décimale exacte, à écrire comme un nombre. */
export function champPlat(valeur: unknown, exacte: boolean, ou: () => string): string {
  if (valeur === null || valeur === undefined) return ''
  if (typeof valeur === 'string') return exacte && DECIMALE.test(valeur) ? valeur.replace('.', ',') : champ(valeur)
  if (typeof valeur === 'number' && Number.isFinite(valeur)) return String(valeur).replace('.', ',')
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non'
  throw new ErreurContexte(`${ou()} : reçu ${decrire(valeur)} ; attendu : un texte, un nombre, true, false ou null`)
}

/** Ce que les tableurs prennent pour le début d'une formule, y compris en pleine chasse et derrière des blancs. */
const FORMULE = /^(?:[\t\r\n]|[\s\u200b\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/
/** Ce qui se lirait comme un nombre ou une date, et qui est un texte : « 01 », « 4.1 », « 12/15 ». Entre guillemets, qui veut le garde tel quel. */
const AIR_DE_NOMBRE = /^[\s\u00a0\u202f.,/:%-]*\d[\d\s\u00a0\u202f.,/:%-]*$/

/** Une date, que le tableur a raison de prendre pour telle. */
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4})$/

/** Écrit un texte : une apostrophe devant ce qui ferait une formule, des guillemets autour de ce qui romprait la ligne. */
export function champ(texte: string): string {
  const net = texte.replace(/\r\n?/g, '\n')
  const sur = FORMULE.test(texte) ? `'${net}` : net
  return /[";\n]|^\s|\s$/.test(sur) || (AIR_DE_NOMBRE.test(sur) && !DATE.test(sur)) ? `"${sur.replaceAll('"', '""')}"` : sur
}
