/**
 * Ajoute un élément à une liste qui n'en aura le plus souvent qu'un. Une liste vide à laquelle on ajoute en réserve dix-sept : répété à chaque
 * dossier, c'est la moitié de la mémoire du calcul. La première fois, la liste est donc faite à sa taille.
 */
export function ajouterA<T>(liste: T[] | null, element: T): T[] {
  if (liste === null) return [element]
  liste.push(element)
  return liste
}
