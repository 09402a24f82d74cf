import type { TableauFinancier } from '../budget/tableau-financier'
import type { MesureFinancee } from '../budget/theme'
import type { EvaluationCible } from '../tableau/evaluation-cible'
import type { TableauIndicateurs } from '../tableau/tableau-indicateurs'
import type { ActionDeclaree, BudgetAction, IndicateurDeclare } from './action'
import type { Manque } from './manques'

/** Ce qu'on dit d'une mesure. */
export interface MesureDeclaree {
  /** La mesure. */
  readonly mesure: MesureFinancee
  /** Les résultats de l'année et leur évolution depuis la précédente. */
  readonly explication?: string | null
  /** Les indicateurs socles expliqués un à un. */
  readonly indicateurs?: readonly IndicateurDeclare[] | null
  /** Les actions. */
  readonly actions: readonly ActionDeclaree[]
}

/** De quoi faire un rapport d'exécution. */
export interface DonneesRapport {
  /** L'année exécutée. */
  readonly annee: number
  /** Le code du département ; plusieurs comptés ensemble : « 67+68 ». */
  readonly departement: string
  /** Le nom de la collectivité. */
  readonly collectivite?: string | null
  /** La région. */
  readonly region?: string | null
  /** La date du rapport, `AAAA-MM-JJ`. */
  readonly date?: string | null
  /** L'introduction : le contexte local. */
  readonly introduction?: string | null
  /** Les mesures. */
  readonly mesures: readonly MesureDeclaree[]
  /** Annexe 1 : le tableau des indicateurs. */
  readonly indicateurs?: TableauIndicateurs | null
  /** Annexe 2 : le tableau financier. */
  readonly budget?: TableauFinancier | null
}

/** Un indicateur dans le corps du rapport. */
export interface IndicateurRapport {
  /** L'identifiant. */
  readonly indicateur: string
  /** Le département. */
  readonly departement: string
  /** L'intitulé. */
  readonly libelle: string
  /** Les cellules, par identifiant de colonne du tableau annexé. */
  readonly cellules: Readonly<Record<string, string | null>>
  /** Les cibles de l'année, évaluées. */
  readonly cibles: readonly EvaluationCible[]
  /** Ce qui est expliqué ; `null` : rien. */
  readonly explication: string | null
}

/** Une action dans le rapport. */
export interface ActionRapport extends Required<Omit<ActionDeclaree, 'indicateurs'>> {
  /** Son numéro dans le rapport : « 1.4.2 ». */
  readonly numero: string
  /** L'intitulé. */
  readonly intitule: string
  /** Son budget ; `null` : elle n'est pas au tableau financier. */
  readonly budget: BudgetAction | null
  /** Ses indicateurs. */
  readonly indicateurs: readonly IndicateurRapport[]
}

/** Un chapitre : une mesure. */
export interface ChapitreRapport {
  /** Son numéro dans le modèle : « 1.4 ». */
  readonly numero: string
  /** La mesure. */
  readonly mesure: MesureFinancee
  /** Son intitulé. */
  readonly intitule: string
  /** Les résultats et leur évolution ; `null` : non renseigné. */
  readonly explication: string | null
  /** Les indicateurs socles de la mesure. */
  readonly indicateurs: readonly IndicateurRapport[]
  /** Les actions. */
  readonly actions: readonly ActionRapport[]
}

/**
 * Un rapport d'exécution : les chapitres du modèle, les deux annexes, et ce qui manque.
 *
 * @source instruction 2022/19, annexe 6
 */
export interface Rapport {
  /** Le titre. */
  readonly titre: string
  /** L'année exécutée. */
  readonly annee: number
  /** Le département. */
  readonly departement: string
  /** La collectivité ; `null` : non renseignée. */
  readonly collectivite: string | null
  /** La région ; `null` : non renseignée. */
  readonly region: string | null
  /** La date du rapport ; `null` : non renseignée. */
  readonly date: string | null
  /** L'introduction ; `null` : non renseignée. */
  readonly introduction: string | null
  /** Les chapitres, dans l'ordre du modèle ; ceux dont rien n'est dit n'y sont pas. */
  readonly chapitres: readonly ChapitreRapport[]
  /** Les annexes. */
  readonly annexes: { readonly indicateurs: TableauIndicateurs | null; readonly budget: TableauFinancier | null }
  /** Ce que le modèle demande et que le rapport n'a pas. */
  readonly manques: readonly Manque[]
}
