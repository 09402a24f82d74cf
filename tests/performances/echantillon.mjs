// Les dossiers des mesures : le portefeuille inventé des exemples, écrit en JSON comme une source l'exporterait, un dossier par ligne.
import { calculerIndicateursRsa, lireDossiers } from 'calpae'
import { malfaconDuRang, parcourirPortefeuille } from '../../examples/node/portefeuille.mjs'

/** L'année du portefeuille, chaque dossier compté dans son département. */
export const CONTEXTE = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }

/**
 * @typedef {object} Echantillon
 * @property {readonly string[]} lignes un texte JSON par dossier
 * @property {string} tableau les mêmes en un seul texte, une grande liste
 * @property {readonly unknown[]} donnees les mêmes, analysés
 * @property {readonly import('calpae').Dossier[]} dossiers les mêmes, lus
 * @property {number} octets octets par dossier, en UTF-8
 */

/**
 * Les lignes de `taille` dossiers ; les quelques dossiers illisibles du portefeuille en sont écartés, les rejets ont leur mesure à eux.
 * @param {number} taille
 * @returns {string[]}
 */
export function ecrireLignes(taille) {
  const lignes = []
  let rang = 0
  for (const donnee of parcourirPortefeuille({ dossiers: 2 * taille })) {
    if (malfaconDuRang(rang++) === null) lignes.push(JSON.stringify(donnee))
    if (lignes.length === taille) break
  }
  return lignes
}

/**
 * @param {number} taille
 * @returns {Echantillon}
 */
export function preparerEchantillon(taille) {
  return composer(ecrireLignes(taille))
}

/**
 * Les seuls dossiers qui ont un entrant, certain ou possible : le reste s'écarte d'un coup d'œil, et ne doit pas flatter la mesure.
 * @param {Echantillon} echantillon
 */
export function garderLesEntrants({ lignes, dossiers }) {
  const entre = (dossier) => calculerIndicateursRsa([dossier], CONTEXTE).indicateurs['nouveaux-entrants'].maximum > 0
  return composer(lignes.filter((_, rang) => entre(dossiers[rang])))
}

/**
 * @param {readonly string[]} lignes
 * @returns {Echantillon}
 */
function composer(lignes) {
  const donnees = lignes.map((ligne) => JSON.parse(ligne))
  const { dossiers } = lireDossiers(donnees)
  const octets = lignes.reduce((somme, ligne) => somme + Buffer.byteLength(ligne), 0) / lignes.length
  return { lignes, tableau: `[${lignes.join(',')}]`, donnees, dossiers, octets }
}
