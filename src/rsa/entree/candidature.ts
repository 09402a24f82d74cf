import { reculer } from '../../base/duree'
import { type Jour, moisDe, premierJour } from '../../base/jour'
import { ajouterA } from '../../base/liste'
import { et, NON, OUI, type Reponse } from '../../base/trivaleur'
import { INCONNU } from '../causes'
import type { Regles } from '../contexte'
import type { Entiers } from '../dossier/entiers/entiers'
import { debutSituation, estVersable, notificationSituation } from '../dossier/entiers/situations'
import { estSoumise, type Monde } from '../droits/mondes'
import type { Parcours, Sejour } from '../droits/parcours'
import type { SituationDatee } from '../droits/situation-datee'
import { type SuiviDate, sansSuiviEnCours } from './suivi'

/** Le sort d'une candidature. */
export type Statut = 'retenue' | 'rejetee' | 'indeterminee'

/**
 * Une candidature : un mois où la personne est soumise aux droits et devoirs, avec un droit versable, sans l'avoir été le mois précédent.
 */
export interface Candidature {
  /** Le premier jour du mois où elle l'est. */
  readonly d: Jour
  /** La situation de ce jour. */
  readonly situation: SituationDatee
  /** Le premier jour du séjour dans le dispositif qui mène à `d`. */
  readonly ouvertLe: Jour
  /** Le droit s'ouvre-t-il ou se rouvre-t-il dans le mois de `d` ou le précédent ? */
  readonly ouverture: boolean
  /** Le séjour précédent dans le dispositif ; `null` s'il n'y en a pas de connu. */
  readonly sejourPrecedent: Sejour | null
  /** Le premier jour dont les événements appartiennent à cette entrée. */
  readonly rattachement: Jour
  /** Critère : n'était pas soumise le mois précédent. Oui ou inconnu. */
  readonly absenteLeMoisPrecedent: Reponse
  /** Critère : n'a pas de suivi en cours. */
  readonly sansSuivi: Reponse
  /** La date d'entrée ; `null` : inconnue. */
  readonly dateEntree: Jour | null
  readonly statut: Statut
}

/**
 * Les candidatures du parcours dans un monde, triées par date.
 *
 * @source instruction 2022/19, annexe 7, §6 (trois critères cumulés) ; repris par les fiches-actions 2024, annexe 4
 */
export function chercherCandidatures(
  parcours: Parcours,
  suivis: readonly SuiviDate[] | null,
  monde: Monde,
  regles: Regles,
): Candidature[] {
  let candidatures: Candidature[] | null = null
  // La maille est le mois, celui du dernier jour d'une situation effective. Les situations sont triées, un seul passage suffit.
  let dernierJourPresent: Jour | null = null
  for (const situation of parcours.situations) {
    if (!estEffective(situation, monde)) continue
    if (dernierJourPresent === null || manqueUnMois(dernierJourPresent, situation.debut)) {
      candidatures = ajouterA(candidatures, etablirCandidature(parcours, suivis, situation, regles))
    }
    dernierJourPresent = situation.fin
  }
  return candidatures ?? []
}

/** Y a-t-il un mois civil entier entre deux jours, l'un et l'autre non compris ? La maille est le mois : à moins, rien ne s'est interrompu. */
export function manqueUnMois(dernierJourPresent: Jour, debut: Jour): boolean {
  return moisDe(debut) > moisDe(dernierJourPresent) + 1
}

/** Un droit versable, soumis aux droits et devoirs, sur le territoire. */
function estEffective(situation: SituationDatee, monde: Monde): boolean {
  return situation.dansLeDispositif && estVersable(situation.nature) && estSoumise(situation, monde)
}

function etablirCandidature(
  parcours: Parcours,
  suivis: readonly SuiviDate[] | null,
  situation: SituationDatee,
  regles: Regles,
): Candidature {
  const d = situation.debut
  const mois = moisDe(d)
  const { sejours, historiqueDepuis } = parcours
  let rang = 0
  while ((sejours[rang] as Sejour).fin < d) rang++
  const ouvertLe = (sejours[rang] as Sejour).debut
  const sejourPrecedent = rang === 0 ? null : (sejours[rang - 1] as Sejour)
  const ouverture = mois - moisDe(ouvertLe) <= 1
  const moisPrecedentConnu = historiqueDepuis === null || historiqueDepuis <= premierJour(mois - 1)
  const absenteLeMoisPrecedent = moisPrecedentConnu ? OUI : INCONNU.historique
  const sansSuivi =
    ouverture && ouvertureCertaine(parcours, ouvertLe)
      ? OUI
      : adoucirSiOuverture(ouverture, sansSuiviEnCours(suivis, d, parcours, regles))
  const dateEntree = dateDEntree(parcours.entiers, situation.rang, regles)
  return {
    d,
    situation,
    ouvertLe,
    ouverture,
    sejourPrecedent,
    rattachement: ouverture ? rattacher(parcours, ouvertLe, sejourPrecedent, regles) : d,
    absenteLeMoisPrecedent,
    sansSuivi,
    dateEntree,
    statut: statuer(et(absenteLeMoisPrecedent, sansSuivi), dateEntree),
  }
}

/**
 * La date d'entrée (T0) d'une personne qui devient soumise par la situation de rang donné ; `null` si elle n'est pas connue.
 *
 * @source instruction 2022/19, annexe 7, §6 : réception par le département de la notification CAF/MSA ; annexe 1 : ouverture des droits
 */
export function dateDEntree(entiers: Entiers, rang: number, regles: Regles): Jour | null {
  return regles.conventions.debutOrientation === 'notification'
    ? notificationSituation(entiers, rang)
    : debutSituation(entiers, rang)
}

/** La veille de l'ouverture est-elle connue ? Sinon, le droit était peut-être déjà ouvert. */
export function ouvertureCertaine(parcours: Parcours, ouvertLe: Jour): boolean {
  const { historiqueDepuis, situations } = parcours
  const veille = ouvertLe - 1
  if (historiqueDepuis === null || veille >= historiqueDepuis) return true
  return situations.some((situation) => situation.debut <= veille && veille <= situation.fin)
}

/** Une ouverture incertaine ne peut rejeter : un « non » des suivis n'y vaut qu'un inconnu. */
function adoucirSiOuverture(ouverture: boolean, reponse: Reponse): Reponse {
  return ouverture && reponse === NON ? INCONNU.historique : reponse
}

/**
 * Le rattachement d'une ouverture : ce qui l'a précédée (instruction, retour après sanction) appartient à l'entrée qui suit, sans remonter
 * dans un séjour antérieur, ni avant l'historisation.
 */
function rattacher(parcours: Parcours, ouvertLe: Jour, precedent: Sejour | null, regles: Regles): Jour {
  let rattachement = reculer(ouvertLe, regles.pas.anticipation)
  if (precedent !== null) rattachement = Math.max(rattachement, precedent.fin + 1)
  const { historiqueDepuis } = parcours
  return historiqueDepuis !== null && historiqueDepuis <= ouvertLe ? Math.max(rattachement, historiqueDepuis) : rattachement
}

function statuer(criteres: Reponse, dateEntree: Jour | null): Statut {
  if (criteres === NON) return 'rejetee'
  return criteres === OUI && dateEntree !== null ? 'retenue' : 'indeterminee'
}

/** La réponse des critères seuls, sans la date d'entrée. */
export function repondreAuxCriteres(candidature: Candidature): Reponse {
  return et(candidature.absenteLeMoisPrecedent, candidature.sansSuivi)
}
