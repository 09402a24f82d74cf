import type { ColonneFinanciere } from '../../budget/ligne-financiere'
import type { TableauFinancier } from '../../budget/tableau-financier'
import { colonnesRemplies } from '../documents/tableau-financier'

/**
 * Une ligne pour l'analyse d'un budget : une action, une colonne de l'annexe 10, un montant.
 *
 * @example
 * ```ts
 * import { type LigneMontant, versLignes } from 'calpae/restitution'
 * const lignes: readonly LigneMontant[] = versLignes({
 *   millesime: 2022,
 *   lignes: [{ id: '4.1', theme: 'Insertion', action: 'Coaching', etat: '51000.00', departement: null }],
 * })
 * lignes.map(({ id, colonne, montant }) => [id, colonne, montant]) // => [['4.1', 'etat', '51000.00']]
 * ```
 */
export type LigneMontant = {
  /** L'année que le tableau exécute ou prévoit. */
  readonly millesime: number
  /** Exécution ou prévision ; `null` : le tableau ne le dit pas. */
  readonly nature: 'execution' | 'previsionnel' | null
  /** Le thème de la contractualisation. */
  readonly theme: string
  /** L'identifiant de l'action. */
  readonly id: string
  /** Son intitulé. */
  readonly action: string
  /** L'imputation Chorus ; `null` : inconnue. */
  readonly chorus: string | null
  /** La colonne : `etat`, `departement`, `realise`… */
  readonly colonne: ColonneFinanciere
  /** Qui finance, pour les colonnes A à E ; `null` : la colonne mêle les financeurs. */
  readonly financeur: 'etat' | 'departement' | 'tiers' | null
  /** Le montant exact, en euros ; `null` : inconnu, jamais zéro à sa place. */
  readonly montant: string | null
}

/** Qui finance chaque colonne qui n'a qu'un financeur. */
const FINANCEURS: { readonly [C in ColonneFinanciere]?: 'etat' | 'departement' | 'tiers' } = {
  etat: 'etat',
  etatReporte: 'etat',
  departement: 'departement',
  departementReporte: 'departement',
  tiers: 'tiers',
}

/** Les montants d'un tableau financier, un par ligne ; une colonne que le tableau ne remplit jamais n'y est pas. */
export function lignesFinancieres(tableau: TableauFinancier): LigneMontant[] {
  const colonnes = colonnesRemplies(tableau)
  return tableau.lignes.flatMap((ligne) =>
    colonnes.map(
      ({ champ }): LigneMontant => ({
        millesime: tableau.millesime,
        nature: tableau.nature ?? null,
        theme: ligne.theme,
        id: ligne.id,
        action: ligne.action,
        chorus: ligne.chorus ?? null,
        colonne: champ,
        financeur: FINANCEURS[champ] ?? null,
        montant: ligne[champ] ?? null,
      }),
    ),
  )
}
