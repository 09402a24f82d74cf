import { avancer } from '../../base/duree'
import type { Jour } from '../../base/jour'
import { ajouterA } from '../../base/liste'
import { NON, OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Dossier, Organisme, ParcoursAccompagnement } from '../dossier/dossier'
import { debutDe, type Entiers, estTenue, finDe, SUIVIS } from '../dossier/entiers/entiers'
import { estSuspendu } from '../dossier/entiers/situations'
import { clotureSuivi, debutSuivi, organismeSuivi, parcoursSuivi, suiviAilleurs, TAILLE_SUIVI } from '../dossier/entiers/suivis'
import type { Parcours } from '../droits/parcours'
import { estDuTerritoire } from '../droits/territoire'

/** Un suivi du territoire, daté en jours. */
export interface SuiviDate {
  /** Rang dans `dossier.suivis`. */
  readonly rang: number
  /** Le début : la plus ancienne des dates de notification de l'orientation et de désignation du référent ; `null` si aucune n'est connue. */
  readonly debut: Jour | null
  readonly cloture: Jour | null
  /** L'organisme ; `null` : inconnu. */
  readonly organisme: Organisme | null
  /** Le parcours ; `null` : inconnu. */
  readonly parcours: ParcoursAccompagnement | null
}

/** Les suivis du territoire, dans l'ordre du dossier ; `null` si la source ne les tient pas. */
export function daterSuivis(dossier: Dossier, entiers: Entiers, regles: Regles): SuiviDate[] | null {
  if (!estTenue(entiers, SUIVIS)) return null
  const duTerritoire = estDuTerritoire(null, dossier, regles)
  let dates: SuiviDate[] | null = null
  const fin = finDe(entiers, SUIVIS)
  for (let place = debutDe(entiers, SUIVIS), rang = 0; place < fin; place += TAILLE_SUIVI, rang++) {
    const admis = suiviAilleurs(entiers, place)
      ? estDuTerritoire(dossier.suivis?.[rang]?.departement, dossier, regles)
      : duTerritoire
    if (!admis) continue
    dates = ajouterA(dates, {
      rang,
      debut: debutSuivi(entiers, place),
      cloture: clotureSuivi(entiers, place),
      organisme: organismeSuivi(entiers, place),
      parcours: parcoursSuivi(entiers, place),
    })
  }
  return dates ?? []
}

/** Ce qu'est un suivi le jour `d` où la personne redevient soumise. */
export type EtatSuivi =
  | 'posterieur'
  | 'clos-par-cloture'
  | 'clos-par-sortie'
  | 'clos-par-suspension'
  | 'non-date'
  | 'anterieur-a-l-historique'
  | 'en-cours'

/**
 * L'état d'un suivi le jour `d`.
 *
 * @source instruction 2022/19, annexe 7, §6 : clôture de l'accompagnement pour les radiés, ou les suspendus au-delà de 12 mois
 */
export function etatDuSuivi(suivi: SuiviDate, d: Jour, parcours: Parcours, regles: Regles): EtatSuivi {
  const { debut, cloture } = suivi
  if (debut !== null && debut >= d) return 'posterieur'
  if (cloture !== null && cloture <= d) return 'clos-par-cloture'
  if (debut === null) return 'non-date'
  if (estSortiEntre(parcours, debut, d)) return 'clos-par-sortie'
  if (estLonguementSuspendu(parcours, debut, d, regles)) return 'clos-par-suspension'
  return parcours.historiqueDepuis !== null && debut < parcours.historiqueDepuis ? 'anterieur-a-l-historique' : 'en-cours'
}

/** La réponse de l'ensemble des suivis : la personne n'a-t-elle pas de suivi en cours le jour `d` ? */
export function sansSuiviEnCours(suivis: readonly SuiviDate[] | null, d: Jour, parcours: Parcours, regles: Regles): Reponse {
  if (suivis === null) return INCONNU.suivisNonTenus
  let reponse: Reponse = OUI
  for (const suivi of suivis) {
    const etat = etatDuSuivi(suivi, d, parcours, regles)
    if (etat === 'en-cours') return NON
    if (reponse !== OUI) continue
    if (etat === 'non-date') reponse = INCONNU.suiviNonDate
    else if (etat === 'anterieur-a-l-historique') reponse = INCONNU.historique
  }
  return reponse
}

/** Depuis le début du suivi et avant `d`, y a-t-il un jour certainement hors dispositif, après un jour dans le dispositif ? */
function estSortiEntre(parcours: Parcours, debut: Jour, d: Jour): boolean {
  for (const sejour of parcours.sejours) {
    if (sejour.debut > d) return false
    if (sejour.fin >= debut && sejour.fin < d && sejour.suiviDUneSortie) return true
  }
  return false
}

/**
 * Une suspension ininterrompue, finie avant `d`, a-t-elle duré plus que la durée de clôture depuis son début ou, s'il est postérieur, depuis
 * celui du suivi ? Une lacune prolonge la suspension qui la précède.
 */
function estLonguementSuspendu(parcours: Parcours, debutSuivi: Jour, d: Jour, regles: Regles): boolean {
  const { situations } = parcours
  let debut: Jour | null = null
  for (let i = 0; i < situations.length; i++) {
    const situation = situations[i]
    if (situation === undefined || situation.debut >= d) return false
    const suspendue = situation.dansLeDispositif && estSuspendu(situation.nature)
    if (!suspendue) {
      debut = null
      continue
    }
    debut ??= situation.debut
    const lendemain = lendemainDeLaSituation(parcours, i)
    const seuil = avancer(Math.max(debut, debutSuivi), regles.pas.clotureSuspension)
    if (lendemain <= d && lendemain > seuil) return true
    if (lendemain !== situations[i + 1]?.debut) debut = null
  }
  return false
}

/** Le lendemain du dernier jour de la situation, ou de la lacune qui la prolonge. */
function lendemainDeLaSituation(parcours: Parcours, i: number): Jour {
  const fin = parcours.situations[i]?.fin ?? 0
  const suivante = parcours.situations[i + 1]
  const lacune = suivante !== undefined && parcours.sejours.some((sejour) => sejour.debut <= fin && suivante.debut <= sejour.fin)
  return lacune ? suivante.debut : fin + 1
}
