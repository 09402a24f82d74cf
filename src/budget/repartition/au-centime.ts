import { centimesAdmis, ecrireCentimes } from '../../base/centimes'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { poidsEntiers } from './poids'

/**
 * Partage un montant selon des poids, au centime et sans reste : la somme des parts est exactement le montant.
 *
 * Chacun reçoit sa quote-part tronquée au centime ; les centimes qui restent vont, un à un, aux plus grands restes, et à égalité au premier de
 * la liste. Un poids plus grand n'a donc jamais une part plus petite, et deux poids égaux ne diffèrent jamais de plus d'un centime.
 *
 * @param montant le montant à partager, en euros, chaîne décimale positive ou nulle d'au plus deux décimales
 * @param poids les poids, positifs ou nuls ; un nombre vaut exactement ce qu'il écrit
 * @returns les parts en euros, dans l'ordre des poids
 * @throws ErreurContexte si le montant ou un poids est mal formé, ou si un montant non nul n'a aucun poids pour le recevoir
 * @source instruction 2022/19, annexe 2, §3 (une enveloppe se partage selon une clé ; l'arrondi n'est pas dit)
 * @example
 * ```ts
 * import { repartirAuCentime } from 'calpae/budget'
 * repartirAuCentime('100.00', [1, 1, 1]) // => ['33.34', '33.33', '33.33']
 * repartirAuCentime('6000000.00', ['60', '24', '16']) // => ['3600000.00', '1440000.00', '960000.00']
 * ```
 */
export function repartirAuCentime(montant: string, poids: readonly (number | string)[]): string[] {
  const centimes = centimesAdmis(montant, 'montant')
  if (!Array.isArray(poids)) throw new ErreurContexte(`poids : reçu ${decrire(poids)} ; attendu : une liste de nombres`)
  const entiers = poidsEntiers(poids)
  if (centimes > 0n && entiers.every((poids) => poids === 0n)) {
    throw new ErreurContexte(`poids : aucun n'est positif, et ${ecrireCentimes(centimes)} € sont à partager`)
  }
  return partager(centimes, entiers).map(ecrireCentimes)
}

/** Partage des centimes selon des poids entiers, par les plus grands restes ; des poids tous nuls ne reçoivent rien. */
export function partager(centimes: bigint, poids: readonly bigint[]): bigint[] {
  const total = poids.reduce((somme, p) => somme + p, 0n)
  if (total === 0n) return poids.map(() => 0n)
  const parts = poids.map((p) => (centimes * p) / total)
  const restes = poids.map((p, rang) => ({ rang, reste: (centimes * p) % total }))
  const distribues = parts.reduce((somme, part) => somme + part, 0n)
  const aDistribuer = Number(centimes - distribues) // moins d'un centime par poids
  restes.sort((a, b) => (a.reste === b.reste ? a.rang - b.rang : a.reste > b.reste ? -1 : 1))
  for (const { rang } of restes.slice(0, aDistribuer)) parts[rang] = (parts[rang] ?? 0n) + 1n
  return parts
}
