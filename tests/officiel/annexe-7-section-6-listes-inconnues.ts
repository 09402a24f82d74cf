import { ANNEE_2022, type CasOfficiel, INCONNU, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from './cas'

const ACTEURS = 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer'
const CRITERE_3 = 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)'

const ORIENTEE = {
  ...PERSONNE,
  situations: [OUVERT_LE_8_FEVRIER],
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-10' }],
}
const NON_DATEE = { ...SUIVI, organisme: 'departement' }
const RENDEZ_VOUS = { date: '2022-03-20', objet: 'accompagnement', statut: 'honore' }

/** Au RSA depuis 2021, non soumise puis soumise : le suivi en cours décide de l'entrée. */
const REDEVENUE_SOUMISE = [
  { debut: '2021-01-04', fin: '2022-04-30', droit: 'versable', soumisDroitsDevoirs: false, notifieeLe: '2021-01-11' },
  { ...OUVERT_LE_8_FEVRIER, debut: '2022-05-01', notifieeLe: '2022-05-06' },
]

export const LISTES_INCONNUES: readonly CasOfficiel[] = [
  {
    titre: "suivis non tenus, droit qui s'ouvre : l'entrée est certaine, son orientation inconnue",
    source: ACTEURS,
    dossiers: [{ ...PERSONNE, suivis: null, situations: [OUVERT_LE_8_FEVRIER] }],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'retenue',
        orientation: { statut: 'indetermine', date: null, delaiJours: null },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': INCONNU },
  },
  {
    titre: 'suivis non tenus, droit déjà ouvert : on ne sait pas si un suivi était en cours',
    source: CRITERE_3,
    dossiers: [{ ...PERSONNE, suivis: null, situations: REDEVENUE_SOUMISE }],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-05-01', statut: 'indeterminee', dateEntree: '2022-05-06' }],
    indicateurs: { 'nouveaux-entrants': INCONNU, 'nouveaux-entrants-orientes-dans-le-delai': INCONNU },
  },
  {
    titre: "suivi non daté, droit déjà ouvert : on ne sait pas s'il était en cours",
    source: CRITERE_3,
    dossiers: [{ ...PERSONNE, suivis: [NON_DATEE], situations: REDEVENUE_SOUMISE }],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-05-01', statut: 'indeterminee' }],
    indicateurs: { 'nouveaux-entrants': INCONNU },
  },
  {
    titre: 'orientation non datée : orientée ou non dans le délai, on ne sait pas',
    source: ACTEURS,
    dossiers: [{ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER], suivis: [NON_DATEE], rendezVous: [RENDEZ_VOUS] }],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'retenue',
        orientation: { statut: 'indetermine', date: null },
        premierRendezVous: { statut: 'indetermine', date: '2022-03-20' },
      },
    ],
    indicateurs: {
      'nouveaux-entrants': OUI,
      'nouveaux-entrants-orientes-dans-le-delai': INCONNU,
      'premiers-rendez-vous': INCONNU,
      'premiers-rendez-vous-dans-le-delai': INCONNU,
    },
  },
  {
    titre: 'orientation non datée, aucun rendez-vous : pas de rendez-vous à compter',
    source: ACTEURS,
    dossiers: [{ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER], suivis: [NON_DATEE] }],
    contexte: ANNEE_2022,
    indicateurs: { 'nouveaux-entrants-orientes-dans-le-delai': INCONNU, 'premiers-rendez-vous': NON },
  },
  {
    titre: 'rendez-vous non tenus : inconnus, pas zéro',
    source: ACTEURS,
    dossiers: [{ ...ORIENTEE, rendezVous: null }],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'retenue',
        premierRendezVous: { statut: 'indetermine', date: null, delaiJours: null },
      },
    ],
    indicateurs: {
      'nouveaux-entrants': OUI,
      'nouveaux-entrants-orientes-dans-le-delai': OUI,
      'premiers-rendez-vous': INCONNU,
      'premiers-rendez-vous-dans-le-delai': INCONNU,
    },
  },
  {
    titre: 'rendez-vous non tenus, mais orienté vers France Travail : rien à compter',
    source: ACTEURS,
    dossiers: [
      {
        ...ORIENTEE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-10', organisme: 'france-travail' }],
        rendezVous: null,
      },
    ],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-02-08', statut: 'retenue', premierRendezVous: { statut: 'sans-objet' } }],
    indicateurs: { 'premiers-rendez-vous': NON, 'premiers-rendez-vous-dans-le-delai': NON },
  },
  {
    titre: 'contrats non tenus : inconnus, pas zéro',
    source: ACTEURS,
    dossiers: [{ ...ORIENTEE, contrats: null }],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'retenue',
        premierContrat: { statut: 'indetermine', date: null, delaiJours: null },
      },
    ],
    indicateurs: { 'premiers-contrats': INCONNU, 'premiers-contrats-dans-le-delai': INCONNU },
  },
  {
    titre: 'organisme inconnu : le rendez-vous est peut-être à compter',
    source: ACTEURS,
    dossiers: [
      {
        ...ORIENTEE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-03-10', organisme: null }],
        rendezVous: [RENDEZ_VOUS],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'retenue',
        premierRendezVous: { statut: 'dans-le-delai', date: '2022-03-20', delaiJours: 10 },
      },
    ],
    indicateurs: {
      'nouveaux-entrants-orientes-dans-le-delai': OUI,
      'premiers-rendez-vous': INCONNU,
      'premiers-rendez-vous-dans-le-delai': INCONNU,
    },
  },
]
