import {
  type CasOfficiel,
  type ContexteDuCas,
  type DelaiAttendu,
  type MesureAttendue,
  NON,
  OUI,
  OUVERT_LE_8_FEVRIER,
  PERSONNE,
  SUIVI,
} from './cas'

export const DANS = 'dans-le-delai'
export const HORS = 'hors-delai'
export const reponse = (delai: DelaiAttendu): MesureAttendue => (delai.statut === DANS ? OUI : NON)

/** Une orientation à la date dite, un droit ouvert le 08/02 et notifié le 01/03 de l'année. */
export const orientee = (
  titre: string,
  source: string,
  contexte: ContexteDuCas,
  dateEntree: string | null,
  jour: string,
  statut: string,
  delaiJours: number,
  notifieeLe: string | null = null,
): CasOfficiel => {
  const annee = contexte.periode.debut.slice(0, 4)
  const situation = { ...OUVERT_LE_8_FEVRIER, debut: `${annee}-02-08`, notifieeLe }
  return {
    titre,
    source,
    contexte,
    dossiers: [{ ...PERSONNE, situations: [situation], suivis: [{ ...SUIVI, orientationNotifieeLe: jour }] }],
    entrees: [
      {
        devientSoumisLe: `${annee}-02-08`,
        statut: 'retenue',
        dateEntree,
        orientation: { statut, date: jour, delaiJours },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': reponse({ statut }) },
  }
}

/** Un contrat signé à la date dite, après une orientation du 20 du mois. */
export const contrat = (
  titre: string,
  source: string,
  contexte: ContexteDuCas,
  orientationLe: string,
  premierContrat: DelaiAttendu & { date: string },
  plus: readonly object[] = [],
): CasOfficiel => {
  const annee = contexte.periode.debut.slice(0, 4)
  return {
    titre,
    source,
    contexte,
    dossiers: [
      {
        ...PERSONNE,
        situations: [{ ...OUVERT_LE_8_FEVRIER, debut: `${annee}-02-08`, notifieeLe: `${annee}-03-01` }],
        suivis: [{ ...SUIVI, orientationNotifieeLe: orientationLe }],
        contrats: [...plus, { signeLe: premierContrat.date, renouvellement: false }],
      },
    ],
    entrees: [{ devientSoumisLe: `${annee}-02-08`, statut: 'retenue', premierContrat }],
    indicateurs: { 'premiers-contrats': OUI, 'premiers-contrats-dans-le-delai': reponse(premierContrat) },
  }
}
