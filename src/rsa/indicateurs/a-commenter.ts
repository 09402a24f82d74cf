import type { Jour } from '../../base/jour'
import { NON, OUI, ou, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import { type Entiers, effectifDe, estTenue, LISTES } from '../dossier/entiers/entiers'
import { estUneOrientationManquee, jourRendezVous } from '../dossier/entiers/evenements'
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
  if (!estTenue(entiers, LISTES.rendezVous)) return INCONNU.rendezVousNonTenus
  const nombre = effectifDe(entiers, LISTES.rendezVous)
  let reponse: Reponse = NON
  for (let rang = 0; rang < nombre; rang++) reponse = ou(reponse, estUneAbsence(entiers, rang, bornes, regles))
  return reponse
}

/** Les rangs des rendez-vous d'orientation manqués qui sont, ou pourraient être, ceux de l'entrée : les preuves de la réponse. */
export function absencesALOrientation({ bornes }: EntreeEtablie, { entiers }: DossierDate, regles: Regles): number[] {
  const rangs: number[] = []
  const nombre = effectifDe(entiers, LISTES.rendezVous)
  for (let rang = 0; rang < nombre; rang++) {
    if (estUneAbsence(entiers, rang, bornes, regles) !== NON) rangs.push(rang)
  }
  return rangs
}

/** Ce rendez-vous est-il un rendez-vous d'orientation manqué, connu à l'observation, de cette entrée ? */
function estUneAbsence(entiers: Entiers, rang: number, bornes: Bornes, regles: Regles): Reponse {
  if (!estUneOrientationManquee(entiers, rang) || !estConnu(entiers, rang, regles)) return NON
  return appartient(jourRendezVous(entiers, rang), bornes)
}

/** L'événement de ce jour est-il à l'entrée ? Inconnu dans sa zone incertaine. */
function appartient(jour: Jour, { debut, fin, finDeZone }: Bornes): Reponse {
  if (jour < debut || jour >= finDeZone) return NON
  return jour < fin ? OUI : INCONNU.entreeSuivante
}
