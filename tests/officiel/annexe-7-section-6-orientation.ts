import {
  ANNEE_2022,
  type CasOfficiel,
  type EntreeAttendue,
  type MesureAttendue,
  NON,
  OUI,
  OUVERT_LE_8_FEVRIER,
  PERSONNE,
  SUIVI,
} from './cas'

const EXEMPLE = 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)'
const FIN_DU_DELAI =
  "instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, fin du délai (courrier, ou désignation d'un référent)"
const LIBELLE = 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »'
const POPULATION = "instruction 2022/19, annexe 7, §6, l'indicateur couvre les nouveaux entrants"

const oriente = (dates: Readonly<Record<string, unknown>>, situation: Readonly<Record<string, unknown>> = {}) => ({
  ...PERSONNE,
  suivis: [{ ...SUIVI, ...dates }],
  situations: [{ ...OUVERT_LE_8_FEVRIER, ...situation }],
})
const entree = (
  orientation: EntreeAttendue['orientation'],
  dates = { devientSoumisLe: '2022-02-08', dateEntree: '2022-03-01' },
): EntreeAttendue => ({ ...dates, statut: 'retenue', orientation: orientation ?? null })
const mesures = (orientes: MesureAttendue) => ({
  'nouveaux-entrants': OUI,
  'nouveaux-entrants-orientes-dans-le-delai': orientes,
})
const DELAI_FRANC = { ...ANNEE_2022, conventions: { decompte: { orientation: 'depart-exclu' } } }

/** Droit ouvert le 08/02, top arrivé le 01/03, orientée le 20/02. */
const topTardif = (clotureLe: string) => ({
  ...PERSONNE,
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-02-20', clotureLe }],
  situations: [
    { debut: '2022-02-08', fin: '2022-02-28', droit: 'versable', soumisDroitsDevoirs: false, notifieeLe: '2022-02-14' },
    { ...OUVERT_LE_8_FEVRIER, debut: '2022-03-01', notifieeLe: '2022-03-07' },
  ],
})

export const ORIENTATION: readonly CasOfficiel[] = [
  {
    titre: "courrier du 31/03 : orienté en moins d'un mois",
    source: EXEMPLE,
    dossiers: [oriente({ orientationNotifieeLe: '2022-03-31' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'dans-le-delai', date: '2022-03-31', delaiJours: 30 })],
    indicateurs: mesures(OUI),
  },
  {
    titre: 'courrier du 01/04 : trop tard',
    source: EXEMPLE,
    dossiers: [oriente({ orientationNotifieeLe: '2022-04-01' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'hors-delai', date: '2022-04-01', delaiJours: 31 })],
    indicateurs: mesures(NON),
  },
  {
    titre: 'délai franc, courrier du 01/04 : dans le délai',
    source: LIBELLE,
    dossiers: [oriente({ orientationNotifieeLe: '2022-04-01' })],
    contexte: DELAI_FRANC,
    entrees: [entree({ statut: 'dans-le-delai', date: '2022-04-01', delaiJours: 31 })],
    indicateurs: mesures(OUI),
  },
  {
    titre: 'délai franc, courrier du 02/04 : trop tard',
    source: LIBELLE,
    dossiers: [oriente({ orientationNotifieeLe: '2022-04-02' })],
    contexte: DELAI_FRANC,
    entrees: [entree({ statut: 'hors-delai', date: '2022-04-02', delaiJours: 32 })],
    indicateurs: mesures(NON),
  },
  {
    titre: 'référent désigné le 31/03 après un entretien, sans courrier : dans le délai',
    source: FIN_DU_DELAI,
    dossiers: [oriente({ referentDesigneLe: '2022-03-31' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'dans-le-delai', date: '2022-03-31', delaiJours: 30 })],
    indicateurs: mesures(OUI),
  },
  {
    titre: 'référent désigné le 28/03, courrier du 05/04 : la première des deux dates',
    source: FIN_DU_DELAI,
    dossiers: [oriente({ referentDesigneLe: '2022-03-28', orientationNotifieeLe: '2022-04-05' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'dans-le-delai', date: '2022-03-28', delaiJours: 27 })],
    indicateurs: mesures(OUI),
  },
  {
    titre: 'orienté vers Pôle emploi : compté parmi les orientés',
    source: POPULATION,
    dossiers: [oriente({ orientationNotifieeLe: '2022-03-10', organisme: 'pole-emploi', parcours: 'professionnel' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'dans-le-delai', date: '2022-03-10', delaiJours: 9 })],
    indicateurs: mesures(OUI),
  },
  {
    titre: "notifié le 31/01, courrier du 27/02 : février n'a pas de 31, le mois finit au 28",
    source: LIBELLE,
    dossiers: [oriente({ orientationNotifieeLe: '2022-02-27' }, { debut: '2022-01-17', notifieeLe: '2022-01-31' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'dans-le-delai', delaiJours: 27 }, { devientSoumisLe: '2022-01-17', dateEntree: '2022-01-31' })],
    indicateurs: mesures(OUI),
  },
  {
    titre: 'notifié le 31/01, courrier du 28/02 : trop tard',
    source: LIBELLE,
    dossiers: [oriente({ orientationNotifieeLe: '2022-02-28' }, { debut: '2022-01-17', notifieeLe: '2022-01-31' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'hors-delai', delaiJours: 28 }, { devientSoumisLe: '2022-01-17', dateEntree: '2022-01-31' })],
    indicateurs: mesures(NON),
  },
  {
    titre: 'jamais orienté, délai épuisé : échu',
    source: EXEMPLE,
    dossiers: [{ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER] }],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'echu', date: null, delaiJours: null })],
    indicateurs: mesures(NON),
  },
  {
    titre: 'notifié le 01/12, pas encore orienté au 31/12, dernier jour utile : échu',
    source: EXEMPLE,
    dossiers: [
      {
        ...PERSONNE,
        situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2022-11-20', notifieeLe: '2022-12-01' }],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'echu', date: null }, { devientSoumisLe: '2022-11-20', dateEntree: '2022-12-01' })],
    indicateurs: mesures({ valeur: 0, indetermines: 0, enCours: 0 }),
  },
  {
    titre: 'notifié le 02/12, pas encore orienté au 31/12 : le délai court encore',
    source: EXEMPLE,
    dossiers: [
      {
        ...PERSONNE,
        situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2022-11-20', notifieeLe: '2022-12-02' }],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'en-cours', date: null }, { devientSoumisLe: '2022-11-20', dateEntree: '2022-12-02' })],
    indicateurs: mesures({ valeur: 0, indetermines: 0, enCours: 1 }),
  },
  {
    titre: "courrier de janvier, compte arrêté au 31/12 : il n'est pas encore connu",
    source: EXEMPLE,
    dossiers: [oriente({ orientationNotifieeLe: '2023-01-05' }, { debut: '2022-12-12', notifieeLe: '2022-12-20' })],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'en-cours', date: null }, { devientSoumisLe: '2022-12-12', dateEntree: '2022-12-20' })],
    indicateurs: mesures({ valeur: 0, indetermines: 0, enCours: 1 }),
  },
  {
    titre: 'le même, observé à la remontée de mars : dans le délai',
    source: EXEMPLE,
    dossiers: [oriente({ orientationNotifieeLe: '2023-01-05' }, { debut: '2022-12-12', notifieeLe: '2022-12-20' })],
    contexte: { ...ANNEE_2022, observeLe: '2023-03-01' },
    entrees: [
      entree(
        { statut: 'dans-le-delai', date: '2023-01-05', delaiJours: 16 },
        { devientSoumisLe: '2022-12-12', dateEntree: '2022-12-20' },
      ),
    ],
    indicateurs: mesures({ valeur: 1, indetermines: 0, enCours: 0 }),
  },
  {
    titre: "orienté pendant l'ouverture, suivi clos le jour où le top arrive : cette orientation ne compte pas",
    source: FIN_DU_DELAI,
    dossiers: [topTardif('2022-03-01')],
    contexte: ANNEE_2022,
    entrees: [entree({ statut: 'echu', date: null }, { devientSoumisLe: '2022-03-01', dateEntree: '2022-03-07' })],
    indicateurs: mesures(NON),
  },
  {
    titre: "orienté pendant l'ouverture, suivi clos le lendemain : cette orientation compte",
    source: FIN_DU_DELAI,
    dossiers: [topTardif('2022-03-02')],
    contexte: ANNEE_2022,
    entrees: [
      entree({ statut: 'dans-le-delai', date: '2022-02-20' }, { devientSoumisLe: '2022-03-01', dateEntree: '2022-03-07' }),
    ],
    indicateurs: mesures(OUI),
  },
]
