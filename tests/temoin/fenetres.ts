import type { Jour } from './calendrier'
import type { Candidature } from './candidatures'

/** Les dates entre lesquelles un événement appartient à une entrée. */
export type Fenetre = {
  /** Rattachement de l'entrée, compris. */
  readonly r: Jour
  /** Rattachement de la candidature suivante non rejetée, non compris ; null s'il n'y en a pas. */
  readonly borne: Jour | null
  /** De la borne incertaine (comprise) à la première borne suivante certaine (non comprise, null s'il n'y en a pas) ; null si la borne est certaine. */
  readonly zone: { readonly debut: Jour; readonly fin: Jour | null } | null
}

/** Indéterminée par ses critères, et non par la seule notification inconnue : elle pourrait être rejetée. */
function incertaine(candidature: Candidature): boolean {
  return candidature.critereMois !== 'oui' || candidature.critereSuivi !== 'oui'
}

export function fenetreDe(candidature: Candidature, toutes: readonly Candidature[]): Fenetre {
  const suivantes = toutes.filter((autre) => autre.d > candidature.d && autre.statut !== 'rejetee')
  const suivante = suivantes[0]
  if (suivante === undefined) return { r: candidature.r, borne: null, zone: null }
  const premiereCertaine = suivantes.find((autre) => !incertaine(autre))
  const zone = incertaine(suivante) ? { debut: suivante.r, fin: premiereCertaine?.r ?? null } : null
  return { r: candidature.r, borne: suivante.r, zone }
}

export function estDansLaFenetre(fenetre: Fenetre, jour: Jour): boolean {
  return jour >= fenetre.r && (fenetre.borne === null || jour < fenetre.borne)
}

export function estDansLaZone(fenetre: Fenetre, jour: Jour): boolean {
  if (fenetre.zone === null) return false
  return jour >= fenetre.zone.debut && (fenetre.zone.fin === null || jour < fenetre.zone.fin)
}
