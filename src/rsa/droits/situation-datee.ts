import type { Jour } from '../../base/jour'
import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import type { Entiers } from '../dossier/entiers/entiers'
import {
  debutSituation,
  estAilleurs,
  estOuvert,
  finSituation,
  type Nature,
  natureSituation,
  nombreDeSituations,
  sontTriees,
} from '../dossier/entiers/situations'
import { estDuTerritoire } from './territoire'

/** Une situation datée en jours. */
export interface SituationDatee {
  /** Rang dans `dossier.situations`. */
  readonly rang: number
  readonly debut: Jour
  /** Dernier jour, compris ; {@link SANS_FIN} si la situation est en cours. */
  readonly fin: Jour
  readonly nature: Nature
  /** Versable ou suspendue, et du territoire : ses jours sont dans le dispositif. */
  readonly dansLeDispositif: boolean
  /** Numéro de la suite de soumissions inconnues dont elle fait partie ; −1 si sa soumission est connue ou n'importe pas. */
  inconnue: number
}

/** Les situations du dossier, datées en jours et triées. */
export function daterSituations(dossier: Dossier, entiers: Entiers, regles: Regles): SituationDatee[] {
  const duTerritoire = estDuTerritoire(null, dossier, regles)
  const nombre = nombreDeSituations(entiers)
  const datees = new Array<SituationDatee>(nombre)
  for (let rang = 0; rang < nombre; rang++) {
    const debut = debutSituation(entiers, rang)
    const nature = natureSituation(entiers, rang)
    const admise = estAilleurs(nature) ? estDuTerritoire(dossier.situations[rang]?.departement, dossier, regles) : duTerritoire
    datees[rang] = {
      rang,
      debut,
      fin: finSituation(entiers, rang),
      nature,
      dansLeDispositif: admise && estOuvert(nature),
      inconnue: -1,
    }
  }
  // Un dossier lu est trié ; un dossier écrit à la main ne l'est pas toujours, et le calcul n'a pas le droit d'en souffrir en silence.
  return sontTriees(entiers) ? datees : datees.sort((a, b) => a.debut - b.debut)
}
