import type { ConventionsCalendrier } from '../referentiel/calendrier/conventions'
import type { Regime } from '../referentiel/calendrier/echeance-officielle'
import type { Session } from '../referentiel/indicateurs/indicateur'
import type { Source } from '../referentiel/reference'
import { type Echeance, echeances } from './echeances'
import { deplacer } from './millesime'
import { conventionsChoisies, millesimeAdmis, type OptionsCalendrier } from './options'
import { type Periode, periodeDe } from './periode'

/** Une session de remontée des indicateurs : quand l'on saisit, et sur quelle période. */
export interface SessionRemontee {
  /** La session. */
  readonly session: Session
  /** L'année où elle se tient. */
  readonly millesime: number
  /** Le premier jour de saisie. */
  readonly ouverture: string
  /** Le dernier jour de saisie, compris. */
  readonly cloture: string
  /** La période des flux, bornes comprises : celle à donner au contexte d'un calcul. */
  readonly periode: Periode
  /** Le jour des stocks : celui à donner au contexte d'un calcul. */
  readonly stockLe: string
  /** Les régimes dont cette session évalue l'exercice ; une session sert aussi de point d'étape à tous. */
  readonly evalue: readonly Regime[]
  /** Un texte fixe-t-il ces dates pour cette année ? Sinon, celles de 2022 sont déplacées. */
  readonly fixee: boolean
  /** Où c'est dit. */
  readonly source: Source
}

/**
 * Les deux sessions de remontée d'une année : en mars, l'année civile écoulée ; en juin, du 1er janvier au 31 mai.
 *
 * @param millesime l'année où se tiennent les sessions, de 2020 à 2099
 * @returns la session de mars, puis celle de juin ; leurs dates servent de contexte à un calcul
 * @throws ErreurContexte si l'année ou une convention ne sont pas admises
 * @source instruction 2022/19, annexe 5, §1.3 et §4 ; annexe 7, introduction et §7 (jours des stocks)
 * @example
 * ```ts
 * import { sessionsDeRemontee } from 'calpae/calendrier'
 * const [mars, juin] = sessionsDeRemontee(2022)
 * mars.periode // => { debut: '2021-01-01', fin: '2021-12-31' }
 * juin.cloture // => '2022-06-20'
 * juin.evalue // => ['glissante']
 * ```
 */
export function sessionsDeRemontee(
  millesime: number,
  options: OptionsCalendrier = {},
): readonly [mars: SessionRemontee, juin: SessionRemontee] {
  const annee = millesimeAdmis(millesime)
  // Les sessions sont les mêmes sous les deux régimes.
  const calendrier = echeances('civile', annee, options)
  const conventions = conventionsChoisies(options)
  return [etablir('mars', annee, calendrier, conventions), etablir('juin', annee, calendrier, conventions)]
}

function etablir(
  session: Session,
  millesime: number,
  calendrier: readonly Echeance[],
  conventions: ConventionsCalendrier,
): SessionRemontee {
  const { periode, officielle, decalage } = periodeDe(`remontee-${session}`, null, millesime, conventions)
  const saisie = calendrier.find(({ id }) => id === `remontee-${session}`)
  if (saisie === undefined || saisie.ouverture === null) throw new Error(`calendrier sans la session de ${session}`)
  return {
    session,
    millesime,
    ouverture: saisie.ouverture,
    cloture: saisie.dernierJour,
    periode,
    // Le guide prend les stocks au 31 mai, même là où il arrête les flux au 30.
    stockLe: deplacer(officielle.lectures[0].fin, decalage),
    evalue: conventions.indicateursGlissants === 'annee-civile' && session === 'juin' ? [] : officielle.evalue,
    fixee: saisie.fixee,
    source: officielle.source,
  }
}
