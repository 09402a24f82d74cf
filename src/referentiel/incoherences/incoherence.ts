import type { Conventions } from '../conventions'
import type { Famille } from '../indicateurs/identifiants'
import { citer, type IdTexte, PUBLICATIONS, type Reference, type Source } from '../reference'
import type { IdIncoherence } from './identifiant'

/** Une convention du calcul : celle du RSA par son nom, les autres par leur chapitre et leur nom, « ase.secondeRemontee », « calendrier.adoption ». */
export type NomConvention = keyof Conventions | `${Famille | 'calendrier' | 'budget'}.${string}`

/** Une lecture : ce qu'un texte dit, ou tait. */
export interface LectureTexte {
  /** La règle, en peu de mots. */
  readonly regle: string
  /** Où elle est. */
  readonly source: Source
}

/**
 * Un point où les textes se contredisent ou se taisent : les lectures en présence, ce qui les sépare, et comment on s'en sort ici.
 *
 * Sa source est celle de la première lecture ; elle vaut depuis que le dernier des textes en présence a paru.
 */
export interface Incoherence extends Reference {
  /** L'identifiant stable : `B01` à `B74`, une contradiction entre textes ; `N01`…, un silence. */
  readonly id: IdIncoherence
  /** Le point en question. */
  readonly sujet: string
  /** Ce sur quoi porte le désaccord. */
  readonly nature: 'seuil' | 'delai' | 'date' | 'perimetre' | 'montant' | 'libelle' | 'silence'
  /** Change-t-il des chiffres (majeure), à la marge (mineure), ou est-ce une faute de frappe (coquille) ? */
  readonly gravite: 'majeure' | 'mineure' | 'coquille'
  /** Les lectures en présence. */
  readonly lectures: readonly [LectureTexte, ...LectureTexte[]]
  /** Ce qui les sépare, et ce que cela change. */
  readonly ecart: string
  /** Les conventions du calcul qui tranchent ; aucune si le point ne relève pas d'un choix. */
  readonly conventions: readonly NomConvention[]
  /** Comment le point est tranché, ou pourquoi aucune convention ne le tranche. */
  readonly issue: string
}

/** Une lecture d'un texte. */
export function lecture(texte: IdTexte, section: string, regle: string): LectureTexte {
  return { regle, source: { texte, section } }
}

/** L'incohérence, avec la référence que ses lectures lui donnent. */
export function incoherence(constat: Omit<Incoherence, keyof Reference>): Incoherence {
  const { texte, section } = constat.lectures[0].source
  const du = constat.lectures.map(({ source }) => PUBLICATIONS[source.texte]).reduce((a, b) => (a < b ? b : a))
  return { ...constat, ...citer(texte, section, du, null) }
}
