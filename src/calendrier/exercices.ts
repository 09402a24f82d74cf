import type { Regime } from '../referentiel/calendrier/echeance-officielle'
import { conventionsChoisies, millesimeAdmis, type OptionsCalendrier, regimeAdmis } from './options'
import { type Periode, periodeDe } from './periode'
import { sessionsDeRemontee } from './sessions'

/** Les périodes d'un calendrier : l'exercice qu'on évalue, celui qu'on conventionne, et les indicateurs pris en compte. */
export interface Exercices {
  /** Le régime. */
  readonly regime: Regime
  /** L'année du calendrier. */
  readonly millesime: number
  /** L'exercice que l'on évalue. */
  readonly evalue: Periode
  /** L'exercice de la convention à adopter. */
  readonly conventionne: Periode
  /** Les périodes des indicateurs pris en compte pour évaluer l'exercice, dans l'ordre des sessions. */
  readonly indicateurs: readonly Periode[]
  /** Un texte fixe-t-il ces périodes pour cette année ? Sinon, celles de 2022 sont déplacées. */
  readonly fixee: boolean
}

/**
 * Les périodes d'un calendrier : en 2022, année civile, on évalue 2021 et l'on conventionne 2022.
 *
 * @param regime l'année civile, ou l'année glissante (du 1er juillet au 30 juin)
 * @param millesime l'année du calendrier, celle de la convention à adopter, de 2020 à 2099
 * @returns les exercices et les périodes prises en compte, bornes comprises
 * @throws ErreurContexte si le régime, l'année ou une convention ne sont pas admis
 * @source instruction 2022/19, annexe 5, §1.1, §1.3 et §4
 * @example
 * ```ts
 * import { exercices } from 'calpae/calendrier'
 * const { evalue, conventionne, indicateurs } = exercices('glissante', 2022)
 * evalue // => { debut: '2021-07-01', fin: '2022-06-30' }
 * conventionne // => { debut: '2022-07-01', fin: '2023-06-30' }
 * indicateurs // => [{ debut: '2021-01-01', fin: '2021-12-31' }, { debut: '2022-01-01', fin: '2022-05-31' }]
 * ```
 */
export function exercices(regime: Regime, millesime: number, options: OptionsCalendrier = {}): Exercices {
  const admis = regimeAdmis(regime)
  const annee = millesimeAdmis(millesime)
  const conventions = conventionsChoisies(options)
  const evalue = periodeDe('exercice-evalue', admis, annee, conventions)
  return {
    regime: admis,
    millesime: annee,
    evalue: evalue.periode,
    conventionne: periodeDe('exercice-conventionne', admis, annee, conventions).periode,
    indicateurs: sessionsDeRemontee(annee, options)
      .filter((session) => session.evalue.includes(admis))
      .map(({ periode }) => periode),
    fixee: evalue.decalage === 0,
  }
}
