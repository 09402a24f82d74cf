import { sommer } from '../base/montant'
import { type ConventionsBudget, completerConventions } from './conventions'
import { COLONNES_FINANCIERES, type ColonneFinanciere } from './ligne-financiere'
import { type Somme, sommerConnus } from './somme'
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
  // Chaque montant ne s'additionne qu'une fois : par thème, socle et initiatives à part ; le reste est fait de ces sommes.
  const groupes = new Map<string, { readonly socle: LignePreparee[]; readonly initiatives: LignePreparee[] }>()
  for (const ligne of preparer(tableau, completerConventions(conventions)).lignes) {
    const { theme } = ligne.ligne
    const groupe = groupes.get(theme) ?? { socle: [], initiatives: [] }
    groupe[ligne.initiative ? 'initiatives' : 'socle'].push(ligne)
    groupes.set(theme, groupe)
  }
  const themes = [...groupes].map(([theme, { socle, initiatives }]) => ({
    theme,
    socle: sommerLignes(socle),
    initiatives: sommerLignes(initiatives),
  }))
  const socle = reunir(themes.map((theme) => theme.socle))
  const initiatives = reunir(themes.map((theme) => theme.initiatives))
  return {
    ...reunir([socle, initiatives]),
    socle,
    initiatives,
    themes: themes.map(({ theme, ...sommes }) => ({ theme, ...reunir([sommes.socle, sommes.initiatives]) })),
  }
}

/** Les sommes d'ensembles disjoints font celles de leur réunion. */
function reunir(sommes: readonly SommesDeLignes[]): SommesDeLignes {
  return composer(
    sommes.reduce((total, { lignes }) => total + lignes, 0),
    (colonne) => ({
      connu: sommer(sommes.map(({ connus }) => connus[colonne])),
      inconnus: sommes.reduce((total, { inconnus }) => total + inconnus[colonne], 0),
    }),
  )
}

function sommerLignes(lignes: readonly LignePreparee[]): SommesDeLignes {
  return composer(lignes.length, (colonne) =>
    sommerConnus(lignes.map((ligne) => (colonne === 'total' ? ligne.budget : ligne.montants[colonne]))),
  )
}

function composer(lignes: number, sommeDe: (colonne: ColonneFinanciere) => Omit<Somme, 'montant'>): SommesDeLignes {
  const montants = {} as Record<ColonneFinanciere, string | null>
  const connus = {} as Record<ColonneFinanciere, string>
  const inconnus = {} as Record<ColonneFinanciere, number>
  for (const colonne of COLONNES_FINANCIERES) {
    const somme = sommeDe(colonne)
    montants[colonne] = somme.inconnus === 0 ? somme.connu : null
    connus[colonne] = somme.connu
    inconnus[colonne] = somme.inconnus
  }
  return { lignes, ...montants, connus, inconnus }
}
