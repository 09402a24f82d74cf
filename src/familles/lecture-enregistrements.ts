import type { Anomalie, Erreur, Lecture } from '../base/erreur'
import { type Forme, fiche, lireForme, parmi } from '../base/lecture'
import { champPropre, lireLot } from '../base/lecture-lot'
import { dansLaTable } from '../base/table'
import type { Episode } from './presence'

/**
 * La lecture d'un enregistrement de famille, et d'un lot : ce qui ne se lit pas est rendu avec sa place et ses erreurs, rien ne se perd.
 */

/**
 * Ce qu'a donné la lecture d'un lot : `lus = enregistrements.length + rejets.length`.
 *
 * @source instruction 2022/19, annexe 7 (les données difficiles à récupérer se signalent)
 */
export interface LectureEnregistrements<T> {
  /** Nombre de données lues. */
  readonly lus: number
  /** Les enregistrements lisibles, dans l'ordre du lot, complets et gelés. */
  readonly enregistrements: T[]
  /** Les données illisibles : leur position (depuis 0), leur identifiant s'il se lit, leurs erreurs. */
  readonly rejets: { readonly position: number; readonly id: string | null; readonly erreurs: readonly Erreur[] }[]
  /** Les enregistrements lisibles qui ont quelque chose d'étrange. */
  readonly anomalies: { readonly position: number; readonly id: string; readonly anomalies: readonly Anomalie[] }[]
}

/** Comment se lit un enregistrement d'une famille. */
export interface Modele<T> {
  /** Ce qu'un lot contient, au pluriel, pour les messages. */
  readonly pluriel: string
  /** La forme de l'enregistrement, ou sa forme selon sa `sorte`. */
  readonly forme: Forme<unknown> | { readonly parSorte: Readonly<Record<string, Forme<unknown>>> }
  /** Ce que la forme ne dit pas : les erreurs et les anomalies de l'enregistrement lu. */
  readonly examiner: (lu: T, erreurs: Erreur[], anomalies: Anomalie[]) => void
}

/** Lit un enregistrement : complet (champs absents mis à `null`) et gelé, ou ses erreurs. */
export function lireEnregistrement<T>(modele: Modele<T>, donnee: unknown): Lecture<T> {
  const choix = choisirForme(modele, donnee)
  if ('erreurs' in choix) return { ok: false, erreurs: choix.erreurs }
  const lecture = lireForme(choix.forme, donnee)
  if ('erreurs' in lecture) return { ok: false, erreurs: lecture.erreurs }
  const lu = lecture.valeur as T
  const erreurs: Erreur[] = []
  const anomalies: Anomalie[] = []
  modele.examiner(lu, erreurs, anomalies)
  return erreurs.length > 0 ? { ok: false, erreurs } : { ok: true, valeur: geler(lu), anomalies }
}

/** Lit un lot, dans l'ordre, sans jamais lever. Un identifiant en double, dans sa sorte, est une anomalie ; les deux sont gardés. */
export function lireEnregistrements<T extends { readonly id: string; readonly sorte?: string }>(
  modele: Modele<T>,
  donnees: Iterable<unknown>,
): LectureEnregistrements<T> {
  const { lus, lues, rejets, anomalies } = lireLot<T>(donnees, {
    pluriel: modele.pluriel,
    lire: (donnee) => lireEnregistrement(modele, donnee),
    cle: ({ id, sorte = '' }) => JSON.stringify([sorte, id]),
  })
  return { lus, enregistrements: lues, rejets, anomalies }
}

/** Une fin qui précède son début se refuse. */
export function refuserFinsAvantDebut(episodes: readonly Episode[] | null | undefined, chemin: string, erreurs: Erreur[]): void {
  episodes?.forEach(({ debut, fin }, rang) => {
    if (debut == null || fin == null || fin >= debut) return
    const message = `reçu « ${fin} » ; attendu : une date qui ne précède pas le début, ${debut}`
    erreurs.push({ chemin: `${chemin}[${rang}].fin`, code: 'fin-avant-debut', message })
  })
}

/** La forme dépend de la sorte : une sorte absente ou inconnue est la seule erreur rendue, le reste ne s'y compare pas. */
function choisirForme({ forme }: Modele<never>, donnee: unknown): { forme: Forme<unknown> } | { erreurs: readonly Erreur[] } {
  if (!('parSorte' in forme)) return { forme }
  const { parSorte } = forme
  const sorte = champPropre(donnee, 'sorte')
  const choisie = typeof sorte === 'string' ? dansLaTable(parSorte, sorte) : undefined
  if (choisie !== undefined) return { forme: choisie }
  const lecture = lireForme(fiche({ sorte: parmi(Object.keys(parSorte)) }), estUnObjet(donnee) ? { sorte } : donnee)
  return { erreurs: 'erreurs' in lecture ? lecture.erreurs : [] }
}

function estUnObjet(donnee: unknown): boolean {
  try {
    return typeof donnee === 'object' && donnee !== null && !Array.isArray(donnee)
  } catch {
    return false // une donnée qui ne se laisse pas regarder n'a pas de sorte
  }
}

function geler<T>(donnee: T): T {
  if (typeof donnee === 'object' && donnee !== null) {
    Object.freeze(donnee)
    for (const valeur of Object.values(donnee)) geler(valeur)
  }
  return donnee
}
