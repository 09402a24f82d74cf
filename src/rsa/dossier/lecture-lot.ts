import { decrire } from '../../base/description'
import type { Anomalie, Erreur } from '../../base/erreur'
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
  const lot: LectureLot & { lus: number } = { lus: 0, dossiers: [], rejets: [], anomalies: [] }
  if (!estUneListe(donnees)) {
    const message = `reçu ${decrire(donnees)} ; attendu : une liste de dossiers`
    lot.rejets.push({ position: 0, id: null, erreurs: [{ chemin: '', code: 'type-inattendu', message }] })
    return { ...lot, lus: 1 }
  }
  const positions = new Map<string, number>()
  try {
    for (const donnee of donnees) lireDans(lot, donnee, positions)
  } catch {
    // La source s'est interrompue : ce qui est lu reste, et l'interruption se voit.
    const message = "la liste lève une erreur quand on la parcourt : la suite n'est pas lue"
    lot.rejets.push({ position: lot.lus++, id: null, erreurs: [{ chemin: '', code: 'illisible', message }] })
  }
  return lot
}

function lireDans(lot: LectureLot & { lus: number }, donnee: unknown, positions: Map<string, number>): void {
  const position = lot.lus++
  const lecture = lireDossier(donnee)
  if (!lecture.ok) {
    lot.rejets.push({ position, id: identifiantDe(donnee), erreurs: lecture.erreurs })
    return
  }
  const { id } = lecture.valeur
  const anomalies = [...lecture.anomalies]
  const premiere = positions.get(id)
  if (premiere === undefined) positions.set(id, position)
  else
    anomalies.unshift({
      chemin: 'id',
      code: 'identifiant-en-double',
      message: `${decrire(id)} est déjà à la position ${premiere}`,
    })
  lot.dossiers.push(lecture.valeur)
  if (anomalies.length > 0) lot.anomalies.push({ position, id, anomalies })
}

/** Un texte se parcourt lettre à lettre, mais n'est pas une liste de dossiers. */
function estUneListe(donnees: unknown): donnees is Iterable<unknown> {
  if (typeof donnees !== 'object' || donnees === null) return false
  try {
    return typeof (donnees as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  } catch {
    return false
  }
}

function identifiantDe(donnee: unknown): string | null {
  if (typeof donnee !== 'object' || donnee === null) return null
  try {
    const champ = Object.getOwnPropertyDescriptor(donnee, 'id')
    return typeof champ?.value === 'string' ? champ.value : null
  } catch {
    return null // une donnée qui ne se laisse pas lire n'a pas d'identifiant, et n'arrête pas le lot
  }
}
