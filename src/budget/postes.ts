import type { Erreur } from '../base/erreur'
import type { Fraction } from '../base/fraction'
import { type Forme, fiche } from '../base/lecture'
import { montantFacultatif } from '../base/lecture-montant'
import { decimalFacultatif, enCentiemes, entierFacultatif } from '../base/lecture-nombre'

/**
 * Des postes, pour une part de l'année : ce qui explique la différence entre le coût en année pleine et celui de l'année.
 *
 * @source fiches-actions 2024, budgets
 */
export interface Postes {
  /** Combien de postes, en équivalents temps plein. */
  readonly nombre: number
  /** Le coût d'un poste, en année pleine, en euros. */
  readonly coutAnnuel: string
  /** La part de l'année que dit le document : une « demi-année », 1 sur 2. */
  readonly partAnnee: Fraction
}

/** Ce que des postes doivent dire. */
export const POSTES_COMPLETS = 'un nombre, un coût annuel, et une part de l’année entre 0 et 1 (numerateur, denominateur)'

/** La forme des postes ; ce qui manque se refuse après la lecture ({@link examinerPostes}). */
export function formePostes(): Forme<Postes> {
  const partAnnee = fiche({ numerateur: entierFacultatif(), denominateur: entierFacultatif() })
  return fiche({ nombre: decimalFacultatif(), coutAnnuel: montantFacultatif(), partAnnee }) as Forme<Postes>
}

/** Une erreur pour chacun des postes d'une ligne à qui il manque quelque chose. */
export function examinerPostes(postes: readonly Postes[] | null | undefined, ligne: string): Erreur[] {
  return (postes ?? []).flatMap((poste, rang) =>
    postesIncomplets(poste)
      ? [{ chemin: `${ligne}.postes[${rang}]`, code: 'champ-obligatoire', message: `attendu : ${POSTES_COMPLETS}` }]
      : [],
  )
}

/** Des postes, lus ou écrits à la main, ont-ils un champ vide, ou une part d'année qui n'en est pas une ? */
export function postesIncomplets(postes: Postes): boolean {
  const { nombre, coutAnnuel, partAnnee } = postes as Partial<Postes>
  const { numerateur, denominateur } = (partAnnee ?? {}) as Partial<Fraction>
  if (!estUnNombreDePostes(nombre) || typeof coutAnnuel !== 'string') return true
  if (!estEntier(numerateur) || !estEntier(denominateur)) return true
  return denominateur === 0 || numerateur > denominateur
}

/** Des équivalents temps plein : positifs ou nuls, au centième. */
function estUnNombreDePostes(valeur: unknown): boolean {
  return typeof valeur === 'number' && valeur >= 0 && valeur < 1e6 && enCentiemes(valeur) / 100 === valeur
}

function estEntier(valeur: unknown): valeur is number {
  return Number.isSafeInteger(valeur) && (valeur as number) >= 0
}
