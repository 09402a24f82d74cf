// Ventiler, contre une seule évaluation des mêmes dossiers.
import { calculerIndicateursRsa, ventiler } from 'calpae'
import { direComparaison, titrer } from './affichage.mjs'
import { CONTEXTE } from './echantillon.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { rapporter } from './statistiques.mjs'

const PLAFOND = 1.3

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerVentilation({ dossiers }, reglages) {
  titrer('Ventilation, contre calculerIndicateursRsa des mêmes dossiers')
  // Une clé qui ne coûte rien elle-même : c'est ventiler que l'on mesure, non ce que l'appelant fait de ses dossiers.
  const secteurs = Array.from({ length: 100 }, (_, rang) => `secteur ${rang}`)
  let rang = 0
  const durees = mesurerEnRondes(
    {
      evaluation: () => calculerIndicateursRsa(dossiers, CONTEXTE),
      secteurs: () => ventiler(dossiers, CONTEXTE, () => secteurs[rang++ % 100] ?? ''),
      mois: () => ventiler(dossiers, CONTEXTE, 'mois'),
      organismes: () => ventiler(dossiers, CONTEXTE, 'organisme'),
    },
    reglages,
  )
  const comparaisons = [
    ["ventiler selon une clé de l'appelant, 100 strates", durees.secteurs],
    ["ventiler par mois d'entrée, 13 strates", durees.mois],
    ['ventiler par organisme, 9 strates', durees.organismes],
  ].map(([quoi, ventilation]) => ({
    quoi: `${quoi} / évaluation`,
    rapport: rapporter(ventilation, durees.evaluation),
    plafond: PLAFOND,
  }))
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}
