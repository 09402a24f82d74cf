import { direIntervalle, direJour, enumerer } from '../../base/francais'
import { moisDe, premierJour } from '../../base/jour'
import { NON, OUI, type Reponse } from '../../base/trivaleur'
import { direCause, INCONNU } from '../causes'
import type { Regles } from '../contexte'
import { estSoumise, type Monde } from '../droits/mondes'
import type { SituationDatee } from '../droits/situation-datee'
import { type Candidature, ouvertureCertaine } from '../entree/candidature'
import { type DossierDate, estNouvelEntrant, existe } from '../entree/entree'
import { type EtatSuivi, etatDuSuivi, type SuiviDate } from '../entree/suivi'
import { type Critere, etablirCritere, SOURCES } from './critere'
import { nommerOrganisme } from './libelles'

/**
 * Les critères d'une candidature : droit versable, soumission, absence le mois précédent, pas de suivi en cours, date d'entrée, période.
 *
 * @param precedente la candidature précédente ; ce qui l'a suivie est la preuve de ce qui précède celle-ci
 * @source instruction 2022/19, annexe 7, §6 : trois critères cumulés
 */
export function criteresDeLEntree(
  candidature: Candidature,
  precedente: Candidature | null,
  monde: Monde,
  date: DossierDate,
  regles: Regles,
): Critere[] {
  return [
    droitVersable(candidature),
    soumission(candidature, monde),
    absence(candidature, precedente, date),
    sansSuivi(candidature, date, regles),
    dateEntree(candidature, regles),
    periode(candidature, regles),
  ]
}

function chemin(situation: SituationDatee): string {
  return `situations[${situation.rang}]`
}

function droitVersable({ situation }: Candidature): Critere {
  const constat = `droit versable ${direIntervalle(situation.debut, situation.fin)}`
  return etablirCritere('droit-versable', OUI, constat, [chemin(situation)], SOURCES.entree)
}

function soumission({ situation, d }: Candidature, monde: Monde): Critere {
  if (situation.inconnue >= 0 && estSoumise(situation, monde)) {
    const constat = `on ignore si elle est soumise aux droits et devoirs au ${direJour(d)}`
    return etablirCritere('soumise-aux-droits-et-devoirs', INCONNU.soumission, constat, [chemin(situation)], SOURCES.entree)
  }
  const constat = `soumise aux droits et devoirs à partir du ${direJour(d)}`
  return etablirCritere('soumise-aux-droits-et-devoirs', OUI, constat, [chemin(situation)], SOURCES.entree)
}

/** La preuve d'une absence est tout ce qui sépare la candidature de la précédente : si rien n'y est versable et soumis, elle était absente. */
function absence(candidature: Candidature, precedente: Candidature | null, { parcours }: DossierDate): Critere {
  const { d, absenteLeMoisPrecedent: reponse } = candidature
  const depuis = precedente?.d ?? Number.NEGATIVE_INFINITY
  const preuves = parcours.situations.filter((s) => s.debut >= depuis && s.debut < d).map(chemin)
  if (parcours.historiqueDepuis !== null) preuves.push('historiqueDepuis')
  const mois = direJour(premierJour(moisDe(d) - 1)).slice(3)
  const constat =
    reponse === OUI
      ? `absente des droits et devoirs le mois précédent (${mois})`
      : `on ignore si elle était soumise le mois précédent (${mois}) : ${direCause(reponse)}`
  return etablirCritere('absente-le-mois-precedent', reponse, constat, preuves, SOURCES.entree)
}

function sansSuivi(candidature: Candidature, date: DossierDate, regles: Regles): Critere {
  const { ouverture, ouvertLe, d, sansSuivi: reponse } = candidature
  const { parcours, suivis } = date
  const certaine = ouvertureCertaine(parcours, ouvertLe)
  if (ouverture && certaine) {
    const constat = `le droit s'ouvre ou se rouvre le ${direJour(ouvertLe)} : tout suivi antérieur est clos`
    return etablirCritere('sans-suivi-en-cours', reponse, constat, [], SOURCES.entree)
  }
  const debut = ouverture ? `on ignore si le droit s'ouvre bien le ${direJour(ouvertLe)} ; ` : ''
  if (suivis === null) {
    return etablirCritere(
      'sans-suivi-en-cours',
      reponse,
      `${debut}${direCause(INCONNU.suivisNonTenus)}`,
      ['suivis'],
      SOURCES.entree,
    )
  }
  const etats = suivis.map((suivi) => ({ suivi, etat: etatDuSuivi(suivi, d, parcours, regles) }))
  const anterieurs = etats.filter(({ etat }) => etat !== 'posterieur')
  const constat =
    anterieurs.length === 0
      ? `aucun suivi connu avant le ${direJour(d)}`
      : enumerer(anterieurs.map(({ suivi, etat }) => direEtat(suivi, etat)))
  const preuves = ['suivis', ...anterieurs.map(({ suivi }) => `suivis[${suivi.rang}]`)]
  return etablirCritere('sans-suivi-en-cours', reponse, `${debut}${constat}`, preuves, SOURCES.entree)
}

const ETATS: { readonly [E in EtatSuivi]: string } = {
  posterieur: 'commence ensuite',
  'clos-par-cloture': 'est clos',
  'clos-par-sortie': 'est clos par la sortie du dispositif',
  'clos-par-suspension': 'est clos par une longue suspension',
  'non-date': "n'est ni daté ni clos",
  'anterieur-a-l-historique': "précède ce que l'on sait des droits, et peut être clos",
  'en-cours': 'est en cours',
}

function direEtat(suivi: SuiviDate, etat: EtatSuivi): string {
  const quand = suivi.debut === null ? 'sans date' : `du ${direJour(suivi.debut)}`
  return `le suivi ${quand} (${nommerOrganisme(suivi.organisme)}) ${ETATS[etat]}`
}

function dateEntree({ dateEntree: jour, situation, d }: Candidature, regles: Regles): Critere {
  const notification = regles.conventions.debutOrientation === 'notification'
  const preuves = [notification ? `${chemin(situation)}.notifieeLe` : chemin(situation)]
  if (jour === null) {
    return etablirCritere('date-d-entree', INCONNU.notification, direCause(INCONNU.notification), preuves, SOURCES.entree)
  }
  const constat = notification
    ? `notification CAF/MSA reçue par le département le ${direJour(jour)}`
    : `droits et devoirs ouverts le ${direJour(d)} (convention « ouverture-droits »)`
  return etablirCritere('date-d-entree', OUI, constat, preuves, SOURCES.entree)
}

function periode(candidature: Candidature, regles: Regles): Critere {
  const reponse = estNouvelEntrant(candidature, regles)
  const preuve = [chemin(candidature.situation)]
  return etablirCritere(
    'nouvel-entrant-de-la-periode',
    reponse,
    direPeriode(candidature, reponse, regles),
    preuve,
    SOURCES.entree,
  )
}

function direPeriode(candidature: Candidature, reponse: Reponse, regles: Regles): string {
  const { dateEntree: jour, d, statut } = candidature
  const { debut, fin } = regles.periode
  const dite = `la période ${direIntervalle(debut, fin)}`
  if (!existe(candidature, regles)) return `l'entrée n'existe pas encore à l'observation du ${direJour(regles.observeLe)}`
  if (statut === 'rejetee') return "candidature rejetée : ce n'est pas un nouvel entrant"
  if (jour !== null) return `date d'entrée ${jour >= debut && jour <= fin ? 'dans' : 'hors de'} ${dite}`
  if (reponse === NON) return `soumise le ${direJour(d)}, trop loin de ${dite} pour que sa notification y soit arrivée`
  return `sans date d'entrée, on ignore si elle est dans ${dite}`
}
