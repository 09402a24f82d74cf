import type { Constat } from '../base/constat'
import { soustraire } from '../base/montant'
import type { ConventionsBudget } from './conventions'
import type { MouvementPrepare } from './mouvement'
import type { LignePreparee, TableauPrepare } from './tableau-prepare'

/** L'identifiant stable d'une règle budgétaire. */
export type IdRegle =
  | 'budget-action'
  | 'sous-totaux'
  | 'totaux'
  | 'parite-action'
  | 'parite-globale'
  | 'part-etat'
  | 'financement-tiers'
  | 'valorisation-plafond'
  | 'valorisation-etat'
  | 'valorisation-justifiee'
  | 'plafond-initiatives'
  | 'fongibilite'
  | 'fongibilite-disponible'
  | 'reports-calcules'
  | 'reports-repris'
  | 'reports-executes'
  | 'reports-deduits'
  | 'realise-total'
  | 'taux-consommation'
  | 'action-sans-depense'
  | 'ase-credits-nouveaux'
  | 'ase-reliquats'
  | 'systemes-information'
  | 'garantie-activite'
  | 'cout-mobilite'
  | 'imputation-chorus'
  | 'prorata-postes'

/** Une règle budgétaire : ce qu'elle exige, d'où elle vient, et quand elle vaut. */
export interface RegleBudgetaire {
  /** L'identifiant stable, celui que portent ses constats. */
  readonly id: IdRegle
  /** Ce que la règle exige. */
  readonly exigence: string
  /** Le texte dont elle vient. */
  readonly source: string
  /** Le premier millésime où elle vaut. */
  readonly du: number
  /** Le dernier millésime où elle vaut ; `null` : elle vaut encore. */
  readonly au: number | null
}

/** Ce qui est contrôlé, et ce que l'on sait par ailleurs. */
export interface Controle {
  readonly tableau: TableauPrepare
  /** L'exécution de l'année précédente. */
  readonly precedent: TableauPrepare | null
  readonly mouvements: readonly MouvementPrepare[]
  readonly plafondInitiatives: string | null
  readonly conventions: ConventionsBudget
}

/** Une règle et ce qu'elle constate. */
export interface Regle extends RegleBudgetaire {
  readonly constater: (controle: Controle) => readonly Constat[]
}

/** Ce qu'une règle dit : un verdict, et les deux montants qu'il compare. */
export interface Verdict {
  readonly conforme: boolean | null
  readonly attendu?: string | null
  readonly constate?: string | null
  /** L'écart, quand il n'est pas « constaté moins attendu ». */
  readonly ecart?: string | null
  readonly message: string
}

/** Le constat d'une règle sur une ligne, ou sur le tableau entier (`null`). */
export function constat({ id, source }: RegleBudgetaire, ligne: LignePreparee | string | null, verdict: Verdict): Constat {
  const { conforme, message, attendu = null, constate = null } = verdict
  const calcule = attendu === null || constate === null ? null : attendu === constate ? '0.00' : soustraire(constate, attendu)
  return {
    regle: id,
    ligne: ligne === null || typeof ligne === 'string' ? ligne : ligne.id,
    conforme,
    attendu,
    constate,
    ecart: verdict.ecart === undefined ? calcule : verdict.ecart,
    message: `${designer(ligne)}${message}`,
    source,
  }
}

function designer(ligne: LignePreparee | string | null): string {
  if (ligne === null) return ''
  return typeof ligne === 'string' ? `${ligne} : ` : `${ligne.id} (${ligne.ligne.action}) : `
}
