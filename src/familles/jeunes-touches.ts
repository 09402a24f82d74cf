import { ajouterMois, type Jour, jourDe, moisDe } from '../base/jour'
import type { Intervalle } from '../base/periode'
import { certain, NON, type Reponse } from '../base/trivaleur'
import type { ActionPrevention, JeuneTouche, ParticipationJeune } from './action-prevention'
import { INCONNU } from './causes'
import { ajouter, type Compte, laisser, noter } from './compte'
import type { Regles } from './contexte'
import type { ConventionsPrevention } from './conventions'
import { dansPeriode, touche } from './presence'
import { dansLaListe, toutes, uneAuMoins } from './reponse'

type IdJeunes = 'prevention-jeunes-touches' | IdTranche
type IdTranche = 'prevention-jeunes-12-15' | 'prevention-jeunes-15-18' | 'prevention-jeunes-18-25'

interface Tranche {
  readonly id: IdTranche
  readonly de: number
  readonly a: number
}

/** Les tranches, âges révolus compris, selon la lecture des âges que deux tranches partagent. */
const TRANCHES: Readonly<Record<ConventionsPrevention['tranchesAge'], readonly Tranche[]>> = {
  'bornes-comprises': [
    { id: 'prevention-jeunes-12-15', de: 12, a: 15 },
    { id: 'prevention-jeunes-15-18', de: 15, a: 18 },
    { id: 'prevention-jeunes-18-25', de: 18, a: 25 },
  ],
  'tranche-superieure': [
    { id: 'prevention-jeunes-12-15', de: 12, a: 14 },
    { id: 'prevention-jeunes-15-18', de: 15, a: 17 },
    { id: 'prevention-jeunes-18-25', de: 18, a: 25 },
  ],
  'tranche-inferieure': [
    { id: 'prevention-jeunes-12-15', de: 12, a: 15 },
    { id: 'prevention-jeunes-15-18', de: 16, a: 18 },
    { id: 'prevention-jeunes-18-25', de: 19, a: 25 },
  ],
}

/** Ce que toutes les actions savent d'un même jeune. */
interface JeuneReuni {
  touche: Reponse
  neLe: string | null
  divergent: boolean
}

/**
 * Compte les jeunes ayant pris part à une action collective ou suivis individuellement dans la période, et leur tranche d'âge à sa fin.
 *
 * @source instruction 2022/19, annexe 7, §3 (jeunes touchés)
 */
export function compterJeunesTouches(
  comptes: Readonly<Record<IdJeunes, Compte>>,
  actions: readonly ActionPrevention[],
  { periode, conventions }: Regles<ConventionsPrevention>,
): void {
  const tranches = TRANCHES[conventions.tranchesAge]
  const touches = comptes['prevention-jeunes-touches']
  const tous = [touches, ...tranches.map(({ id }) => comptes[id])]
  const jeunes = new Map<string, JeuneReuni>()
  for (const action of actions) {
    for (const compte of tous) {
      if (action.jeunes == null) laisser(compte, INCONNU['jeunes-non-tenus'], 0, null)
      else ajouter(compte, 0)
    }
    for (const jeune of action.jeunes ?? []) reunir(jeunes, action.departement, jeune, periode)
  }
  for (const jeune of jeunes.values()) {
    noter(touches, jeune.touche)
    for (const { id, de, a } of tranches) noter(comptes[id], toutes(jeune.touche, aEntre(jeune, de, a, periode.fin)))
  }
}

function reunir(jeunes: Map<string, JeuneReuni>, departement: string, jeune: JeuneTouche, periode: Intervalle): void {
  const cle = JSON.stringify([departement, jeune.id])
  const reuni = jeunes.get(cle) ?? { touche: NON, neLe: null, divergent: false }
  reuni.touche = uneAuMoins(reuni.touche, estTouche(jeune, periode))
  reuni.neLe ??= jeune.neLe ?? null
  reuni.divergent ||= jeune.neLe != null && jeune.neLe !== reuni.neLe
  jeunes.set(cle, reuni)
}

function estTouche({ participations }: JeuneTouche, periode: Intervalle): Reponse {
  return dansLaListe(participations, INCONNU['participations-non-tenues'], (une) => estDansLaPeriode(une, periode))
}

/** Sans fin, une action collective tient en un jour, et un suivi individuel est en cours. */
function estDansLaPeriode(participation: ParticipationJeune, periode: Intervalle): Reponse {
  const nonDatee = INCONNU['participation-non-datee']
  const dUnJour = participation.forme === 'action-collective' && participation.fin == null
  return dUnJour ? dansPeriode(participation.debut, periode, nonDatee) : touche(participation, periode, nonDatee)
}

function aEntre({ neLe, divergent }: JeuneReuni, de: number, a: number, jour: Jour): Reponse {
  if (neLe === null) return INCONNU['naissance-inconnue']
  if (divergent) return INCONNU['naissances-divergentes']
  const age = ageAu(jourDe(neLe), jour)
  return certain(de <= age && age <= a)
}

/** L'âge révolu au jour dit. */
function ageAu(naissance: Jour, jour: Jour): number {
  const annees = Math.floor((moisDe(jour) - moisDe(naissance)) / 12)
  return ajouterMois(naissance, annees * 12) <= jour ? annees : annees - 1
}
