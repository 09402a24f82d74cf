// Un fichier d'un dossier par ligne (NDJSON), en morceaux qui ne coupent aucune ligne, et ce que donne un morceau.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { contributions, lireDossier } from 'calpae/rsa'

const TAMPON = 65_536
const FIN_DE_LIGNE = 0x0a

/**
 * @typedef {{ debut: number, fin: number }} Morceau octets du fichier, le dernier exclu
 * @typedef {{ ligne: number, id: string | null, erreurs: readonly { chemin: string, message: string }[] }} Rejet
 * @typedef {{ lignes: number, lus: number, rejets: Rejet[], cumul: import('calpae/rsa').Cumul }} Compte rien de ce qu'il porte ne grandit avec
 *   le nombre de dossiers, sauf les rejets
 */

/**
 * Les morceaux d'un fichier, d'à peu près `taille` octets : chaque coupe avance jusqu'à la prochaine fin de ligne.
 * @param {string} fichier
 * @param {number} taille
 * @returns {Generator<Morceau>}
 */
export function* decouper(fichier, taille) {
  const ouvert = openSync(fichier, 'r')
  try {
    const { size } = fstatSync(ouvert)
    for (let debut = 0; debut < size; ) {
      const fin = finDeLigne(ouvert, Math.min(size, debut + taille), size)
      yield { debut, fin }
      debut = fin
    }
  } finally {
    closeSync(ouvert)
  }
}

/** L'octet qui suit la première fin de ligne, à partir du dernier octet avant `coupe`. */
function finDeLigne(ouvert, coupe, size) {
  const tampon = Buffer.allocUnsafe(TAMPON)
  for (let place = coupe - 1; place < size; place += TAMPON) {
    const lus = readSync(ouvert, tampon, 0, TAMPON, place)
    const trouve = tampon.subarray(0, lus).indexOf(FIN_DE_LIGNE)
    if (trouve >= 0) return place + trouve + 1
  }
  return size
}

/**
 * Lit les dossiers d'un morceau, un à un, et en rend le cumul.
 * @param {string} fichier
 * @param {Morceau} morceau
 * @param {import('calpae/rsa').Contexte} contexte
 * @returns {Compte}
 */
export function compterMorceau(fichier, morceau, contexte) {
  const compte = { lignes: 0, lus: 0, rejets: [] }
  const cumul = contributions(lireDossiers(fichier, morceau, compte), contexte)
  return { ...compte, cumul }
}

/** Les dossiers lisibles ; `compte` retient le reste. */
function* lireDossiers(fichier, morceau, compte) {
  for (const texte of lireLignes(fichier, morceau)) {
    compte.lignes += 1
    // Les bords emportent aussi une marque d'ordre des octets et les retours chariot de Windows.
    const json = texte.trim()
    if (json === '') continue
    compte.lus += 1
    const lecture = lireTexte(json)
    if (lecture.ok) yield lecture.valeur
    else compte.rejets.push({ ligne: compte.lignes, id: lecture.id, erreurs: lecture.erreurs })
  }
}

function lireTexte(json) {
  let donnee
  try {
    donnee = JSON.parse(json)
  } catch ({ message }) {
    return { ok: false, id: null, erreurs: [{ chemin: '', message: `la ligne n'est pas du JSON : ${message}` }] }
  }
  const lecture = lireDossier(donnee)
  return lecture.ok ? lecture : { ...lecture, id: typeof donnee?.id === 'string' ? donnee.id : null }
}

function* lireLignes(fichier, { debut, fin }) {
  const octets = Buffer.allocUnsafe(fin - debut)
  const ouvert = openSync(fichier, 'r')
  try {
    readSync(ouvert, octets, 0, octets.length, debut)
  } finally {
    closeSync(ouvert)
  }
  for (let place = 0; place < octets.length; ) {
    const trouve = octets.indexOf(FIN_DE_LIGNE, place)
    const bout = trouve < 0 ? octets.length : trouve
    yield octets.toString('utf8', place, bout)
    place = bout + 1
  }
}
