import type { Cas } from '../jeu'
import type { Reponse } from '../reponse'
import type { Tirage } from './tirage'

/** Un objet du cas, dont on ne sait que ce que la variante y cherche. */
export type Objet = Readonly<Record<string, unknown>>

/** Ce qu'une variante fait d'un cas. */
interface Effet {
  readonly dossiers: readonly Objet[]
  readonly contexte?: Cas['contexte']
  /** Ce que la réponse attendue devient ; absent : elle ne change pas. */
  readonly reponse?: (attendu: Reponse) => Reponse
}

/** Une variante : ce qu'elle change, et son effet, connu d'avance ; `null` si elle ne s'applique pas au cas. */
export interface Variante {
  readonly titre: string
  readonly niveaux: readonly Cas['niveau'][]
  readonly appliquer: (cas: Cas, dossiers: readonly Objet[], tirage: Tirage) => Effet | null
}

/** La liste d'un dossier ; `null` si elle n'est pas tenue. */
export function listeDe(dossier: Objet, nom: string): readonly Objet[] | null {
  const liste = dossier[nom]
  return Array.isArray(liste) ? (liste as readonly Objet[]) : null
}

/** Une donnée simple, dont chaque texte est changé. */
export function changerTextes(donnee: unknown, changer: (texte: string) => string): unknown {
  if (typeof donnee === 'string') return changer(donnee)
  if (Array.isArray(donnee)) return donnee.map((element) => changerTextes(element, changer))
  if (typeof donnee !== 'object' || donnee === null) return donnee
  return Object.fromEntries(Object.entries(donnee).map(([cle, valeur]) => [cle, changerTextes(valeur, changer)]))
}
