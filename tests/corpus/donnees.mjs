// Les données du corpus : des dossiers tirés une fois pour toutes, les enregistrements d'exemple, et les transcriptions des documents publiés.
import { readFileSync } from 'node:fs'
import { enTableau } from '../../examples/node/lignes-publiees.mjs'

/** Les fichiers lus, depuis la racine du dépôt. */
const FICHIERS = {
  portefeuille: 'tests/corpus/donnees/portefeuille.json',
  bords: 'tests/corpus/donnees/bords.json',
  familles: 'examples/donnees/familles.json',
  convention2022: 'examples/donnees/cea-convention-2022.json',
  tableau2023: 'examples/donnees/cea-tableau-2023.json',
  fiches2024: 'examples/donnees/fiches-actions-2024.json',
}

const lire = (nom) => readFileSync(new URL(`../../${FICHIERS[nom]}`, import.meta.url), 'utf8')

/** Ce que `chiffrer` attend. */
export function lireDonnees() {
  const json = (nom) => JSON.parse(lire(nom))
  return {
    portefeuille: json('portefeuille'),
    bords: json('bords'),
    familles: json('familles'),
    tableaux: { 'convention de 2022': enTableau(json('convention2022')), 'tableau de 2023': enTableau(json('tableau2023')) },
    fiches: json('fiches2024').fiches,
  }
}
