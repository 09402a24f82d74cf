// Lire des dossiers et les vérifier, contre `JSON.parse` des mêmes dossiers, à rétention égale ; et des dossiers tous illisibles.
import { lireDossier, lireDossiers } from 'calpae'
import { MALFACONS } from '../../examples/node/troubles.mjs'
import { direComparaison, direDurees, titrer } from './affichage.mjs'
import { analyserParLigne } from './evaluation.mjs'
import { mesurerEnRondes } from './rondes.mjs'
import { parDossier, rapporter } from './statistiques.mjs'

const PLAFOND = 3

/**
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerLecture(echantillon, reglages) {
  titrer('Lecture : lireDossier et lireDossiers sur des données analysées, contre JSON.parse')
  return [...sansRetention(echantillon, reglages), ...avecRetention(echantillon, reglages)]
}

/** Un dossier à la fois, oublié aussitôt. */
function sansRetention({ lignes, donnees }, reglages) {
  const durees = mesurerEnRondes(
    {
      analyse: () => analyserParLigne(lignes),
      lecture: () => compterLisibles(donnees),
      chaine: () => lireParLigne(lignes),
    },
    reglages,
  )
  const comparaisons = [
    {
      quoi: 'lecture, lireDossier un par un sans rien garder / JSON.parse ligne à ligne',
      rapport: rapporter(durees.lecture, durees.analyse),
      plafond: PLAFOND,
    },
    {
      quoi: 'JSON.parse puis lireDossier, ligne à ligne / JSON.parse ligne à ligne',
      rapport: rapporter(durees.chaine, durees.analyse),
      plafond: null,
    },
  ]
  for (const comparaison of comparaisons) direComparaison(comparaison)
  direDurees({ 'JSON.parse': parDossier(durees.analyse, lignes.length), lireDossier: parDossier(durees.lecture, lignes.length) })
  return comparaisons
}

/** Tout le lot, gardé des deux côtés. */
function avecRetention({ lignes, tableau, donnees }, reglages) {
  const durees = mesurerEnRondes(
    {
      analyseParLigne: () => lignes.map((ligne) => JSON.parse(ligne)),
      analyseDuTableau: () => JSON.parse(tableau),
      lecture: () => lireDossiers(donnees),
    },
    { ...reglages, ramassageComplet: true },
  )
  const comparaisons = [
    {
      quoi: 'lecture, lireDossiers qui garde tout / JSON.parse ligne à ligne qui garde tout',
      rapport: rapporter(durees.lecture, durees.analyseParLigne),
      plafond: PLAFOND,
    },
    {
      quoi: "lecture, lireDossiers qui garde tout / JSON.parse d'un seul tableau",
      rapport: rapporter(durees.lecture, durees.analyseDuTableau),
      plafond: PLAFOND,
    },
  ]
  for (const comparaison of comparaisons) direComparaison(comparaison)
  direDurees({
    'JSON.parse par ligne': parDossier(durees.analyseParLigne, lignes.length),
    'JSON.parse du tableau': parDossier(durees.analyseDuTableau, lignes.length),
    lireDossiers: parDossier(durees.lecture, lignes.length),
  })
  return comparaisons
}

/**
 * Un lot dont rien ne se lit : chaque dossier porte une malfaçon, à tour de rôle.
 * @param {import('./echantillon.mjs').Echantillon} echantillon
 * @param {import('./reglages.mjs').Reglages} reglages
 * @returns {import('./affichage.mjs').Comparaison[]}
 */
export function mesurerRejets({ donnees }, reglages) {
  titrer('Rejets : lireDossiers sur un lot dont tous les dossiers sont illisibles, contre un lot lisible')
  const abimees = donnees.map((donnee, rang) => MALFACONS[rang % MALFACONS.length].abimer(donnee))
  const { rejets } = lireDossiers(abimees)
  if (rejets.length !== abimees.length) throw new Error(`${abimees.length - rejets.length} dossiers abîmés se lisent encore`)
  const durees = mesurerEnRondes(
    { lisibles: () => lireDossiers(donnees), illisibles: () => lireDossiers(abimees) },
    { ...reglages, ramassageComplet: true },
  )
  const comparaison = {
    quoi: 'lecture de 100 % de dossiers illisibles / lecture des mêmes, lisibles',
    rapport: rapporter(durees.illisibles, durees.lisibles),
    plafond: null,
  }
  direComparaison(comparaison)
  direDurees({ lisibles: parDossier(durees.lisibles, donnees.length), illisibles: parDossier(durees.illisibles, donnees.length) })
  return [comparaison]
}

/** @param {readonly unknown[]} donnees */
function compterLisibles(donnees) {
  let lisibles = 0
  for (const donnee of donnees) if (lireDossier(donnee).ok) lisibles += 1
  return lisibles
}

/** @param {readonly string[]} lignes */
function lireParLigne(lignes) {
  let lisibles = 0
  for (const ligne of lignes) if (lireDossier(JSON.parse(ligne)).ok) lisibles += 1
  return lisibles
}
