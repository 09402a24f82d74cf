import type { Dossier } from '../dossier'
import { TAILLE_ACCOMPAGNEMENT } from './accompagnements'
import {
  ACCOMPAGNEMENTS,
  CONTRATS,
  debutDe,
  type Entiers,
  estTenue,
  finDe,
  historique,
  type Liste,
  lire,
  RENDEZ_VOUS,
  SUIVIS,
  TAILLE_EN_TETE,
} from './entiers'
import { TAILLE_CONTRAT, TAILLE_RENDEZ_VOUS } from './evenements'
import { estAilleurs, natureSituation, nombreDeSituations, TAILLE_SITUATION } from './situations'
import { suiviAilleurs, TAILLE_SUIVI } from './suivis'

/**
 * L'empreinte d'un dossier : deux entiers de 32 bits, deux voies indépendantes du même mélange. Elles disent que deux programmes ont lu les mêmes
 * dossiers à qui ne cherche pas à tromper ; ce n'est pas une signature.
 *
 * Entrent dans le mélange, dans cet ordre : l'identifiant, le département, l'historisation ; la somme des mélanges des situations, dont
 * l'ordre n'importe donc pas ; puis chaque autre liste, son effectif (−1 si elle n'est pas tenue) et ses éléments. Un texte n'y entre que là
 * où aucun entier ne le dit : un département qui n'est pas celui du dossier, un conseiller.
 */
const VOIES = [
  { germe: 0x243f6a88, facteur: 0x9e3779b1 },
  { germe: 0x13198a2e, facteur: 0x85ebca6b },
] as const

/** Le nombre d'entiers d'une empreinte. */
export const TAILLE_EMPREINTE = 2

const AUTRES_LISTES: readonly (readonly [Liste, taille: number])[] = [
  [SUIVIS, TAILLE_SUIVI],
  [RENDEZ_VOUS, TAILLE_RENDEZ_VOUS],
  [CONTRATS, TAILLE_CONTRAT],
  [ACCOMPAGNEMENTS, TAILLE_ACCOMPAGNEMENT],
]

function melanger(h: number, x: number, facteur: number): number {
  const produit = Math.imul(h ^ x, facteur)
  return produit ^ (produit >>> 15)
}

/** Un texte entre lettre à lettre (codes UTF-16), puis par sa longueur : `null` vaut un texte vide. */
function melangerTexte(h: number, texte: string | null | undefined, facteur: number): number {
  let melange = h
  const lettres = texte ?? ''
  for (let i = 0; i < lettres.length; i++) melange = melanger(melange, lettres.charCodeAt(i), facteur)
  return melanger(melange, lettres.length, facteur)
}

/** Une voie de l'empreinte d'un dossier. */
export function empreindre(entiers: Entiers, dossier: Dossier, voie: number): number {
  const { germe, facteur } = VOIES[voie === 0 ? 0 : 1]
  let h = melanger(
    melangerTexte(melangerTexte(germe, dossier.id, facteur), dossier.departement, facteur),
    historique(entiers),
    facteur,
  )
  h = melanger(h, melangerSituations(entiers, dossier, germe, facteur), facteur)
  for (const [liste, taille] of AUTRES_LISTES) {
    const debut = debutDe(entiers, liste)
    const fin = finDe(entiers, liste)
    h = melanger(h, estTenue(entiers, liste) ? (fin - debut) / taille : -1, facteur)
    for (let rang = debut; rang < fin; rang++) h = melanger(h, lire(entiers, rang), facteur)
  }
  let place = debutDe(entiers, SUIVIS)
  for (const suivi of dossier.suivis ?? []) {
    if (suiviAilleurs(entiers, place)) h = melangerTexte(h, suivi.departement, facteur)
    place += TAILLE_SUIVI
  }
  for (const { conseiller } of dossier.accompagnements ?? []) h = melangerTexte(h, conseiller, facteur)
  return melanger(h, germe, facteur)
}

function melangerSituations(entiers: Entiers, dossier: Dossier, germe: number, facteur: number): number {
  const nombre = nombreDeSituations(entiers)
  let somme = 0
  for (let i = 0; i < nombre; i++) {
    const debut = TAILLE_EN_TETE + i * TAILLE_SITUATION
    let h: number = germe
    for (let rang = debut; rang < debut + TAILLE_SITUATION; rang++) h = melanger(h, lire(entiers, rang), facteur)
    if (estAilleurs(natureSituation(entiers, i))) h = melangerTexte(h, dossier.situations[i]?.departement, facteur)
    somme = (somme + h) | 0
  }
  return somme
}
