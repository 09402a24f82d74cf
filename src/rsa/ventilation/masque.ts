/**
 * Un tableau de comptes, ligne par ligne, la dernière étant le total.
 *
 * Le lecteur du tableau publié sait ce qu'est le total, quelles colonnes sont une partie d'une autre, le seuil, et qu'un zéro n'est jamais caché.
 */
export interface TableauDeComptes {
  readonly valeurs: readonly (readonly number[])[]
  /** Les parties : ce que compte la colonne `partie`, la colonne `tout` le compte aussi. */
  readonly parties: readonly { readonly partie: number; readonly tout: number }[]
  /** En dessous, une valeur non nulle se cache. */
  readonly seuil: number
}

/** Ce qui est caché, cellule par cellule. */
type Masque = boolean[][]
type Cellule = readonly [ligne: number, colonne: number]

/**
 * Cache les petites valeurs (secret primaire), puis ce qu'il faut d'autres (secret secondaire) pour qu'aucune ne se recalcule.
 *
 * Une cellule cachée est protégée s'il existe un autre tableau, où elle vaut autre chose, qui se publierait de la même façon : une personne de plus
 * ici, de moins là. Et ce que le total laisse deviner de l'ensemble des cellules cachées d'une colonne n'est pas lui-même sous le seuil.
 */
export function cacher(tableau: TableauDeComptes): readonly (readonly boolean[])[] {
  const masque = tableau.valeurs.map((ligne) => ligne.map((valeur) => valeur > 0 && valeur < tableau.seuil))
  const cellules = tableau.valeurs.flatMap((ligne, i) => ligne.map((_, c): Cellule => [i, c]))
  // Chaque tour cache une cellule de plus, ou n'en trouve plus à protéger.
  while (cellules.some((cellule) => masque[cellule[0]]?.[cellule[1]] === true && etendre(tableau, masque, cellule))) {
    // tout est dans la condition
  }
  return masque
}

/** Cache une cellule de plus pour en protéger une ; faux si elle l'est déjà, ou s'il n'y a plus rien à cacher. */
function etendre(tableau: TableauDeComptes, masque: Masque, cellule: Cellule): boolean {
  if (estProtegee(tableau, masque, cellule)) return false
  const candidates = complements(tableau, cellule).filter(([i, c]) => valeur(tableau, i, c) > 0 && masque[i]?.[c] === false)
  const essayer = (candidate: Cellule): boolean => {
    poser(masque, candidate, true)
    const protege = estProtegee(tableau, masque, cellule)
    poser(masque, candidate, false)
    return protege
  }
  const choisie = candidates.find(essayer) ?? candidates[0]
  if (choisie !== undefined) poser(masque, choisie, true)
  return choisie !== undefined
}

/** Ce qui peut se cacher pour protéger une cellule : sa colonne, les petites valeurs d'abord, puis son total, puis ce qui la contient ou qu'elle contient. */
function complements(tableau: TableauDeComptes, [ligne, c]: Cellule): Cellule[] {
  const total = tableau.valeurs.length - 1
  const colonne = Array.from({ length: total }, (_, i): Cellule => [i, c])
  colonne.sort(([i], [j]) => valeur(tableau, i, c) - valeur(tableau, j, c) || i - j)
  const voisines = [...contenants(tableau, c), ...contenues(tableau, c)]
  return [
    ...colonne,
    [total, c],
    ...voisines.flatMap((v): Cellule[] => [
      [ligne, v],
      [total, v],
    ]),
  ]
}

function poser(masque: Masque, [i, c]: Cellule, cache: boolean): void {
  const ligne = masque[i]
  if (ligne !== undefined) ligne[c] = cache
}

function valeur({ valeurs }: TableauDeComptes, i: number, c: number): number {
  return valeurs[i]?.[c] ?? 0
}

/** Les colonnes dont une colonne est une partie, de proche en proche. */
function contenants(tableau: TableauDeComptes, c: number): number[] {
  return tableau.parties.flatMap(({ partie, tout }) => (partie === c ? [tout, ...contenants(tableau, tout)] : []))
}

/** Les colonnes qui sont une partie d'une colonne, de proche en proche. */
function contenues(tableau: TableauDeComptes, c: number): number[] {
  return tableau.parties.flatMap(({ partie, tout }) => (tout === c ? [partie, ...contenues(tableau, partie)] : []))
}

/** Un changement d'une unité, ligne par ligne. */
type Changement = ReadonlyMap<number, number>

/**
 * La cellule peut-elle valoir autre chose ? Une personne passe d'une strate à une autre ; ou, si le total est caché, elle y est en plus ou en
 * moins. Elle y compte dans cette colonne, et peut-être dans celles qui la contiennent, ou qu'elle contient.
 */
function estProtegee(tableau: TableauDeComptes, masque: Masque, [ligne, c]: Cellule): boolean {
  const total = tableau.valeurs.length - 1
  if (masque[total]?.[c] !== true && sommeCachee(tableau, masque, c) < tableau.seuil) return false
  const [dessus, dessous] = [contenants(tableau, c), contenues(tableau, c)]
  const ensembles = [[c], [c, ...dessus], [c, ...dessous], [c, ...dessus, ...dessous]]
  const autres = tableau.valeurs.flatMap((_, i) => (i === ligne || i === total ? [] : [i]))
  const changements = [-1, 1].flatMap((sens): Changement[] => {
    const avecLeTotal = (i: number): Changement =>
      new Map([
        [i, sens],
        [total, sens],
      ])
    if (ligne === total) return autres.map(avecLeTotal)
    return [
      ...autres.map(
        (i) =>
          new Map([
            [ligne, sens],
            [i, -sens],
          ]),
      ),
      avecLeTotal(ligne),
    ]
  })
  return ensembles.some((colonnes) => changements.some((changement) => estIndiscernable(tableau, masque, changement, colonnes)))
}

/** Ce que font ensemble les cellules cachées d'une colonne, que le lecteur calcule si le total est publié. */
function sommeCachee(tableau: TableauDeComptes, masque: Masque, c: number): number {
  let somme = 0
  for (let i = 0; i < tableau.valeurs.length - 1; i++) if (masque[i]?.[c] === true) somme += valeur(tableau, i, c)
  return somme
}

/** Le tableau changé se publierait-il de la même façon ? Rien de publié n'y change, rien ne s'y contredit, et il y aurait autant à cacher. */
function estIndiscernable(
  tableau: TableauDeComptes,
  masque: Masque,
  changement: Changement,
  colonnes: readonly number[],
): boolean {
  const apres = (i: number, c: number): number => valeur(tableau, i, c) + (colonnes.includes(c) ? (changement.get(i) ?? 0) : 0)
  for (const i of changement.keys()) {
    for (const c of colonnes) if (masque[i]?.[c] !== true || apres(i, c) < 1) return false
    for (const { partie, tout } of tableau.parties) if (apres(i, partie) > apres(i, tout)) return false
  }
  return colonnes.every((c) => {
    const petites = (lire: (i: number, c: number) => number): boolean =>
      tableau.valeurs.some((_, i) => masque[i]?.[c] === true && lire(i, c) < tableau.seuil)
    return petites(apres) || !petites((i) => valeur(tableau, i, c))
  })
}
