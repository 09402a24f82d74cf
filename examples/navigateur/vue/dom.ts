/** De quoi faire des éléments sans jamais passer par du HTML en texte : rien de ce qu'un fichier contient ne peut devenir du code. */
export type Enfant = Node | string | null | undefined
type Attributs = Readonly<Record<string, string | number | boolean | null | undefined>>

function garnir<E extends Element>(element: E, attributs: Attributs, enfants: readonly Enfant[]): E {
  for (const [nom, valeur] of Object.entries(attributs)) {
    if (valeur === null || valeur === undefined || valeur === false) continue
    element.setAttribute(nom, valeur === true ? '' : String(valeur))
  }
  for (const enfant of enfants) if (enfant !== null && enfant !== undefined) element.append(enfant)
  return element
}

/** Un élément HTML. */
export function h<B extends keyof HTMLElementTagNameMap>(
  balise: B,
  attributs: Attributs = {},
  ...enfants: readonly Enfant[]
): HTMLElementTagNameMap[B] {
  return garnir(document.createElement(balise), attributs, enfants)
}

/** Un élément SVG. */
export function s<B extends keyof SVGElementTagNameMap>(
  balise: B,
  attributs: Attributs = {},
  ...enfants: readonly Enfant[]
): SVGElementTagNameMap[B] {
  return garnir(document.createElementNS('http://www.w3.org/2000/svg', balise), attributs, enfants)
}

/** Un bouton qui agit. */
export function bouton(attributs: Attributs, agir: () => void, ...enfants: readonly Enfant[]): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributs }, ...enfants)
  element.addEventListener('click', agir)
  return element
}

/** Un texte pour les seuls lecteurs d'écran. */
export const pourLOreille = (texte: string): HTMLElement => h('span', { class: 'oreille' }, texte)

/** L'élément de la page qui porte cet identifiant. */
export function trouver<E extends HTMLElement>(id: string, sorte: new () => E): E {
  const element = document.getElementById(id)
  if (!(element instanceof sorte)) throw new Error(`#${id} manque dans la page`)
  return element
}
