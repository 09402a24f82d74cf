// Évaluer des dossiers lus, contre `JSON.parse` des mêmes dossiers.
import { calculerIndicateursRsa } from 'calpae'
import { direComparaison, direDurees, nombre, titrer } from './affichage.mjs'
import { CONTEXTE, garderLesEntrants } from './echantillon.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

const PLAFOND = 0.25

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerEvaluation(echantillon, reglages) {
  titrer('Évaluation : calculerIndicateursRsa sur des dossiers lus, contre JSON.parse')
  const entrants = garderLesEntrants(echantillon)
  const part = (100 * entrants.dossiers.length) / echantillon.dossiers.length
  return [
    ...comparer('évaluation', echantillon, reglages, PLAFOND),
    ...comparer(`évaluation des seuls entrants (${nombre(part)} % du portefeuille)`, entrants, reglages, null),
  ]
}

function comparer(quoi, { lignes, tableau, dossiers }, reglages, plafond) {
  const durees = mesurerEnRondes(
    {
      analyseParLigne: () => analyserParLigne(lignes),
      analyseDuTableau: () => JSON.parse(tableau).length,
      evaluation: () => calculerIndicateursRsa(dossiers, CONTEXTE),
    },
    reglages,
  )
  const comparaisons = [
    { quoi: `${quoi} / JSON.parse ligne à ligne`, rapport: rapporter(durees.evaluation, durees.analyseParLigne), plafond },
    { quoi: `${quoi} / JSON.parse d'un seul tableau`, rapport: rapporter(durees.evaluation, durees.analyseDuTableau), plafond },
  ]
  for (const comparaison of comparaisons) direComparaison(comparaison)
  direDurees({
    'JSON.parse par ligne': parDossier(durees.analyseParLigne, lignes.length),
    'JSON.parse du tableau': parDossier(durees.analyseDuTableau, lignes.length),
    évaluation: parDossier(durees.evaluation, lignes.length),
  })
  return comparaisons
}

/**
 * Analyse chaque ligne sans rien en garder ; rend de quoi prouver que c'est fait.
 * @param {readonly string[]} lignes
 */
export function analyserParLigne(lignes) {
  let situations = 0
  for (const ligne of lignes) situations += JSON.parse(ligne).situations.length
  return situations
}
