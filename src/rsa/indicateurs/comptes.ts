import { OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU, NOMBRE_CAUSES } from '../causes'
import { QUESTIONS, type Question } from './questions'

/**
 * Un tableau de comptes : une ligne par chose comptée, une colonne pour les oui, une par cause d'inconnu. Des entiers seulement, qui
 * s'additionnent dans n'importe quel ordre.
 */
export type Comptes = number[]

const AUTRES_LIGNES = [
  'prises-en-charge',
  'gad-orientes',
  'gad-en-cours',
  'ag-orientes',
  'ag-en-cours',
  'ag-par-conseiller',
  'ag-delai-moyen',
] as const

/** Une chose comptée. */
export type Ligne = Question | (typeof AUTRES_LIGNES)[number]

/** Ce qui est compté : les questions posées aux entrées d'abord, puis ce qui se compte par personne, puis la garantie d'activité. */
export const LIGNES: readonly Ligne[] = [...QUESTIONS, ...AUTRES_LIGNES]

/** Le nombre de colonnes : les oui, puis les causes. */
export const LARGEUR: number = 1 + NOMBRE_CAUSES

/** Le rang d'une ligne. */
export function rangDe(ligne: Ligne): number {
  return LIGNES.indexOf(ligne)
}

/** Des comptes vides. */
export function comptesVides(): Comptes {
  return new Array<number>(LIGNES.length * LARGEUR).fill(0)
}

/** Compte une réponse : un non ne laisse pas de trace, un inconnu va à sa cause. */
export function noter(comptes: Comptes, rang: number, reponse: Reponse, combien = 1): void {
  if (reponse > 0) comptes[rang * LARGEUR + reponse - 1] = (comptes[rang * LARGEUR + reponse - 1] ?? 0) + combien
}

/** Le nombre de oui d'une ligne. */
export function ouiDe(comptes: readonly number[], rang: number): number {
  return comptes[rang * LARGEUR] ?? 0
}

/** Le nombre d'inconnus d'une ligne, toutes causes ensemble. */
export function inconnusDe(comptes: readonly number[], rang: number): number {
  let total = 0
  for (let colonne = 1; colonne < LARGEUR; colonne++) total += comptes[rang * LARGEUR + colonne] ?? 0
  return total
}

/** Ajoute `autres` à `comptes`, sur place. */
export function additionner(comptes: Comptes, autres: readonly number[]): void {
  for (let i = 0; i < comptes.length; i++) comptes[i] = (comptes[i] ?? 0) + (autres[i] ?? 0)
}

/**
 * Les comptes d'un dossier dont la soumission est en partie inconnue, d'après ceux de ses mondes : le plus petit nombre de oui, et de quoi
 * atteindre le plus grand nombre de oui et d'inconnus. Une ligne qui est la même dans tous les mondes garde ses causes.
 */
export function unirComptes(mondes: readonly (readonly number[])[]): Comptes {
  const unis = comptesVides()
  const [premier = unis] = mondes
  for (let rang = 0; rang < LIGNES.length; rang++) {
    let commune = true
    let valeur = ouiDe(premier, rang)
    let maximum = 0
    for (const monde of mondes) {
      commune &&= memeLigne(monde, premier, rang)
      valeur = Math.min(valeur, ouiDe(monde, rang))
      maximum = Math.max(maximum, ouiDe(monde, rang) + inconnusDe(monde, rang))
    }
    if (commune) for (let i = rang * LARGEUR; i < (rang + 1) * LARGEUR; i++) unis[i] = premier[i] ?? 0
    else {
      noter(unis, rang, OUI, valeur)
      noter(unis, rang, INCONNU.soumission, maximum - valeur)
    }
  }
  return unis
}

function memeLigne(a: readonly number[], b: readonly number[], rang: number): boolean {
  for (let i = rang * LARGEUR; i < (rang + 1) * LARGEUR; i++) if (a[i] !== b[i]) return false
  return true
}
