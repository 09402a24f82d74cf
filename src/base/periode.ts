import type { Jour } from './jour'

/** Une suite de jours, bornes comprises : `debut ≤ fin`. */
export interface Intervalle {
  readonly debut: Jour
  readonly fin: Jour
}

/** Le jour est-il dans l'intervalle, bornes comprises ? */
export function contient(intervalle: Intervalle, jour: Jour): boolean {
  return intervalle.debut <= jour && jour <= intervalle.fin
}
