import type { TableauDeComptes } from '../../../src/rsa/ventilation/masque'

type Masque = readonly (readonly boolean[])[]

/** Ce que chaque cellule cachée peut valoir, sous la clé `ligne,colonne`. */
export type Possibles = ReadonlyMap<string, ReadonlySet<number>>

/**
 * L'attaque d'un petit tableau publié : essayer tous les tableaux qui se publieraient ainsi. Le lecteur sait le total, les parties, qu'un zéro n'est jamais
 * caché, et qu'une colonne où l'on cache a, parmi ses cachées, une valeur sous le seuil.
 */
export function attaquer(tableau: TableauDeComptes, masque: Masque): Possibles {
  const colonnes = (tableau.valeurs[0] ?? []).map((_, c) => colonnesPossibles(tableau, masque, c))
  const possibles = new Map<string, Set<number>>()
  for (const essai of combiner(colonnes)) {
    const lire = (i: number, c: number): number => essai[c]?.[i] ?? 0
    const lignes = tableau.valeurs.map((_, i) => i)
    if (lignes.some((i) => tableau.parties.some(({ partie, tout }) => lire(i, partie) > lire(i, tout)))) continue
    masque.forEach((ligne, i) => {
      ligne.forEach((cachee, c) => {
        if (cachee) possibles.set(`${i},${c}`, (possibles.get(`${i},${c}`) ?? new Set()).add(lire(i, c)))
      })
    })
  }
  return possibles
}

/** Toutes les colonnes, total compris, qui se publieraient comme celle-ci. */
function colonnesPossibles({ valeurs, seuil }: TableauDeComptes, masque: Masque, c: number): number[][] {
  const vraies = valeurs.map((ligne) => ligne[c] ?? 0)
  const cachee = (i: number): boolean => masque[i]?.[c] === true
  const total = vraies.length - 1
  const maximum = Math.max(...valeurs.flat()) + 2
  const strates = combiner(
    vraies.slice(0, total).map((valeur, i) => (cachee(i) ? Array.from({ length: maximum }, (_, v) => v + 1) : [valeur])),
  )
  const petites = (colonne: readonly number[]): boolean => colonne.some((valeur, i) => cachee(i) && valeur < seuil)
  return strates
    .map((strate) => [...strate, strate.reduce((a, b) => a + b, 0)])
    .filter((colonne) => (cachee(total) ? colonne[total] !== 0 : colonne[total] === vraies[total]))
    .filter((colonne) => petites(colonne) || !petites(vraies))
}

/** Toutes les façons de prendre un élément de chaque liste. */
function combiner<T>(listes: readonly (readonly T[])[]): T[][] {
  return listes.reduce<T[][]>((debuts, liste) => debuts.flatMap((debut) => liste.map((element) => [...debut, element])), [[]])
}
