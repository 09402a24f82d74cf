import * as fc from 'fast-check'
import { type Contexte, type Dossier, type Entree, evaluerEntrees } from '../../../src/index'
import { ajouterJours, ajouterMois, lendemain, moisDe, premierJour } from '../../temoin/calendrier'

/** Une coupure de l'historique : un jour près d'une situation, et ce que devient celle qui l'enjambe. */
export interface Coupure {
  readonly rang: number
  readonly ecart: number
  readonly tronquer: boolean
}

export function coupure(): fc.Arbitrary<Coupure> {
  const ecart = fc.oneof(fc.constantFrom(0, 0, 1, -1, 31), fc.integer({ min: -70, max: 200 }))
  return fc.record({ rang: fc.nat({ max: 6 }), ecart, tronquer: fc.boolean() })
}

/** Le dossier d'une source qui ne connaît les droits que depuis un jour : les situations finies avant ce jour ont disparu. */
export function couper(dossier: Dossier, { rang, ecart, tronquer }: Coupure): Dossier {
  const { situations } = dossier
  const repere = situations[rang % Math.max(1, situations.length)]?.debut
  if (repere === undefined) return dossier
  const depuis = ajouterJours(repere, ecart)
  const gardees = situations.filter(({ fin }) => fin == null || fin >= depuis)
  return {
    ...dossier,
    historiqueDepuis: depuis,
    situations: gardees.map((s) => (tronquer && s.debut < depuis ? { ...s, debut: depuis } : s)),
  }
}

/**
 * L'hypothèse des bornes sur l'historique, dite cas par cas : ce qui précède la coupure n'a pas d'effet que les règles de la présence, du
 * rattachement et du suivi en cours ne disent pas.
 */
export function sansAutreEffet(complet: Dossier, coupe: Dossier, contexte: Contexte): boolean {
  return (
    aucuneEntreeAvantLaCoupure(complet, coupe, contexte) &&
    aucuneLacuneCoupee(complet, coupe) &&
    aucunEvenementEntreLesRattachements(complet, coupe, contexte)
  )
}

/** Une entrée dont les situations ont disparu ne peut plus se compter. */
function aucuneEntreeAvantLaCoupure(complet: Dossier, { historiqueDepuis }: Dossier, contexte: Contexte): boolean {
  return toutesLesEntrees(complet, contexte).every(
    ({ devientSoumisLe, statut }) => statut === 'rejetee' || historiqueDepuis == null || devientSoumisLe >= historiqueDepuis,
  )
}

/** Un trou de saisie prolonge la situation qui le précède ; si elle a disparu, ses jours d'après la coupure passent pour une sortie. */
function aucuneLacuneCoupee({ situations }: Dossier, { historiqueDepuis }: Dossier): boolean {
  if (historiqueDepuis == null) return true
  const derniere = situations.findLastIndex(({ fin }) => fin != null && fin < historiqueDepuis)
  const fin = situations[derniere]?.fin
  const suivante = situations[derniere + 1]
  if (fin == null || suivante === undefined || suivante.debut <= historiqueDepuis) return true
  return contientUnMois(lendemain(fin), suivante.debut)
}

/** Du premier jour (compris) au dernier (non compris), y a-t-il un mois civil entier ? */
function contientUnMois(debut: string, fin: string): boolean {
  const premier = premierJour(moisDe(debut))
  const premierEntier = premier === debut ? premier : ajouterMois(premier, 1)
  return ajouterMois(premierEntier, 1) <= fin
}

/**
 * La coupure déplace le rattachement : vers l'avant quand elle coupe l'anticipation, vers l'arrière quand elle fait passer pour une ouverture
 * un droit ouvert depuis longtemps. Un rendez-vous, un contrat ou une garantie d'activité entre les deux rattachements change d'entrée sans que
 * les bornes le sachent ; un suivi aussi, si le rattachement n'est pas la coupure elle-même (une situation l'enjambe).
 */
function aucunEvenementEntreLesRattachements(complet: Dossier, coupe: Dossier, contexte: Contexte): boolean {
  const vraies = toutesLesEntrees(complet, contexte)
  const evenements = [
    ...(complet.rendezVous ?? []).map(({ date }) => date),
    ...(complet.contrats ?? []).map(({ signeLe }) => signeLe),
    ...(complet.accompagnements ?? []).map(({ orienteLe }) => orienteLe),
  ]
  const suivis = (complet.suivis ?? []).flatMap((s) => [s.orientationNotifieeLe, s.referentDesigneLe])
  return toutesLesEntrees(coupe, contexte).every(({ devientSoumisLe, rattachement }) => {
    const vraie = vraies.find((entree) => entree.devientSoumisLe === devientSoumisLe)
    const [premier, dernier] = [vraie?.rattachement, rattachement].sort()
    if (premier == null || dernier == null) return true
    const concernes = rattachement === coupe.historiqueDepuis ? evenements : [...evenements, ...suivis]
    return concernes.every((jour) => jour == null || jour < premier || jour >= dernier)
  })
}

/** Toutes les candidatures, y compris celles que l'observation ne connaît pas encore. */
function toutesLesEntrees(dossier: Dossier, contexte: Contexte): readonly Entree[] {
  return evaluerEntrees(dossier, { ...contexte, observeLe: '2099-12-31' })
}
