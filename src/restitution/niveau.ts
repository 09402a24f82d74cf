import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'

/** Un niveau de titre, de 1 à 6 ; un autre lève. */
export function niveauAdmis(niveau: unknown): number {
  if (typeof niveau === 'number' && Number.isInteger(niveau) && niveau >= 1 && niveau <= 6) return niveau
  throw new ErreurContexte(`niveau : reçu ${decrire(niveau)} ; attendu : un entier de 1 à 6`)
}
