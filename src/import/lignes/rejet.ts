import type { Erreur } from '../../base/erreur'

/** Ce qui ne se lit pas dans un export, et où. Le `chemin` est celui du champ que la cellule devait donner : `situations[].debut`, ou `situations[1].debut` quand le dossier est achevé. */
export interface ErreurImport extends Erreur {
  /** La table ; `null` : aucune en particulier. */
  readonly table: string | null
  /** La ligne, comptée depuis 1 en-tête compris ; `null` : la table entière. */
  readonly ligne: number | null
  /** La colonne ; `null` : la ligne entière. */
  readonly colonne: string | null
  /** La valeur reçue, abrégée ; `null` : aucune en particulier. */
  readonly valeur: string | null
  /** Que faire ; `null` : rien de plus que ce que dit le message. */
  readonly conseil: string | null
}

/** Une ligne ou un dossier rejeté, et pourquoi. */
export interface RejetImport {
  /** `ligne` : elle ne se lit pas ; `dossier` : ses lignes se lisent, mais ensemble ne font pas un dossier lisible et complet. */
  readonly sorte: 'ligne' | 'dossier'
  /** La personne ; `null` si la clé ne se lit pas. */
  readonly id: string | null
  /** La table de la ligne ; `null` pour un dossier. */
  readonly table: string | null
  /** La ligne ; `null` pour un dossier. */
  readonly ligne: number | null
  /** Les raisons, chacune à sa place. */
  readonly erreurs: readonly ErreurImport[]
}

/** Ce qui est étrange sans être rejeté. */
export interface AnomalieImport extends ErreurImport {
  /** La personne ; `null` : la table ou l'export entier. */
  readonly id: string | null
}

/** Ce qui ne va pas dans une cellule, avant de savoir où elle est. */
export interface Faute {
  readonly code: string
  readonly message: string
  readonly conseil: string | null
}

/** Une faute, ou une valeur lue ? */
export function estFaute(lu: string | boolean | null | Faute): lu is Faute {
  return typeof lu === 'object' && lu !== null
}
