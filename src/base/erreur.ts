/**
 * Ce qu'une lecture dit d'une donnée qu'elle refuse (erreur) ou qu'elle signale (anomalie).
 *
 * @example
 * ```ts
 * import { lireDossier } from 'calpae/rsa'
 * const lecture = lireDossier({ id: 'A', departement: '67', situations: [{ debut: '2021-02-30', droit: 'versable' }] })
 * lecture.ok ? null : lecture.erreurs[0]?.chemin // => 'situations[0].debut'
 * ```
 */
export interface Erreur {
  /** Où : chemin depuis la donnée lue, par exemple `situations[1].fin` ; vide pour la donnée entière. */
  readonly chemin: string
  /** Quoi : un code stable, en minuscules, par exemple `date-impossible`. */
  readonly code: string
  /** Le message en français : ce qui a été reçu, ce qui est attendu. */
  readonly message: string
}

/** Ce qui est signalé sans rejet ; même forme qu'une {@link Erreur}. */
export type Anomalie = Erreur

/** Le résultat d'une lecture : la donnée et ce qu'elle a d'étrange, ou les raisons de son refus. */
export type Lecture<T> =
  | { readonly ok: true; readonly valeur: T; readonly anomalies: readonly Anomalie[] }
  | { readonly ok: false; readonly erreurs: readonly Erreur[] }

/** Une erreur du contexte : la seule chose qui lève. Se reconnaît à son `name`, qui vaut `ErreurContexte`. */
export class ErreurContexte extends Error {
  override readonly name: string = 'ErreurContexte'
}
