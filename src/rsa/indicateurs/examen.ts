import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { ACCOMPAGNEMENTS, type Entiers, estTenueEtVide } from '../dossier/entiers/entiers'
import { nombreDeMondes } from '../droits/mondes'
import { type DossierDate, peutAvoirUnEntrant } from '../entree/entree'
import { chercherEntrants, type Entrant } from './comptage'
import type { Preparation } from './preparation'
import type { VoletGarantie } from './volet-garantie'

/** Ce que les règles disent d'un dossier : tout ce qui s'en compte. */
export interface Examen {
  /** Les entrées du dossier, monde par monde ; aucun monde si le dossier ne peut avoir d'entrant. */
  readonly mondes: readonly (readonly Entrant[])[]
  readonly volet: VoletGarantie
}

/**
 * Examine un dossier, tourné une fois en entiers, sous des règles.
 *
 * @returns `null` si le dossier n'apporte rien d'autre que lui-même
 */
export function examiner(dossier: Dossier, entiers: Entiers, regles: Regles, preparation: Preparation): Examen | null {
  // La plupart des dossiers d'un portefeuille n'entrent pas dans la période et n'ont pas d'accompagnement : ils n'apportent rien de plus.
  const entrantPossible = peutAvoirUnEntrant(entiers, regles)
  if (!entrantPossible && estTenueEtVide(entiers, ACCOMPAGNEMENTS)) return null
  const date = entrantPossible ? preparation.dater(dossier, entiers, regles) : null
  const volet = preparation.etablirVolet(dossier, entiers, date, regles)
  return { mondes: date === null ? AUCUN_MONDE : entrantsParMonde(date, volet, regles, preparation), volet }
}

const AUCUN_MONDE: Examen['mondes'] = []

function entrantsParMonde(
  date: DossierDate,
  { accompagnements }: VoletGarantie,
  regles: Regles,
  { chercherCandidatures }: Preparation,
): Examen['mondes'] {
  const nombre = nombreDeMondes(date.parcours.soumissionsInconnues, date.dossier.id)
  const mondes = [chercherEntrants(date, chercherCandidatures(date, 0, regles), accompagnements, regles)]
  for (let monde = 1; monde < nombre; monde++) {
    mondes.push(chercherEntrants(date, chercherCandidatures(date, monde, regles), accompagnements, regles))
  }
  return mondes
}
