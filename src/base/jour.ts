/**
 * Le calendrier : un jour civil est un entier, le nombre de jours depuis le 1970-01-01 (négatif avant).
 *
 * Ni heure, ni fuseau, ni horloge : deux machines lisent le même entier dans le même texte. L'arithmétique est celle du calendrier
 * grégorien proleptique, par ères de 400 ans commençant un 1er mars (le jour bissextile y est le dernier de l'année).
 */

/** Un jour civil : nombre entier de jours depuis le 1970-01-01. */
export type Jour = number

/** Un mois civil : `année × 12 + (mois − 1)`, de sorte que deux mois qui se suivent diffèrent de 1. */
export type Mois = number

/** Le dernier jour d'une situation en cours : après tous les jours qu'une date puisse écrire, et encore un petit entier. */
export const SANS_FIN: Jour = 1_000_000_000

const JOURS_PAR_ERE = 146_097
const JOURS_PAR_QUATRE_ANS = 1461
/** Du 0000-03-01, origine des ères, au 1970-01-01. */
const DECALAGE = 719_468

/** Le quotient entier par défaut de deux entiers, `b` positif : ce que `Math.floor(a / b)` dit, mais le moteur y reconnaît des entiers. */
function quotient(a: number, b: number): number {
  return ((a >= 0 ? a : a - b + 1) / b) | 0
}

/** Le jour d'une date dont l'année, le mois (1 à 12) et le quantième existent. */
function composerJour(annee: number, mois: number, quantieme: number): Jour {
  const a = mois <= 2 ? annee - 1 : annee
  const ere = quotient(a, 400)
  const anneeDansEre = a - ere * 400
  const jourDansAnnee = (((153 * (mois > 2 ? mois - 3 : mois + 9) + 2) / 5) | 0) + quantieme - 1
  const siecles = (anneeDansEre / 100) | 0
  return ere * JOURS_PAR_ERE + anneeDansEre * 365 + (anneeDansEre >> 2) - siecles + jourDansAnnee - DECALAGE
}

/** Le nombre de jours du mois (1 à 12) de l'année. */
function longueurDuMois(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31
}

/**
 * Le jour qu'écrit un texte `AAAA-MM-JJ` déjà vérifié par {@link lireJour} ; sans contrôle, pour ne payer la vérification qu'une fois.
 */
export function jourDe(texte: string): Jour {
  return composerJour(anneeEcrite(texte), moisEcrit(texte), quantiemeEcrit(texte))
}

/** Les nombres d'un texte `AAAA-MM-JJ`, tirés du code de ses chiffres (48 vaut zéro) : ni copie, ni conversion. */
function anneeEcrite(texte: string): number {
  return texte.charCodeAt(0) * 1000 + texte.charCodeAt(1) * 100 + texte.charCodeAt(2) * 10 + texte.charCodeAt(3) - 53_328
}

function moisEcrit(texte: string): number {
  return texte.charCodeAt(5) * 10 + texte.charCodeAt(6) - 528
}

function quantiemeEcrit(texte: string): number {
  return texte.charCodeAt(8) * 10 + texte.charCodeAt(9) - 528
}

/** Le jour d'une date facultative : `null` quand elle est absente. */
export function jourOuNul(texte: string | null | undefined): Jour | null {
  return texte == null ? null : jourDe(texte)
}

/**
 * Lit une date civile `AAAA-MM-JJ` de l'an 1 à l'an 9999, et elle seule : `null` si le texte a une autre forme (heure, fuseau, espace) ou
 * si le jour n'existe pas (2021-02-30).
 */
export function lireJour(texte: string): Jour | null {
  if (texte.length !== 10) return null
  for (let i = 0; i < 10; i++) {
    const code = texte.charCodeAt(i)
    if (i === 4 || i === 7 ? code !== 45 : code < 48 || code > 57) return null
  }
  const annee = anneeEcrite(texte)
  const mois = moisEcrit(texte)
  const quantieme = quantiemeEcrit(texte)
  if (annee < 1 || mois < 1 || mois > 12 || quantieme < 1 || quantieme > longueurDuMois(annee, mois)) return null
  return composerJour(annee, mois, quantieme)
}

/** Le mois civil qui contient le jour. */
export function moisDe(jour: Jour): Mois {
  const z = jour + DECALAGE
  const ere = quotient(z, JOURS_PAR_ERE)
  const dansEre = z - ere * JOURS_PAR_ERE
  // Le siècle, l'année du siècle, le mois : chaque fois, quatre fois le jour, plus trois, sur quatre durées moyennes.
  const siecle = ((4 * dansEre + 3) / JOURS_PAR_ERE) | 0
  const dansSiecle = dansEre - ((siecle * JOURS_PAR_ERE) >> 2)
  const annee = ((4 * dansSiecle + 3) / JOURS_PAR_QUATRE_ANS) | 0
  const dansAnnee = dansSiecle - ((annee * JOURS_PAR_QUATRE_ANS) >> 2)
  // Rang du mois depuis mars : de mars (0) à février (11), et donc dans l'année civile suivante à partir de janvier (10).
  return (ere * 400 + siecle * 100 + annee) * 12 + (((5 * dansAnnee + 2) / 153) | 0) + 2
}

/** Le premier jour du mois. */
export function premierJour(mois: Mois): Jour {
  const annee = quotient(mois, 12)
  return composerJour(annee, mois - annee * 12 + 1, 1)
}

/**
 * Ajoute (ou retranche) des mois : le quantième est gardé, ou ramené au dernier jour du mois quand il n'y existe pas
 * (31 janvier + 1 mois = 28 ou 29 février).
 */
export function ajouterMois(jour: Jour, nombre: number): Jour {
  const mois = moisDe(jour)
  const quantieme = jour - premierJour(mois) + 1
  const arrivee = premierJour(mois + nombre) + quantieme - 1
  return quantieme <= 28 ? arrivee : Math.min(arrivee, premierJour(mois + nombre + 1) - 1)
}

/** Écrit le jour sous la forme `AAAA-MM-JJ` ; hors des années 1 à 9999, l'année est signée et tient six chiffres, comme le veut ISO 8601. */
export function ecrireJour(jour: Jour): string {
  const mois = moisDe(jour)
  const quantieme = jour - premierJour(mois) + 1
  const annee = quotient(mois, 12)
  const rang = mois - annee * 12 + 1
  const ecrite =
    annee >= 0 && annee <= 9999
      ? String(annee).padStart(4, '0')
      : `${annee < 0 ? '-' : '+'}${String(Math.abs(annee)).padStart(6, '0')}`
  return `${ecrite}-${String(rang).padStart(2, '0')}-${String(quantieme).padStart(2, '0')}`
}

/** Écrit un jour facultatif : `null` quand il n'est pas connu. */
export function ecrireJourOuNul(jour: Jour | null): string | null {
  return jour === null ? null : ecrireJour(jour)
}
