import { diviserAuPlusProche, ecrireCentimes } from '../base/centimes'
import type { Mesure } from '../base/mesure'

/**
 * Le coût de la mobilité, au regard de la référence de 500 € par bénéficiaire. Les montants sont des chaînes décimales en euros, comptés en centimes.
 *
 * @source instruction 2022/19, annexe 2, §3 (mesure n° 2)
 */
export interface CoutMobilite {
  /** La référence de coût par bénéficiaire : « 500.00 ». */
  readonly reference: string
  /** Les personnes distinctes à qui une mesure a été prescrite dans la période. */
  readonly beneficiaires: Mesure
  /** La référence multipliée par les bénéficiaires certains ; `null` si leur nombre n'est pas calculable. */
  readonly montantDeReference: string | null
  /** La dépense donnée par le contexte. */
  readonly depense: string | null
  /** La dépense par bénéficiaire, arrondie au centime le plus proche ; `null` si les bénéficiaires ne sont pas tous certains, ou s'il n'y en a pas. */
  readonly parBeneficiaire: string | null
  /** L'écart de la dépense au montant de référence, sous la même condition. */
  readonly ecart: string | null
}

const REFERENCE_EN_CENTIMES = 50_000n

/** Compose le coût à partir des bénéficiaires et de la dépense en centimes, s'il y en a une. */
export function composerCout(beneficiaires: Mesure, depense: bigint | null): CoutMobilite {
  const { valeur, indetermines } = beneficiaires
  const reference = valeur === null ? null : REFERENCE_EN_CENTIMES * BigInt(valeur)
  const certains = valeur === null || indetermines > 0 ? null : BigInt(valeur)
  return {
    reference: ecrireCentimes(REFERENCE_EN_CENTIMES),
    beneficiaires,
    montantDeReference: reference === null ? null : ecrireCentimes(reference),
    depense: depense === null ? null : ecrireCentimes(depense),
    parBeneficiaire:
      depense === null || certains === null || certains === 0n ? null : ecrireCentimes(diviserAuPlusProche(depense, certains)),
    ecart: depense === null || certains === null || reference === null ? null : ecrireCentimes(depense - reference),
  }
}
