import { direEntier } from '../../base/francais'
import { direMontant } from '../../base/montant-ecrit'
import type { PartDeTour, TourMobilite } from './tour-mobilite'

/** Ce qu'il faut savoir d'une part pour la dire. */
interface PartADire {
  readonly montant: string
  readonly exclu: boolean
  readonly auPlancher: boolean
  readonly tours: readonly TourMobilite[]
}

/** Le calcul d'une part, tour après tour, en français. */
export function expliquerPart({ montant, exclu, auPlancher, tours }: PartADire, plancher: string): string {
  if (exclu) return 'Territoire exclu de la mesure : aucun montant.'
  const dits = tours.map(direTour)
  const fin = auPlancher
    ? `C'est moins que ${direMontant(plancher)} : il reçoit ce plancher.`
    : `Il reçoit ${direMontant(montant)}, au centime.`
  return [...dits, fin].join(' ')
}

function direTour({ tour, enveloppe, departements, parts, quotePart }: TourMobilite): string {
  const termes = [
    direPart(parts.dsr, 'habitants DSR'),
    direPart(parts.forfait, 'parts de forfait'),
    direPart(parts.rsa, 'allocataires du RSA'),
  ].filter((terme) => terme !== null)
  const entre = departements === 1 ? 'pour un département' : `entre ${direEntier(departements)} départements`
  return `Tour ${tour}, ${direMontant(enveloppe)} ${entre} : ${termes.join(' + ')} = ${direMontant(quotePart)}.`
}

/** Une part que personne ne peut recevoir ne se dit pas. */
function direPart({ enveloppe, poids, total }: PartDeTour, unite: string): string | null {
  return total === 0 ? null : `${direMontant(enveloppe)} × ${direEntier(poids)} / ${direEntier(total)} ${unite}`
}
