import { type Cellule, lireCellule } from './cellule'
import { type Rapport, rapportDe } from './rapport-exact'
import type { TableauIndicateurs } from './tableau-indicateurs'

/**
 * La valeur d'une cellule, prête à être comparée : un rapport exact d'entiers, dans une unité.
 */

/** L'unité où se compare une valeur ; les jours et les semaines se comparent, les mois et les années non. */
export type UniteComparee = 'nombre' | 'pourcentage' | 'heures' | 'jours' | 'mois' | 'ans'

/** Une valeur et son unité. */
export interface Valeur {
  readonly rapport: Rapport
  readonly unite: UniteComparee
}

const JOURS_PAR_SEMAINE = 7n

/** La valeur d'une cellule ; `null` si la cellule n'en donne pas une et une seule. */
export function valeurDe({ sorte, valeur, unite }: Cellule): Valeur | null {
  if (valeur === null) return null
  const rapport = rapportDe(valeur)
  if (unite === null) return { rapport, unite: sorte === 'pourcentage' ? 'pourcentage' : 'nombre' }
  if (unite !== 'semaines') return { rapport, unite }
  return { rapport: { ...rapport, numerateur: rapport.numerateur * JOURS_PAR_SEMAINE }, unite: 'jours' }
}

/** La valeur d'une cellule d'un tableau ; `null` si la ligne, la colonne ou la valeur manque. */
export function valeurAu(tableau: TableauIndicateurs, indicateur: string, departement: string, colonne: string): Valeur | null {
  const ligne = tableau.lignes.find((l) => l.indicateur === indicateur && l.departement === departement)
  return valeurDe(lireCellule(ligne?.cellules[colonne] ?? ''))
}
