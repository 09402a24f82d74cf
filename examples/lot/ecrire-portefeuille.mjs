// Le portefeuille inventé des exemples, un dossier par ligne, dans un fichier temporaire.
import { closeSync, openSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parcourirPortefeuille } from '../node/portefeuille.mjs'

const PAQUET = 2_000

/** @param {number} dossiers @returns {string} le chemin du fichier, que l'appelant supprime */
export function ecrirePortefeuille(dossiers) {
  const fichier = join(tmpdir(), `calpae-portefeuille-${process.pid}-${dossiers}.ndjson`)
  const ouvert = openSync(fichier, 'w')
  let lignes = []
  const ecrire = () => {
    writeSync(ouvert, lignes.join(''))
    lignes = []
  }
  for (const donnee of parcourirPortefeuille({ dossiers })) {
    lignes.push(`${JSON.stringify(donnee)}\n`)
    if (lignes.length === PAQUET) ecrire()
  }
  ecrire()
  closeSync(ouvert)
  return fichier
}
