/**
 * Ajoute un élément à une liste qui n'en aura le plus souvent qu'un. Une liste vide à laquelle on ajoute en réserve dix-sept : répété à chaque
 * dossier, c'est la moitié de la mémoire du calcul. La première fois, la liste est donc faite à sa taille.
 */
export function ajouterA<T>(liste: T[] | null, element: T): T[] {
  if (liste === null) return [element]
  liste.push(element)
  return liste
}

/** Ce qui se parcourt, mais non un texte, qui se parcourt lettre à lettre. Ne lève pas, même si regarder la donnée lève. */
export function estUneListe(donnees: unknown): donnees is Iterable<unknown> {
  if (typeof donnees !== 'object' || donnees === null) return false
  try {
    return typeof (donnees as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  } catch {
    return false
  }
}
