// Une contribution par dossier, cumulée aux précédentes, contre le calcul d'un trait.
import { CUMUL_VIDE, calculerIndicateursRsa, contribution, cumuler, indicateursRsa } from 'calpae'
import { direComparaison, direDurees, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerCumul({ dossiers }, reglages) {
  titrer('Cumul : contribution et cumuler dossier par dossier, contre calculerIndicateursRsa')
  const lot = dossiers.slice(0, reglages.cumuls)
  verifier(lot)
  const durees = mesurerEnRondes(
    { dunTrait: () => calculerIndicateursRsa(lot, CONTEXTE), unParUn: () => cumulerUnParUn(lot) },
    reglages,
  )
  const comparaison = {
    quoi: 'contribution puis cumuler, un par un / calculerIndicateursRsa',
    rapport: rapporter(durees.unParUn, durees.dunTrait),
    plafond: null,
  }
  direComparaison(comparaison)
  direDurees({ "d'un trait": parDossier(durees.dunTrait, lot.length), 'un par un': parDossier(durees.unParUn, lot.length) })
  return [comparaison]
}

/** @param {readonly import('calpae').Dossier[]} dossiers */
function cumulerUnParUn(dossiers) {
  let cumul = CUMUL_VIDE
  for (const dossier of dossiers) cumul = cumuler(cumul, contribution(dossier, CONTEXTE))
  return indicateursRsa(cumul, CONTEXTE)
}

/** Deux chemins que l'on compare doivent mener au même endroit. @param {readonly import('calpae').Dossier[]} dossiers */
function verifier(dossiers) {
  if (JSON.stringify(cumulerUnParUn(dossiers)) === JSON.stringify(calculerIndicateursRsa(dossiers, CONTEXTE))) return
  throw new Error("le cumul dossier par dossier ne donne pas les indicateurs du calcul d'un trait")
}
