import { type Jour, retrancherDuree } from './calendrier'
import type { Candidature } from './candidatures'
import { type ContexteTemoin, conventionsDe } from './contexte'
import type { DossierTemoin, SuiviTemoin } from './dossier'
import { estDansLaFenetre, type Fenetre } from './fenetres'
import { debutDuSuivi, organismeDuSuivi, premierSuiviDate, suivisDuTerritoire } from './suivis'

/** Ce que l'on sait de l'orientation d'une entrée, au jour de l'observation. */
export type OrientationConnue = {
  readonly tenue: boolean
  /** Le premier suivi daté de l'entrée qui compte, même à côté d'un suivi non daté. */
  readonly premier: SuiviTemoin | null
  /** Il existe un suivi non daté : l'orientation n'est pas datée. */
  readonly nonDatee: boolean
  /** Le jour de l'orientation ; null si elle n'a pas eu lieu ou n'est pas datée. */
  readonly jour: Jour | null
  /** null : inconnu. */
  readonly organisme: string | null
  readonly parcours: string | null
}

function valeurCommune(valeurs: readonly (string | null)[]): string | null {
  const [premiere, ...autres] = valeurs
  if (premiere === undefined) return null
  return autres.every((valeur) => valeur === premiere) ? premiere : null
}

export function orientationDe(
  candidature: Candidature,
  fenetre: Fenetre,
  observe: DossierTemoin,
  territoire: readonly string[],
  contexte: ContexteTemoin,
): OrientationConnue {
  const suivis = suivisDuTerritoire(observe, territoire)
  if (suivis === null) return { tenue: false, premier: null, nonDatee: false, jour: null, organisme: null, parcours: null }
  const { d, o, r, ouverture } = candidature
  const dates: SuiviTemoin[] = []
  const nonDates: SuiviTemoin[] = []
  for (const suivi of suivis) {
    const debut = debutDuSuivi(suivi)
    const cloture = suivi.clotureLe ?? null
    if (debut === null) {
      if (!(cloture !== null && cloture < d)) nonDates.push(suivi)
      continue
    }
    const commenceAvantEtClos = debut < d && cloture !== null && cloture <= d
    if (estDansLaFenetre(fenetre, debut) && !commenceAvantEtClos) dates.push(suivi)
    // L'historique s'arrête en pleine anticipation : on ne sait pas à quelle entrée ce suivi appartient.
    const anticipationCoupee = ouverture && r === (observe.historiqueDepuis ?? null)
    const avantLHistorique = debut >= retrancherDuree(o, conventionsDe(contexte).anticipation) && debut < r
    if (anticipationCoupee && avantLHistorique && !(cloture !== null && cloture <= d)) nonDates.push(suivi)
  }
  const premier = premierSuiviDate(dates)
  if (nonDates.length > 0) {
    const candidats = [...dates, ...nonDates]
    return {
      tenue: true,
      premier,
      nonDatee: true,
      jour: null,
      organisme: valeurCommune(candidats.map(organismeDuSuivi)),
      parcours: valeurCommune(candidats.map((suivi) => suivi.parcours ?? null)),
    }
  }
  return {
    tenue: true,
    premier,
    nonDatee: false,
    jour: premier === null ? null : debutDuSuivi(premier),
    organisme: premier === null ? null : organismeDuSuivi(premier),
    parcours: premier === null ? null : (premier.parcours ?? null),
  }
}
