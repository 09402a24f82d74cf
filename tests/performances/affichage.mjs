// Ce que les mesures impriment, en français.

/**
 * Une mesure comparée : ce que coûte un candidat rapporté à un autre, et ce que l'on en attend.
 * @typedef {object} Comparaison
 * @property {string} quoi
 * @property {import('./statistiques.mjs').Rapport} rapport
 * @property {number | null} plafond le rapport à ne pas dépasser ; `null` : pour information
 */

const francais = (maximumFractionDigits) =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits, minimumFractionDigits: maximumFractionDigits })
const formats = [0, 1, 2, 3].map(francais)

/** Un nombre à la française, sans espace insécable : la sortie se relit et se compare. */
export const nombre = (valeur, decimales = 0) => formats[decimales].format(valeur).replace(/[\u202f\u00a0]/g, ' ')
export const mio = (octets) => `${nombre(octets / 1024 / 1024, 1)} Mio`
export const secondes = (ms) => `${nombre(ms / 1000, 1)} s`
export const dire = (texte = '') => console.log(texte)

/** @param {string} texte */
export function titrer(texte) {
  dire(`\n${texte}\n${'-'.repeat(texte.length)}`)
}

/** Un rapport : médiane, quartiles, extrêmes, à l'horloge puis au processeur. @param {Comparaison} comparaison */
export function direComparaison({ quoi, rapport: { horloge, processeur } }) {
  dire(`${quoi}`)
  dire(`    × ${nombre(horloge.mediane, 3)} à l'horloge    ${disperser(horloge)}`)
  dire(`    × ${nombre(processeur.mediane, 3)} au processeur ${disperser(processeur)}`)
}

/** @param {import('./statistiques.mjs').Dispersion} dispersion */
function disperser({ q1, q3, minimum, maximum }) {
  return `quartiles ${nombre(q1, 3)} – ${nombre(q3, 3)}, extrêmes ${nombre(minimum, 3)} – ${nombre(maximum, 3)}`
}

/** Des durées médianes par dossier, pour information : elles ne valent que pour cette machine, à cette heure. */
export function direDurees(durees) {
  const parties = Object.entries(durees).map(([nom, microsecondes]) => `${nom} ${nombre(microsecondes, 2)} µs`)
  dire(`    (pour information, par dossier : ${parties.join(' ; ')})`)
}

/**
 * Le tableau final.
 * @param {readonly { quoi: string, mesure: string, cible: string, verdict: string }[]} lignes
 */
export function direTableau(lignes) {
  const entete = { quoi: 'quoi', mesure: 'mesure', cible: 'cible', verdict: 'verdict' }
  const colonnes = /** @type {const} */ (['quoi', 'mesure', 'cible', 'verdict'])
  const largeurs = colonnes.map((c) => Math.max(...[entete, ...lignes].map((ligne) => ligne[c].length)))
  const ecrire = (ligne) => `| ${colonnes.map((c, i) => ligne[c].padEnd(largeurs[i])).join(' | ')} |`
  dire(ecrire(entete))
  dire(`| ${largeurs.map((largeur) => '-'.repeat(largeur)).join(' | ')} |`)
  for (const ligne of lignes) dire(ecrire(ligne))
}

/** La ligne du tableau final d'une comparaison. @param {Comparaison} comparaison */
export function resumerComparaison({ quoi, rapport, plafond }) {
  const { mediane, q1, q3 } = rapport.horloge
  return {
    quoi,
    mesure: `× ${nombre(mediane, 3)} (${nombre(q1, 3)} – ${nombre(q3, 3)})`,
    cible: plafond === null ? '—' : `≤ ${nombre(plafond, 2)}`,
    verdict: juger(mediane, plafond),
  }
}

/** @param {number} valeur @param {number | null} plafond */
export function juger(valeur, plafond) {
  if (plafond === null) return 'information'
  return valeur <= plafond ? 'tenu' : 'manqué'
}
