/**
 * Les nombres exacts du tableau : des rapports d'entiers, que l'on compare et soustrait sans jamais passer par un flottant.
 */

/** Un rapport exact : deux entiers. */
export interface Rapport {
  readonly numerateur: bigint
  /** Toujours > 0. */
  readonly denominateur: bigint
}

/** Le rapport d'une décimale exacte : `'1.5'` est 15/10. */
export function rapportDe(decimale: string): Rapport {
  const [entiere = '0', decimales = ''] = decimale.split('.')
  return { numerateur: BigInt(entiere + decimales), denominateur: 10n ** BigInt(decimales.length) }
}

/** Négatif si `a < b`, nul s'ils sont égaux, positif si `a > b`. */
export function comparerRapports(a: Rapport, b: Rapport): -1 | 0 | 1 {
  const [x, y] = [a.numerateur * b.denominateur, b.numerateur * a.denominateur]
  return x < y ? -1 : x > y ? 1 : 0
}

/** `a + b`. */
export function additionnerRapports(a: Rapport, b: Rapport): Rapport {
  return {
    numerateur: a.numerateur * b.denominateur + b.numerateur * a.denominateur,
    denominateur: a.denominateur * b.denominateur,
  }
}

/** `a − b`. */
export function soustraireRapports(a: Rapport, b: Rapport): Rapport {
  return {
    numerateur: a.numerateur * b.denominateur - b.numerateur * a.denominateur,
    denominateur: a.denominateur * b.denominateur,
  }
}

/** Le rapport réduit, en décimale exacte si elle est finie (`'1.5'`), en fraction sinon (`'623/1506'`). */
export function ecrireRapport({ numerateur, denominateur }: Rapport): string {
  const diviseur = pgcd(numerateur < 0n ? -numerateur : numerateur, denominateur)
  const [n, d] = [numerateur / diviseur, denominateur / diviseur]
  let echelle = 0
  let puissance = 1n
  while (puissance % d !== 0n && echelle < CHIFFRES_APRES_LA_VIRGULE) {
    puissance *= 10n
    echelle++
  }
  if (puissance % d !== 0n) return `${n}/${d}`
  const unites = n * (puissance / d)
  const chiffres = String(unites < 0n ? -unites : unites).padStart(echelle + 1, '0')
  const signe = unites < 0n ? '-' : ''
  const coupure = chiffres.length - echelle
  return echelle === 0 ? signe + chiffres : `${signe}${chiffres.slice(0, coupure)}.${chiffres.slice(coupure)}`
}

/** Une décimale plus longue se lit moins bien que la fraction. */
const CHIFFRES_APRES_LA_VIRGULE = 15

function pgcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Le nombre décimal le plus court qui donne ce flottant, arrondi au centième ; un demi-centième s'éloigne de zéro. */
export function arrondirAuCentieme(nombre: number): string {
  const court = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(nombre))
  if (court === null) return String(nombre)
  const [, signe = '', entiere = '', decimales = '', exposant = '0'] = court
  const unites = BigInt(entiere + decimales)
  const decalage = Number(exposant) - decimales.length + 2
  const centiemes = decalage >= 0 ? unites * 10n ** BigInt(decalage) : arrondir(unites, 10n ** BigInt(-decalage))
  return ecrireRapport({ numerateur: signe === '-' ? -centiemes : centiemes, denominateur: 100n })
}

function arrondir(unites: bigint, diviseur: bigint): bigint {
  return (unites * 2n + diviseur) / (diviseur * 2n)
}
