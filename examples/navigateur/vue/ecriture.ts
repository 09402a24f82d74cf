/** L'écriture française des nombres, des parts, des dates et des durées. */
import type { Duree, Fraction, Mesure } from 'calpae/rsa'

/** « 8 502 », « 24,5 » : espace fine insécable, virgule ; une décimale au plus. */
export function direNombre(valeur: number): string {
  const [entiere = '', decimale] = (Math.round(Math.abs(valeur) * 10) / 10).toString().split('.')
  const groupes = entiere.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return `${valeur < 0 ? '−' : ''}${groupes}${decimale === undefined ? '' : `,${decimale}`}`
}

/** « 71,2 % ». */
export const direPart = (part: number): string => `${direNombre(part * 100)}\u202f%`

export const direFraction = ({ numerateur, denominateur }: Fraction): string => direPart(numerateur / denominateur)

/** « 8 dossiers », « 1 dossier ». */
export function direCompte(nombre: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${direNombre(nombre)}\u00a0${Math.abs(nombre) >= 2 ? pluriel : singulier}`
}

/** « 08/02/2022 ». */
export const direDate = (date: string): string => date.split('-').reverse().join('/')

/** « 1 mois », « 15 jours », « 2 semaines ». */
export function direDuree(duree: Duree): string {
  if ('mois' in duree) return `${duree.mois}\u00a0mois`
  return 'semaines' in duree ? direCompte(duree.semaines, 'semaine') : direCompte(duree.jours, 'jour')
}

/** La valeur d'une mesure, ou ce qu'il faut lire à sa place. */
export const direValeur = ({ valeur }: Mesure): string => (valeur === null ? 'non calculable' : direNombre(valeur))
