// Les données du corpus, qui ne changent jamais : des dossiers et des enregistrements tirés une fois pour toutes, et les transcriptions des documents publiés.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { enTableau } from '../../examples/node/lignes-publiees.mjs'

/** Les fichiers lus, depuis la racine du dépôt. */
const FICHIERS = {
  portefeuille: 'tests/corpus/donnees/portefeuille.json',
  bords: 'tests/corpus/donnees/bords.json',
  cas: 'tests/corpus/donnees/cas.json',
  familles: 'tests/corpus/donnees/familles.json',
  budgets: 'tests/corpus/donnees/budgets.json',
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
    cas: json('cas'),
    familles: json('familles'),
    tableaux: { 'convention de 2022': enTableau(json('convention2022')), 'tableau de 2023': enTableau(json('tableau2023')) },
    fiches: json('fiches2024').fiches,
    budgets: json('budgets'),
  }
}

/** L'empreinte de chaque fichier : deux corpus ne se comparent qu'à données égales. */
export const empreinteDesDonnees = () =>
  Object.fromEntries(Object.keys(FICHIERS).map((nom) => [FICHIERS[nom], createHash('sha256').update(lire(nom)).digest('hex')]))
