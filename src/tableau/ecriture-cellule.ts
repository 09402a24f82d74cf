import type { Cellule } from './cellule'

/** L'espace fine insécable : elle sépare les tranches de trois chiffres, et le nombre de son signe « % ». */
const FINE = '\u202F'

/**
 * Écrit une cellule comme on l'écrit en français. Relire ce qui est écrit rend la même cellule ; ce qui n'a pas été compris est rendu tel quel.
 *
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs)
 * @example
 * ```ts
 * import { ecrireCellule, lireCellule } from 'calpae/tableau'
 * ecrireCellule(lireCellule('8502')) // => '8\u202F502'
 * ecrireCellule(lireCellule('95%')) // => '95\u202F%'
 * ecrireCellule(lireCellule('24j.')) // => '24 jours.'
 * ecrireCellule(lireCellule('non disponible')) // => 'ND'
 * ecrireCellule(lireCellule('8 5002')) // => '8 5002'
 * ```
 */
export function ecrireCellule(cellule: Cellule): string {
  const { sorte, valeur, unite, code, avant, apres } = cellule
  // Après une barre, toujours une espace : « /. » ne serait plus le code « / ».
  if (code !== null) return code === '/' && apres !== '' ? `/ ${apres}` : joindre(code, apres)
  if (valeur === null) return apres
  const nombre = ecrireNombre(valeur)
  const chiffre = sorte === 'pourcentage' ? `${nombre}${FINE}%` : unite === null ? nombre : `${nombre} ${accorder(unite, valeur)}`
  return joindre(avant === '' ? chiffre : `${avant} ${chiffre}`, apres)
}

/** Un nombre exact, à la française : tranches de trois chiffres, virgule décimale. */
export function ecrireNombre(valeur: string): string {
  const [, signe = '', entiere = '', decimales = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(valeur) ?? ['', '', valeur]
  let tranches = entiere
  for (let i = entiere.length - 3; i > 0; i -= 3) tranches = `${tranches.slice(0, i)}${FINE}${tranches.slice(i)}`
  if (decimales === '') return signe + tranches
  // « 12,502 » se lirait aussi 12 502 : un quatrième chiffre lève le doute.
  const sures = decimales.length === 3 && entiere.length <= 3 && entiere !== '0' ? `${decimales}0` : decimales
  return `${signe}${tranches},${sures}`
}

/** Ce qui suit vient après une espace, sauf une ponctuation ; devant un chiffre, elle passerait pour une décimale. */
function joindre(debut: string, apres: string): string {
  if (apres === '') return debut
  const touche = ',;:.)'.includes(apres[0] ?? '') && !/^.\d/.test(apres)
  return touche ? `${debut}${apres}` : `${debut} ${apres}`
}

function accorder(unite: string, valeur: string): string {
  const singulier = /^-?(?:0|1)(?:\.|$)/.test(valeur)
  return singulier && unite !== 'mois' ? unite.slice(0, -1) : unite
}
