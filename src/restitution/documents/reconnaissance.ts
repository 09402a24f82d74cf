import type { ResultatIndicateurs, TableauIndicateurs } from '../../tableau/tableau-indicateurs'
import type { LignePlate } from '../ecritures/csv'

/**
 * À quoi se reconnaît chaque forme de donnée : à sa structure, comme elle revient d'un `JSON.parse`.
 */

/** Un objet, qui n'est pas une liste. */
export function estObjet(donnee: unknown): donnee is Readonly<Record<string, unknown>> {
  return typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee)
}

/** Une liste non vide dont chaque élément a cette forme. */
export function listeDe<T>(reconnaitre: (element: unknown) => element is T): (donnee: unknown) => donnee is readonly T[] {
  return (donnee): donnee is readonly T[] => Array.isArray(donnee) && donnee.length > 0 && donnee.every(reconnaitre)
}

/** Un tableau d'indicateurs : des colonnes et des lignes. */
export function estTableauIndicateurs(donnee: unknown): donnee is TableauIndicateurs {
  return estObjet(donnee) && Array.isArray(donnee['colonnes']) && Array.isArray(donnee['lignes'])
}

/** Des indicateurs calculés, d'une famille ou du RSA. */
export function estResultat(donnee: unknown): donnee is ResultatIndicateurs {
  return estObjet(donnee) && estObjet(donnee['indicateurs']) && estObjet(donnee['periode'])
}

/** Des lignes à plat. */
export const sontLignesPlates: (donnee: unknown) => donnee is readonly LignePlate[] = /* @__PURE__ */ listeDe(estLignePlate)

function estLignePlate(donnee: unknown): donnee is LignePlate {
  return estObjet(donnee) && Object.values(donnee).every((valeur) => valeur === null || typeof valeur !== 'object')
}

/** Des résultats ventilés : un par modalité. */
export function sontVentiles(donnee: unknown): donnee is Readonly<Record<string, ResultatIndicateurs>> {
  return estObjet(donnee) && Object.keys(donnee).length > 0 && Object.values(donnee).every(estResultat)
}
