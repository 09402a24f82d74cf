import { type Jour, SANS_FIN } from '../../base/jour'
import { OUI } from '../../base/trivaleur'
import { type Candidature, repondreAuxCriteres } from './candidature'

/**
 * Jusqu'où vont les événements d'une entrée : jusqu'au rattachement (non compris) de la candidature suivante qui n'est pas rejetée.
 *
 * Si cette candidature est incertaine par ses critères, elle pourrait ne pas en être une : ce qui la suit, jusqu'à la première borne
 * certaine, reviendrait alors à l'entrée. C'est la zone incertaine, de `fin` (comprise) à `finDeZone` (non comprise).
 */
export interface Bornes {
  /** Premier jour dont les événements sont à l'entrée. */
  readonly debut: Jour
  /** Premier jour dont les événements n'y sont plus ; {@link SANS_FIN} s'il n'y a pas de candidature suivante. */
  readonly fin: Jour
  /** Fin (non comprise) de la zone incertaine ; vaut `fin` si la borne est certaine. */
  readonly finDeZone: Jour
}

/** Les bornes de la candidature de rang `rang`. */
export function bornerEntree(candidatures: readonly Candidature[], rang: number): Bornes {
  const debut = candidatures[rang]?.rattachement ?? SANS_FIN
  let fin: Jour | null = null
  for (let i = rang + 1; i < candidatures.length; i++) {
    const suivante = candidatures[i]
    if (suivante === undefined || suivante.statut === 'rejetee') continue
    fin ??= suivante.rattachement
    if (repondreAuxCriteres(suivante) === OUI) return { debut, fin, finDeZone: suivante.rattachement }
  }
  return { debut, fin: fin ?? SANS_FIN, finDeZone: SANS_FIN }
}
