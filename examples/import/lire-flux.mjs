// Un flux CNAF lu sur le disque, foyer par foyer : un mensuel de plusieurs centaines de mégaoctets ne tient jamais en mémoire.
import { closeSync, openSync, readSync } from 'node:fs'
import sax from 'sax'

const TAILLE = 65_536

/**
 * Ouvre un flux. `InfosFoyerRSA` est un générateur, à parcourir une fois ; `TransmissionFlux`, que le fichier porte à la fin, n'est connu qu'ensuite.
 *
 * @param {string} chemin
 */
export function lireFlux(chemin) {
  const evenements = lireElements(chemin, ['IdentificationFlux', 'InfosFoyerRSA', 'TransmissionFlux'])
  const premier = evenements.next().value
  const flux = {
    IdentificationFlux: premier?.nom === 'IdentificationFlux' ? premier.contenu : undefined,
    InfosFoyerRSA: foyers(),
    TransmissionFlux: undefined,
  }
  function* foyers() {
    for (const { nom, contenu } of evenements) {
      if (nom === 'InfosFoyerRSA') yield contenu
      else if (nom === 'TransmissionFlux') flux.TransmissionFlux = contenu
    }
  }
  return flux
}

/**
 * Les éléments de ces noms, l'un après l'autre, chacun en un objet : un texte, ou ses éléments par leur nom, en liste s'ils se répètent.
 *
 * @param {string} chemin
 * @param {readonly string[]} noms
 */
function* lireElements(chemin, noms) {
  const pile = []
  const finis = []
  const analyseur = sax.parser(true, { position: false })
  analyseur.onerror = (erreur) => {
    throw new Error(`${chemin} : ${erreur.message}`)
  }
  analyseur.onopentag = ({ name }) => {
    if (pile.length > 0 || noms.includes(name)) pile.push({ nom: name, texte: '', contenu: null })
  }
  const ecrire = (texte) => {
    const courant = pile.at(-1)
    if (courant !== undefined) courant.texte += texte
  }
  analyseur.ontext = ecrire
  analyseur.oncdata = ecrire
  analyseur.onclosetag = () => {
    const ferme = pile.pop()
    if (ferme === undefined) return
    const valeur = ferme.contenu ?? ferme.texte
    const parent = pile.at(-1)
    if (parent === undefined) finis.push({ nom: ferme.nom, contenu: valeur })
    else ranger(parent, ferme.nom, valeur)
  }
  for (const texte of lireTexte(chemin)) {
    analyseur.write(texte)
    yield* finis.splice(0)
  }
  analyseur.close()
  yield* finis.splice(0)
}

function ranger(parent, nom, valeur) {
  parent.contenu ??= {}
  const deja = parent.contenu[nom]
  if (deja === undefined) parent.contenu[nom] = valeur
  else if (Array.isArray(deja)) deja.push(valeur)
  else parent.contenu[nom] = [deja, valeur]
}

/** Le texte du fichier, par morceaux, dans l'encodage que dit sa déclaration : windows-1252 pour les flux de la CNAF. */
function* lireTexte(chemin) {
  const fichier = openSync(chemin, 'r')
  try {
    const tampon = new Uint8Array(TAILLE)
    let decodeur
    for (let lus = readSync(fichier, tampon); lus > 0; lus = readSync(fichier, tampon)) {
      const octets = tampon.subarray(0, lus)
      decodeur ??= new TextDecoder(encodageDeclare(octets))
      yield decodeur.decode(octets, { stream: true })
    }
    if (decodeur !== undefined) yield decodeur.decode()
  } finally {
    closeSync(fichier)
  }
}

function encodageDeclare(octets) {
  const debut = new TextDecoder('latin1').decode(octets.subarray(0, 200))
  return /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(debut)?.[1] ?? 'utf-8'
}
