/**
 * Un nœud XML, tel que le rend un analyseur : un texte, un nombre, un objet, ou une liste quand l'élément se répète. Tous les analyseurs ne rendent pas la
 * même forme ; ce qui suit les lit toutes.
 */
export type Noeud = Readonly<Record<string, unknown>>

/** Les noms que les analyseurs donnent au texte d'un élément qui a aussi des attributs. */
const TEXTES = ['#text', '_text', '_', '$t', '$text']

/** Le texte d'une feuille, sans ses blancs de complément ; `null` : absente ou vide. D'une liste, le premier texte non vide. */
export function texteDuNoeud(valeur: unknown): string | null {
  if (typeof valeur === 'string') return valeur.trim() || null
  if (typeof valeur === 'number') return String(valeur)
  if (Array.isArray(valeur)) {
    for (const element of valeur) {
      const texte = texteDuNoeud(element)
      if (texte !== null) return texte
    }
    return null
  }
  if (!estNoeud(valeur)) return null
  for (const nom of TEXTES) if (nom in valeur) return texteDuNoeud(valeur[nom])
  return null
}

/** Les éléments d'un même nom : aucun, un seul qui n'est pas dans une liste, une liste, ou tout ce qui se parcourt. */
export function elementsDuNoeud(valeur: unknown): Iterable<unknown> {
  if (valeur === undefined || valeur === null || valeur === '') return []
  if (typeof valeur === 'object' && Symbol.iterator in valeur) return valeur as Iterable<unknown>
  return [valeur]
}

/** Un objet, et non une liste. */
export function estNoeud(valeur: unknown): valeur is Noeud {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

/** Les blocs qui portent chaque feuille cherchée, par le nom de la feuille. */
export type Blocs = ReadonlyMap<string, readonly Noeud[]>

/**
 * Les blocs qui portent les feuilles cherchées, où qu'ils soient sous le nœud : d'une version du flux à l'autre, les feuilles gardent leur nom, non leurs blocs.
 *
 * @param sauf les éléments où l'on n'entre pas
 */
export function blocsPortant(noeud: unknown, feuilles: ReadonlySet<string>, sauf: string | null): Blocs {
  const trouves = new Map<string, Noeud[]>()
  const descendre = (courant: unknown, profondeur: number): void => {
    if (typeof courant !== 'object' || courant === null || profondeur > PROFONDEUR) return
    if (Array.isArray(courant)) {
      for (const element of courant) descendre(element, profondeur + 1)
      return
    }
    const bloc = courant as Noeud
    for (const nom in bloc) {
      if (feuilles.has(nom)) {
        const blocs = trouves.get(nom)
        if (blocs === undefined) trouves.set(nom, [bloc])
        else blocs.push(bloc)
      } else if (nom !== sauf) descendre(bloc[nom], profondeur + 1)
    }
  }
  descendre(noeud, 0)
  return trouves
}

/** Bien plus que la profondeur du flux : une donnée cyclique n'arrête pas la lecture. */
const PROFONDEUR = 20

/** La première feuille non vide de ce nom. */
export function feuille(blocs: Blocs, nom: string): string | null {
  for (const bloc of blocs.get(nom) ?? []) {
    const texte = texteDuNoeud(bloc[nom])
    if (texte !== null) return texte
  }
  return null
}
