import { comparer, proratiser, soustraire, ZERO } from '../base/montant'
import { type ConventionsBudget, completerConventions } from './conventions'
import { retrancher, sommerConnus } from './somme'
import type { TableauFinancier } from './tableau-financier'
import { type LignePreparee, preparer } from './tableau-prepare'

/**
 * Ce qui reste à reporter d'une ligne, part par part.
 *
 * @source instruction 2022/19, annexe 5, §1 et §1.2 (le solde est reporté), §2.1 (taux de consommation commun) ; annexe 10 (montants à reporter)
 */
export interface ReportDeLigne {
  /** L'identifiant de la ligne. */
  readonly ligne: string
  /** Les crédits de l'État non consommés ; `null` : inconnus. */
  readonly etat: string | null
  /** Les crédits du département non consommés ; `null` : inconnus. */
  readonly departement: string | null
  /**
   * D'où vient le calcul : du réalisé de chaque part, ou du réalisé total au taux de consommation réputé commun aux parts ; `null` : il ne
   * peut se faire.
   */
  readonly methode: 'realise-par-part' | 'taux-repute-commun' | null
  /** Le report de la part de l'État que le tableau déclare. */
  readonly declareEtat: string | null
  /** Le report de la part du département que le tableau déclare. */
  readonly declareDepartement: string | null
}

/**
 * Les reports d'un tableau d'exécution.
 *
 * @source instruction 2022/19, annexes 5 (§1 et §2.1) et 10
 */
export interface Reports {
  /** Ligne par ligne, dans l'ordre du tableau. */
  readonly lignes: readonly ReportDeLigne[]
  /** Le report de l'État, toutes lignes ; `null` : une ligne au moins est inconnue. */
  readonly etat: string | null
  /** Le report du département, toutes lignes ; `null` : une ligne au moins est inconnue. */
  readonly departement: string | null
}

/**
 * Calcule ce qui reste à reporter : les crédits d'une part (nouveaux et reportés), moins ce qu'elle a réalisé ; rien si elle les a dépassés.
 * Quand seul le réalisé total est connu, le taux de consommation est réputé le même pour chaque part.
 *
 * @source instruction 2022/19, annexe 5, §1 et §2.1 ; annexe 10
 * @example
 * ```ts
 * import { reports } from 'calpae/budget'
 * const ligne = { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', departement: '100', total: '200' }
 * const sansReport = { etatReporte: '0', departementReporte: '0', tiers: '0' }
 * reports({ millesime: 2021, lignes: [{ ...ligne, ...sansReport, realise: '150' }] }).lignes[0] // =>
 * //   { ligne: '4.1', etat: '25.00', departement: '25.00', methode: 'taux-repute-commun', declareEtat: null, declareDepartement: null }
 * ```
 */
export function reports(tableau: TableauFinancier, conventions: Partial<ConventionsBudget> = {}): Reports {
  const lignes = preparer(tableau, completerConventions(conventions)).lignes.map(reportDeLigne)
  return {
    lignes,
    etat: sommerConnus(lignes.map(({ etat }) => etat)).montant,
    departement: sommerConnus(lignes.map(({ departement }) => departement)).montant,
  }
}

/** Le report d'une ligne. */
export function reportDeLigne(ligne: LignePreparee): ReportDeLigne {
  const { montants } = ligne
  const declares = { declareEtat: montants.aReporterEtat, declareDepartement: montants.aReporterDepartement }
  const parPart = {
    etat: solde(ligne.creditsEtat, montants.realiseEtat),
    departement: solde(ligne.creditsDepartement, montants.realiseDepartement),
  }
  if (parPart.etat !== null || parPart.departement !== null) {
    return { ligne: ligne.id, ...parPart, methode: 'realise-par-part', ...declares }
  }
  const repute = reputer(ligne)
  if (repute === null) return { ligne: ligne.id, etat: null, departement: null, methode: null, ...declares }
  return { ligne: ligne.id, ...repute, methode: 'taux-repute-commun', ...declares }
}

/** Ce qui reste de crédits ; rien s'ils sont dépassés. */
export function solde(credits: string | null, realise: string | null): string | null {
  const reste = retrancher(credits, realise)
  return reste?.startsWith('-') ? ZERO : reste
}

/**
 * Au taux commun : chaque part a réalisé ce que le total a réalisé, à proportion de ses crédits. La part du département prend ce que les
 * arrondis au centime de l'État et des tiers laissent : les soldes font exactement celui de l'action.
 */
function reputer(ligne: LignePreparee): { readonly etat: string; readonly departement: string } | null {
  const { realise, tiers } = ligne.montants
  const { budget: total, creditsEtat: etat, creditsDepartement: departement, parts } = ligne
  if (realise === null || tiers === null || total === null || etat === null || departement === null) return null
  if (total === ZERO || total !== parts.montant) return null
  if (comparer(realise, total) >= 0) return { etat: ZERO, departement: ZERO }
  const reste = soustraire(total, realise)
  const resteEtat = proratiser(etat, reste, total, 'au-plus-proche')
  const resteTiers = proratiser(tiers, reste, total, 'au-plus-proche')
  return { etat: resteEtat, departement: soustraire(soustraire(reste, resteEtat), resteTiers) }
}
