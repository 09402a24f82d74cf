import type { ConventionsCalendrier } from '../referentiel/calendrier/conventions'
import type { Regime } from '../referentiel/calendrier/echeance-officielle'
import {
  type LecturePeriode,
  type ObjetPeriode,
  PERIODES_OFFICIELLES,
  type PeriodeOfficielle,
} from '../referentiel/calendrier/periodes'
import { choisir, deplacer, retenir } from './millesime'

/** Une suite de jours, bornes comprises. */
export interface Periode {
  /** Le premier jour, `AAAA-MM-JJ`. */
  readonly debut: string
  /** Le dernier jour, compris, `AAAA-MM-JJ`. */
  readonly fin: string
}

/** Une période d'un calendrier, avec ce que les textes en disent. */
interface PeriodeRetenue {
  readonly periode: Periode
  readonly officielle: PeriodeOfficielle
  readonly decalage: number
}

/** La période d'un objet, pour un régime ou pour les deux, une année donnée. */
export function periodeDe(
  objet: ObjetPeriode,
  regime: Regime | null,
  millesime: number,
  conventions: ConventionsCalendrier,
): PeriodeRetenue {
  const { donnee, decalage } = retenir(
    PERIODES_OFFICIELLES.filter((p) => p.objet === objet && p.regime === regime),
    millesime,
  )
  return { periode: deplacerPeriode(choisir(donnee, conventions).retenue, decalage), officielle: donnee, decalage }
}

/** La même période, `decalage` années plus tard. */
function deplacerPeriode({ debut, fin }: LecturePeriode, decalage: number): Periode {
  return { debut: deplacer(debut, decalage), fin: deplacer(fin, decalage) }
}
