import { type ConventionsBudget, completerConventions } from './conventions'
import { COLONNES_FINANCIERES, type ColonneFinanciere } from './ligne-financiere'
import { sommerConnus } from './somme'
import type { TableauFinancier } from './tableau-financier'
import { type LignePreparee, type Montants, preparer } from './tableau-prepare'

/**
 * Les sommes d'un ensemble de lignes, colonne par colonne. Une colonne vaut `null` si une ligne au moins ne la donne pas.
 *
 * @source instruction 2022/19, annexe 10
 */
export interface SommesDeLignes extends Montants {
  /** Combien de lignes sont additionnées. */
  readonly lignes: number
  /** La somme de ce qui est donné, colonne par colonne : un minimum. */
  readonly connus: Readonly<Record<ColonneFinanciere, string>>
  /** Combien de lignes ne donnent pas la colonne. */
  readonly inconnus: Readonly<Record<ColonneFinanciere, number>>
}

/** Le sous-total d'un thème. */
export interface SommesDeTheme extends SommesDeLignes {
  /** Le thème, tel que ses lignes l'écrivent. */
  readonly theme: string
}

/**
 * Les totaux d'un tableau financier : l'ensemble, le socle, les initiatives, et chaque thème dans l'ordre où il paraît.
 *
 * @source instruction 2022/19, annexe 10
 */
export interface Totaux extends SommesDeLignes {
  /** Les engagements des mesures socles. */
  readonly socle: SommesDeLignes
  /** Les engagements à l'initiative du département. */
  readonly initiatives: SommesDeLignes
  /** Chaque thème. */
  readonly themes: readonly SommesDeTheme[]
}

/**
 * Additionne un tableau financier : totaux, socle, initiatives et thèmes. Le budget global d'une ligne qui ne l'énonce pas est A + B + C + D + E,
 * si les cinq sont connus. Un tableau illisible lève `ErreurContexte`.
 *
 * @source instruction 2022/19, annexe 10
 * @example
 * ```ts
 * import { totaux } from 'calpae/budget'
 * const lignes = [
 *   { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100.10', departement: '100.20' },
 *   { id: '9.1', theme: 'initiatives', action: 'Épicerie', etat: '50', departement: null },
 * ]
 * const somme = totaux({ millesime: 2022, lignes })
 * somme.etat // => '150.10'
 * somme.departement // => null
 * somme.connus.departement // => '100.20'
 * somme.socle.etat // => '100.10'
 * ```
 */
export function totaux(tableau: TableauFinancier, conventions: Partial<ConventionsBudget> = {}): Totaux {
  const { lignes } = preparer(tableau, completerConventions(conventions))
  const parTheme = new Map<string, LignePreparee[]>()
  for (const ligne of lignes) {
    const siennes = parTheme.get(ligne.ligne.theme)
    if (siennes === undefined) parTheme.set(ligne.ligne.theme, [ligne])
    else siennes.push(ligne)
  }
  return {
    ...sommerLignes(lignes),
    socle: sommerLignes(lignes.filter(({ initiative }) => !initiative)),
    initiatives: sommerLignes(lignes.filter(({ initiative }) => initiative)),
    themes: [...parTheme].map(([theme, siennes]) => ({ theme, ...sommerLignes(siennes) })),
  }
}

/** Le budget global d'une ligne : celui qu'elle énonce, ou la somme de ses cinq parts. */
export function budgetGlobal({ montants }: LignePreparee): string | null {
  return montants.total ?? parts(montants).montant
}

/** A + B + C + D + E. */
export function parts({ etat, etatReporte, departement, departementReporte, tiers }: Montants): ReturnType<typeof sommerConnus> {
  return sommerConnus([etat, etatReporte, departement, departementReporte, tiers])
}

function sommerLignes(lignes: readonly LignePreparee[]): SommesDeLignes {
  const montants = {} as Record<ColonneFinanciere, string | null>
  const connus = {} as Record<ColonneFinanciere, string>
  const inconnus = {} as Record<ColonneFinanciere, number>
  for (const colonne of COLONNES_FINANCIERES) {
    const somme = sommerConnus(lignes.map((ligne) => (colonne === 'total' ? budgetGlobal(ligne) : ligne.montants[colonne])))
    montants[colonne] = somme.montant
    connus[colonne] = somme.connu
    inconnus[colonne] = somme.inconnus
  }
  return { lignes: lignes.length, ...montants, connus, inconnus }
}
