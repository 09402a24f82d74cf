/**
 * Le calendrier du témoin : des dates écrites `AAAA-MM-JJ`, comparées comme des chaînes, et une arithmétique confiée à `Date.UTC`.
 * Rien ici ne vient de la bibliothèque : c'est ce qui donne son poids à la concordance.
 */
export type Jour = string
export type Mois = string
export type Duree = { readonly jours: number } | { readonly semaines: number } | { readonly mois: number }

const MILLISECONDES_PAR_JOUR = 86_400_000

function decouper(jour: Jour): [annee: number, mois: number, quantieme: number] {
  return [Number(jour.slice(0, 4)), Number(jour.slice(5, 7)), Number(jour.slice(8, 10))]
}

function ecrire(date: Date): Jour {
  const annee = String(date.getUTCFullYear()).padStart(4, '0')
  const mois = String(date.getUTCMonth() + 1).padStart(2, '0')
  const quantieme = String(date.getUTCDate()).padStart(2, '0')
  return `${annee}-${mois}-${quantieme}`
}

export function ajouterJours(jour: Jour, nombre: number): Jour {
  const [annee, mois, quantieme] = decouper(jour)
  return ecrire(new Date(Date.UTC(annee, mois - 1, quantieme + nombre)))
}

// Le témoin parcourt les jours un à un : le lendemain d'un jour déjà vu n'est pas recalculé.
const lendemains = new Map<Jour, Jour>()

export function lendemain(jour: Jour): Jour {
  let suivant = lendemains.get(jour)
  if (suivant === undefined) {
    suivant = ajouterJours(jour, 1)
    lendemains.set(jour, suivant)
  }
  return suivant
}

export function veille(jour: Jour): Jour {
  return ajouterJours(jour, -1)
}

/** Garde le quantième, ramené au dernier jour du mois s'il n'existe pas. */
export function ajouterMois(jour: Jour, nombre: number): Jour {
  const [annee, mois, quantieme] = decouper(jour)
  const dernierJour = new Date(Date.UTC(annee, mois - 1 + nombre + 1, 0)).getUTCDate()
  return ecrire(new Date(Date.UTC(annee, mois - 1 + nombre, Math.min(quantieme, dernierJour))))
}

export function ajouterDuree(jour: Jour, duree: Duree): Jour {
  if ('jours' in duree) return ajouterJours(jour, duree.jours)
  if ('semaines' in duree) return ajouterJours(jour, 7 * duree.semaines)
  return ajouterMois(jour, duree.mois)
}

export function retrancherDuree(jour: Jour, duree: Duree): Jour {
  if ('jours' in duree) return ajouterJours(jour, -duree.jours)
  if ('semaines' in duree) return ajouterJours(jour, -7 * duree.semaines)
  return ajouterMois(jour, -duree.mois)
}

/** Nombre de jours de `depart` à `arrivee`, négatif si l'arrivée précède. */
export function ecartEnJours(depart: Jour, arrivee: Jour): number {
  const [a1, m1, j1] = decouper(depart)
  const [a2, m2, j2] = decouper(arrivee)
  return (Date.UTC(a2, m2 - 1, j2) - Date.UTC(a1, m1 - 1, j1)) / MILLISECONDES_PAR_JOUR
}

export function moisDe(jour: Jour): Mois {
  return jour.slice(0, 7)
}

export function premierJour(mois: Mois): Jour {
  return `${mois}-01`
}

export function moisPrecedent(mois: Mois): Mois {
  return moisDe(veille(premierJour(mois)))
}

export function moisSuivant(mois: Mois): Mois {
  return moisDe(ajouterJours(premierJour(mois), 31))
}

/** Tous les jours de `debut` à `fin`, bornes comprises. */
export function joursEntre(debut: Jour, fin: Jour): Jour[] {
  const jours: Jour[] = []
  for (let jour = debut; jour <= fin; jour = lendemain(jour)) jours.push(jour)
  return jours
}

export function joursDuMois(mois: Mois): Jour[] {
  return joursEntre(premierJour(mois), veille(premierJour(moisSuivant(mois))))
}

export function plusTot(dates: readonly Jour[]): Jour | null {
  let retenue: Jour | null = null
  for (const date of dates) if (retenue === null || date < retenue) retenue = date
  return retenue
}

export function plusTard(dates: readonly Jour[]): Jour | null {
  let retenue: Jour | null = null
  for (const date of dates) if (retenue === null || date > retenue) retenue = date
  return retenue
}
