import { type Jour, jourDe, SANS_FIN } from '../../../base/jour'

/**
 * Un dossier en entiers : dates tournées en jours, valeurs de liste en codes, d'un seul tenant et dans l'ordre du dossier. C'est tout ce que les
 * règles lisent de chaque dossier : parcourir une courte liste d'entiers ne coûte presque rien, suivre vingt objets épars coûte plus que les
 * règles elles-mêmes.
 *
 * L'en-tête dit où finit chaque liste, si la source la tient, et l'empreinte du dossier. La disposition d'un élément est dans le fichier de sa liste, à
 * côté de ce qui le relit ; sa place est le rang de son premier entier.
 */
export type Entiers = readonly number[]

// Les listes d'un dossier, dans l'ordre où elles se suivent. Des nombres seuls, et non les champs d'un objet : ils s'écrivent là où ils servent.
export const SITUATIONS = 0
export const SUIVIS = 1
export const RENDEZ_VOUS = 2
export const CONTRATS = 3
export const ACCOMPAGNEMENTS = 4

/** Une liste du dossier. */
export type Liste = 0 | 1 | 2 | 3 | 4

const HISTORIQUE = 0
/** Par liste : le rang qui suit son dernier entier, doublé ; plus un si la source ne tient pas la liste, ou si les situations ne sont pas triées. */
const PREMIERE_FIN = 1
const EMPREINTE = 6
/** La place du premier élément de la première liste. */
export const TAILLE_EN_TETE = 8

/** Une date absente, ou `null`. Aucune date écrite ne tombe ce jour-là. */
const ABSENT: Jour = -SANS_FIN

/** L'entier de rang donné. */
export function lire(entiers: Entiers, rang: number): number {
  return entiers[rang] as number
}

/** Le jour de rang donné ; `null` s'il est absent. */
export function lireJourOuNul(entiers: Entiers, rang: number): Jour | null {
  const jour = lire(entiers, rang)
  return jour === ABSENT ? null : jour
}

/** Le jour qu'écrit une date facultative. */
export function jourOuAbsent(texte: string | null | undefined): Jour {
  return texte == null ? ABSENT : jourDe(texte)
}

/** Le plus ancien de deux jours, dont l'un ou l'autre peut être absent. */
export function plusAncien(a: Jour, b: Jour): Jour {
  if (a === ABSENT) return b
  return b === ABSENT || a < b ? a : b
}

// Un jour et un code de sept bits tiennent ensemble dans un petit entier : des jours d'avant l'an 1 à l'an 9999, vingt-deux bits suffisent.
const BITS_DU_CODE = 7
const MASQUE_DU_CODE = 127
/** Le 0001-01-01 vaut 1 : zéro est libre pour une date absente. */
const ORIGINE = 719_163

/** Un jour, absent ou non, et un code de sept bits, en un entier. */
export function joindre(jour: Jour, code: number): number {
  return ((jour === ABSENT ? 0 : jour + ORIGINE) << BITS_DU_CODE) | code
}

/** Le jour d'un entier joint, dont on sait qu'il n'est pas absent. */
export function jourJoint(joint: number): Jour {
  return (joint >> BITS_DU_CODE) - ORIGINE
}

/** Le jour d'un entier joint ; `null` s'il est absent. */
export function jourJointOuNul(joint: number): Jour | null {
  const decale = joint >> BITS_DU_CODE
  return decale === 0 ? null : decale - ORIGINE
}

/** Le code d'un entier joint. */
export function codeJoint(joint: number): number {
  return joint & MASQUE_DU_CODE
}

/** Écrit `historiqueDepuis` dans l'en-tête. */
export function ecrireHistorique(entiers: number[], historiqueDepuis: string | null | undefined): void {
  entiers[HISTORIQUE] = jourOuAbsent(historiqueDepuis)
}

/** Le jour depuis lequel les situations sont connues ; `null` : tout l'historique. */
export function debutHistorique(entiers: Entiers): Jour | null {
  return lireJourOuNul(entiers, HISTORIQUE)
}

/** L'entier qui dit `historiqueDepuis`. */
export function historique(entiers: Entiers): number {
  return lire(entiers, HISTORIQUE)
}

/** Écrit dans l'en-tête une voie de l'empreinte du dossier. */
export function ecrireEmpreinte(entiers: number[], voie: number, empreinte: number): void {
  entiers[EMPREINTE + voie] = empreinte
}

/** Une voie de l'empreinte du dossier. */
export function voieDeLEmpreinte(entiers: Entiers, voie: number): number {
  return lire(entiers, EMPREINTE + voie)
}

/** Écrit dans l'en-tête où finit une liste, et si elle est tenue. */
export function ecrireFin(entiers: number[], liste: Liste, fin: number, tenue: boolean): void {
  entiers[PREMIERE_FIN + liste] = fin * 2 + (tenue ? 0 : 1)
}

/** La place du premier élément d'une liste. */
export function debutDe(entiers: Entiers, liste: Liste): number {
  return liste === SITUATIONS ? TAILLE_EN_TETE : lire(entiers, PREMIERE_FIN + liste - 1) >> 1
}

/** La source tient-elle cette liste ? */
export function estTenue(entiers: Entiers, liste: Liste): boolean {
  return (lire(entiers, PREMIERE_FIN + liste) & 1) === 0
}

/** Le rang qui suit le dernier entier d'une liste. */
export function finDe(entiers: Entiers, liste: Liste): number {
  return lire(entiers, PREMIERE_FIN + liste) >> 1
}

/** La source tient-elle cette liste, sans que rien n'y soit ? */
export function estTenueEtVide(entiers: Entiers, liste: Liste): boolean {
  return estTenue(entiers, liste) && debutDe(entiers, liste) === finDe(entiers, liste)
}
