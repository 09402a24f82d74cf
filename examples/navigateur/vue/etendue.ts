/** Une mesure en barre : pleine pour ce qui est certain, hachurée pour ce qui reste inconnu. */
import { s } from './dom'

const LARGEUR = 200
const HAUTEUR = 12

/** À côté du nombre écrit : la barre n'ajoute rien pour qui ne la voit pas. */
export function barre(minimum: number, maximum: number, echelle: number): SVGElement {
  const largeur = (valeur: number): number => (echelle === 0 ? 0 : (valeur / echelle) * LARGEUR)
  return s(
    'svg',
    {
      class: 'barre',
      viewBox: `0 0 ${LARGEUR} ${HAUTEUR}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    s('rect', { class: 'fond', width: LARGEUR, height: HAUTEUR }),
    s('rect', {
      class: 'inconnue',
      x: largeur(minimum),
      width: largeur(maximum - minimum),
      height: HAUTEUR,
      fill: 'url(#hachures)',
    }),
    s('rect', { class: 'certaine', width: largeur(minimum), height: HAUTEUR }),
  )
}
