import { comparer, sommer, soustraire } from '../base/montant'

/** Une somme dont des termes peuvent manquer : tous les montants étant positifs, ce qui est connu en est un minimum. */
export interface Somme {
  /** La somme ; `null` : un terme au moins est inconnu. */
  readonly montant: string | null
  /** La somme des termes connus. */
  readonly connu: string
  /** Combien de termes sont inconnus. */
  readonly inconnus: number
}

/** Additionne ce qui est connu, et compte ce qui ne l'est pas. */
export function sommerConnus(montants: readonly (string | null)[]): Somme {
  const connus = montants.filter((montant) => montant !== null)
  const connu = sommer(connus)
  const inconnus = montants.length - connus.length
  return { montant: inconnus === 0 ? connu : null, connu, inconnus }
}

/** `a − b` ; inconnu si l'un des deux l'est. */
export function retrancher(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : soustraire(a, b)
}

/** La somme est-elle celle qui est énoncée ? Non, aussi, si ce qui en est connu la dépasse déjà. */
export function sommeConforme(somme: Somme, enonce: string | null): boolean | null {
  if (enonce === null) return null
  if (somme.montant !== null) return somme.montant === enonce
  return comparer(somme.connu, enonce) > 0 ? false : null
}

/** La somme tient-elle sous ce plafond, bornes comprises ? Non, aussi, si ce qui en est connu le dépasse déjà. */
export function sousPlafond(somme: Somme, plafond: string | null): boolean | null {
  if (plafond === null) return null
  if (comparer(somme.connu, plafond) > 0) return false
  return somme.montant === null ? null : true
}
