import { type Contexte, empreinteContexte, etablirRegles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { accumulateurVide, accumulerTous } from './accumulateur'
import { type Cumul, figer } from './cumul'

/**
 * Ce qu'un dossier apporte : à cumuler avec les autres par `cumuler`, dans n'importe quel ordre.
 *
 * @throws ErreurContexte si le contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { contribution } from 'calpae/rsa'
 * contribution({ id: 'A', departement: '67', situations: [] }, { periode: { debut: '2022-01-01', fin: '2022-12-31' } }).dossiers // => 1
 * ```
 */
export function contribution(dossier: Dossier, contexte: Contexte): Cumul {
  return contributions([dossier], contexte)
}

/**
 * Ce que des dossiers apportent ensemble : le cumul d'une partition, en un passage, sans cumuler dossier par dossier.
 *
 * @throws ErreurContexte si le contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { contributions, cumuler, indicateursRsa } from 'calpae/rsa'
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const partitions = [['A', 'B'], ['C']].map((ids) => ids.map((id) => ({ id, departement: '67', situations: [] })))
 * const cumuls = partitions.map((dossiers) => contributions(dossiers, contexte)) // un travailleur par partition
 * indicateursRsa(cumuls.reduce(cumuler), contexte).dossiers // => 3
 * ```
 */
export function contributions(dossiers: Iterable<Dossier>, contexte: Contexte): Cumul {
  const regles = etablirRegles(contexte)
  const accumulateur = accumulateurVide()
  accumulerTous(accumulateur, dossiers, regles)
  return figer(accumulateur, empreinteContexte(regles))
}
