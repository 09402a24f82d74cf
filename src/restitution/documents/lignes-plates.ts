import { compter } from '../../base/francais'
import { enDecimale, enMots, enNombre } from '../document/cases'
import type { Case, Document } from '../document/document'
import { enChiffres, enTexte, ligne, table } from '../document/document'
import type { LignePlate, ValeurPlate } from '../ecritures/csv'
import { DECIMALES } from '../ecritures/csv-a-plat'
import { definirForme, type Forme } from './forme'
import { sontLignesPlates } from './reconnaissance'

/** Des lignes à plat, celles de `versLignes` ou d'autres : une colonne par nom, dans l'ordre où les noms paraissent. */
export const LIGNES_PLATES: Forme = /* @__PURE__ */ definirForme('des lignes à plat', sontLignesPlates, documenter)

function documenter(lignes: readonly LignePlate[]): Document {
  const noms = [...new Set(lignes.flatMap((l) => Object.keys(l)))]
  const chiffrees = noms.map((nom) => lignes.every((l) => estChiffre(nom, l[nom] ?? null)) && lignes.some((l) => l[nom] != null))
  const nombre = compter(lignes.length, 'ligne', 'lignes')
  return {
    titre: `Données, ${nombre}`,
    blocs: [
      table(
        nombre,
        0,
        noms.map((nom, i) => (chiffrees[i] === true ? enChiffres(nom) : enTexte(nom))),
        lignes.map((l) => ligne(...noms.map((nom) => enCase(nom, l[nom] ?? null)))),
      ),
    ],
  }
}

function estChiffre(nom: string, valeur: ValeurPlate): boolean {
  return valeur === null || typeof valeur === 'number' || (typeof valeur === 'string' && estDecimale(nom, valeur))
}

function estDecimale(nom: string, texte: string): boolean {
  return DECIMALES.includes(nom) && /^-?\d+(?:\.\d+)?$/.test(texte)
}

function enCase(nom: string, valeur: ValeurPlate): Case {
  if (typeof valeur === 'number') return enNombre(valeur)
  if (typeof valeur === 'boolean') return enMots(valeur ? 'oui' : 'non')
  return valeur !== null && estDecimale(nom, valeur) ? enDecimale(valeur) : enMots(valeur)
}
