import { ecrireJour, jourDe } from '../base/jour'
import type { ConventionsCalendrier } from '../referentiel/calendrier/conventions'
import type {
  EcheanceOfficielle,
  Formule,
  IdEcheance,
  LectureEcheance,
  Regime,
} from '../referentiel/calendrier/echeance-officielle'
import { ECHEANCES_OFFICIELLES } from '../referentiel/calendrier/echeances'
import type { Source } from '../referentiel/reference'
import { choisir, deplacer, retenir } from './millesime'
import { conventionsChoisies, millesimeAdmis, type OptionsCalendrier, regimeAdmis } from './options'
import { type Periode, periodeDe } from './periode'

/** Une date, telle qu'un passage la donne. */
export interface DateLue {
  /** Le jour dit par le texte, `AAAA-MM-JJ`. */
  readonly date: string
  /** Le jour dit est-il encore à temps (`au-plus-tard`), ou ne l'est-il plus (`avant`) ? */
  readonly formule: Formule
  /** Le dernier jour à temps : le jour dit, ou la veille. */
  readonly dernierJour: string
  /** Où c'est dit. */
  readonly source: Source
}

/** Une lecture concurrente : celle que retiendrait une autre valeur de la convention. */
export interface AutreLecture extends DateLue {
  /** La valeur de la convention. */
  readonly valeur: string
}

/** Une échéance d'un calendrier. */
export interface Echeance extends DateLue {
  /** L'identifiant stable. */
  readonly id: IdEcheance
  /** Le régime. */
  readonly regime: Regime
  /** L'année du calendrier. */
  readonly millesime: number
  /** Le nom de l'échéance. */
  readonly libelle: string
  /** L'acte attendu, et de qui. */
  readonly acte: string
  /** L'exercice ou la période que vise l'acte. */
  readonly periode: Periode
  /** Le premier jour possible ; `null` : les textes n'en fixent pas. */
  readonly ouverture: string | null
  /** La convention qui a choisi la date, et sa valeur ; `null` : les textes s'accordent. */
  readonly convention: { readonly nom: keyof ConventionsCalendrier; readonly valeur: string } | null
  /** Ce que les autres lectures diraient. */
  readonly autresLectures: readonly AutreLecture[]
  /** Un texte fixe-t-il cette date pour cette année ? Sinon, celle de l'année connue la plus proche est déplacée. */
  readonly fixee: boolean
}

/**
 * Les échéances d'un calendrier, de la plus proche à la plus lointaine. Une année que les textes ne règlent pas reprend les jours de l'année
 * connue la plus proche, et chaque échéance le dit (`fixee: false`).
 *
 * @param regime l'année civile, ou l'année glissante (du 1er juillet au 30 juin)
 * @param millesime l'année du calendrier : celle où l'on rend compte de l'exercice passé et adopte la convention, de 2020 à 2099
 * @returns les sept échéances, chacune avec sa source et ce que les lectures concurrentes diraient
 * @throws ErreurContexte si le régime, l'année ou une convention ne sont pas admis
 * @source instruction 2022/19, annexe 5, §1.1 à §1.4, §3 et §4 ; annexe 8, articles 2 et 5 ; convention CALPAE de la CeA 2022, articles 2.3 et 5
 * @example
 * ```ts
 * import { echeances } from 'calpae/calendrier'
 * const calendrier = echeances('civile', 2022)
 * calendrier.map(({ id, date }) => `${date} ${id}`) // => [
 * //     '2021-12-31 arrete-consommation', '2022-03-20 remontee-mars', '2022-03-31 rapport-execution', '2022-04-22 transmission',
 * //     '2022-05-15 adoption', '2022-06-20 remontee-juin', '2022-12-31 denonciation',
 * //   ]
 * const annexe7 = echeances('civile', 2022, { conventions: { clotureSession: 'annexe-7' } })
 * annexe7.find(({ id }) => id === 'remontee-mars')?.date // => '2022-03-31'
 * ```
 */
export function echeances(regime: Regime, millesime: number, options: OptionsCalendrier = {}): readonly Echeance[] {
  const admis = regimeAdmis(regime)
  const annee = millesimeAdmis(millesime)
  const conventions = conventionsChoisies(options)
  const duRegime = ECHEANCES_OFFICIELLES.filter((officielle) => officielle.regime === admis)
  const noms = [...new Set(duRegime.map(({ echeance }) => echeance))]
  return noms
    .map((nom) => {
      const { donnee, decalage } = retenir(
        duRegime.filter(({ echeance }) => echeance === nom),
        annee,
      )
      return etablir(donnee, decalage, annee, conventions)
    })
    .sort((a, b) => jourDe(a.date) - jourDe(b.date))
}

function etablir(
  officielle: EcheanceOfficielle,
  decalage: number,
  millesime: number,
  conventions: ConventionsCalendrier,
): Echeance {
  const { echeance, regime, libelle, acte, exercice, ouverture, convention } = officielle
  const { retenue, autres } = choisir(officielle, conventions)
  const periode =
    exercice === null
      ? periodeDe(echeance === 'remontee-mars' ? 'remontee-mars' : 'remontee-juin', null, millesime, conventions)
      : periodeDe(`exercice-${exercice}`, regime, millesime, conventions)
  return {
    id: echeance,
    regime,
    millesime,
    libelle,
    acte,
    periode: periode.periode,
    ouverture: ouverture === null ? null : deplacer(ouverture, decalage),
    ...dateLue(retenue, decalage),
    convention: convention === null ? null : { nom: convention, valeur: conventions[convention] },
    autresLectures: autres.map((autre) => ({ valeur: autre.valeur ?? '', ...dateLue(autre, decalage) })),
    fixee: decalage === 0,
  }
}

function dateLue(lecture: LectureEcheance, decalage: number): DateLue {
  const date = deplacer(lecture.date, decalage)
  return { date, formule: lecture.formule, dernierJour: dernierJourATemps(date, lecture.formule), source: lecture.source }
}

/** Le dernier jour à temps : « avant le 15 mai » exclut le 15, « au plus tard le 15 mai » l'admet. */
function dernierJourATemps(date: string, formule: Formule): string {
  return formule === 'avant' ? ecrireJour(jourDe(date) - 1) : date
}
