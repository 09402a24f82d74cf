/** Le surligneur : montre, parmi les pièces du dossier, celles qu'un critère cite. */

/** Un chemin cité désigne une pièce (`situations[0].notifieeLe` : la situation), ou une liste entière (`contrats`). */
const pieceDe = (chemin: string): string => chemin.replace(/(\[\d+\]).*$/, '$1')

/** Surligne ces preuves dans les pièces et la frise, et rien d'autre. Rend le nombre de pièces surlignées. */
export function surligner(racine: HTMLElement, preuves: readonly string[]): number {
  const cites = new Set(preuves.map(pieceDe))
  let pieces = 0
  for (const element of racine.querySelectorAll('[data-chemin]')) {
    const citee = cites.has(element.getAttribute('data-chemin') ?? '')
    element.classList.toggle('citee', citee)
    if (element instanceof HTMLElement) {
      // Le surlignage se dit aussi : la couleur ne suffit pas.
      if (citee) element.setAttribute('aria-description', 'cité par le critère choisi')
      else element.removeAttribute('aria-description')
      if (citee) pieces++
    }
  }
  return pieces
}
