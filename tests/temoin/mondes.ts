import { lendemain } from './calendrier'
import { type DossierTemoin, estDans, type SituationTemoin } from './dossier'

function soumissionInconnue(situation: SituationTemoin): boolean {
  return situation.droit === 'versable' && (situation.soumisDroitsDevoirs === null || situation.soumisDroitsDevoirs === undefined)
}

/** Les suites contiguës (même département, sans trou) de situations versables du territoire dont la soumission est inconnue. */
function suitesInconnues(dossier: DossierTemoin, territoire: readonly string[]): SituationTemoin[][] {
  const suites: SituationTemoin[][] = []
  let precedente: SituationTemoin | null = null
  for (const situation of dossier.situations) {
    if (soumissionInconnue(situation) && estDans(territoire, dossier, situation.departement)) {
      const prolonge =
        precedente !== null &&
        soumissionInconnue(precedente) &&
        (precedente.departement ?? dossier.departement) === (situation.departement ?? dossier.departement) &&
        typeof precedente.fin === 'string' &&
        lendemain(precedente.fin) === situation.debut
      const derniere = suites[suites.length - 1]
      if (prolonge && derniere !== undefined) derniere.push(situation)
      else suites.push([situation])
    }
    precedente = situation
  }
  return suites
}

/** Les `2^k` dossiers où chacune des `k` suites inconnues est soumise, ou ne l'est pas. */
export function mondesPossibles(dossier: DossierTemoin, territoire: readonly string[]): DossierTemoin[] {
  const suites = suitesInconnues(dossier, territoire)
  let mondes: DossierTemoin[] = [dossier]
  // Les situations sont remplacées à leur rang : on repère chaque suite par les rangs qu'elle occupe dans le dossier d'origine.
  const rangs = suites.map((suite) => suite.map((situation) => dossier.situations.indexOf(situation)))
  for (const rangsDeLaSuite of rangs) {
    const suivants: DossierTemoin[] = []
    for (const monde of mondes) {
      for (const soumis of [false, true]) {
        const situations = monde.situations.map((situation, rang) =>
          rangsDeLaSuite.includes(rang) ? { ...situation, soumisDroitsDevoirs: soumis } : situation,
        )
        suivants.push({ ...monde, situations })
      }
    }
    mondes = suivants
  }
  return mondes
}
