import { geler } from '../geler'
import { citer, type IdTexte, type Reference, type Source } from '../reference'
import type { ConventionsCalendrier } from './conventions'
import type { Regime } from './echeance-officielle'

/** Ce dont une période est la période. */
export type ObjetPeriode = 'exercice-evalue' | 'exercice-conventionne' | 'remontee-mars' | 'remontee-juin'

/** Ce qu'un passage dit d'une période. */
export interface LecturePeriode {
  /** La valeur de la convention qui retient cette lecture ; `null` : les textes s'accordent. */
  readonly valeur: string | null
  /** Le premier jour, `AAAA-MM-JJ`. */
  readonly debut: string
  /** Le dernier jour, compris, `AAAA-MM-JJ`. */
  readonly fin: string
  /** Où c'est dit. */
  readonly source: Source
}

/**
 * Une période, telle que les textes la fixent pour une année : sa source est celle de sa première lecture.
 */
export interface PeriodeOfficielle extends Reference {
  /** L'identifiant stable : l'année, le régime s'il y en a un, l'objet. */
  readonly id: string
  /** Ce dont c'est la période. */
  readonly objet: ObjetPeriode
  /** Le régime ; `null` : les deux. */
  readonly regime: Regime | null
  /** L'année du calendrier. */
  readonly millesime: number
  /** Les régimes dont les indicateurs de cette période évaluent l'exercice ; aucun pour un exercice. */
  readonly evalue: readonly Regime[]
  /** La convention qui choisit entre les lectures ; `null` : il n'y en a qu'une. */
  readonly convention: keyof ConventionsCalendrier | null
  /** Les lectures attestées ; la première est le défaut. */
  readonly lectures: readonly [LecturePeriode, ...LecturePeriode[]]
}

const A5 = 'instruction-2022-19-annexe-5'

/**
 * Les périodes que les textes fixent pour 2022 : les exercices de chaque régime, et ce que remonte chaque session.
 *
 * @source instruction 2022/19, annexe 5, §1.1, §1.3 et §4 ; annexe 9, en-tête
 * @example
 * ```ts
 * import { PERIODES_OFFICIELLES } from 'calpae/referentiel'
 * PERIODES_OFFICIELLES.find(({ id }) => id === '2022-glissante-exercice-conventionne')?.lectures[0].debut // => '2022-07-01'
 * ```
 */
export const PERIODES_OFFICIELLES: readonly PeriodeOfficielle[] = /* @__PURE__ */ geler(() => [
  periode('exercice-evalue', 'civile', [lire('2021-01-01', '2021-12-31', A5, '§1.1')]),
  periode('exercice-conventionne', 'civile', [lire('2022-01-01', '2022-12-31', A5, '§4')]),
  periode('exercice-evalue', 'glissante', [lire('2021-07-01', '2022-06-30', A5, '§1.1')]),
  periode('exercice-conventionne', 'glissante', [lire('2022-07-01', '2023-06-30', A5, '§4')]),
  { ...periode('remontee-mars', null, [lire('2021-01-01', '2021-12-31', A5, '§1.3')]), evalue: ['civile', 'glissante'] },
  {
    ...periode('remontee-juin', null, [
      lire('2022-01-01', '2022-05-31', A5, '§1.3', '31-mai'),
      lire('2022-01-01', '2022-05-30', 'instruction-2022-19-annexe-9', 'en-tête', '30-mai'),
    ]),
    evalue: ['glissante'],
    convention: 'finSecondePeriode',
  },
])

function lire(debut: string, fin: string, texte: IdTexte, section: string, valeur: string | null = null): LecturePeriode {
  return { valeur, debut, fin, source: { texte, section } }
}

function periode(
  objet: ObjetPeriode,
  regime: Regime | null,
  lectures: readonly [LecturePeriode, ...LecturePeriode[]],
): PeriodeOfficielle {
  const { texte, section } = lectures[0].source
  return {
    id: regime === null ? `2022-${objet}` : `2022-${regime}-${objet}`,
    objet,
    regime,
    millesime: 2022,
    evalue: [],
    convention: null,
    lectures,
    ...citer(texte, section, '2022-01-01', '2022-12-31'),
  }
}
