import { Decimal } from 'decimal.js'

/**
 * Les montants exacts, en euros : des décimales écrites (`'1234567.89'`), jamais des flottants. Le seul module qui connaisse decimal.js.
 *
 * Chaque opération reçoit et rend des textes ; ce qu'elle rend est canonique : deux décimales au moins, ni zéro de trop, ni `-0`. Deux
 * montants canoniques sont donc égaux quand leurs textes le sont. Ce qu'une personne a écrit se lit d'abord (`montant-ecrit.ts`).
 */

/**
 * Comment tombe ce qui n'atteint pas le centime.
 *
 * - `inferieur`, `superieur` : vers moins l'infini, vers plus l'infini ;
 * - `au-plus-proche` : au centime le plus proche, un demi-centime s'éloignant de zéro.
 */
export type Arrondi = 'inferieur' | 'superieur' | 'au-plus-proche'

/** Rien, en euros. */
export const ZERO = '0.00'

/** Un montant positif ou nul au centime, sans zéro de trop. */
const CANONIQUE = /^(?:0|[1-9]\d*)\.\d\d$/

/**
 * Un constructeur à nous : les réglages de l'application hôte n'y font rien. Un montant lu a quinze chiffres avant la virgule : une somme
 * de millions d'entre eux, ou le produit de quatre, tient sans reste dans cette précision.
 */
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 120, defaults: true })

/** `a − b`. */
export function soustraire(a: string, b: string): string {
  return ecrire(new Exact(a).minus(b))
}

/** La somme ; celle de rien est nulle. Un tableau a beaucoup de zéros : ils ne s'additionnent pas, et un seul terme est déjà la somme. */
export function sommer(montants: Iterable<string>): string {
  let seul = ZERO
  let total: Decimal | null = null
  for (const montant of montants) {
    if (montant === ZERO) continue
    if (total !== null) total = total.plus(montant)
    else if (seul === ZERO && CANONIQUE.test(montant)) seul = montant
    else total = new Exact(seul).plus(montant)
  }
  return total === null ? seul : ecrire(total)
}

/** `a × b`, sans arrondi. */
export function multiplier(a: string, b: string): string {
  return ecrire(new Exact(a).times(b))
}

/**
 * -1 si `a < b`, 0 s'ils sont égaux, 1 si `a > b`. De deux montants canoniques, le plus long est le plus grand ; de même longueur, ils se
 * rangent comme leurs textes.
 */
export function comparer(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0
  if (!CANONIQUE.test(a) || !CANONIQUE.test(b)) return new Exact(a).cmp(b) as -1 | 0 | 1
  return (a.length === b.length ? a < b : a.length < b.length) ? -1 : 1
}

/**
 * Au prorata : `montant × numerateur / denominateur`, au centime. L'arrondi se fait une fois, sur le rapport exact.
 *
 * @param denominateur non nul
 */
export function proratiser(montant: string, numerateur: string, denominateur: string, arrondi: Arrondi): string {
  const diviseur = new Exact(denominateur)
  const centimes = new Exact(montant).times(numerateur).times(100)
  const entier = centimes.divToInt(diviseur)
  const reste = centimes.minus(entier.times(diviseur))
  return ecrire(entier.plus(arrondirReste(reste, diviseur, arrondi)).div(100))
}

/** Ce qu'un reste de division ajoute au quotient tronqué : -1, 0 ou 1. */
function arrondirReste(reste: Decimal, diviseur: Decimal, arrondi: Arrondi): number {
  if (reste.isZero()) return 0
  const sens = reste.s === diviseur.s ? 1 : -1
  if (arrondi === 'superieur') return sens > 0 ? 1 : 0
  if (arrondi === 'inferieur') return sens < 0 ? -1 : 0
  return reste.abs().times(2).gte(diviseur.abs()) ? sens : 0
}

function ecrire(exact: Decimal): string {
  return exact.isZero() ? ZERO : exact.toFixed(Math.max(2, exact.decimalPlaces()))
}
