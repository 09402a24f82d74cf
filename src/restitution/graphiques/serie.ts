import type { LigneAnalyse } from '../lignes/ligne-analyse'
import { couper, type Donnees, NOMBRE, type SpecificationVegaLite, specifier } from './specification'

/**
 * Des séries dans le temps : une courbe par département, une vue par indicateur. Une donnée qui manque fait un trou, et son code s'y lit ; les bornes
 * font un intervalle ; l'objectif, un trait.
 */
export function tracerSeries(lignes: readonly LigneAnalyse[], titre: string): SpecificationVegaLite {
  const periodes = [...new Map(lignes.map((l) => [nommerPeriode(l), l.fin ?? '']))].sort(([, a], [, b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
  const noms = new Map<string, string>()
  for (const { indicateur, libelle } of lignes) if (!noms.has(indicateur)) noms.set(indicateur, couper(libelle, 46))
  const donnees: Donnees = lignes.map((l) => ({
    indicateur: noms.get(l.indicateur) ?? l.libelle,
    departement: l.departement ?? 'ensemble',
    periode: nommerPeriode(l),
    sorte: l.sorte,
    // Un même axe pour les durées : des semaines y sont des jours.
    valeur: l.valeur !== null && l.unite === 'semaines' ? l.valeur * 7 : l.valeur,
    minimum: l.minimum,
    maximum: l.maximum,
    unite: l.unite === 'semaines' ? 'jours' : (l.unite ?? ''),
    absence: l.valeur === null && l.sorte === 'resultat' ? direAbsence(l) : null,
  }))
  const departements = [...new Set(donnees.map(({ departement }) => departement))] as string[]
  const x = { field: 'periode', type: 'ordinal', sort: periodes.map(([nom]) => nom), title: null, axis: { labelAngle: 0 } }
  const y = {
    field: 'valeur',
    type: 'quantitative',
    title: null,
    axis: { format: NOMBRE, tickCount: 5 },
    scale: { zero: true, nice: true },
  }
  const color = { field: 'departement', type: 'nominal', title: 'Département', scale: { domain: departements } }
  const infobulle = [
    { field: 'indicateur', title: 'Indicateur' },
    { field: 'departement', title: 'Département' },
    { field: 'periode', title: 'Période' },
    { field: 'valeur', type: 'quantitative', title: 'Valeur', format: NOMBRE },
    { field: 'unite', title: 'Unité' },
  ]
  const resultats = { filter: "datum.sorte === 'resultat'" }
  return specifier(titre, NOTE, decrire(donnees, departements), donnees, {
    facet: {
      field: 'indicateur',
      type: 'nominal',
      title: null,
      sort: [...noms.values()],
      header: { labelLimit: 600, labelFontWeight: 'bold', labelAnchor: 'start' },
    },
    columns: 2,
    spec: {
      width: 340,
      height: 150,
      layer: [
        {
          transform: [resultats, { filter: 'datum.minimum !== null && datum.maximum !== null && datum.maximum > datum.minimum' }],
          mark: { type: 'rule', strokeWidth: 6, opacity: 0.35 },
          encoding: { x, y: { ...y, field: 'minimum' }, y2: { field: 'maximum' }, color },
        },
        {
          transform: [resultats],
          mark: { type: 'line', invalid: 'break-paths-show-path-domains', point: { filled: true, size: 45 } },
          encoding: { x, y, color, tooltip: infobulle },
        },
        {
          transform: [{ filter: "datum.sorte === 'objectif' && isValid(datum.valeur)" }],
          mark: { type: 'tick', thickness: 3, width: 26, strokeDash: [4, 2] },
          encoding: { x, y, color, tooltip: infobulle },
        },
        {
          transform: [{ filter: 'isValid(datum.absence)' }],
          mark: { type: 'text', baseline: 'bottom', fontStyle: 'italic' },
          encoding: {
            x,
            y: { value: 'height' },
            xOffset: { field: 'departement', type: 'nominal', scale: { domain: departements } },
            text: { field: 'absence' },
            color,
          },
        },
      ],
    },
    resolve: { scale: { y: 'independent' } },
  })
}

const NOTE = 'Bande pâle : entre la plus petite et la plus grande valeur possibles. Trait court : l’objectif.'

/** L'année, le semestre de la session de juin, ou l'intervalle. */
function nommerPeriode({ debut, fin }: LigneAnalyse): string {
  if (debut === null || fin === null) return 'période inconnue'
  const annee = fin.slice(0, 4)
  if (debut === `${annee}-01-01` && fin === `${annee}-12-31`) return annee
  return debut === `${annee}-01-01` && fin === `${annee}-05-31` ? `janv.-mai ${annee}` : `${debut} – ${fin}`
}

/** Le code ou le statut, à la place de la valeur ; une cellule blanche n'a rien à dire. */
function direAbsence({ texte, statut }: LigneAnalyse): string | null {
  if (texte !== null) return texte.length <= 4 ? texte : '?'
  return statut === 'O' ? null : 'n. calc.'
}

function decrire(donnees: Donnees, departements: readonly string[]): string {
  const indicateurs = new Set(donnees.map(({ indicateur }) => indicateur)).size
  const trous = donnees.filter(({ absence }) => absence !== null).length
  const manquent =
    trous === 0
      ? 'aucune valeur ne manque'
      : trous === 1
        ? '1 valeur manque, laissée en blanc avec son code'
        : `${trous} valeurs manquent, laissées en blanc avec leur code`
  return `Courbes de ${indicateurs} indicateur${indicateurs > 1 ? 's' : ''} par période, département ${departements.join(', ')} ; ${manquent}.`
}
