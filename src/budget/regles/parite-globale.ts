import { constat, type Regle } from '../regle'
import { sommerConnus } from '../somme'
import type { LignePreparee } from '../tableau-prepare'
import { direParts, enParite, partsComparees } from './parite-action'

/** La parité de l'ensemble des actions cofinancées : sur les crédits, et sur le réalisé quand la convention est à son terme. */
export const PARITE_GLOBALE: Regle = {
  id: 'parite-globale',
  exigence: 'au terme de la convention, la parité est validée pour l’ensemble des actions cofinancées',
  source: 'instruction 2022/19, annexe 5, §2.2, parité (validée globalement au terme)',
  du: 2021,
  au: 2023,
  constater: ({ tableau, conventions }) => {
    const lignes = tableau.lignes.filter(({ dispensee }) => !dispensee)
    if (lignes.length === 0) return []
    const constater = (nom: string, parts: readonly { etat: string | null; departement: string | null }[]) => {
      const etat = sommerConnus(parts.map((part) => part.etat)).montant
      const departement = sommerConnus(parts.map((part) => part.departement)).montant
      return constat(PARITE_GLOBALE, null, {
        conforme: enParite(etat, departement, conventions),
        attendu: etat,
        constate: departement,
        message: `${nom} de toutes les actions cofinancées : ${direParts(etat, departement)}`,
      })
    }
    const credits = constater(
      'crédits',
      lignes.map((ligne) => partsComparees(ligne, conventions)),
    )
    return tableau.execution ? [credits, constater('réalisé', lignes.map(realise))] : [credits]
  },
}

function realise({ montants }: LignePreparee): { etat: string | null; departement: string | null } {
  return { etat: montants.realiseEtat, departement: montants.realiseDepartement }
}
