import { type Jour, jourDe, SANS_FIN } from '../../base/jour'
import type { Regles } from '../contexte'
import type { Dossier, Situation } from '../dossier/dossier'
import { estDuTerritoire } from './territoire'

/** Une situation datée en jours. */
export interface SituationDatee {
  /** Rang dans `dossier.situations`. */
  readonly rang: number
  readonly source: Situation
  readonly debut: Jour
  /** Dernier jour, compris ; {@link SANS_FIN} si la situation est en cours. */
  readonly fin: Jour
  /** Versable ou suspendue, et du territoire : ses jours sont dans le dispositif. */
  readonly dansLeDispositif: boolean
  /** Numéro de la suite de soumissions inconnues dont elle fait partie ; −1 si sa soumission est connue ou n'importe pas. */
  inconnue: number
}

/** Les situations du dossier, datées en jours et triées. */
export function daterSituations(dossier: Dossier, regles: Regles): SituationDatee[] {
  const datees: SituationDatee[] = []
  let triees = true
  let precedent = -SANS_FIN
  for (let rang = 0; rang < dossier.situations.length; rang++) {
    const source = dossier.situations[rang] as Situation
    const debut = jourDe(source.debut)
    if (debut < precedent) triees = false
    precedent = debut
    datees.push({
      rang,
      source,
      debut,
      fin: source.fin == null ? SANS_FIN : jourDe(source.fin),
      dansLeDispositif:
        (source.droit === 'versable' || source.droit === 'suspendu') && estDuTerritoire(source.departement, dossier, regles),
      inconnue: -1,
    })
  }
  // Un dossier lu est trié ; un dossier écrit à la main ne l'est pas toujours, et le calcul n'a pas le droit d'en souffrir en silence.
  return triees ? datees : datees.sort((a, b) => a.debut - b.debut)
}
