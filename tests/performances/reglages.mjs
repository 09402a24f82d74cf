// Les tailles : d'un passage complet, et d'un passage rapide qui ne sert qu'à voir que tout tourne.

/**
 * @typedef {object} Reglages
 * @property {string} nom
 * @property {number} rondes rondes comptées
 * @property {number} chauffe rondes perdues, le temps que le moteur compile
 * @property {number} dossiers dossiers de l'échantillon
 * @property {number} cumuls dossiers de la mesure de `contribution` et `cumuler`
 * @property {{ dossiers: number, pas: number, reference: number, inventes?: boolean }} flux dossiers du flux, pas des relevés, relevé de référence,
 *   et s'ils sont inventés un à un plutôt que repris d'un échantillon
 * @property {readonly number[]} croissance tailles de l'évaluation, multiples de la première
 * @property {readonly number[]} croissanceLecture tailles de la lecture d'un lot
 * @property {readonly [number, number]} cellules nombre de cellules lues, petit et grand
 * @property {number} enregistrements enregistrements des autres familles
 * @property {number} tableaux tableaux financiers contrôlés
 * @property {readonly [number, number]} lignesImport lignes importées, petit et grand
 * @property {readonly [number, number]} dossiersSql dossiers de la requête type, petit et grand
 * @property {number} echelleTravaux ce par quoi se multiplie la petite taille des travaux sur des lignes
 * @property {number} lignesCsv lignes du CSV écrit au fil de l'eau
 * @property {number} chargements processus neufs où se charge chaque porte
 * @property {number} dossiersFils dossiers du fichier que des fils se partagent
 */

/** @type {Reglages} */
const COMPLET = {
  nom: 'complet',
  rondes: 15,
  chauffe: 4,
  dossiers: 20_000,
  cumuls: 2_000,
  flux: { dossiers: 2_000_000, pas: 100_000, reference: 200_000 },
  croissance: [10_000, 100_000, 1_000_000],
  croissanceLecture: [10_000, 100_000],
  cellules: [100_000, 1_000_000],
  enregistrements: 1_000_000,
  tableaux: 10_000,
  lignesImport: [100_000, 1_000_000],
  dossiersSql: [100_000, 1_000_000],
  echelleTravaux: 10,
  lignesCsv: 1_000_000,
  chargements: 15,
  dossiersFils: 600_000,
}

/** @type {Reglages} */
const RAPIDE = {
  nom: 'rapide (tailles réduites : les rapports ne valent que comme ordre de grandeur)',
  rondes: 11,
  chauffe: 2,
  dossiers: 1_500,
  cumuls: 100,
  flux: { dossiers: 30_000, pas: 3_000, reference: 6_000 },
  croissance: [1_000, 5_000, 20_000],
  croissanceLecture: [500, 2_000],
  cellules: [2_000, 20_000],
  enregistrements: 5_000,
  tableaux: 100,
  lignesImport: [2_000, 20_000],
  dossiersSql: [1_000, 5_000],
  echelleTravaux: 1,
  lignesCsv: 20_000,
  chargements: 2,
  dossiersFils: 5_000,
}

/**
 * @param {readonly string[]} options options de la ligne de commande
 * @returns {Reglages}
 */
export function choisirReglages(options) {
  return options.includes('--rapide') ? RAPIDE : COMPLET
}
