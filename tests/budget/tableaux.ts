import { controlerTableauFinancier, type OptionsControle } from '../../src/budget/controle'
import type { LigneFinanciere } from '../../src/budget/ligne-financiere'
import type { IdRegle } from '../../src/budget/regle'
import type { TableauFinancier } from '../../src/budget/tableau-financier'

/** Une ligne d'insertion, sans montant : chaque cas donne ce qui le concerne. */
export function ligne(champs: Partial<LigneFinanciere> = {}): LigneFinanciere {
  return { id: '4.1', theme: 'insertion', action: 'Coaching', ...champs }
}

export function tableau(lignes: readonly LigneFinanciere[], champs: Partial<TableauFinancier> = {}): TableauFinancier {
  return { millesime: 2022, lignes, ...champs }
}

/** Ce qu'une règle constate, réduit à ce que les cas vérifient. */
export type Attendu = readonly [
  ligne: string | null,
  conforme: boolean | null,
  attendu: string | null,
  constate: string | null,
  ecart: string | null,
]

/** Les constats d'une règle sur un tableau. */
export function constats(regle: IdRegle, t: TableauFinancier, options: OptionsControle = {}): Attendu[] {
  return controlerTableauFinancier(t, { ...options, regles: [regle] }).map((constat) => [
    constat.ligne,
    constat.conforme,
    constat.attendu,
    constat.constate,
    constat.ecart,
  ])
}

/** Le seul verdict d'une règle sur une seule ligne ; `undefined` : elle n'en dit rien. */
export function verdict(
  regle: IdRegle,
  champs: Partial<LigneFinanciere>,
  options: OptionsControle = {},
  entete: Partial<TableauFinancier> = {},
): boolean | null | undefined {
  const trouves = controlerTableauFinancier(tableau([ligne(champs)], entete), { ...options, regles: [regle] })
  if (trouves.length > 1) throw new Error(`${trouves.length} constats`)
  return trouves[0]?.conforme
}
