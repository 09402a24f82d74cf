import type { Regles } from '../contexte'
import { type Accumulateur, accumulateurVide, type Repartition } from '../indicateurs/accumulateur'
import type { Entrant } from '../indicateurs/comptage'

/** La strate de ce qui n'en a pas. */
export const NON_VENTILE = 'non ventilé'

/** Les comptes d'une ventilation, strate par strate : une strate naît au premier dossier qu'elle reçoit. */
export type Strates = Map<string, Accumulateur>

/** Le compte d'une strate. */
export function strate(strates: Strates, nom: string): Accumulateur {
  let compte = strates.get(nom)
  if (compte === undefined) {
    compte = accumulateurVide()
    strates.set(nom, compte)
  }
  return compte
}

/** La strate d'une entrée ; `null` : elle n'en a pas, ou on l'ignore. */
export type CleEntree = (entrant: Entrant) => string | null

/**
 * Répartit les entrées d'un dossier entre les strates. Ce qui ne se compte qu'une fois par dossier (la personne prise en charge, son orientation vers la
 * garantie d'activité, le dossier lui-même) va à la strate commune à toutes ses entrées de la période ; à défaut, il n'est pas ventilé. Quand on
 * compte des personnes, la personne entière suit cette règle.
 */
export function repartirParEntree(strates: Strates, cle: CleEntree, regles: Regles): Repartition {
  const reunir = (entrants: readonly Entrant[]): Accumulateur => {
    const [premier, ...suivants] = entrants
    const nom = premier === undefined ? null : cle(premier)
    return strate(strates, nom !== null && suivants.every((entrant) => cle(entrant) === nom) ? nom : NON_VENTILE)
  }
  const enBloc = regles.conventions.comptage === 'personnes'
  const repartir: Repartition['repartir'] = (entrants) =>
    enBloc || entrants.length <= 1
      ? [[reunir(entrants), entrants]]
      : entrants.map((entrant) => [strate(strates, cle(entrant) ?? NON_VENTILE), [entrant]])
  return { repartir, reunir }
}
