import { comparer, ZERO } from '../../base/montant'
import { direMontant } from '../../base/montant-ecrit'
import { constat, type Regle } from '../regle'
import { sommerConnus } from '../somme'
import { reportsDe } from './reports-repris'

/**
 * Ce qui restait de la mesure ASE va à elle-même ou au socle : ce que reprend tout le socle couvre donc tout ce qui lui restait, ASE comprise.
 */
export const ASE_RELIQUATS: Regle = {
  id: 'ase-reliquats',
  exigence: 'les reliquats de la mesure ASE vont à la même mesure ou à d’autres mesures socles',
  source: 'instruction 2022/19, annexe 5, §2.2, mesure ASE',
  du: 2022,
  au: 2022,
  constater: ({ tableau, precedent }) => {
    if (precedent === null) return []
    const socle = precedent.lignes.filter(({ initiative }) => !initiative)
    const restes = socle.filter(({ mesure }) => mesure === 'ase').map((ligne) => reportsDe(ligne).etat)
    if (restes.every((reste) => reste === ZERO)) return []
    const attendu = sommerConnus(socle.map((ligne) => reportsDe(ligne).etat))
    const repris = sommerConnus(
      tableau.lignes.filter(({ initiative }) => !initiative).map(({ montants }) => montants.etatReporte),
    )
    const couvert = repris.montant === null ? null : comparer(repris.montant, attendu.connu) >= 0
    return [
      constat(ASE_RELIQUATS, null, {
        conforme: couvert === true && attendu.montant === null ? null : couvert,
        attendu: attendu.montant,
        constate: repris.montant,
        message: `reliquats de l'État sur le socle, ASE comprise : ${direMontant(attendu.connu)}${attendu.montant === null ? ' au moins' : ''} ; repris sur le socle : ${direMontant(repris.connu)}${repris.montant === null ? ' au moins' : ''}`,
      }),
    ]
  },
}
