import { type Jour, jourOuNul } from '../base/jour'
import { pas, type Reponse } from '../base/trivaleur'
import type { ActionPrevention, QuartierCouvert } from './action-prevention'
import { INCONNU } from './causes'
import { ajouter, type Compte, laisser, noter } from './compte'
import { anneeDe, intervalleDeLAnnee, type Regles } from './contexte'
import type { ConventionsPrevention } from './conventions'
import { dansPeriode, premiereDansPeriode, touche } from './presence'
import { dansLaListe, toutes, uneAuMoins } from './reponse'

/**
 * Compte les quartiers nouvellement couverts ; le même quartier dans deux actions est un seul quartier.
 *
 * @source instruction 2022/19, annexes 7 (§3) et 9 (mesure 1.3)
 */
export function compterNouveauxQuartiers(
  compte: Compte,
  actions: readonly ActionPrevention[],
  regles: Regles<ConventionsPrevention>,
): void {
  const reponses = new Map<string, Reponse>()
  for (const { departement, demarreeLe, quartiers } of actions) {
    if (quartiers == null) laisser(compte, INCONNU['quartiers-non-tenus'], 0, null)
    else ajouter(compte, 0)
    for (const quartier of quartiers ?? []) {
      const cle = JSON.stringify([departement, quartier.id])
      const nouveau = estNouveau(quartier, jourOuNul(demarreeLe), regles)
      const connue = reponses.get(cle)
      reponses.set(cle, connue === undefined ? nouveau : uneAuMoins(connue, nouveau))
    }
  }
  for (const reponse of reponses.values()) noter(compte, reponse)
}

function estNouveau(quartier: QuartierCouvert, demarrage: Jour | null, regles: Regles<ConventionsPrevention>): Reponse {
  return regles.conventions.territoires === 'avant-action'
    ? estNouveauDepuisLAction(quartier, demarrage, regles)
    : estNouveauDepuisLAnneePrecedente(quartier, regles)
}

/** Sa première couverture commence dans la période, et l'action était déjà mise en œuvre. */
function estNouveauDepuisLAction(
  { couvertures }: QuartierCouvert,
  demarrage: Jour | null,
  { periode }: Regles<ConventionsPrevention>,
): Reponse {
  if (couvertures == null) return INCONNU['quartiers-non-tenus']
  const debuts = couvertures.map(({ debut }) => debut)
  const nonDate = INCONNU['couverture-non-datee']
  const dansLaPeriode = premiereDansPeriode(debuts, periode, nonDate)
  if (demarrage === null) return toutes(dansLaPeriode, INCONNU['demarrage-inconnu'])
  const avantLAction = debuts.map((debut) => dansPeriode(debut, { debut: Number.NEGATIVE_INFINITY, fin: demarrage - 1 }, nonDate))
  return toutes(dansLaPeriode, pas(uneAuMoins(...avantLAction)))
}

/** Il est couvert un jour de la période, et ne l'a été aucun jour de l'année civile précédente. */
function estNouveauDepuisLAnneePrecedente({ couvertures }: QuartierCouvert, { periode }: Regles<ConventionsPrevention>): Reponse {
  const precedente = intervalleDeLAnnee(anneeDe(periode.debut) - 1)
  const nonTenues = INCONNU['quartiers-non-tenus']
  const nonDate = INCONNU['couverture-non-datee']
  return toutes(
    dansLaListe(couvertures, nonTenues, (couverture) => touche(couverture, periode, nonDate)),
    pas(dansLaListe(couvertures, nonTenues, (couverture) => touche(couverture, precedente, nonDate))),
  )
}
