import { decrire } from './description'
import { ErreurContexte } from './erreur'

/**
 * Les montants comptés en centimes entiers : ce qu'il faut pour partager exactement, sans dépendance. L'écriture est la même que dans
 * `montant.ts`, deux décimales.
 */

/** Un montant en euros, chaîne décimale d'au plus deux décimales, rendu en centimes ; lève s'il a une autre forme. */
export function centimesAdmis(valeur: unknown, champ: string): bigint {
  const lu = typeof valeur === 'string' ? /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(valeur) : null
  if (lu !== null) return BigInt(lu[1] ?? '') * 100n + BigInt((lu[2] ?? '').padEnd(2, '0'))
  throw new ErreurContexte(
    `${champ} : reçu ${decrire(valeur)} ; attendu : un montant en euros, chaîne décimale d'au plus deux décimales, comme « 12500.00 »`,
  )
}

/** Le même, facultatif : `null` si rien n'est donné. */
export function centimesFacultatifs(valeur: unknown, champ: string): bigint | null {
  return valeur == null ? null : centimesAdmis(valeur, champ)
}

/** Le quotient de deux entiers positifs, au plus proche ; la moitié monte. */
export function diviserAuPlusProche(dividende: bigint, diviseur: bigint): bigint {
  return (2n * dividende + diviseur) / (2n * diviseur)
}

/** Le montant en euros : « 12500.00 ». */
export function ecrireCentimes(centimes: bigint): string {
  const signe = centimes < 0n ? '-' : ''
  const chiffres = String(centimes < 0n ? -centimes : centimes).padStart(3, '0')
  return `${signe}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`
}
