import type { Dossier } from '../dossier'
import { debutDe, type Entiers, effectifDe, estTenue, historique, LISTES, type Liste, lire, TAILLES } from './entiers'
import { estAilleurs, natureSituation } from './situations'
import { suiviAilleurs } from './suivis'

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

const AUTRES_LISTES: readonly Liste[] = [LISTES.suivis, LISTES.rendezVous, LISTES.contrats, LISTES.accompagnements]

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
  for (const liste of AUTRES_LISTES) {
    const nombre = effectifDe(entiers, liste)
    h = melanger(h, estTenue(entiers, liste) ? nombre : -1, facteur)
    const debut = debutDe(entiers, liste)
    const fin = debut + nombre * TAILLES[liste]
    for (let rang = debut; rang < fin; rang++) h = melanger(h, lire(entiers, rang), facteur)
  }
  const suivis = effectifDe(entiers, LISTES.suivis)
  for (let i = 0; i < suivis; i++) {
    if (suiviAilleurs(entiers, i)) h = melangerTexte(h, dossier.suivis?.[i]?.departement, facteur)
  }
  const accompagnements = effectifDe(entiers, LISTES.accompagnements)
  for (let i = 0; i < accompagnements; i++) h = melangerTexte(h, dossier.accompagnements?.[i]?.conseiller, facteur)
  return melanger(h, germe, facteur)
}

function melangerSituations(entiers: Entiers, dossier: Dossier, germe: number, facteur: number): number {
  const taille = TAILLES[LISTES.situations]
  const nombre = effectifDe(entiers, LISTES.situations)
  let somme = 0
  for (let i = 0; i < nombre; i++) {
    const debut = debutDe(entiers, LISTES.situations) + i * taille
    let h: number = germe
    for (let rang = debut; rang < debut + taille; rang++) h = melanger(h, lire(entiers, rang), facteur)
    if (estAilleurs(natureSituation(entiers, i))) h = melangerTexte(h, dossier.situations[i]?.departement, facteur)
    somme = (somme + h) | 0
  }
  return somme
}
