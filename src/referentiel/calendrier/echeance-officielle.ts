import { citer, type IdTexte, type Reference, type Source } from '../reference'
import type { ConventionsCalendrier } from './conventions'

/** Le régime d'une convention : l'année civile, ou l'année glissante du 1er juillet au 30 juin. */
export type Regime = 'civile' | 'glissante'

/** Comment un texte borne une date : le jour dit est encore à temps, ou il ne l'est plus. */
export type Formule = 'au-plus-tard' | 'avant'

/** L'identifiant stable d'une échéance, le même d'une année et d'un régime à l'autre. */
export type IdEcheance =
  | 'arrete-consommation'
  | 'remontee-mars'
  | 'rapport-execution'
  | 'transmission'
  | 'adoption'
  | 'remontee-juin'
  | 'denonciation'

/** Ce qu'un passage dit d'une date. */
export interface LectureEcheance {
  /** La valeur de la convention qui retient cette lecture ; `null` : les textes s'accordent. */
  readonly valeur: string | null
  /** Le jour dit, `AAAA-MM-JJ`. */
  readonly date: string
  /** Le jour dit est-il encore à temps ? */
  readonly formule: Formule
  /** Où c'est dit. */
  readonly source: Source
}

/**
 * Une échéance, telle que les textes la fixent pour une année : sa source est celle de sa première lecture.
 */
export interface EcheanceOfficielle extends Reference {
  /** L'identifiant stable : l'année, le régime et l'échéance, « 2022-civile-adoption ». */
  readonly id: string
  /** L'échéance. */
  readonly echeance: IdEcheance
  /** Le régime. */
  readonly regime: Regime
  /** L'année du calendrier : celle où l'on évalue l'exercice passé et adopte la convention. */
  readonly millesime: number
  /** Le nom de l'échéance. */
  readonly libelle: string
  /** L'acte attendu, et de qui. */
  readonly acte: string
  /** L'exercice visé : celui qu'on évalue, ou celui de la convention ; `null` : la session de remontée, qui a sa propre période. */
  readonly exercice: 'evalue' | 'conventionne' | null
  /** Le premier jour possible, `AAAA-MM-JJ` ; `null` : les textes n'en fixent pas. */
  readonly ouverture: string | null
  /** La convention qui choisit entre les lectures ; `null` : il n'y en a qu'une. */
  readonly convention: keyof ConventionsCalendrier | null
  /** Les lectures attestées ; la première est le défaut. */
  readonly lectures: readonly [LectureEcheance, ...LectureEcheance[]]
}

/** Une lecture d'une date. */
export function dater(
  date: string,
  formule: Formule,
  texte: IdTexte,
  section: string,
  valeur: string | null = null,
): LectureEcheance {
  return { valeur, date, formule, source: { texte, section } }
}

/** L'échéance, avec son identifiant, et la référence que sa première lecture lui donne : elle vaut pour l'année de son calendrier. */
export function echeanceOfficielle(donnee: Omit<EcheanceOfficielle, 'id' | keyof Reference>): EcheanceOfficielle {
  const { millesime, regime, echeance, lectures } = donnee
  const { texte, section } = lectures[0].source
  const annee = String(millesime)
  return { id: `${annee}-${regime}-${echeance}`, ...donnee, ...citer(texte, section, `${annee}-01-01`, `${annee}-12-31`) }
}
