import { decrire } from './description'
import type { Anomalie, Erreur, Lecture } from './erreur'
import { estUneListe } from './liste'

/** Ce qu'a donné la lecture d'un lot : rien ne se perd, `lus = lues.length + rejets.length`. */
export interface Lot<T> {
  /** Nombre de données lues. */
  readonly lus: number
  /** Les valeurs lisibles, dans l'ordre du lot. */
  readonly lues: T[]
  /** Les données illisibles : leur position (depuis 0), leur identifiant s'il se lit, leurs erreurs. */
  readonly rejets: { readonly position: number; readonly id: string | null; readonly erreurs: readonly Erreur[] }[]
  /** Les valeurs lisibles qui ont quelque chose d'étrange. */
  readonly anomalies: { readonly position: number; readonly id: string; readonly anomalies: readonly Anomalie[] }[]
}

/** Comment se lit un lot. */
export interface LecteurLot<T> {
  /** Ce qu'un lot contient, au pluriel, pour les messages. */
  readonly pluriel: string
  readonly lire: (donnee: unknown) => Lecture<T>
  /** Ce qui ne se répète pas d'une valeur à l'autre. */
  readonly cle: (valeur: T) => string
}

/** Lit un lot, dans l'ordre, sans jamais lever. Un identifiant en double est une anomalie ; les deux valeurs sont gardées. */
export function lireLot<T extends { readonly id: string }>(donnees: unknown, lecteur: LecteurLot<T>): Lot<T> {
  const lot: Lot<T> & { lus: number } = { lus: 0, lues: [], rejets: [], anomalies: [] }
  if (!estUneListe(donnees)) {
    rejeter(lot, 'type-inattendu', `reçu ${decrire(donnees)} ; attendu : une liste de ${lecteur.pluriel}`)
    return lot
  }
  const positions = new Map<string, number>()
  try {
    for (const donnee of donnees) lireDans(lot, donnee, lecteur, positions)
  } catch {
    // La source s'est interrompue : ce qui est lu reste, et l'interruption se voit.
    rejeter(lot, 'illisible', "la liste lève une erreur quand on la parcourt : la suite n'est pas lue")
  }
  return lot
}

/** Un champ de la donnée elle-même ; rien si elle ne se laisse pas regarder, ce qui n'arrête pas un lot. */
export function champPropre(donnee: unknown, nom: string): unknown {
  try {
    return Object.getOwnPropertyDescriptor(donnee, nom)?.value
  } catch {
    return undefined
  }
}

function lireDans<T extends { readonly id: string }>(
  lot: Lot<T> & { lus: number },
  donnee: unknown,
  { lire, cle }: LecteurLot<T>,
  positions: Map<string, number>,
): void {
  const position = lot.lus++
  const lecture = lire(donnee)
  if (!lecture.ok) {
    const id = champPropre(donnee, 'id')
    lot.rejets.push({ position, id: typeof id === 'string' ? id : null, erreurs: lecture.erreurs })
    return
  }
  const { valeur } = lecture
  const { id } = valeur
  const anomalies = [...lecture.anomalies]
  const sienne = cle(valeur)
  const premiere = positions.get(sienne)
  if (premiere === undefined) positions.set(sienne, position)
  else
    anomalies.unshift({
      chemin: 'id',
      code: 'identifiant-en-double',
      message: `${decrire(id)} est déjà à la position ${premiere}`,
    })
  lot.lues.push(valeur)
  if (anomalies.length > 0) lot.anomalies.push({ position, id, anomalies })
}

/** Rejette le lot lui-même, comme une donnée de plus. */
function rejeter(lot: Lot<unknown> & { lus: number }, code: 'type-inattendu' | 'illisible', message: string): void {
  lot.rejets.push({ position: lot.lus++, id: null, erreurs: [{ chemin: '', code, message }] })
}
