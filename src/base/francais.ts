import { ecrireJour, type Jour, SANS_FIN } from './jour'

/**
 * L'écriture française des jours et des nombres, tenue par la bibliothèque et non par la langue de la machine.
 */

/** Le jour, comme on l'écrit : « 08/02/2022 ». */
export function direJour(jour: Jour): string {
  const [annee = '', mois = '', quantieme = ''] = ecrireJour(jour).split('-')
  return `${quantieme}/${mois}/${annee}`
}

/** Une date `AAAA-MM-JJ`, comme on l'écrit : « 08/02/2022 ». */
export function direDate(date: string): string {
  const [annee = '', mois = '', quantieme = ''] = date.split('-')
  return `${quantieme}/${mois}/${annee}`
}

/** Un intervalle de jours : « du 08/02/2022 au 31/03/2022 », « depuis le 08/02/2022 ». */
export function direIntervalle(debut: Jour, fin: Jour): string {
  return fin >= SANS_FIN ? `depuis le ${direJour(debut)}` : `du ${direJour(debut)} au ${direJour(fin)}`
}

/** Un entier, groupé par milliers : « 8 502 », l'espace étant fine et insécable. */
export function direEntier(nombre: number): string {
  const chiffres = String(Math.abs(nombre))
  let groupe = ''
  for (let fin = chiffres.length; fin > 0; fin -= 3) {
    const tranche = chiffres.slice(Math.max(0, fin - 3), fin)
    groupe = groupe === '' ? tranche : `${tranche}\u202f${groupe}`
  }
  return nombre < 0 ? `-${groupe}` : groupe
}

/** Un nombre de jours : « 1 jour », « 12 jours ». */
export function direJours(nombre: number): string {
  return `${nombre} jour${Math.abs(nombre) > 1 ? 's' : ''}`
}

/** Accorde un nom : « 1 orienté », « 12 orientés ». */
export function compter(nombre: number, singulier: string, pluriel: string): string {
  return `${direEntier(nombre)} ${nombre > 1 ? pluriel : singulier}`
}

/** Une liste : « a, b et c ». */
export function enumerer(termes: readonly string[]): string {
  if (termes.length <= 1) return termes[0] ?? ''
  return `${termes.slice(0, -1).join(', ')} et ${termes[termes.length - 1] ?? ''}`
}
