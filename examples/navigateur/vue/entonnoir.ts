/** L'entonnoir : des entrées aux contrats, ce qui est certain, ce qui est inconnu, et la part dans le délai. */
import type { IndicateursRsa, Mesure } from 'calpae/rsa'
import { h, s } from './dom'
import { direNombre, direPart } from './ecriture'

interface Etape {
  readonly nom: string
  readonly mesure: Mesure
  readonly dansLeDelai: Mesure | null
}

const LARGEUR = 640
const HAUTEUR = 26

export function montrerEntonnoir({ indicateurs, orientesHorsFranceTravail }: IndicateursRsa): Node[] {
  const entrants = indicateurs['nouveaux-entrants']
  const etapes: readonly Etape[] = [
    { nom: 'Nouveaux entrants', mesure: entrants, dansLeDelai: indicateurs['nouveaux-entrants-orientes-dans-le-delai'] },
    { nom: 'Orientés hors France Travail', mesure: orientesHorsFranceTravail, dansLeDelai: null },
    {
      nom: 'Premier rendez-vous fixé',
      mesure: indicateurs['premiers-rendez-vous'],
      dansLeDelai: indicateurs['premiers-rendez-vous-dans-le-delai'],
    },
    {
      nom: 'Premier contrat signé',
      mesure: indicateurs['premiers-contrats'],
      dansLeDelai: indicateurs['premiers-contrats-dans-le-delai'],
    },
  ]
  const echelle = Math.max(...etapes.map(({ mesure }) => mesure.maximum ?? 0))
  return [h('ol', { class: 'entonnoir' }, ...etapes.map((etape) => montrerEtape(etape, entrants, echelle))), legende()]
}

function montrerEtape({ nom, mesure, dansLeDelai }: Etape, entrants: Mesure, echelle: number): Node {
  const { valeur, minimum, maximum } = mesure
  const total = entrants.valeur ?? 0
  const precisions = [
    mesure === entrants || total === 0 ? null : `${direPart((valeur ?? 0) / total)} des entrants`,
    dansLeDelai === null
      ? null
      : `${direNombre(dansLeDelai.valeur ?? 0)} ${mesure === entrants ? 'orientés dans le délai' : 'dans le délai'}`,
    minimum === maximum ? null : `jusqu'à ${direNombre(maximum ?? 0)} avec les inconnus`,
  ]
  return h(
    'li',
    {},
    h('p', { class: 'tete' }, h('span', {}, nom), h('strong', {}, direNombre(valeur ?? 0))),
    dessiner(minimum ?? 0, maximum ?? 0, dansLeDelai?.minimum ?? null, echelle),
    h('p', { class: 'precision' }, precisions.filter((precision) => precision !== null).join(' · ')),
  )
}

function dessiner(minimum: number, maximum: number, delai: number | null, echelle: number): SVGElement {
  const x = (valeur: number): number => (echelle === 0 ? 0 : (valeur / echelle) * LARGEUR)
  return s(
    'svg',
    { viewBox: `0 0 ${LARGEUR} ${HAUTEUR}`, 'aria-hidden': 'true', focusable: 'false' },
    s('rect', { class: 'inconnue', x: x(minimum), width: x(maximum - minimum), height: HAUTEUR, fill: 'url(#hachures)' }),
    s('rect', { class: 'certaine', width: x(minimum), height: HAUTEUR }),
    delai === null ? null : s('rect', { class: 'delai', width: x(delai), height: HAUTEUR }),
  )
}

function legende(): Node {
  const carre = (classe: string): SVGElement =>
    s(
      'svg',
      { viewBox: '0 0 16 10', 'aria-hidden': 'true' },
      s('rect', { class: classe, width: 16, height: 10, ...(classe === 'inconnue' ? { fill: 'url(#hachures)' } : {}) }),
    )
  return h(
    'ul',
    { class: 'legende entonnoir' },
    h('li', {}, carre('delai'), 'dans le délai'),
    h('li', {}, carre('certaine'), 'certain'),
    h('li', {}, carre('inconnue'), 'inconnu'),
  )
}
