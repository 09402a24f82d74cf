import { ErreurContexte } from '../../base/erreur'
import { type Contexte, empreinteContexte, etablirRegles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { entiersDe } from '../dossier/entiers/gardes'
import { accumulateurVide, accumuler, accumulerTous } from './accumulateur'
import { type Cumul, figer, verifierForme } from './cumul'
import { presenter } from './presentation'
import type { IndicateursRsa } from './resultat'

/**
 * Les indicateurs de dossiers, en un passage.
 *
 * @throws ErreurContexte si le contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { calculerIndicateursRsa } from 'calpae/rsa'
 * const dossiers = [
 *   {
 *     id: 'A',
 *     departement: '67',
 *     situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
 *     suivis: null, // cette source ne connaît pas les orientations
 *   },
 * ]
 * const { indicateurs } = calculerIndicateursRsa(dossiers, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * indicateurs['nouveaux-entrants'].valeur // => 1
 * indicateurs['nouveaux-entrants-orientes-dans-le-delai'].maximum // => 1
 * indicateurs['nouveaux-entrants-orientes-dans-le-delai'].causes // => { 'suivis-non-tenus': 1 }
 * ```
 */
export function calculerIndicateursRsa(dossiers: Iterable<Dossier>, contexte: Contexte): IndicateursRsa {
  const regles = etablirRegles(contexte)
  const accumulateur = accumulateurVide()
  accumulerTous(accumulateur, dossiers, regles)
  return presenter(figer(accumulateur, empreinteContexte(regles)), regles)
}

/**
 * Les indicateurs d'un flux de dossiers, en mémoire constante.
 *
 * @throws ErreurContexte (promesse rejetée) si le contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { calculerIndicateursRsaFlux } from 'calpae/rsa'
 * async function* lire() {
 *   yield { id: 'A', departement: '67', situations: [] }
 * }
 * const { dossiers } = await calculerIndicateursRsaFlux(lire(), { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * dossiers // => 1
 * ```
 */
export async function calculerIndicateursRsaFlux(dossiers: AsyncIterable<Dossier>, contexte: Contexte): Promise<IndicateursRsa> {
  const regles = etablirRegles(contexte)
  const accumulateur = accumulateurVide()
  for await (const dossier of dossiers) accumuler(accumulateur, dossier, entiersDe(dossier), regles)
  return presenter(figer(accumulateur, empreinteContexte(regles)), regles)
}

/**
 * Les indicateurs d'un cumul.
 *
 * @throws ErreurContexte si le contexte est invalide, ou si ce n'est pas celui du cumul
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { CUMUL_VIDE, indicateursRsa } from 'calpae/rsa'
 * const { taux } = indicateursRsa(CUMUL_VIDE, { periode: { debut: '2022-01-01', fin: '2022-12-31' } })
 * taux.orientation.valeur // => null
 * ```
 */
export function indicateursRsa(cumul: Cumul, contexte: Contexte): IndicateursRsa {
  const regles = etablirRegles(contexte)
  verifierForme(cumul)
  const empreinte = empreinteContexte(regles)
  if (cumul.empreinte !== null && cumul.empreinte !== empreinte) {
    throw new ErreurContexte(
      `cumul : empreinte ${cumul.empreinte} ; attendu : ${empreinte}, celle du contexte donné (période, observation, territoire, conventions)`,
    )
  }
  return presenter({ ...cumul, empreinte }, regles)
}
