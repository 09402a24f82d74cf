/**
 * Les montants exacts, en euros : des décimales écrites (`'1234567.89'`), jamais des flottants, calculées en entiers.
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

/** Une décimale exacte : des unités, et combien de chiffres en sont après la virgule. */
interface Exact {
  readonly unites: bigint
  readonly echelle: number
}

/** `a − b`. */
export function soustraire(a: string, b: string): string {
  const [x, y] = [lire(a), lire(b)]
  return ecrire(additionner(x, { unites: -y.unites, echelle: y.echelle }))
}

/** La somme ; celle de rien est nulle. */
export function sommer(montants: Iterable<string>): string {
  let total: Exact = { unites: 0n, echelle: 2 }
  for (const montant of montants) if (montant !== ZERO) total = additionner(total, lire(montant))
  return ecrire(total)
}

/** `a × b`, sans arrondi. */
export function multiplier(a: string, b: string): string {
  const [x, y] = [lire(a), lire(b)]
  return ecrire({ unites: x.unites * y.unites, echelle: x.echelle + y.echelle })
}

/**
 * -1 si `a < b`, 0 s'ils sont égaux, 1 si `a > b`. De deux montants canoniques, le plus long est le plus grand ; de même longueur, ils se
 * rangent comme leurs textes.
 */
export function comparer(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0
  if (CANONIQUE.test(a) && CANONIQUE.test(b)) return (a.length === b.length ? a < b : a.length < b.length) ? -1 : 1
  const ecart = soustraire(a, b)
  return ecart === ZERO ? 0 : ecart.startsWith('-') ? -1 : 1
}

/**
 * Au prorata : `montant × numerateur / denominateur`, au centime. L'arrondi se fait une fois, sur le rapport exact.
 *
 * @param denominateur non nul
 */
export function proratiser(montant: string, numerateur: string, denominateur: string, arrondi: Arrondi): string {
  const [m, n, d] = [lire(montant), lire(numerateur), lire(denominateur)]
  const dividende = m.unites * n.unites * 10n ** BigInt(d.echelle + 2)
  const diviseur = d.unites * 10n ** BigInt(m.echelle + n.echelle)
  const reste = dividende % diviseur
  return ecrire({ unites: dividende / diviseur + arrondirReste(reste, diviseur, arrondi), echelle: 2 })
}

/** Ce qu'un reste de division ajoute au quotient tronqué : -1, 0 ou 1. */
function arrondirReste(reste: bigint, diviseur: bigint, arrondi: Arrondi): bigint {
  if (reste === 0n) return 0n
  const sens = reste > 0n === diviseur > 0n ? 1n : -1n
  if (arrondi === 'superieur') return sens > 0n ? 1n : 0n
  if (arrondi === 'inferieur') return sens < 0n ? -1n : 0n
  return 2n * valeurAbsolue(reste) >= valeurAbsolue(diviseur) ? sens : 0n
}

function additionner(a: Exact, b: Exact): Exact {
  if (a.echelle === b.echelle) return { unites: a.unites + b.unites, echelle: a.echelle }
  const echelle = Math.max(a.echelle, b.echelle)
  const hausser = (x: Exact): bigint => x.unites * 10n ** BigInt(echelle - x.echelle)
  return { unites: hausser(a) + hausser(b), echelle }
}

function lire(decimale: string): Exact {
  const virgule = decimale.indexOf('.')
  if (virgule < 0) return { unites: BigInt(decimale), echelle: 0 }
  return { unites: BigInt(decimale.slice(0, virgule) + decimale.slice(virgule + 1)), echelle: decimale.length - virgule - 1 }
}

/** L'écriture canonique : les zéros de la fin tombent, jusqu'au centime. */
function ecrire({ unites, echelle }: Exact): string {
  let chiffres = valeurAbsolue(unites)
    .toString()
    .padStart(echelle + 1, '0')
  let apres = echelle
  for (; apres < 2; apres++) chiffres += '0'
  for (; apres > 2 && chiffres.endsWith('0'); apres--) chiffres = chiffres.slice(0, -1)
  const coupure = chiffres.length - apres
  return `${unites < 0n ? '-' : ''}${chiffres.slice(0, coupure)}.${chiffres.slice(coupure)}`
}

function valeurAbsolue(entier: bigint): bigint {
  return entier < 0n ? -entier : entier
}
