import type { Dossier } from '../dossier/dossier'
import { type Entiers, voieDeLEmpreinte } from '../dossier/entiers/entiers'
import { entiersDe } from '../dossier/entiers/gardes'

/** L'empreinte d'un ensemble de dossiers, en deux entiers de 32 bits : des sommes, que ni l'ordre ni le découpage ne changent. */
export type Population = readonly [haute: number, basse: number]

/** Une population qui se compte, modifiée sur place par un seul calcul. */
export type PopulationEnCours = [haute: number, basse: number]

/** Ajoute un dossier, sur place. */
export function ajouterALaPopulation(population: PopulationEnCours, entiers: Entiers): void {
  population[0] = (population[0] + voieDeLEmpreinte(entiers, 0)) | 0
  population[1] = (population[1] + voieDeLEmpreinte(entiers, 1)) | 0
}

/** La population de deux ensembles réunis. */
export function reunirPopulations(a: Population, b: Population): Population {
  return [(a[0] + b[0]) >>> 0, (a[1] + b[1]) >>> 0]
}

/** Fige une population : deux entiers positifs, écrits de la même façon partout. */
export function figerPopulation([haute, basse]: Population): Population {
  return [haute >>> 0, basse >>> 0]
}

/** Écrit une population en seize chiffres hexadécimaux. */
export function ecrirePopulation(population: Population): string {
  return population.map((voie) => (voie >>> 0).toString(16).padStart(8, '0')).join('')
}

/**
 * L'empreinte des dossiers évalués : deux programmes qui rendent la même ont lu les mêmes dossiers, dans quelque ordre que ce soit. Tout résultat la
 * porte : avant de chercher pourquoi deux chiffres diffèrent, on voit ainsi s'ils comptent les mêmes gens.
 *
 * @returns seize chiffres hexadécimaux ; ce n'est pas une signature, elle ne protège pas de qui voudrait tromper
 * @throws ErreurContexte si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 5, §1.3 (les mêmes chiffres dans le tableau, le formulaire et le rapport)
 * @example
 * ```ts
 * import { empreintePopulation, lireDossiers } from 'calpae/rsa'
 * const a = { id: 'A', departement: '67', situations: [] }
 * const b = { id: 'B', departement: '67', situations: [] }
 * const { dossiers } = lireDossiers([b, a])
 * empreintePopulation(dossiers) === empreintePopulation([a, b]) // => true
 * empreintePopulation([a]) === empreintePopulation([b]) // => false
 * ```
 */
export function empreintePopulation(dossiers: Iterable<Dossier>): string {
  const population: PopulationEnCours = [0, 0]
  for (const dossier of dossiers) ajouterALaPopulation(population, entiersDe(dossier))
  return ecrirePopulation(population)
}
