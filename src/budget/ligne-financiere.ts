import { booleen, type Forme, facultatif, fiche, liste, parmi, texte } from '../base/lecture'
import { montantFacultatif } from '../base/lecture-montant'
import { entierFacultatif } from '../base/lecture-nombre'
import { formePostes, type Postes } from './postes'

/** Les colonnes de montants d'une ligne, dans l'ordre de l'annexe 10. */
export const COLONNES_FINANCIERES = [
  'etat',
  'etatReporte',
  'departement',
  'departementReporte',
  'tiers',
  'total',
  'valorisation',
  'valorisationEtat',
  'realise',
  'realiseEtat',
  'realiseDepartement',
  'aReporterEtat',
  'aReporterDepartement',
  'droitEtat',
  'systemesInformation',
  'totalAnneePleine',
] as const

/** Une colonne de montants. */
export type ColonneFinanciere = (typeof COLONNES_FINANCIERES)[number]

/** Ce que finance une action, quand une règle en dépend. */
const NATURES_ACTION = [
  'accompagnement',
  'action-support',
  'insertion-activite-economique',
  'territoire-zero-chomeur',
  'aides-individuelles',
  'facilitateur-clause-insertion',
  'bilan-mobilite',
  'plateforme-mobilite',
  'autre',
] as const

/** Ce que finance une action : voir chaque règle qui en dépend. */
export type NatureAction = (typeof NATURES_ACTION)[number]

/**
 * Une ligne du tableau financier : une action financée. Les montants sont en euros, en décimales exactes (`'304875.00'`) ou tels qu'on les
 * écrit (« 51 000€ »). Un montant absent, `null`, vide ou barré (« / ») est inconnu, jamais nul.
 *
 * @source instruction 2022/19, annexe 10
 */
export interface LigneFinanciere {
  /** L'identifiant stable : le numéro de la fiche-action, « 4.1 ». Le même d'une année à l'autre : les reports se suivent par lui. */
  readonly id: string
  /** Le thème de la contractualisation, en toutes lettres (« 5 - Insertion des allocataires du RSA – Garantie d'activité ») ou par identifiant. */
  readonly theme: string
  /** L'intitulé de l'action. */
  readonly action: string
  /** L'imputation Chorus : le code, suivi ou non de sa description (« 0304 50 19 19 07 - Garantie d'activité… »). */
  readonly chorus?: string | null
  /** Est-ce un engagement à l'initiative du département ? Absent : le thème le dit. */
  readonly initiative?: boolean | null
  /** L'action est-elle dispensée de cofinancement ? Absent : elle l'est si c'est un bilan de mobilité. */
  readonly sansCofinancement?: boolean | null
  /** Ce que l'action finance ; absent : inconnu. */
  readonly nature?: NatureAction | null
  /** A : les crédits nouveaux de l'État. */
  readonly etat?: string | null
  /** B : les crédits de l'État reportés de l'année précédente. */
  readonly etatReporte?: string | null
  /** C : les crédits nouveaux du département. */
  readonly departement?: string | null
  /** D : les crédits du département reportés de l'année précédente. */
  readonly departementReporte?: string | null
  /** E : la participation d'autres financeurs. */
  readonly tiers?: string | null
  /** F : le budget global de l'action. */
  readonly total?: string | null
  /** Dont valorisation de dépenses du département. */
  readonly valorisation?: string | null
  /** Dont valorisation sur la part de l'État : il ne peut y en avoir. */
  readonly valorisationEtat?: string | null
  /** La valorisation est-elle justifiée auprès de l'État ? Absent : inconnu. */
  readonly valorisationJustifiee?: boolean | null
  /** Le montant total réalisé. */
  readonly realise?: string | null
  /** Le réalisé sur la part de l'État. */
  readonly realiseEtat?: string | null
  /** Le réalisé sur la part du département. */
  readonly realiseDepartement?: string | null
  /** Le montant à reporter sur l'année suivante, part de l'État. */
  readonly aReporterEtat?: string | null
  /** Le montant à reporter sur l'année suivante, part du département. */
  readonly aReporterDepartement?: string | null
  /** Ce à quoi l'action donnerait droit de l'État avant que les crédits reportés n'en soient soustraits. */
  readonly droitEtat?: string | null
  /** Dont systèmes d'information, sur les crédits de l'action. */
  readonly systemesInformation?: string | null
  /** Le coût de l'action en année pleine. */
  readonly totalAnneePleine?: string | null
  /** Les postes qui commencent ou finissent dans l'année. */
  readonly postes?: readonly Postes[] | null
  /** Les bénéficiaires d'un bilan ou d'un accompagnement à la mobilité. */
  readonly beneficiaires?: number | null
  /** Un renforcement de l'action, qui n'a rien dépensé l'année précédente, est-il justifié ? */
  readonly renforcementJustifie?: boolean | null
  /** Ce renforcement est-il validé par le commissaire à la lutte contre la pauvreté ? */
  readonly renforcementValide?: boolean | null
}

/** La forme lue : tout champ facultatif absent y vaut `null`. */
export function formeLigne(): Forme<Required<LigneFinanciere>> {
  const vrai = facultatif(booleen())
  const montants = Object.fromEntries(COLONNES_FINANCIERES.map((colonne) => [colonne, montantFacultatif()]))
  const champs = {
    id: texte(),
    theme: texte(),
    action: texte(),
    chorus: facultatif(texte()),
    initiative: vrai,
    sansCofinancement: vrai,
    nature: facultatif(parmi(NATURES_ACTION)),
    ...montants,
    valorisationJustifiee: vrai,
    postes: facultatif(liste(formePostes())),
    beneficiaires: entierFacultatif(),
    renforcementJustifie: vrai,
    renforcementValide: vrai,
  }
  return fiche(champs) as Forme<Required<LigneFinanciere>>
}
