import type { Mesure } from '../base/mesure'
import { NON, OUI, type Reponse } from '../base/trivaleur'
import { causeDe } from './causes'

/**
 * Le compte d'un indicateur : des entiers (des personnes, des heures en centièmes…), leurs bornes, et les causes de ce qui manque.
 */
export interface Compte {
  /** La somme de ce qui est certain. */
  total: number
  /** Nombre de cas certains qui reviennent à l'indicateur, fût-ce pour zéro. */
  certains: number
  /** La plus petite somme possible ; `null` : sans borne. */
  minimum: number | null
  /** La plus grande somme possible ; `null` : sans borne. */
  maximum: number | null
  /** Le nombre de cas de chaque inconnu. */
  readonly inconnus: Map<Reponse, number>
}

/** Un compte où rien n'est compté. */
export function nouveauCompte(): Compte {
  return { total: 0, certains: 0, minimum: 0, maximum: 0, inconnus: new Map() }
}

/** Compte un cas : un pour oui, zéro pour non, de zéro à un pour un inconnu. */
export function noter(compte: Compte, reponse: Reponse): void {
  if (reponse === OUI) ajouter(compte, 1)
  else if (reponse !== NON) laisser(compte, reponse, 0, 1)
}

/** Ajoute un nombre certain. */
export function ajouter(compte: Compte, nombre: number): void {
  compte.certains += 1
  compte.total += nombre
  if (compte.minimum !== null) compte.minimum += nombre
  if (compte.maximum !== null) compte.maximum += nombre
}

/** Laisse un cas inconnu, dont le nombre est entre deux bornes ; `null` : sans borne. */
export function laisser(compte: Compte, inconnu: Reponse, minimum: number | null, maximum: number | null): void {
  compte.minimum = compte.minimum === null || minimum === null ? null : compte.minimum + minimum
  compte.maximum = compte.maximum === null || maximum === null ? null : compte.maximum + maximum
  compte.inconnus.set(inconnu, (compte.inconnus.get(inconnu) ?? 0) + 1)
}

/** Ajoute un nombre s'il revient à l'indicateur ; le nombre, ou le fait qu'il lui revienne, peut être inconnu. */
export function ajouterSi(compte: Compte, condition: Reponse, nombre: number | null | undefined, nombreInconnu: Reponse): void {
  if (condition === NON) return
  if (nombre == null) laisser(compte, condition === OUI ? nombreInconnu : condition, 0, null)
  else if (condition === OUI) ajouter(compte, nombre)
  else laisser(compte, condition, 0, nombre)
}

/**
 * La mesure du compte. Si rien n'est certain et que l'inconnu n'a pas de borne, la valeur n'est pas calculable : `null`, jamais zéro à sa place.
 *
 * @param echelle le nombre d'unités du compte dans une unité de la mesure : 100 pour un compte en centièmes
 */
export function mesureDe(compte: Compte, echelle: number = 1): Mesure {
  const { total, certains, minimum, maximum } = compte
  const causes: Record<string, number> = {}
  let indetermines = 0
  for (const [inconnu, nombre] of [...compte.inconnus].sort(([a], [b]) => a - b)) {
    causes[causeDe(inconnu) ?? String(inconnu)] = nombre
    indetermines += nombre
  }
  const sansBorne = minimum === null || maximum === null
  return {
    valeur: certains === 0 && sansBorne ? null : total / echelle,
    indetermines,
    enCours: 0,
    minimum: minimum === null ? null : minimum / echelle,
    maximum: maximum === null ? null : maximum / echelle,
    causes,
  }
}
