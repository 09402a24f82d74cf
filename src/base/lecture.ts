import * as z from 'zod/mini'
import type { Erreur } from './erreur'
import { lireJour } from './jour'
import { type CodeErreur, direChampInconnu, ecrireChemin, type Probleme, traduire } from './message-lecture'

/**
 * La seule porte par où entre une donnée dont on ne sait rien, et le seul module qui connaisse zod.
 *
 * Une forme décrit ce qui est attendu ; {@link lireForme} rend une donnée neuve, complète (tout champ facultatif absent vaut `null`), ou les
 * erreurs en français, chacune avec son chemin. Les champs dont le nom commence par `x-` sont libres : ni lus, ni refusés.
 */
export interface Forme<T> {
  /** Le schéma, opaque : aucun type de zod ne sort d'ici. */
  readonly schema: unknown
  /** Ce qui est attendu, en français. */
  readonly attendu: string
  /** Pour une valeur simple : le code de ce qui ne va pas, ou `null`. */
  readonly examiner?: Examen
  /** Pour une valeur simple : la valeur lue, si elle n'est pas la valeur reçue. */
  readonly tourner?: (valeur: unknown) => unknown
  /** Pour une valeur simple : ce qu'il fallait écrire, selon le code de ce qui ne va pas. */
  readonly conseils?: Readonly<Partial<Record<CodeErreur, string>>>
  /** Pour une valeur d'une liste : les valeurs admises. */
  readonly admises?: readonly string[]
  /** Pour un objet : ses champs. */
  readonly champs?: Readonly<Record<string, Forme<unknown>>>
  /** Pour une liste : la forme de ses éléments. */
  readonly element?: Forme<unknown>
  /** Pour un dictionnaire : la forme de ses valeurs, quels que soient leurs noms. */
  readonly valeurs?: Forme<unknown>
  /** Le type lu ; n'existe que pour le compilateur. */
  readonly lu?: T
}

type Examen = (valeur: unknown) => CodeErreur | null
type Schema = z.ZodMiniType<unknown, unknown>

const UN_TEXTE = 'un texte entre guillemets'

/**
 * Une valeur simple : un seul examen, qui rend le code de ce qui ne va pas ou `null`, et la valeur lue si elle n'est pas la valeur reçue. Sans
 * couche intermédiaire, car c'est là que passe presque tout le temps d'une lecture.
 */
export function simple<T>(attendu: string, examiner: Examen, tourner?: (valeur: unknown) => unknown): Forme<T> {
  const schema = z.transform((valeur, lecture) => {
    const code = examiner(valeur)
    if (code === null) return tourner === undefined ? valeur : tourner(valeur)
    lecture.issues.push({ code: 'custom', params: { code }, input: valeur, continue: false })
    return undefined // la valeur refusée ne continue pas : une promesse que l'on a oublié d'attendre ferait lever zod
  })
  return tourner === undefined ? { schema, attendu, examiner } : { schema, attendu, examiner, tourner }
}

/** Un texte non vide. */
export function texte(): Forme<string> {
  return simple(UN_TEXTE, (valeur) =>
    typeof valeur !== 'string' ? 'type-inattendu' : valeur.trim() === '' ? 'texte-vide' : null,
  )
}

/** Vrai ou faux. */
export function booleen(): Forme<boolean> {
  return simple('true ou false', (valeur) => (typeof valeur === 'boolean' ? null : 'type-inattendu'))
}

/** Une date civile `AAAA-MM-JJ` qui existe. */
export function date(): Forme<string> {
  return simple(UN_TEXTE, (valeur) =>
    typeof valeur !== 'string' ? 'type-inattendu' : lireJour(valeur) === null ? 'date-impossible' : null,
  )
}

/** Une valeur d'une liste ; `equivalents` donne les anciens noms encore lus, et la valeur qu'ils prennent. */
export function parmi<const V extends string>(
  valeurs: readonly V[],
  equivalents: ReadonlyMap<string, NoInfer<V>> = new Map(),
): Forme<V> {
  const admises = new Set<unknown>([...valeurs, ...equivalents.keys()])
  const attendu = valeurs.map((valeur) => `« ${valeur} »`).join(', ')
  const examen: Examen = (valeur) => (admises.has(valeur) ? null : 'valeur-hors-liste')
  const tourner = equivalents.size === 0 ? undefined : (valeur: unknown) => equivalents.get(valeur as string) ?? valeur
  return { ...simple<V>(attendu, examen, tourner), admises: valeurs }
}

/** La forme, ou `null` ; absente, elle vaut `null`. */
export function facultatif<T>(forme: Forme<T>): Forme<T | null> {
  const { examiner, tourner, attendu } = forme
  if (examiner === undefined) return { ...forme, schema: z._default(z.nullable(forme.schema as Schema), null) } as Forme<T | null>
  const admise = simple<T | null>(
    attendu,
    (valeur) => (valeur == null ? null : examiner(valeur)),
    (valeur) => (valeur == null ? null : tourner === undefined ? valeur : tourner(valeur)),
  )
  return { ...forme, ...admise }
}

/** Une liste d'éléments d'une même forme. */
export function liste<T>(element: Forme<T>): Forme<T[]> {
  return { schema: z.array(element.schema as Schema), attendu: 'une liste', element }
}

/** Un objet dont on connaît tous les champs. */
export function fiche<C extends Readonly<Record<string, Forme<unknown>>>>(
  champs: C,
): Forme<{ [K in keyof C]: C[K] extends Forme<infer T> ? T : never }> {
  const schemas = Object.fromEntries(Object.entries(champs).map(([nom, forme]) => [nom, forme.schema as Schema]))
  // Sans prototype : un champ nommé `constructor` ou `__proto__` y est inconnu comme un autre, sans précaution à prendre à chaque champ lu.
  const connus = Object.assign(Object.create(null), champs) as C
  return { schema: z.object(schemas), attendu: 'un objet', champs: connus }
}

/** Un objet dont les noms sont libres et les valeurs d'une même forme. */
export function dictionnaire<T>(valeurs: Forme<T>): Forme<Record<string, T>> {
  return { schema: z.record(z.string(), valeurs.schema as Schema), attendu: 'un objet', valeurs }
}

/** Ce qui se bâtit à la première lecture, et sert aux suivantes : charger le module ne coûte rien, et une forme ne se rebâtit pas à chaque donnée. */
export function uneFois<T>(batir: () => T): () => T {
  let bati: { readonly valeur: T } | undefined
  return () => {
    bati ??= { valeur: batir() }
    return bati.valeur
  }
}

/** Lit une donnée : la donnée lue, ou ses erreurs. Ne lève jamais, même si lire un champ de la donnée lève. */
export function lireForme<T>(forme: Forme<T>, donnee: unknown): { readonly valeur: T } | { readonly erreurs: readonly Erreur[] } {
  try {
    const erreurs: Erreur[] = []
    if (aUnChampInconnu(forme, donnee)) refuserChampsInconnus(forme, donnee, [], erreurs)
    const lecture = z.safeParse(forme.schema as Schema, donnee, { reportInput: true, jitless: true })
    if (lecture.success) return erreurs.length === 0 ? { valeur: lecture.data as T } : { erreurs }
    for (const probleme of lecture.error.issues) erreurs.push(traduire(forme, probleme as Probleme))
    return { erreurs }
  } catch (cause) {
    if (estUnDebordement(cause)) return { erreurs: [TROP_D_ERREURS] }
    // Ce qui a été levé n'est pas interrogé : cela pourrait lever encore.
    return { erreurs: [ILLISIBLE] }
  }
}

/** Des dizaines de milliers d'erreurs d'un coup débordent la pile. */
function estUnDebordement(cause: unknown): boolean {
  try {
    return cause instanceof RangeError
  } catch {
    return false
  }
}

/** Une donnée dont un champ ne se laisse pas lire. */
export const ILLISIBLE: Erreur = {
  chemin: '',
  code: 'illisible',
  message: 'lire un champ de la donnée lève une erreur ; attendu : une donnée simple',
}

const TROP_D_ERREURS: Erreur = {
  chemin: '',
  code: 'illisible',
  message: "la donnée a trop d'erreurs, ou une liste trop longue, pour que chacune soit dite",
}

/** Y a-t-il quelque part un champ que la forme ne connaît pas ? Presque jamais : les chemins ne s'écrivent que s'il y en a un. */
function aUnChampInconnu({ champs, element, valeurs }: Forme<unknown>, donnee: unknown): boolean {
  if (typeof donnee !== 'object' || donnee === null) return false
  if (valeurs !== undefined) return true // les noms d'un dictionnaire se regardent un à un : ce n'est jamais une donnée nombreuse
  if (element !== undefined) {
    if (!estComposee(element) || !Array.isArray(donnee)) return false
    for (let i = 0; i < donnee.length; i++) if (aUnChampInconnu(element, donnee[i])) return true
    return false
  }
  if (champs === undefined || Array.isArray(donnee)) return false
  for (const nom in donnee) {
    const attendue = champs[nom]
    if (attendue === undefined) {
      if (!nom.startsWith('x-')) return true
    } else if (estComposee(attendue)) {
      if (aUnChampInconnu(attendue, (donnee as Record<string, unknown>)[nom])) return true
    }
  }
  return false
}

function estComposee({ champs, element, valeurs }: Forme<unknown>): boolean {
  return champs !== undefined || element !== undefined || valeurs !== undefined
}

/** Un champ que la forme ne connaît pas est refusé, fût-il `__proto__` : une faute de frappe ne devient pas une donnée absente. */
function refuserChampsInconnus(forme: Forme<unknown>, donnee: unknown, chemin: PropertyKey[], erreurs: Erreur[]): void {
  if (typeof donnee !== 'object' || donnee === null) return
  const { champs, element, valeurs } = forme
  if (valeurs !== undefined && !Array.isArray(donnee)) {
    for (const nom of Object.keys(donnee)) {
      if (nom !== '__proto__') refuserChampsInconnus(valeurs, (donnee as Record<string, unknown>)[nom], [...chemin, nom], erreurs)
      else
        erreurs.push({ chemin: ecrireChemin([...chemin, nom]), code: 'champ-inconnu', message: 'nom impossible « __proto__ »' })
    }
  } else if (element !== undefined && Array.isArray(donnee)) {
    if (!estComposee(element)) return
    for (let i = 0; i < donnee.length; i++) refuserChampsInconnus(element, donnee[i], [...chemin, i], erreurs)
  } else if (champs !== undefined && !Array.isArray(donnee)) {
    for (const nom in donnee) {
      const attendue = champs[nom]
      if (attendue !== undefined) {
        if (estComposee(attendue)) {
          refuserChampsInconnus(attendue, (donnee as Record<string, unknown>)[nom], [...chemin, nom], erreurs)
        }
      } else if (!nom.startsWith('x-')) {
        const message = direChampInconnu(nom, Object.keys(champs))
        erreurs.push({ chemin: ecrireChemin([...chemin, nom]), code: 'champ-inconnu', message })
      }
    }
  }
}
