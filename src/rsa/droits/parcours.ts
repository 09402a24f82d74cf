import { type Jour, moisDe, premierJour } from '../../base/jour'
import { ajouterA } from '../../base/liste'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { debutHistorique, type Entiers } from '../dossier/entiers/entiers'
import { numeroterSoumissionsInconnues } from './mondes'
import { daterSituations, type SituationDatee } from './situation-datee'

/**
 * Les droits d'un dossier, dates tournées une fois en jours, et les séjours qu'ils dessinent dans le dispositif.
 *
 * Rien ici ne dépend de la soumission aux droits et devoirs : un parcours sert à tous les mondes possibles.
 */
export interface Parcours {
  readonly dossier: Dossier
  readonly entiers: Entiers
  readonly historiqueDepuis: Jour | null
  /** Toutes les situations du dossier, triées. */
  readonly situations: readonly SituationDatee[]
  /** Les suites ininterrompues de jours dans le dispositif, triées, lacunes comprises. */
  readonly sejours: readonly Sejour[]
  /** Nombre de suites contiguës de situations du territoire dont la soumission est inconnue : il y a `2^k` mondes. */
  readonly soumissionsInconnues: number
}

/** Une suite ininterrompue de jours dans le dispositif. */
export interface Sejour {
  readonly debut: Jour
  fin: Jour
  /** Y a-t-il, entre ce séjour et le suivant, un jour certainement hors dispositif ? Faux tant qu'il n'y a pas de suivant. */
  suiviDUneSortie: boolean
}

/** Établit le parcours du dossier sur le territoire des règles (instruction 2022/19, annexe 7, §6 : droit versable, radiés, suspendus). */
export function etablirParcours(dossier: Dossier, entiers: Entiers, regles: Regles): Parcours {
  const historiqueDepuis = debutHistorique(entiers)
  const situations = daterSituations(dossier, entiers, regles)
  return {
    dossier,
    entiers,
    historiqueDepuis,
    situations,
    sejours: enchainerSejours(situations, historiqueDepuis),
    soumissionsInconnues: numeroterSoumissionsInconnues(situations, dossier),
  }
}

/**
 * Une lacune (un trou sans aucune situation, entre deux jours du dispositif, qui ne contient aucun mois civil entier) ne rompt pas le séjour :
 * les droits sont mensuels, c'est une faute de saisie.
 */
function enchainerSejours(situations: readonly SituationDatee[], historiqueDepuis: Jour | null): Sejour[] {
  let sejours: Sejour[] | null = null
  let courant: Sejour | null = null
  // Position de la dernière situation du dispositif : si la suivante n'est pas sa voisine, une autre situation les sépare.
  let derniere = -1
  for (let i = 0; i < situations.length; i++) {
    const situation = situations[i] as SituationDatee
    if (!situation.dansLeDispositif) continue
    const { debut, fin } = situation
    const voisines = derniere === i - 1
    if (courant !== null && (debut === courant.fin + 1 || (voisines && !contientUnMois(courant.fin + 1, debut - 1)))) {
      courant.fin = fin
    } else {
      // Sans situation qui le couvre, un jour antérieur à l'historisation est inconnu : il n'atteste pas une sortie.
      if (courant !== null) courant.suiviDUneSortie = !voisines || historiqueDepuis === null || debut > historiqueDepuis
      courant = { debut, fin, suiviDUneSortie: false }
      sejours = ajouterA(sejours, courant)
    }
    derniere = i
  }
  return sejours ?? []
}

/** L'intervalle, bornes comprises, contient-il un mois civil entier ? */
export function contientUnMois(debut: Jour, fin: Jour): boolean {
  const mois = moisDe(debut)
  const premierEntier = premierJour(mois) === debut ? mois : mois + 1
  return premierJour(premierEntier + 1) - 1 <= fin
}
