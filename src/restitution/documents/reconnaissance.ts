import type { Constat } from '../../base/constat'
import type { TableauFinancier } from '../../budget/tableau-financier'
import type { FicheConvention } from '../../rapport/fiche-action'
import type { Rapport } from '../../rapport/rapport'
import type { Cumul } from '../../rsa/indicateurs/cumul'
import type { IndicateursRsa } from '../../rsa/indicateurs/resultat'
import type { Ecart } from '../../tableau/concordance'
import type { ResultatIndicateurs, TableauIndicateurs } from '../../tableau/tableau-indicateurs'
import type { LignePlate } from '../ecritures/csv'
import type { ConformiteRestituable } from './conformite'
import type { DifferencesRestituables } from './differences'

/**
 * À quoi se reconnaît chaque forme de donnée : à sa structure, comme elle revient d'un `JSON.parse`.
 */

/** Un objet, qui n'est pas une liste. */
export function estObjet(donnee: unknown): donnee is Readonly<Record<string, unknown>> {
  return typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee)
}

/** Une liste non vide dont chaque élément a cette forme. */
function listeDe<T>(reconnaitre: (element: unknown) => element is T): (donnee: unknown) => donnee is readonly T[] {
  return (donnee): donnee is readonly T[] => Array.isArray(donnee) && donnee.length > 0 && donnee.every(reconnaitre)
}

/** Un tableau d'indicateurs : des colonnes et des lignes. */
export function estTableauIndicateurs(donnee: unknown): donnee is TableauIndicateurs {
  return estObjet(donnee) && Array.isArray(donnee['colonnes']) && Array.isArray(donnee['lignes'])
}

/** Les indicateurs du RSA : un résultat, ses taux et ses délais. */
export function estIndicateursRsa(donnee: unknown): donnee is IndicateursRsa {
  return estResultat(donnee) && 'taux' in donnee && 'delais' in donnee
}

/** Un cumul : des comptes et des délais. */
export function estCumul(donnee: unknown): donnee is Cumul {
  return estObjet(donnee) && Array.isArray(donnee['comptes']) && Array.isArray(donnee['delais'])
}

/** Un rapport d'exécution : des chapitres, des annexes. */
export function estRapport(donnee: unknown): donnee is Rapport {
  return estObjet(donnee) && Array.isArray(donnee['chapitres']) && estObjet(donnee['annexes'])
}

/** Une fiche-action de la convention. */
export function estFicheConvention(donnee: unknown): donnee is FicheConvention {
  return estObjet(donnee) && (donnee['annexe'] === 'A' || donnee['annexe'] === 'B') && Array.isArray(donnee['manques'])
}

/** Les différences de deux calculs. */
export function sontDifferences(donnee: unknown): donnee is DifferencesRestituables {
  return estObjet(donnee) && estResultat(donnee['a']) && estResultat(donnee['b']) && Array.isArray(donnee['dossiers'])
}

/** Un tableau financier : un millésime et des lignes. */
export function estTableauFinancier(donnee: unknown): donnee is TableauFinancier {
  return estObjet(donnee) && typeof donnee['millesime'] === 'number' && Array.isArray(donnee['lignes'])
}

/** Un constat : une règle, et si elle est tenue. */
function estConstat(donnee: unknown): donnee is Constat {
  return estObjet(donnee) && typeof donnee['regle'] === 'string' && 'conforme' in donnee && typeof donnee['message'] === 'string'
}

/** Un écart entre deux tableaux. */
function estEcart(donnee: unknown): donnee is Ecart {
  return estObjet(donnee) && typeof donnee['nature'] === 'string' && 'colonneA' in donnee && 'colonneB' in donnee
}

/** Un rapport de conformité. */
export function estRapportConformite(donnee: unknown): donnee is ConformiteRestituable {
  return estObjet(donnee) && Array.isArray(donnee['jeux']) && Array.isArray(donnee['cas']) && estObjet(donnee['parPrereglage'])
}

/** Des indicateurs calculés, d'une famille ou du RSA. */
export function estResultat(donnee: unknown): donnee is ResultatIndicateurs {
  return estObjet(donnee) && estObjet(donnee['indicateurs']) && estObjet(donnee['periode'])
}

type Liste<T> = (donnee: unknown) => donnee is readonly T[]

/** Une liste de résultats. */
export const sontResultats: Liste<ResultatIndicateurs> = /* @__PURE__ */ listeDe(estResultat)

/** Une liste de constats. */
export const sontConstats: Liste<Constat> = /* @__PURE__ */ listeDe(estConstat)

/** Une liste d'écarts. */
export const sontEcarts: Liste<Ecart> = /* @__PURE__ */ listeDe(estEcart)

/** Des lignes à plat. */
export const sontLignesPlates: Liste<LignePlate> = /* @__PURE__ */ listeDe(estLignePlate)

function estLignePlate(donnee: unknown): donnee is LignePlate {
  return estObjet(donnee) && Object.values(donnee).every((valeur) => valeur === null || typeof valeur !== 'object')
}

/** Des résultats ventilés : un par modalité. */
export function sontVentiles(donnee: unknown): donnee is Readonly<Record<string, ResultatIndicateurs>> {
  return estObjet(donnee) && Object.keys(donnee).length > 0 && Object.values(donnee).every(estResultat)
}
