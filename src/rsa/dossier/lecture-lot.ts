import type { Anomalie, Erreur } from '../../base/erreur'
import { lireLot } from '../../base/lecture-lot'
import type { Dossier } from './dossier'
import { lireDossier } from './lecture-dossier'

/** Ce qu'a donné la lecture d'un lot : rien ne se perd, `lus = dossiers.length + rejets.length`. */
export interface LectureLot {
  /** Nombre de données lues. */
  readonly lus: number
  /** Les dossiers lisibles, dans l'ordre du lot. */
  readonly dossiers: Dossier[]
  /** Les données illisibles : leur position (depuis 0), leur identifiant s'il se lit, leurs erreurs. */
  readonly rejets: { readonly position: number; readonly id: string | null; readonly erreurs: readonly Erreur[] }[]
  /** Les dossiers lisibles qui ont quelque chose d'étrange. */
  readonly anomalies: { readonly position: number; readonly id: string; readonly anomalies: readonly Anomalie[] }[]
}

/**
 * Lit un lot de dossiers, dans l'ordre, sans jamais lever : ce qui ne se lit pas est rendu avec sa position et ses erreurs. Un identifiant en
 * double est une anomalie ; les deux dossiers sont gardés.
 *
 * @source instruction 2022/19, annexe 7, §6 (les données difficiles à récupérer se signalent)
 * @example
 * ```ts
 * import { lireDossiers } from 'calpae/rsa'
 * const lot = lireDossiers([{ id: 'A', departement: '67', situations: [] }, { id: 'B' }])
 * lot.lus // => 2
 * lot.dossiers.length // => 1
 * lot.rejets[0]?.erreurs[0]?.chemin // => 'departement'
 * ```
 */
export function lireDossiers(donnees: Iterable<unknown>): LectureLot {
  const { lus, lues, rejets, anomalies } = lireLot(donnees, { pluriel: 'dossiers', lire: lireDossier, cle: ({ id }) => id })
  return { lus, dossiers: lues, rejets, anomalies }
}
