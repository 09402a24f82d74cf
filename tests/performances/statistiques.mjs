// Médianes, quartiles, et rapports de deux mesures d'une même ronde.

/** @typedef {import('./rondes.mjs').Duree} Duree */

/**
 * @typedef {object} Dispersion
 * @property {number} mediane
 * @property {number} q1 premier quartile
 * @property {number} q3 troisième quartile
 * @property {number} minimum
 * @property {number} maximum
 */

/**
 * Le rapport de deux candidats, calculé ronde par ronde.
 * @typedef {{ horloge: Dispersion, processeur: Dispersion }} Rapport
 */

/**
 * @param {readonly number[]} valeurs
 * @returns {Dispersion}
 */
export function resumer(valeurs) {
  const triees = [...valeurs].sort((a, b) => a - b)
  return {
    mediane: quantile(triees, 0.5),
    q1: quantile(triees, 0.25),
    q3: quantile(triees, 0.75),
    minimum: triees[0],
    maximum: triees[triees.length - 1],
  }
}

/**
 * @param {readonly Duree[]} numerateurs
 * @param {readonly Duree[]} denominateurs mesurés dans les mêmes rondes
 * @param {number} [echelle] nombre de fois que le dénominateur fait le travail du numérateur
 * @returns {Rapport}
 */
export function rapporter(numerateurs, denominateurs, echelle = 1) {
  const parRonde = (mesure) =>
    resumer(numerateurs.map((duree, ronde) => (echelle * duree[mesure]) / denominateurs[ronde][mesure]))
  return { horloge: parRonde('horloge'), processeur: parRonde('processeur') }
}

/**
 * La durée médiane par dossier, en microsecondes d'horloge.
 * @param {readonly Duree[]} durees
 * @param {number} dossiers
 */
export function parDossier(durees, dossiers) {
  return (resumer(durees.map(({ horloge }) => horloge)).mediane * 1000) / dossiers
}

/**
 * Le quantile de valeurs triées, interpolé entre les deux voisines.
 * @param {readonly number[]} triees
 * @param {number} part
 */
function quantile(triees, part) {
  const place = (triees.length - 1) * part
  const bas = Math.floor(place)
  const haut = Math.ceil(place)
  return triees[bas] + (triees[haut] - triees[bas]) * (place - bas)
}
