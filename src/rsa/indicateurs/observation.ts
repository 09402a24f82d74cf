import { OUI } from '../../base/trivaleur'
import type { Regles } from '../contexte'
import type { Entrant } from './comptage'
import type { Effectif } from './medianes'

/**
 * Ce qu'une entrée certaine apporte au délai médian d'orientation : orientée à tel délai, ou perdue de vue sans orientation à tel délai, ou
 * d'orientation non datée. Les délais sont en jours depuis la date d'entrée, négatifs si l'orientation l'a précédée.
 */
export type Observation = { readonly sorte: 'orientee' | 'censuree'; readonly jours: number } | { readonly sorte: 'sans-date' }

const SANS_DATE: Observation = { sorte: 'sans-date' }

/**
 * L'observation d'une entrée dont la date d'entrée est certaine. Sans orientation, elle est suivie jusqu'à l'observation, ou jusqu'à sa borne
 * si elle précède.
 *
 * @source fiches-actions 2024, fiche 1 (délai médian d'orientation)
 */
export function observerDelai({ candidature, entree }: Entrant, regles: Regles): Observation {
  const { orientation } = entree
  const depart = candidature.dateEntree
  if (depart === null || orientation === null || orientation.nonDates.length > 0) return SANS_DATE
  const debut = orientation.suivi?.debut ?? null
  if (debut !== null) return { sorte: 'orientee', jours: debut - depart }
  return { sorte: 'censuree', jours: Math.min(regles.observeLe, entree.bornes.fin) - depart }
}

/** Les observations des entrées certaines dans tous les mondes, réunies par le jour de l'entrée. */
export function unirObservations(mondes: readonly (readonly Entrant[])[], regles: Regles): Observation[] {
  const unies: Observation[] = []
  for (const { candidature } of mondes[0] ?? []) {
    const versions: Observation[] = []
    for (const monde of mondes) {
      const certain = monde.find((autre) => autre.candidature.d === candidature.d && autre.entrant === OUI)
      if (certain !== undefined) versions.push(observerDelai(certain, regles))
    }
    if (versions.length === mondes.length) unies.push(unir(versions))
  }
  return unies
}

function unir(versions: readonly Observation[]): Observation {
  let unie = versions[0] ?? SANS_DATE
  for (const version of versions) {
    if (unie.sorte === 'sans-date' || version.sorte !== unie.sorte) return SANS_DATE
    if (version.jours === unie.jours) continue
    // Deux dates d'orientation n'en font aucune ; de deux fins d'observation, la plus courte est sûre.
    if (unie.sorte === 'orientee') return SANS_DATE
    unie = { sorte: 'censuree', jours: Math.min(unie.jours, version.jours) }
  }
  return unie
}

/** Les délais observés, comptés par durée. */
export interface Observations {
  /** Délai en jours, joint à ce qu'il mesure ({@link joindreDelai}) → nombre d'entrées. Des nombres seulement : cent strates ne pèsent rien de plus. */
  readonly delais: Map<number, number>
  /** Entrées dont l'orientation n'est pas datée. */
  sansDate: number
}

/** Joint en un nombre un délai et ce qu'il mesure : pair jusqu'à une orientation, impair jusqu'à la fin de l'observation. */
function joindreDelai(jours: number, sorte: 'orientee' | 'censuree'): number {
  return 2 * jours + (sorte === 'orientee' ? 0 : 1)
}

/** Ajoute une observation, sur place. */
export function ajouterDelai(accumulateur: Observations, observation: Observation): void {
  if (observation.sorte === 'sans-date') {
    accumulateur.sansDate++
    return
  }
  const joint = joindreDelai(observation.jours, observation.sorte)
  accumulateur.delais.set(joint, (accumulateur.delais.get(joint) ?? 0) + 1)
}

/** Les délais comptés, triés par durée : jours, entrées orientées, entrées perdues de vue. */
export function listerDelais({ delais }: Observations): Effectif[] {
  const effectifs: Effectif[] = []
  for (const [joint, nombre] of delais) {
    const jours = joint >> 1
    const censuree = (joint & 1) === 1
    const autres = delais.get(joint ^ 1) ?? 0
    if (!censuree) effectifs.push([jours, nombre, autres])
    else if (autres === 0) effectifs.push([jours, 0, nombre])
  }
  return effectifs.sort(([a], [b]) => a - b)
}
