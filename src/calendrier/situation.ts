import { jourAdmis } from '../base/contexte'
import { direDate, direJours } from '../base/francais'
import { jourDe } from '../base/jour'
import type { AutreLecture, Echeance } from './echeances'

/** Où en est un acte : trop tôt, à temps, au dernier jour, en retard. */
export type SituationDelai = 'avant-ouverture' | 'avant' | 'dernier-jour' | 'en-retard'

/** La situation d'un acte au regard d'une échéance. */
export interface SituationEcheance {
  /** L'échéance. */
  readonly echeance: string
  /** Le jour de l'acte, ou celui où l'on regarde. */
  readonly jour: string
  /** Où l'on en est. */
  readonly situation: SituationDelai
  /** Les jours qui restent jusqu'au dernier jour à temps ; zéro ce jour-là et après. */
  readonly joursRestants: number
  /** Les jours passés depuis le dernier jour à temps ; zéro si l'acte est à temps. */
  readonly joursDeRetard: number
  /** Ce que diraient les lectures concurrentes de la date. */
  readonly autresLectures: readonly {
    /** La valeur de la convention. */
    readonly valeur: string
    /** Où l'on en serait. */
    readonly situation: SituationDelai
    /** Les jours de retard. */
    readonly joursDeRetard: number
  }[]
  /** La situation, en français. */
  readonly message: string
}

/**
 * Où en est un acte accompli tel jour, au regard d'une échéance : avant l'ouverture, à temps, au dernier jour, en retard, et de combien.
 *
 * « Au plus tard le 30 septembre » admet le 30 ; « avant le 30 septembre » ne l'admet pas, et le retard s'y compte depuis le 29.
 *
 * @param echeance une échéance du calendrier
 * @param jour le jour de l'acte, `AAAA-MM-JJ`
 * @returns la situation, selon la lecture retenue et selon les autres
 * @throws ErreurContexte si le jour n'est pas une date qui existe
 * @source instruction 2022/19, annexe 5, §3 (« avant le ») et §4 (« date limite »)
 * @example
 * ```ts
 * import { echeances, situationEcheance } from 'calpae/calendrier'
 * const adoption = echeances('glissante', 2022).find(({ id }) => id === 'adoption')
 * const situation = adoption && situationEcheance(adoption, '2022-10-20')
 * situation?.situation // => 'en-retard'
 * situation?.joursDeRetard // => 20
 * situation?.message // => 'Adoption de la convention : le 20/10/2022, en retard de 20 jours (au plus tard le 30/09/2022)'
 * ```
 */
export function situationEcheance(echeance: Echeance, jour: string): SituationEcheance {
  const date = jourAdmis(jour, 'jour')
  const ouverture = echeance.ouverture === null ? null : jourDe(echeance.ouverture)
  const situer = (dernierJour: string): SituationDelai => {
    if (ouverture !== null && date < ouverture) return 'avant-ouverture'
    const limite = jourDe(dernierJour)
    return date < limite ? 'avant' : date === limite ? 'dernier-jour' : 'en-retard'
  }
  const retard = (dernierJour: string): number => Math.max(0, date - jourDe(dernierJour))
  const situation = situer(echeance.dernierJour)
  const joursRestants = Math.max(0, jourDe(echeance.dernierJour) - date)
  const joursDeRetard = retard(echeance.dernierJour)
  return {
    echeance: echeance.id,
    jour,
    situation,
    joursRestants,
    joursDeRetard,
    autresLectures: echeance.autresLectures.map(({ valeur, dernierJour }: AutreLecture) => ({
      valeur,
      situation: situer(dernierJour),
      joursDeRetard: retard(dernierJour),
    })),
    message: `${echeance.libelle} : le ${direDate(jour)}, ${dire(situation, joursRestants, joursDeRetard)} (${direBorne(echeance)})`,
  }
}

function dire(situation: SituationDelai, restants: number, retard: number): string {
  if (situation === 'avant-ouverture') return "avant l'ouverture"
  if (situation === 'avant') return `à temps, ${direJours(restants)} avant la fin`
  return situation === 'dernier-jour' ? 'à temps, au dernier jour' : `en retard de ${direJours(retard)}`
}

function direBorne({ ouverture, formule, date }: Echeance): string {
  const limite = `${formule === 'avant' ? 'avant' : 'au plus tard'} le ${direDate(date)}`
  return ouverture === null ? limite : `à partir du ${direDate(ouverture)}, ${limite}`
}
