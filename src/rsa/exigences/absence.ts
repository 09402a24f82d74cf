import { type Cause, libelleCause } from '../causes'

/**
 * Ce que fait l'absence d'un champ : le dossier est rejeté à la lecture ; la réponse peut devenir inconnue ; ou l'absence a un sens convenu, qui
 * n'est pas un inconnu.
 */
export type EffetAbsence = 'rejet' | 'inconnu' | 'convenu'

/** L'absence d'un champ, pour une règle qui le lit. */
export interface Absence {
  readonly effet: EffetAbsence
  /** La cause que diront les mesures ; `null` si l'absence ne rend rien inconnu par elle-même. */
  readonly cause: Cause | null
  readonly siAbsent: string
}

/** Sans le champ, le dossier est rejeté à la lecture. */
export function rejeter(suite = ''): Absence {
  return { effet: 'rejet', cause: null, siAbsent: `le dossier est rejeté à la lecture${suite}` }
}

/** Sans le champ, la réponse est inconnue ; `avant` et `apres` disent à quelles conditions. */
export function ignorer(cause: Cause, conditions: { readonly avant?: string; readonly apres?: string } = {}): Absence {
  const { avant = '', apres = '' } = conditions
  return { effet: 'inconnu', cause, siAbsent: `${avant}inconnu : ${libelleCause(cause)}${apres}` }
}

/** L'absence veut dire quelque chose de convenu. */
export function convenir(sens: string): Absence {
  return { effet: 'convenu', cause: null, siAbsent: sens }
}
