import { ANNEE_2022, type CasOfficiel, INCONNU, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from './cas'

const ENTREE = "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)"
const CRITERE_2 = 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)'
const NON_HISTORISES = `${CRITERE_2} ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1 (droits non historisés)`

const ORIENTEE = {
  ...PERSONNE,
  situations: [OUVERT_LE_8_FEVRIER],
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-10' }],
}
const sansNotification = (debut: string) => ({
  ...ORIENTEE,
  situations: [{ ...OUVERT_LE_8_FEVRIER, debut, notifieeLe: null }],
})
const historisee = (historiqueDepuis: string) => ({ ...ORIENTEE, historiqueDepuis })
const sansTop = (debut: string, fin: string | null) => ({
  debut,
  fin,
  droit: 'versable',
  soumisDroitsDevoirs: null,
  notifieeLe: '2022-03-01',
})

export const DROITS_INCONNUS: readonly CasOfficiel[] = [
  {
    titre: "notification inconnue : peut-être entrante de l'année, délai d'orientation inconnu",
    source: ENTREE,
    dossiers: [sansNotification('2022-02-08')],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'indeterminee',
        dateEntree: null,
        orientation: { statut: 'indetermine', date: '2022-03-10', delaiJours: null },
      },
    ],
    indicateurs: { 'nouveaux-entrants': INCONNU, 'nouveaux-entrants-orientes-dans-le-delai': INCONNU },
  },
  {
    titre: "notification inconnue, droit ouvert le 01/12 de l'année précédente : peut-être encore de l'année",
    source: ENTREE,
    dossiers: [sansNotification('2021-12-01')],
    contexte: ANNEE_2022,
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
  {
    titre: "notification inconnue, droit ouvert le 30/11 de l'année précédente : pas de l'année",
    source: ENTREE,
    dossiers: [sansNotification('2021-11-30')],
    contexte: ANNEE_2022,
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "notification inconnue, droit ouvert le dernier jour de l'année : peut-être de l'année",
    source: ENTREE,
    dossiers: [sansNotification('2022-12-31')],
    contexte: ANNEE_2022,
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
  {
    titre: "notification inconnue, droit ouvert le lendemain : pas de l'année",
    source: ENTREE,
    dossiers: [sansNotification('2023-01-01')],
    contexte: { ...ANNEE_2022, observeLe: '2023-03-01' },
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'top inconnu : peut-être entrante',
    source: CRITERE_2,
    dossiers: [{ ...PERSONNE, situations: [sansTop('2022-02-08', null)] }],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-02-08', statut: 'indeterminee' }],
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
  {
    titre: 'top inconnu sur trois lignes mensuelles contiguës : un seul inconnu, pas trois',
    source: CRITERE_2,
    dossiers: [
      {
        ...PERSONNE,
        situations: [sansTop('2022-02-01', '2022-02-28'), sansTop('2022-03-01', '2022-03-31'), sansTop('2022-04-01', null)],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-02-01', statut: 'indeterminee', dateEntree: '2022-03-01' }],
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
  {
    titre: "droits historisés depuis le 1er du mois précédent : l'absence en M-1 est connue",
    source: NON_HISTORISES,
    dossiers: [historisee('2022-01-01')],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-02-08', statut: 'retenue', motif: 'indetermine', rattachement: '2022-01-01' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'droits historisés depuis le 2 du mois précédent : on ne sait pas si elle était déjà soumise',
    source: NON_HISTORISES,
    dossiers: [historisee('2022-01-02')],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-02-08', statut: 'indeterminee' }],
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
  {
    titre: "droits historisés depuis le jour où la situation commence : rien n'est sûr avant",
    source: NON_HISTORISES,
    dossiers: [historisee('2022-02-08')],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-02-08', statut: 'indeterminee', dateEntree: '2022-03-01' }],
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
]
