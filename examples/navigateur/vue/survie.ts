/** La courbe de survie : la part des entrants qui attendent encore leur orientation, jour après jour (Kaplan-Meier), et la limite du texte. */
import type { Duree, Effectif, IndicateursRsa } from 'calpae/rsa'
import { h, s } from './dom'
import { direCompte, direDuree, direPart } from './ecriture'

interface Palier {
  readonly jours: number
  readonly part: number
}

/** La part non orientée après chaque jour d'orientation. Un délai négatif vaut 0 ; une perte de vue du même jour passe après les orientations. */
function survivre(delais: readonly Effectif[]): Palier[] {
  let aRisque = delais.reduce((somme, [, orientees, censurees]) => somme + orientees + censurees, 0)
  let part = 1
  const paliers: Palier[] = [{ jours: 0, part }]
  for (const [jours, orientees, censurees] of delais) {
    if (orientees > 0) {
      part *= (aRisque - orientees) / aRisque
      paliers.push({ jours: Math.max(0, jours), part })
    }
    aRisque -= orientees + censurees
  }
  return paliers
}

const partAu = (paliers: readonly Palier[], jour: number): number => paliers.findLast(({ jours }) => jours <= jour)?.part ?? 1

/** Des mois en jours, pour placer la limite sur l'axe : le calcul, lui, compte en mois du calendrier. */
function joursDe(duree: Duree): number {
  if ('mois' in duree) return duree.mois * 30.4375
  return 'semaines' in duree ? duree.semaines * 7 : duree.jours
}

/** Sur un petit écran, la figure est dessinée plus étroite : ses textes y gardent leur taille. */
const L = matchMedia('(max-width: 44rem)').matches ? 360 : 500
const H = 300
const CADRE = { gauche: 52, droite: 16, haut: 18, bas: 40 }

export function montrerSurvie({ conventions, delais: medianes }: IndicateursRsa, delais: readonly Effectif[]): Node[] {
  const paliers = survivre(delais)
  if (paliers.length === 1) return [h('p', {}, 'Aucune orientation datée : il n’y a pas de courbe à tracer.')]
  const limite = joursDe(conventions.delaiOrientation)
  const dernier = Math.max(60, Math.ceil(limite * 3))
  const mediane = medianes.orientation.kaplanMeier
  const x = (jours: number): number => CADRE.gauche + (Math.min(jours, dernier) / dernier) * (L - CADRE.gauche - CADRE.droite)
  const y = (part: number): number => CADRE.haut + (1 - part) * (H - CADRE.haut - CADRE.bas)
  const resume = `Au bout de ${direDuree(conventions.delaiOrientation)}, ${direPart(partAu(paliers, limite))} des entrants attendent encore leur orientation${mediane === null ? '' : ` ; la moitié est orientée en ${direCompte(mediane, 'jour')}`}.`
  const figure = s(
    'svg',
    { viewBox: `0 0 ${L} ${H}`, role: 'img', 'aria-label': resume, class: 'survie' },
    ...graduer(dernier, x, y),
    s('line', { class: 'limite', x1: x(limite), x2: x(limite), y1: CADRE.haut - 6, y2: y(0) }),
    s('text', { class: 'limite', x: x(limite) + 6, y: CADRE.haut + 4 }, `limite : ${direDuree(conventions.delaiOrientation)}`),
    s('path', { class: 'aire', d: `${tracer(paliers, dernier, x, y)} V${y(0)} H${x(0)} Z` }),
    s('path', { class: 'courbe', d: tracer(paliers, dernier, x, y) }),
    mediane === null || mediane > dernier
      ? null
      : s('circle', { class: 'mediane', cx: x(mediane), cy: y(partAu(paliers, mediane)), r: 5 }),
  )
  return [figure, h('p', { class: 'resume' }, resume), tabler(paliers)]
}

function tracer(paliers: readonly Palier[], dernier: number, x: (j: number) => number, y: (p: number) => number): string {
  const marches = paliers
    .filter(({ jours }) => jours <= dernier)
    .map(({ jours, part }) => `H${x(jours).toFixed(1)} V${y(part).toFixed(1)}`)
  return `M${x(0)} ${y(1)} ${marches.join(' ')} H${x(dernier)}`
}

function graduer(dernier: number, x: (j: number) => number, y: (p: number) => number): Node[] {
  const pas = [7, 15, 30, 60].find((jours) => dernier / jours <= 8) ?? 90
  const jours = Array.from({ length: Math.floor(dernier / pas) + 1 }, (_, i) => i * pas)
  return [
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
      s('line', { class: 'grille', x1: x(0), x2: x(dernier), y1: y(part), y2: y(part) }),
      s('text', { class: 'repere', x: x(0) - 8, y: y(part) + 4, 'text-anchor': 'end' }, direPart(part)),
    ]),
    ...jours.map((jour) =>
      s('text', { class: 'repere', x: x(jour), y: H - CADRE.bas + 18, 'text-anchor': 'middle' }, String(jour)),
    ),
    s('text', { class: 'repere', x: x(dernier), y: H - 4, 'text-anchor': 'end' }, 'jours depuis la date d’entrée'),
  ]
}

function tabler(paliers: readonly Palier[]): Node {
  const jours = [0, 7, 15, 30, 45, 60, 90, 180]
  return h(
    'details',
    {},
    h('summary', {}, 'La courbe en nombres'),
    h(
      'table',
      { class: 'nombres' },
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, 'Jours depuis l’entrée'), h('th', { scope: 'col' }, 'Attendent encore')),
      ),
      h(
        'tbody',
        {},
        ...jours.map((jour) =>
          h('tr', {}, h('th', { scope: 'row' }, String(jour)), h('td', {}, direPart(partAu(paliers, jour)))),
        ),
      ),
    ),
  )
}
