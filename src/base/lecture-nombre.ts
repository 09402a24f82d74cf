import { type Forme, facultatif, simple } from './lecture'

/**
 * Les nombres d'un enregistrement, presque toujours facultatifs : un nombre que la source ne connaît pas vaut `null`, jamais zéro.
 */

/** Au-delà, c'est une faute de saisie ; en deçà, la somme d'un million de nombres (ou de leurs centièmes) reste un entier exact. */
const PLUS_GRAND_ENTIER = 1_000_000_000
const PLUS_GRAND_DECIMAL = 10_000_000

/** Un nombre entier positif ou nul, ou `null`. */
export function entierFacultatif(): Forme<number | null> {
  return nombreFacultatif(`un nombre entier de 0 à ${PLUS_GRAND_ENTIER}`, PLUS_GRAND_ENTIER, (nombre) => Number.isInteger(nombre))
}

/** Un nombre entier d'un intervalle, bornes comprises, que la donnée doit dire. */
export function entier(attendu: string, minimum: number, maximum: number): Forme<number> {
  return simple(attendu, (valeur) => {
    if (typeof valeur !== 'number' || !Number.isInteger(valeur)) return 'type-inattendu'
    return valeur >= minimum && valeur <= maximum ? null : 'valeur-hors-liste'
  })
}

/** Un nombre positif ou nul d'au plus deux décimales, ou `null` : il se compte en centièmes, exactement. */
export function decimalFacultatif(): Forme<number | null> {
  const attendu = `un nombre de 0 à ${PLUS_GRAND_DECIMAL}, d'au plus deux décimales`
  return nombreFacultatif(attendu, PLUS_GRAND_DECIMAL, (nombre) => enCentiemes(nombre) / 100 === nombre)
}

/** Le nombre de centièmes d'un nombre d'au plus deux décimales. */
export function enCentiemes(nombre: number): number {
  return Math.round(nombre * 100)
}

function nombreFacultatif(attendu: string, plafond: number, bon: (nombre: number) => boolean): Forme<number | null> {
  return facultatif(
    simple<number>(
      attendu,
      (valeur) => (typeof valeur === 'number' && valeur >= 0 && valeur <= plafond && bon(valeur) ? null : 'type-inattendu'),
      (valeur) => (valeur as number) + 0, // « -0 » se lit dans un JSON, et ne s'y écrit pas : c'est zéro
    ),
  )
}
