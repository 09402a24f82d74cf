import type { Jour } from '../../base/jour'
import { NON, OUI, ou, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import { debutDe, type Entiers, estTenue, finDe, RENDEZ_VOUS } from '../dossier/entiers/entiers'
import { estUneOrientationManquee, jourRendezVous, TAILLE_RENDEZ_VOUS } from '../dossier/entiers/evenements'
import type { Bornes } from '../entree/bornes'
import type { DossierDate, EntreeEtablie } from '../entree/entree'
import { estConnu } from '../entree/evenements'
import { type AccompagnementDate, unAuMoins } from './accompagnements'

/**
 * L'orientation de l'entrée mène-t-elle à l'accompagnement global ? Un accompagnement global y est orienté entre ses bornes ; dans sa zone
 * incertaine, on ne sait pas s'il est à elle.
 *
 * @source instruction 2022/19, annexe 7, §6 : distinguer en commentaire les orientations accompagnement global
 */
export function versAccompagnementGlobal(
  { bornes }: EntreeEtablie,
  accompagnements: readonly AccompagnementDate[] | null,
): Reponse {
  if (accompagnements === null) return INCONNU.accompagnementsNonTenus
  return unAuMoins(accompagnements, 'accompagnement-global', ({ orienteLe }) =>
    orienteLe === null ? INCONNU.accompagnementNonDate : appartient(orienteLe, bornes),
  )
}

/**
 * La personne a-t-elle manqué un rendez-vous d'orientation de cette entrée ?
 *
 * @source instruction 2022/19, annexe 7, §6 : préciser les orientés qui ne se présentent pas au rendez-vous d'orientation
 */
export function absenteALOrientation({ bornes }: EntreeEtablie, { entiers }: DossierDate, regles: Regles): Reponse {
  if (!estTenue(entiers, RENDEZ_VOUS)) return INCONNU.rendezVousNonTenus
  const fin = finDe(entiers, RENDEZ_VOUS)
  let reponse: Reponse = NON
  for (let place = debutDe(entiers, RENDEZ_VOUS); place < fin; place += TAILLE_RENDEZ_VOUS) {
    reponse = ou(reponse, estUneAbsence(entiers, place, bornes, regles))
  }
  return reponse
}

/** Les rangs des rendez-vous d'orientation manqués qui sont, ou pourraient être, ceux de l'entrée : les preuves de la réponse. */
export function absencesALOrientation({ bornes }: EntreeEtablie, { entiers }: DossierDate, regles: Regles): number[] {
  const rangs: number[] = []
  const fin = finDe(entiers, RENDEZ_VOUS)
  for (let place = debutDe(entiers, RENDEZ_VOUS), rang = 0; place < fin; place += TAILLE_RENDEZ_VOUS, rang++) {
    if (estUneAbsence(entiers, place, bornes, regles) !== NON) rangs.push(rang)
  }
  return rangs
}

/** Ce rendez-vous est-il un rendez-vous d'orientation manqué, connu à l'observation, de cette entrée ? */
function estUneAbsence(entiers: Entiers, place: number, bornes: Bornes, regles: Regles): Reponse {
  if (!estUneOrientationManquee(entiers, place) || !estConnu(entiers, place, regles)) return NON
  return appartient(jourRendezVous(entiers, place), bornes)
}

/** L'événement de ce jour est-il à l'entrée ? Inconnu dans sa zone incertaine. */
function appartient(jour: Jour, { debut, fin, finDeZone }: Bornes): Reponse {
  if (jour < debut || jour >= finDeZone) return NON
  return jour < fin ? OUI : INCONNU.entreeSuivante
}
