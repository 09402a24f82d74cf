import { NON, OUI, type Reponse } from '../../base/trivaleur'
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
export const LIGNES: readonly Ligne[] = /* @__PURE__ */ (QUESTIONS as readonly Ligne[]).concat(AUTRES_LIGNES)

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

/**
 * Compte une ligne d'un dossier dont la soumission est en partie inconnue, d'après ce qu'elle vaut dans chacun de ses mondes : le plus petit nombre
 * de oui, et de quoi atteindre le plus grand nombre de oui et d'inconnus. Une ligne qui est la même dans tous les mondes garde ses causes.
 *
 * @param mondes par monde, les réponses à compter ; leur ordre n'importe pas
 */
export function noterMondes(comptes: Comptes, rang: number, mondes: readonly (readonly Reponse[])[]): void {
  const [premier = []] = mondes
  if (mondes.every((monde) => memesReponses(monde, premier))) {
    for (const reponse of premier) noter(comptes, rang, reponse)
    return
  }
  let valeur = premier.length
  let maximum = 0
  for (const monde of mondes) {
    valeur = Math.min(valeur, effectif(monde, OUI, OUI))
    maximum = Math.max(maximum, effectif(monde, OUI, NOMBRE_CAUSES + OUI))
  }
  noter(comptes, rang, OUI, valeur)
  noter(comptes, rang, INCONNU.soumission, maximum - valeur)
}

/** Combien de réponses vont d'une réponse à une autre, comprises ? */
function effectif(reponses: readonly Reponse[], de: Reponse, a: Reponse): number {
  let nombre = 0
  for (const reponse of reponses) if (reponse >= de && reponse <= a) nombre++
  return nombre
}

/** Les mêmes réponses, dans quelque ordre que ce soit ? Un non ne se compte pas. */
function memesReponses(a: readonly Reponse[], b: readonly Reponse[]): boolean {
  for (const liste of [a, b]) {
    for (const reponse of liste)
      if (reponse !== NON && effectif(a, reponse, reponse) !== effectif(b, reponse, reponse)) return false
  }
  return true
}
