import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { ACCOMPAGNEMENTS, type Entiers, estTenueEtVide } from '../dossier/entiers/entiers'
import type { DossierDate } from '../entree/entree'
import { type AccompagnementDate, daterAccompagnements } from './accompagnements'
import { compteSurLeTerritoire, evaluerGarantieActivite, type GarantieActivite } from './garantie-activite'

/** Ce qu'un dossier dit de la garantie d'activité. Les conventions n'y changent rien : il ne dépend que de la période, des observations, du territoire. */
export interface VoletGarantie {
  /** `null` : la source ne les tient pas. */
  readonly accompagnements: readonly AccompagnementDate[] | null
  /** Le dossier est-il du territoire, pour la garantie d'activité ? */
  readonly surLeTerritoire: boolean
  /** `null` : le dossier n'y apporte rien, hors le flux des nouveaux entrants. */
  readonly garantie: GarantieActivite | null
}

/** Établit le volet d'un dossier ; `date` : ses droits, s'ils sont déjà établis. */
export function etablirVolet(dossier: Dossier, entiers: Entiers, date: DossierDate | null, regles: Regles): VoletGarantie {
  const accompagnements = daterAccompagnements(entiers, regles)
  const surLeTerritoire = compteSurLeTerritoire(dossier, regles)
  const garantie =
    surLeTerritoire && !estTenueEtVide(entiers, ACCOMPAGNEMENTS)
      ? evaluerGarantieActivite(dossier, entiers, date?.parcours ?? null, accompagnements, regles)
      : null
  return { accompagnements, surLeTerritoire, garantie }
}
