import { direReponse, type Reponse, type Trivaleur } from '../../base/trivaleur'
import { type Cause, causeDe } from '../causes'

/** Un critère appliqué à un dossier : la réponse, ce qui la fonde, et d'où vient la règle. */
export interface Critere {
  /** Le critère, par exemple `sans-suivi-en-cours`. */
  readonly critere: string
  /** La réponse. */
  readonly reponse: Trivaleur
  /** La cause d'un inconnu ; `null` si la réponse est certaine. */
  readonly cause: Cause | null
  /** Le constat, en français. */
  readonly constat: string
  /** Les chemins du dossier qui le prouvent ; ensemble, ceux de l'explication suffisent à refaire l'évaluation. */
  readonly preuves: readonly string[]
  /** La source de la règle. */
  readonly source: string
  /** Pour un délai : jours de l'événement (à défaut, de l'observation) au dernier jour utile, négatif s'il est dépassé ; `null` sinon. */
  readonly marge: number | null
}

/** Les textes d'où viennent les critères. */
export const SOURCES = {
  entree: 'instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, annexe 4',
  delais: 'instruction 2022/19, annexe 7, §6 et annexe 9',
  garantie: 'instruction 2022/19, annexe 7, §7',
} as const

/** Établit un critère d'après la réponse d'une règle. */
export function etablirCritere(
  critere: string,
  reponse: Reponse,
  constat: string,
  preuves: readonly string[],
  source: string,
  marge: number | null = null,
): Critere {
  return {
    critere,
    reponse: direReponse(reponse),
    cause: causeDe(reponse),
    constat,
    preuves: [...new Set(preuves)],
    source,
    marge,
  }
}

/**
 * Réunit le même critère vu de plusieurs mondes : ce qui y diffère dépend de la soumission inconnue, et toutes les preuves sont gardées.
 */
export function unirCriteres(versions: readonly Critere[]): Critere {
  const premier = versions[0] as Critere
  const preuves = [...new Set(versions.flatMap((version) => version.preuves))]
  const constats = [...new Set(versions.map((version) => version.constat))]
  const memeReponse = versions.every(({ reponse }) => reponse === premier.reponse)
  const memeMarge = versions.every(({ marge }) => marge === premier.marge)
  if (constats.length === 1 && memeReponse) return { ...premier, preuves, marge: memeMarge ? premier.marge : null }
  return {
    ...premier,
    reponse: memeReponse ? premier.reponse : 'inconnu',
    cause: memeReponse ? premier.cause : 'soumission-inconnue',
    constat: `selon que la personne est soumise ou non là où on l'ignore : ${constats.join(' ; ou ')}`,
    preuves,
    marge: memeMarge ? premier.marge : null,
  }
}
