import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { Effectif } from '../../rsa/indicateurs/medianes'
import { CERTAIN, type Donnees, type SpecificationVegaLite, specifier, TARDIF } from './specification'

/** Un point de la courbe : la part des entrées non orientées au soir d'un jour. */
export interface PointDeSurvie {
  readonly jours: number
  /** La part estimée non orientée, de 0 à 1. */
  readonly part: number
  /** Les entrées encore suivies au matin de ce jour. */
  readonly suivies: number
}

/**
 * La courbe de Kaplan-Meier du délai d'orientation : un délai négatif vaut 0, une entrée sans orientation est suivie jusqu'à sa censure, et une
 * censure du même jour passe après les orientations.
 *
 * @source fiches-actions 2024, fiche 1 (délai médian d'orientation)
 */
export function courbeDeSurvie(delais: readonly Effectif[]): PointDeSurvie[] {
  const parJour = new Map<number, { orientees: number; censurees: number }>()
  let suivies = 0
  for (const [jours, orientees, censurees] of delais) {
    const jour = Math.max(jours, 0)
    const deja = parJour.get(jour) ?? { orientees: 0, censurees: 0 }
    parJour.set(jour, { orientees: deja.orientees + orientees, censurees: deja.censurees + censurees })
    suivies += orientees + censurees
  }
  let part = 1
  const points: PointDeSurvie[] = []
  for (const [jours, { orientees, censurees }] of [...parJour].sort(([a], [b]) => a - b)) {
    if (orientees > 0) part *= (suivies - orientees) / suivies
    points.push({ jours, part, suivies })
    suivies -= orientees + censurees
  }
  return points
}

/** Trace la courbe, la limite légale, et la moitié. */
export function tracerSurvie(delais: readonly Effectif[], limite: number | undefined): SpecificationVegaLite {
  if (limite !== undefined && !(Number.isFinite(limite) && limite >= 0)) {
    throw new ErreurContexte(`limite : reçu ${decrire(limite)} ; attendu : un nombre de jours, comme 30`)
  }
  const points = courbeDeSurvie(delais)
  const depart: Donnees =
    points.length === 0 || points[0]?.jours === 0 ? [] : [{ jours: 0, part: 1, suivies: points[0]?.suivies ?? 0 }]
  const donnees: Donnees = [...depart, ...points.map((point) => ({ ...point }))]
  const derniere = points.at(-1)
  const dite =
    derniere === undefined
      ? 'Aucune entrée.'
      : `Au bout de ${derniere.jours} jours, ${pourCent(derniere.part)} ne sont pas orientées.`
  const aLaLimite = limite === undefined ? '' : ` À la limite de ${limite} jours : ${pourCent(partAu(points, limite))}.`
  return specifier(
    'Part des entrées non encore orientées',
    'Pointillés : la moitié.',
    `Courbe de Kaplan-Meier. ${dite}${aLaLimite}`,
    donnees,
    {
      width: 560,
      height: 260,
      layer: [
        {
          mark: { type: 'line', interpolate: 'step-after', color: CERTAIN, strokeWidth: 2 },
          encoding: {
            x: {
              field: 'jours',
              type: 'quantitative',
              title: "Jours depuis la date d'entrée",
              axis: { format: 'd', tickMinStep: 1 },
            },
            y: {
              field: 'part',
              type: 'quantitative',
              title: null,
              scale: { domain: [0, 1] },
              axis: { labelExpr: "format(datum.value * 100, '.0f') + '\u202f%'" },
            },
            tooltip: [
              { field: 'jours', title: 'Jours' },
              { field: 'part', type: 'quantitative', title: 'Part non orientée', format: '.1~%' },
              { field: 'suivies', type: 'quantitative', title: 'Entrées suivies' },
            ],
          },
        },
        {
          data: { values: [{ moitie: 0.5 }] },
          mark: { type: 'rule', strokeDash: [2, 4], color: '#777783' },
          encoding: { y: { field: 'moitie', type: 'quantitative' } },
        },
        ...(limite === undefined ? [] : reperer(limite)),
      ],
    },
  )
}

function reperer(limite: number): SpecificationVegaLite[] {
  const x = { field: 'limite', type: 'quantitative' }
  const data = { values: [{ limite, texte: `limite : ${limite} jour${limite > 1 ? 's' : ''}` }] }
  return [
    { data, mark: { type: 'rule', color: TARDIF, strokeWidth: 2, strokeDash: [6, 3] }, encoding: { x } },
    {
      data,
      mark: { type: 'text', align: 'left', dx: 5, y: 8, color: '#9A5B00', fontWeight: 'bold' },
      encoding: { x, text: { field: 'texte' } },
    },
  ]
}

/** La part non orientée au soir d'un jour. */
function partAu(points: readonly PointDeSurvie[], jour: number): number {
  return points.filter(({ jours }) => jours <= jour).at(-1)?.part ?? 1
}

function pourCent(part: number): string {
  const dixiemes = Math.round(part * 1000)
  return `${Math.floor(dixiemes / 10)},${dixiemes % 10}\u202f%`
}
