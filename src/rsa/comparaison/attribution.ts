import type { IdIndicateurCompte } from '../indicateurs/indicateurs-comptes'
import { type Apport, memeApport } from './apport'

/**
 * À laquelle des choses qui distinguent deux calculs un changement d'apport est dû. Une seule, pour que les écarts s'additionnent :
 *
 * 1. la première qui, changée seule, donne déjà l'apport d'arrivée ;
 * 2. à défaut, la première sans laquelle, toutes les autres changées, l'apport reste celui de départ ;
 * 3. à défaut, en les changeant l'une après l'autre, la dernière qui change l'apport.
 *
 * @param suspectes les rangs des choses qui peuvent être la cause, dans l'ordre où les éprouver ; au moins une
 * @param evaluer l'apport du dossier quand les choses de ces rangs sont changées
 * @returns le rang de la cause
 */
export function attribuer(
  indicateur: IdIndicateurCompte,
  suspectes: readonly number[],
  evaluer: (changees: readonly number[]) => Apport,
  a: Apport,
  b: Apport,
): number {
  if (suspectes.length === 1) return suspectes[0] as number
  const suffit = suspectes.find((rang) => memeApport(evaluer([rang]), b, indicateur))
  if (suffit !== undefined) return suffit
  const manque = suspectes.find((rang) => memeApport(evaluer(suspectes.filter((r) => r !== rang)), a, indicateur))
  if (manque !== undefined) return manque
  // De la fin vers le début : la dernière à changer l'apport est celle sans laquelle il n'est pas encore celui d'arrivée.
  let derniere = suspectes.length - 1
  while (derniere > 0 && memeApport(evaluer(suspectes.slice(0, derniere)), b, indicateur)) derniere--
  return suspectes[derniere] as number
}
