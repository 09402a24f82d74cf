// Évaluer des dossiers lus, contre `JSON.parse` des mêmes dossiers.
import { calculerIndicateursRsa, lireDossier } from 'calpae'
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
    ...comparerSansLecture(echantillon, reglages),
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

/** Des données que l'on sait sûres, données au calcul sans être lues : rien n'est vérifié, mais tout se tourne en entiers à chaque fois. */
function comparerSansLecture({ lignes, donnees }, reglages) {
  const durees = mesurerEnRondes(
    {
      analyse: () => analyserParLigne(lignes),
      sansLecture: () => calculerIndicateursRsa(donnees, CONTEXTE),
      lecturePuisCalcul: () => calculerIndicateursRsa(lireUnParUn(donnees), CONTEXTE),
    },
    reglages,
  )
  const comparaisons = [
    {
      quoi: 'évaluation de données sûres, sans lecture / JSON.parse ligne à ligne',
      rapport: rapporter(durees.sansLecture, durees.analyse),
      plafond: null,
    },
    {
      quoi: 'évaluation de données sûres, sans lecture / lecture puis évaluation',
      rapport: rapporter(durees.sansLecture, durees.lecturePuisCalcul),
      plafond: null,
    },
  ]
  for (const comparaison of comparaisons) direComparaison(comparaison)
  return comparaisons
}

function* lireUnParUn(donnees) {
  for (const donnee of donnees) {
    const lecture = lireDossier(donnee)
    if (lecture.ok) yield lecture.valeur
  }
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
