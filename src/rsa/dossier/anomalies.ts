import type { Anomalie } from '../../base/erreur'
import { contientUnMois } from '../droits/parcours'
import type { Dossier } from './dossier'
import type { Entiers } from './entiers/entiers'
import { debutSituation, estOuvert, finSituation, natureSituation, notificationSituation } from './entiers/situations'
import { clotureSuivi, debutSuivi, placeDuSuivi } from './entiers/suivis'

/**
 * Ce qu'un dossier lisible a d'étrange : signalé, jamais corrigé ni rejeté. Les chemins renvoient à la donnée reçue.
 *
 * @param rangs rang de chaque situation (triée) dans la donnée reçue ; `null` : le même
 */
export function signalerAnomalies(
  dossier: Dossier,
  entiers: Entiers,
  rangs: readonly number[] | null,
  anomalies: Anomalie[],
): void {
  signalerTrous(dossier, entiers, rangs, anomalies)
  signalerSuivis(dossier, entiers, anomalies)
  signalerEvenementsSansDroit(dossier, anomalies)
}

/** Un trou qui ne contient aucun mois civil entier : les droits sont mensuels, c'est sans doute une faute de saisie. */
function signalerTrous({ situations }: Dossier, entiers: Entiers, rangs: readonly number[] | null, anomalies: Anomalie[]): void {
  for (let i = 1; i < situations.length; i++) {
    const lendemain = finSituation(entiers, i - 1) + 1
    const veille = debutSituation(entiers, i) - 1
    if (veille < lendemain || contientUnMois(lendemain, veille)) continue
    const jours = veille - lendemain + 1
    anomalies.push({
      chemin: `situations[${rangs?.[i] ?? i}].debut`,
      code: 'trou-entre-situations',
      message: `${jours} jour${jours > 1 ? 's' : ''} sans situation après le ${situations[i - 1]?.fin} (situations[${rangs?.[i - 1] ?? i - 1}]) : faute de saisie probable`,
    })
  }
}

function signalerSuivis(dossier: Dossier, entiers: Entiers, anomalies: Anomalie[]): void {
  if (dossier.suivis == null || dossier.suivis.length === 0) return
  const vus = new Map<number, number>()
  dossier.suivis.forEach((suivi, i) => {
    const debut = debutSuivi(entiers, placeDuSuivi(entiers, i))
    const chemin = `suivis[${i}]`
    if (debut === null) {
      anomalies.push({
        chemin,
        code: 'suivi-sans-date',
        message: "ni orientationNotifieeLe ni referentDesigneLe : l'orientation existe mais n'est pas datée",
      })
      return
    }
    const cloture = clotureSuivi(entiers, placeDuSuivi(entiers, i))
    if (cloture !== null && cloture < debut) {
      anomalies.push({
        chemin: `${chemin}.clotureLe`,
        code: 'cloture-avant-debut',
        message: `reçu ${suivi.clotureLe}, avant le début du suivi`,
      })
    }
    const precedent = vus.get(debut)
    if (precedent !== undefined) {
      anomalies.push({ chemin, code: 'suivis-le-meme-jour', message: `commence le même jour que suivis[${precedent}]` })
    }
    vus.set(debut, i)
    signalerAvantNotification(dossier, entiers, debut, chemin, anomalies)
  })
}

/** Une orientation antérieure à la notification du droit qui la couvre, ou à défaut du premier droit qui la suit. */
function signalerAvantNotification(
  { situations }: Dossier,
  entiers: Entiers,
  debut: number,
  chemin: string,
  anomalies: Anomalie[],
): void {
  const rang = situations.findIndex((_, i) => estOuvert(natureSituation(entiers, i)) && finSituation(entiers, i) >= debut)
  const notifiee = rang === -1 ? null : notificationSituation(entiers, rang)
  if (notifiee === null || debut >= notifiee) return
  anomalies.push({
    chemin,
    code: 'orientation-avant-notification',
    message: `l'orientation précède la notification CAF/MSA du droit, reçue le ${situations[rang]?.notifieeLe}`,
  })
}

function signalerEvenementsSansDroit({ situations, rendezVous, contrats }: Dossier, anomalies: Anomalie[]): void {
  const premier = situations[0]?.debut
  if (premier === undefined) return
  rendezVous?.forEach(({ date }, i) => {
    if (date >= premier) return
    const message = `reçu ${date}, avant tout droit (le premier commence le ${premier})`
    anomalies.push({ chemin: `rendezVous[${i}].date`, code: 'rendez-vous-avant-tout-droit', message })
  })
  contrats?.forEach(({ signeLe }, i) => {
    if (signeLe >= premier) return
    const message = `reçu ${signeLe}, avant tout droit (le premier commence le ${premier})`
    anomalies.push({ chemin: `contrats[${i}].signeLe`, code: 'contrat-avant-tout-droit', message })
  })
}
