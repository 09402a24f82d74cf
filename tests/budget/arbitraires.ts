import * as fc from 'fast-check'
import { COLONNES_FINANCIERES, type LigneFinanciere } from '../../src/budget/ligne-financiere'

/** Un montant canonique en centimes entiers : l'autre façon de compter, sans decimal.js. */
export function enCentimes(montant: string): bigint {
  return BigInt(montant.replace('.', ''))
}

export function ecrireCentimes(centimes: bigint): string {
  const chiffres = (centimes < 0n ? -centimes : centimes).toString().padStart(3, '0')
  return `${centimes < 0n ? '-' : ''}${chiffres.slice(0, -2)}.${chiffres.slice(-2)}`
}

/** Des montants de toute taille, souvent petits ou nuls, pour que des égalités et des dépassements arrivent. */
const montantAuHasard = fc
  .oneof(
    { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 300n }) },
    { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 9n }) },
    { weight: 1, arbitrary: fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n - 1n }) },
  )
  .map(ecrireCentimes)

const THEMES = ['insertion', "5 - Garantie d'activité", 'ASE', 'Mobilité – bilans', 'initiatives', 'Un thème inconnu']

const uneLigne = fc.record({
  theme: fc.constantFrom(...THEMES),
  ...Object.fromEntries(
    COLONNES_FINANCIERES.map((colonne) => [colonne, fc.option(montantAuHasard, { nil: null, freq: 4 })] as const),
  ),
}) as fc.Arbitrary<Partial<LigneFinanciere>>

/** Des lignes dont chaque montant peut manquer. */
export const lignesAuHasard: fc.Arbitrary<LigneFinanciere[]> = fc
  .array(uneLigne, { maxLength: 8 })
  .map((lignes) => lignes.map((une, rang) => ({ id: `${rang}`, theme: 'insertion', action: `Action ${rang}`, ...une })))
