import { type Jour, plusTot } from './calendrier'
import { type DossierTemoin, estDans, type SuiviTemoin } from './dossier'

/** La plus ancienne de la notification de l'orientation et de la désignation du référent ; null si le suivi n'est pas daté. */
export function debutDuSuivi(suivi: SuiviTemoin): Jour | null {
  return plusTot([suivi.orientationNotifieeLe, suivi.referentDesigneLe].filter((date): date is Jour => typeof date === 'string'))
}

/** Les suivis du territoire ; null si la source ne les tient pas. */
export function suivisDuTerritoire(dossier: DossierTemoin, territoire: readonly string[]): SuiviTemoin[] | null {
  if (dossier.suivis === null || dossier.suivis === undefined) return null
  return dossier.suivis.filter((suivi) => estDans(territoire, dossier, suivi.departement))
}

/** L'organisme, null s'il est inconnu ; Pôle emploi est lu comme France Travail. */
export function organismeDuSuivi(suivi: SuiviTemoin): string | null {
  if (suivi.organisme === 'pole-emploi') return 'france-travail'
  return suivi.organisme ?? null
}

function rangDeLOrganisme(suivi: SuiviTemoin): number {
  const organisme = organismeDuSuivi(suivi)
  if (organisme === 'france-travail') return 2
  return organisme === null ? 1 : 0
}

/** Le premier suivi daté : au plus tôt, puis organisme connu hors France Travail, inconnu, France Travail, puis ordre de la liste. */
export function premierSuiviDate(suivis: readonly SuiviTemoin[]): SuiviTemoin | null {
  let premier: SuiviTemoin | null = null
  for (const suivi of suivis) {
    const debut = debutDuSuivi(suivi)
    if (debut === null) continue
    const debutDuPremier = premier === null ? null : debutDuSuivi(premier)
    if (premier === null || debutDuPremier === null || debut < debutDuPremier) premier = suivi
    else if (debut === debutDuPremier && rangDeLOrganisme(suivi) < rangDeLOrganisme(premier)) premier = suivi
  }
  return premier
}
