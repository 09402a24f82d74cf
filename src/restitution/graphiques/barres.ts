import { couper, type Donnees, INCONNU, NOMBRE, type SpecificationVegaLite, specifier } from './specification'

/** Des barres horizontales, empilées par couleur s'il y en a : `nom`, `nombre`, et `couleur`. */
export function tracerBarres(
  titre: string,
  description: string,
  donnees: Donnees,
  couleurs: readonly (readonly [string, string])[] = [],
): SpecificationVegaLite {
  const color =
    couleurs.length === 0
      ? {}
      : {
          color: {
            field: 'couleur',
            type: 'nominal',
            title: null,
            scale: { domain: couleurs.map(([nom]) => nom), range: couleurs.map(([, teinte]) => teinte) },
          },
        }
  return specifier(titre, null, description, donnees, {
    width: 480,
    height: { step: 26 },
    mark: { type: 'bar' },
    encoding: {
      y: { field: 'nom', type: 'nominal', sort: '-x', title: null },
      x: { field: 'nombre', type: 'quantitative', aggregate: 'sum', title: null, axis: { format: NOMBRE, tickMinStep: 1 } },
      tooltip: [
        { field: 'nom', title: 'Nom' },
        { field: 'nombre', type: 'quantitative', aggregate: 'sum', title: 'Nombre', format: NOMBRE },
      ],
      ...color,
    },
  })
}

/** Des mesures et leurs bornes, une vue par indicateur : `indicateur`, `modalite`, `valeur`, `minimum`, `maximum`. */
export function tracerMesures(titre: string, description: string, mesures: Donnees): SpecificationVegaLite {
  const donnees: Donnees = mesures.map((mesure) => ({ ...mesure, indicateur: couper(String(mesure['indicateur']), 40) }))
  const noms = (champ: string): string[] => [...new Set(donnees.map((d) => String(d[champ])))]
  const y = { field: 'modalite', type: 'nominal', sort: noms('modalite'), title: null }
  const x = { field: 'valeur', type: 'quantitative', title: null, axis: { format: NOMBRE, tickCount: 4 }, scale: { zero: true } }
  const infobulle = ['valeur', 'minimum', 'maximum'].map((champ) => ({ field: champ, type: 'quantitative', format: NOMBRE }))
  return specifier(titre, 'Trait gris : entre la plus petite et la plus grande valeur possibles.', description, donnees, {
    facet: {
      field: 'indicateur',
      type: 'nominal',
      sort: noms('indicateur'),
      title: null,
      header: { labelLimit: 600, labelAnchor: 'start', labelFontWeight: 'bold' },
    },
    columns: 2,
    spec: {
      width: 300,
      layer: [
        { mark: { type: 'bar' }, encoding: { y, x, tooltip: [{ field: 'modalite', title: 'Modalité' }, ...infobulle] } },
        {
          transform: [{ filter: 'isValid(datum.minimum) && isValid(datum.maximum) && datum.maximum > datum.minimum' }],
          mark: { type: 'rule', strokeWidth: 3, color: INCONNU },
          encoding: { y, x: { ...x, field: 'minimum' }, x2: { field: 'maximum' } },
        },
      ],
    },
    resolve: { scale: { x: 'independent' } },
  })
}
