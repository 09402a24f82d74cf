import { ecrireJourOuNul } from '../../base/jour'
import { type Cause, causeDe } from '../causes'
import type { Regles } from '../contexte'
import type { DelaiCalcule, StatutDelai } from './delais'

/**
 * Un délai d'une entrée.
 *
 * @source instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, annexe 4
 */
export interface Delai {
  /**
   * `dans-le-delai`, `hors-delai` : l'événement est connu ; `en-cours` : il manque, et peut encore tenir le délai ; `echu` : il manque, et
   * le dernier jour utile est atteint ; `indetermine` : on ne sait pas ; `sans-objet` : non orienté, ou orienté vers France Travail.
   */
  readonly statut: StatutDelai
  /** Le jour de l'événement ; `null` s'il manque ou n'est pas daté. */
  readonly date: string | null
  /** Du départ à l'événement, en jours ; négatif quand l'événement l'a précédé ; `null` si l'un des deux n'est pas connu. */
  readonly delaiJours: number | null
  /** Le départ du délai ; `null` s'il est inconnu ou sans objet. */
  readonly depart: string | null
  /** Le dernier jour utile, compris ; `null` si le départ est inconnu ou sans objet. */
  readonly dernierJour: string | null
  /** Jours entre l'événement (à défaut, l'observation) et le dernier jour utile ; négatif : de combien il est dépassé ; `null` si indéterminé. */
  readonly marge: number | null
  /** Pourquoi le délai est indéterminé ; `null` s'il ne l'est pas. */
  readonly cause: Cause | null
}

/** Le délai calculé, tel que les résultats le disent. */
export function publierDelai(delai: DelaiCalcule, regles: Regles): Delai {
  const { statut, date, depart, limite, cause } = delai
  return {
    statut,
    date: ecrireJourOuNul(date),
    delaiJours: date === null || depart === null ? null : date - depart,
    depart: ecrireJourOuNul(depart),
    dernierJour: ecrireJourOuNul(limite),
    marge: limite === null || statut === 'indetermine' ? null : limite - (date ?? regles.observeLe),
    cause: causeDe(cause),
  }
}

/** Le même délai vu de plusieurs mondes : indéterminé, sans date ni jours, s'il n'y est pas le même. */
export function unirDelais(delais: readonly (Delai | null)[]): Delai | null {
  const [premier = null] = delais
  if (premier === null) return null
  const depart = commun(delais, 'depart')
  const dernierJour = commun(delais, 'dernierJour')
  const memes = delais.every(
    (delai) => delai?.statut === premier.statut && delai.date === premier.date && delai.delaiJours === premier.delaiJours,
  )
  if (!memes) {
    return { statut: 'indetermine', date: null, delaiJours: null, depart, dernierJour, marge: null, cause: 'soumission-inconnue' }
  }
  const cause = commun(delais, 'cause') ?? (premier.cause === null ? null : 'soumission-inconnue')
  return { ...premier, depart, dernierJour, marge: commun(delais, 'marge'), cause }
}

function commun<C extends keyof Delai>(delais: readonly (Delai | null)[], champ: C): Delai[C] | null {
  const premiere = delais[0]?.[champ] ?? null
  return delais.every((delai) => (delai?.[champ] ?? null) === premiere) ? premiere : null
}
