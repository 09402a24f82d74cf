import type { LigneFinanciere } from '../budget/ligne-financiere'

/** Un indicateur d'une action, tel que le rapport le reprend et l'explique. */
export interface IndicateurDeclare {
  /** L'identifiant de l'indicateur. */
  readonly indicateur: string
  /** Ce qu'on explique : l'atteinte de l'objectif, l'écart à la cible, l'évolution ; `null` : rien. */
  readonly explication?: string | null
  /** Les cellules que le corps du rapport porte, par colonne ; absentes : celles du tableau annexé. */
  readonly cellules?: Readonly<Record<string, string | null>> | null
}

/** Ce qu'on dit d'une action contractualisée. Un champ absent, ou `null`, n'est pas renseigné, et le rapport le signale. */
export interface ActionDeclaree {
  /** L'identifiant de sa ligne au tableau financier : le numéro de la fiche-action. */
  readonly fiche: string
  /** L'intitulé ; absent : celui du tableau financier. */
  readonly intitule?: string | null
  /** La description. */
  readonly description?: string | null
  /** La date de mise en place, comme on la dit : « action existante », « 1er semestre 2022 ». */
  readonly miseEnPlace?: string | null
  /** La durée, comme on la dit : « indéterminée », « expérimentation sur 2 ans ». */
  readonly duree?: string | null
  /** Les partenaires et cofinanceurs. */
  readonly partenaires?: readonly string[] | null
  /** Ce qu'on dit du budget : la part valorisée, les crédits consommés, les reports. */
  readonly commentaireBudget?: string | null
  /** Les indicateurs suivis. */
  readonly indicateurs?: readonly IndicateurDeclare[] | null
  /** Le bilan d'exécution : l'état d'avancement, et ce qui justifie les écarts. */
  readonly bilan?: string | null
  /** Les perspectives : la poursuite, ou la réorientation. */
  readonly perspectives?: string | null
  /** L'action est-elle confiée à un tiers ? Son bilan doit alors être joint. */
  readonly confieeAUnTiers?: boolean | null
  /** Les pièces jointes, par leur nom. */
  readonly pieces?: readonly string[] | null
}

/** Le budget d'une action : prévu, exécuté, reporté. Un montant `null` est inconnu. */
export interface BudgetAction {
  /** A : crédits de l'État. */
  readonly etat: string | null
  /** B : crédits de l'État reportés. */
  readonly etatReporte: string | null
  /** C : crédits du département. */
  readonly departement: string | null
  /** D : crédits du département reportés. */
  readonly departementReporte: string | null
  /** E : autres financeurs. */
  readonly tiers: string | null
  /** F : budget global. */
  readonly total: string | null
  /** Dont valorisation de dépenses du département. */
  readonly valorisation: string | null
  /** Dépenses exécutées, ensemble. */
  readonly realise: string | null
  /** Dépenses exécutées sur la part de l'État. */
  readonly realiseEtat: string | null
  /** Dépenses exécutées sur la part du département. */
  readonly realiseDepartement: string | null
  /** À reporter sur l'année suivante, part de l'État. */
  readonly aReporterEtat: string | null
  /** À reporter sur l'année suivante, part du département. */
  readonly aReporterDepartement: string | null
}

/** Le budget d'une ligne du tableau financier. */
export function budgetDe(ligne: LigneFinanciere): BudgetAction {
  return {
    etat: ligne.etat ?? null,
    etatReporte: ligne.etatReporte ?? null,
    departement: ligne.departement ?? null,
    departementReporte: ligne.departementReporte ?? null,
    tiers: ligne.tiers ?? null,
    total: ligne.total ?? null,
    valorisation: ligne.valorisation ?? null,
    realise: ligne.realise ?? null,
    realiseEtat: ligne.realiseEtat ?? null,
    realiseDepartement: ligne.realiseDepartement ?? null,
    aReporterEtat: ligne.aReporterEtat ?? null,
    aReporterDepartement: ligne.aReporterDepartement ?? null,
  }
}
