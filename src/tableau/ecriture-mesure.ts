import { direDate, direEntier } from '../base/francais'
import type { Mesure } from '../base/mesure'
import type { Unite } from '../referentiel/indicateurs/indicateur'
import { ecrireNombre } from './ecriture-cellule'
import { arrondirAuCentieme } from './rapport-exact'

/** Une mesure dans une cellule : son nombre et son unité, au centième ; « ND » si elle n'est pas calculable. */
export function ecrireMesure({ valeur }: Mesure, unite: Unite | null): string {
  if (valeur === null || !Number.isFinite(valeur)) return 'ND'
  const exacte = unite === 'pourcentage' ? sousLePlein(valeur, arrondirAuCentieme(valeur)) : arrondirAuCentieme(valeur)
  const nombre = ecrireNombre(exacte)
  if (unite === 'pourcentage') return `${nombre}\u202F%`
  if (unite === 'jours') return `${nombre} jour${Math.abs(Number(exacte)) < 2 ? '' : 's'}`
  return nombre
}

/** Presque tout n'est pas tout : 99,998 % ne s'écrit pas 100 %. */
function sousLePlein(valeur: number, arrondie: string): string {
  return arrondie === '100' && valeur < 100 ? '99.99' : arrondie
}

/** Ce que le nombre seul ne dit pas : les cas indéterminés et les bornes, les délais qui courent encore ; `null` s'il dit tout. */
export function direIncertitude(mesure: Mesure, observeLe: string | null): string | null {
  const { indetermines, enCours, minimum, maximum } = mesure
  const phrases: string[] = []
  if (indetermines > 0) {
    const bornes =
      minimum === null || maximum === null
        ? ''
        : ` ; entre ${ecrireNombre(arrondirAuCentieme(minimum))} et ${ecrireNombre(arrondirAuCentieme(maximum))}`
    phrases.push(`${direEntier(indetermines)} cas indéterminé${indetermines > 1 ? 's' : ''}${bornes}.`)
  }
  if (enCours > 0) {
    const quand = observeLe === null ? '' : ` au ${direDate(observeLe)}`
    phrases.push(`${direEntier(enCours)} délai${enCours > 1 ? 's courent' : ' court'} encore${quand}.`)
  }
  return phrases.length === 0 ? null : phrases.join(' ')
}
