import { ajouterMois, type Jour } from './jour'

/**
 * Une durée du calendrier : un seul nombre entier, positif ou nul, de jours, de semaines ou de mois.
 */
export type Duree = { readonly jours: number } | { readonly semaines: number } | { readonly mois: number }

/** La plus grande durée admise, quelle que soit l'unité : au-delà, c'est une faute de saisie. */
export const DUREE_MAXIMALE = 1200

/**
 * De combien un jour avance : des mois d'abord, puis des jours. Une durée dont les trois écritures n'en font plus qu'une, pour qui l'ajoute à chaque
 * dossier.
 */
export interface Pas {
  readonly mois: number
  readonly jours: number
}

/** Le pas d'une durée. */
export function pasDe(duree: Duree): Pas {
  if ('mois' in duree) return { mois: duree.mois, jours: 0 }
  return { mois: 0, jours: 'semaines' in duree ? duree.semaines * 7 : duree.jours }
}

/** Le jour, un pas plus tard ; les mois gardent le quantième, ramené au dernier jour du mois s'il n'y existe pas. */
export function avancer(jour: Jour, { mois, jours }: Pas): Jour {
  return (mois === 0 ? jour : ajouterMois(jour, mois)) + jours
}

/** Le jour, un pas plus tôt, avec la même règle de quantième. */
export function reculer(jour: Jour, { mois, jours }: Pas): Jour {
  return (mois === 0 ? jour : ajouterMois(jour, -mois)) - jours
}

/** Lit une durée, et la gèle : un objet d'une seule clé, `jours`, `semaines` ou `mois`, et un entier de 0 à {@link DUREE_MAXIMALE} ; sinon `null`. */
export function lireDuree(valeur: unknown): Duree | null {
  if (typeof valeur !== 'object' || valeur === null) return null
  const entrees = Object.entries(valeur)
  const premiere = entrees[0]
  if (entrees.length !== 1 || premiere === undefined) return null
  const [unite, nombre] = premiere as [string, unknown]
  if (typeof nombre !== 'number' || !Number.isInteger(nombre) || nombre < 0 || nombre > DUREE_MAXIMALE) return null
  if (unite === 'mois') return Object.freeze({ mois: nombre })
  if (unite === 'semaines') return Object.freeze({ semaines: nombre })
  return unite === 'jours' ? Object.freeze({ jours: nombre }) : null
}

/** Dit la durée en français : « 1 mois », « 15 jours », « 2 semaines ». */
export function direDuree(duree: Duree): string {
  if ('mois' in duree) return `${duree.mois} mois`
  if ('semaines' in duree) return `${duree.semaines} semaine${duree.semaines > 1 ? 's' : ''}`
  return `${duree.jours} jour${duree.jours > 1 ? 's' : ''}`
}
