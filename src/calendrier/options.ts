import { conventionsAdmises, objetAdmis, parmiAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { CONVENTIONS_CALENDRIER, type ConventionsCalendrier } from '../referentiel/calendrier/conventions'
import type { Regime } from '../referentiel/calendrier/echeance-officielle'

/** Ce que l'on demande au calendrier : les conventions qui choisissent entre les dates concurrentes. */
export interface OptionsCalendrier {
  /** Les conventions qui s'écartent du défaut. */
  readonly conventions?: Partial<ConventionsCalendrier>
}

/** Le premier calendrier évalue 2019, première année des conventions ; le dernier borne les fautes de saisie. */
const PREMIER_MILLESIME = 2020
const DERNIER_MILLESIME = 2099

/** Une année de calendrier. */
export function millesimeAdmis(valeur: unknown): number {
  const bon = typeof valeur === 'number' && Number.isInteger(valeur)
  if (bon && valeur >= PREMIER_MILLESIME && valeur <= DERNIER_MILLESIME) return valeur
  throw new ErreurContexte(
    `millesime : reçu ${decrire(valeur)} ; attendu : une année de ${PREMIER_MILLESIME} (elle évalue 2019, première des conventions) à ${DERNIER_MILLESIME}`,
  )
}

/** Un régime. */
export function regimeAdmis(valeur: unknown): Regime {
  return parmiAdmis(valeur, 'regime', ['civile', 'glissante'])
}

/** Le choix complet de conventions. */
export function conventionsChoisies(options: OptionsCalendrier): ConventionsCalendrier {
  const { conventions } = objetAdmis(options, 'options', ['conventions'])
  return conventionsAdmises<ConventionsCalendrier>(conventions, CONVENTIONS_CALENDRIER)
}
