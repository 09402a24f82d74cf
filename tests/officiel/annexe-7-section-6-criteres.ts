import { ANNEE_2022, type CasOfficiel, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from './cas'

const CRITERE_1 = 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 1 (droit versable)'
const CRITERE_2 = 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)'

const SANS_VERSEMENT = { debut: '2022-02-08', fin: null, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }
const DEPUIS_2021 = {
  debut: '2021-02-01',
  droit: 'versable',
  soumisDroitsDevoirs: true,
  notifieeLe: '2021-02-08',
}
const PREMIERE_ENTREE = {
  devientSoumisLe: '2021-02-01',
  statut: 'retenue',
  motif: 'primo-demandeur',
  dateEntree: '2021-02-08',
} as const

export const CRITERES: readonly CasOfficiel[] = [
  {
    titre: 'droit ouvert le 08/02 et notifié le 01/03 : un entrant, dont le délai part du 01/03',
    source: 'instruction 2022/19, annexe 7, §6, exemple de la notification tardive',
    dossiers: [{ ...PERSONNE, situations: [OUVERT_LE_8_FEVRIER] }],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-02-08',
        statut: 'retenue',
        motif: 'primo-demandeur',
        dateEntree: '2022-03-01',
        rattachement: '2021-08-08',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  ...(['en-attente', 'refuse', 'suspendu', 'radie'] as const).map((droit) => ({
    titre: `soumis aux droits et devoirs, mais droit « ${droit} » : pas d'entrée`,
    source: CRITERE_1,
    dossiers: [{ ...PERSONNE, situations: [{ ...SANS_VERSEMENT, droit }] }],
    contexte: ANNEE_2022,
    entrees: [],
    indicateurs: { 'nouveaux-entrants': NON },
  })),
  {
    titre: 'présent en M-1 : une nouvelle ligne de droit ne fait pas une nouvelle entrée',
    source: CRITERE_2,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          { ...DEPUIS_2021, fin: '2022-03-31' },
          { ...DEPUIS_2021, debut: '2022-04-01', fin: null, notifieeLe: '2022-04-05' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'absent du 02/04 au 30/04 : présent un jour en avril, donc présent en M-1 au retour de mai',
    source: CRITERE_2,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          { ...DEPUIS_2021, fin: '2022-04-01' },
          { debut: '2022-04-02', fin: '2022-04-30', droit: 'radie' },
          { ...DEPUIS_2021, debut: '2022-05-01', fin: null, notifieeLe: '2022-05-09' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "absent tout le mois d'avril : absent en M-1 au retour de mai",
    source: CRITERE_2,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          { ...DEPUIS_2021, fin: '2022-03-31' },
          { debut: '2022-04-01', fin: '2022-04-30', droit: 'radie' },
          { ...DEPUIS_2021, debut: '2022-05-01', fin: null, notifieeLe: '2022-05-09' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      PREMIERE_ENTREE,
      {
        devientSoumisLe: '2022-05-01',
        statut: 'retenue',
        motif: 'retour-apres-radiation',
        dateEntree: '2022-05-09',
        rattachement: '2022-04-01',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'absent du 20/03 au 10/04, à cheval sur deux mois : la maille est le mois, pas de nouvelle entrée',
    source: CRITERE_2,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          { ...DEPUIS_2021, fin: '2022-03-19' },
          { debut: '2022-03-20', fin: '2022-04-10', droit: 'radie' },
          { ...DEPUIS_2021, debut: '2022-04-11', fin: null, notifieeLe: '2022-04-20' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre:
      'état 0 (en attente) puis 2 (versable) : une seule entrée, à la date du droit versable, et son orientation anticipée compte',
    source: `${CRITERE_1} et date d'entrée`,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-02-15' }],
        situations: [
          { debut: '2022-01-10', fin: '2022-03-31', droit: 'en-attente' },
          { ...OUVERT_LE_8_FEVRIER, debut: '2022-04-01', notifieeLe: '2022-04-08' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-04-01',
        statut: 'retenue',
        motif: 'primo-demandeur',
        dateEntree: '2022-04-08',
        rattachement: '2021-10-01',
        orientation: { statut: 'dans-le-delai', date: '2022-02-15', delaiJours: -52 },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': OUI },
  },
  {
    titre: "le top arrive le mois qui suit l'ouverture : une ouverture, et l'orientation faite entre-temps est la sienne",
    source: CRITERE_2,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-02-20' }],
        situations: [
          {
            debut: '2022-02-08',
            fin: '2022-02-28',
            droit: 'versable',
            soumisDroitsDevoirs: false,
            notifieeLe: '2022-02-14',
          },
          { ...OUVERT_LE_8_FEVRIER, debut: '2022-03-01', notifieeLe: '2022-03-07' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-03-01',
        statut: 'retenue',
        motif: 'primo-demandeur',
        dateEntree: '2022-03-07',
        rattachement: '2021-08-08',
        orientation: { statut: 'dans-le-delai', date: '2022-02-20', delaiJours: -15 },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': OUI },
  },
  {
    titre:
      "le top arrive deux mois après l'ouverture, avec un suivi déjà commencé : ce n'est plus l'ouverture, le suivi est en cours",
    source: `${CRITERE_2} et critère 3 (pas de suivi en cours)`,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2022-02-20' }],
        situations: [
          {
            debut: '2022-02-08',
            fin: '2022-03-31',
            droit: 'versable',
            soumisDroitsDevoirs: false,
            notifieeLe: '2022-02-14',
          },
          { ...OUVERT_LE_8_FEVRIER, debut: '2022-04-01', notifieeLe: '2022-04-07' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-04-01',
        statut: 'rejetee',
        motif: 'aller-retour-droits-devoirs',
        orientation: null,
      },
    ],
    indicateurs: { 'nouveaux-entrants': NON },
  },
]
