import type { Mesure } from '../base/mesure'
import { certain, NON, OUI, type Reponse } from '../base/trivaleur'
import { INCONNU } from './causes'
import { type Compte, laisser, mesureDe, nouveauCompte } from './compte'
import type { ZoneAccueil } from './enregistrement-accueil'

/**
 * Le taux de couverture, et la fraction dont il vient.
 *
 * @source instruction 2022/19, annexes 4 (§1) et 7 (§4)
 */
export interface Couverture {
  /** Le pourcentage de la population à moins de 30 minutes en transports, parmi les zones connues. */
  readonly taux: Mesure
  /** La population des zones connues à moins de 30 minutes. */
  readonly couverte: number
  /** La population des zones connues. */
  readonly population: number
}

const MINUTES = 30

/**
 * Mesure le taux de couverture. Le guide ne définit pas son dénominateur : c'est ici la population des zones. À 30 minutes juste, une zone n'est pas
 * à moins de 30 minutes.
 *
 * @source instruction 2022/19, annexes 4 (§1) et 7 (§4)
 */
export function mesurerCouverture(zones: readonly ZoneAccueil[], tenue: boolean): Couverture {
  const sommes = { couverte: 0, population: 0, incertaine: 0 }
  const inconnus = nouveauCompte()
  let plancher = true
  let plafond = true
  for (const { population, minutes } of zones) {
    const proche: Reponse = minutes == null ? INCONNU['trajet-inconnu'] : certain(minutes < MINUTES)
    if (population == null) {
      // Une population inconnue, fût-elle immense, tire le taux vers 100 si la zone est couverte, vers 0 sinon.
      laisser(inconnus, INCONNU['population-inconnue'], 0, null)
      if (proche !== OUI) plancher = false
      if (proche !== NON) plafond = false
    } else if (proche !== OUI && proche !== NON) {
      laisser(inconnus, proche, 0, null)
      sommes.incertaine += population
    } else {
      sommes.population += population
      if (proche === OUI) sommes.couverte += population
    }
  }
  if (zones.length === 0 && !tenue) laisser(inconnus, INCONNU['enregistrements-non-tenus'], 0, null)
  return { taux: composerTaux(sommes, inconnus, plancher, plafond), couverte: sommes.couverte, population: sommes.population }
}

function composerTaux(
  { couverte, population, incertaine }: { readonly couverte: number; readonly population: number; readonly incertaine: number },
  inconnus: Compte,
  plancher: boolean,
  plafond: boolean,
): Mesure {
  const { indetermines, causes } = mesureDe(inconnus)
  const total = population + incertaine
  if (total === 0 && indetermines === 0) return { valeur: null, indetermines, enCours: 0, minimum: null, maximum: null, causes }
  return {
    valeur: pourcentage(couverte, population),
    indetermines,
    enCours: 0,
    minimum: plancher ? (pourcentage(couverte, total) ?? 0) : 0,
    maximum: plafond ? (pourcentage(couverte + incertaine, total) ?? 100) : 100,
    causes,
  }
}

function pourcentage(partie: number, ensemble: number): number | null {
  return ensemble === 0 ? null : (partie * 100) / ensemble
}
