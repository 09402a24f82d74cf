import { ANNEE_2022, type CasOfficiel, type MesureAttendue, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from './cas'

const PERIODE = 'instruction 2022/19, annexe 7, §6, nouveaux entrants, périodes des deux remontées'
const ENTREE = "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)"

const entreNotifieeLe = (notifieeLe: string) => ({
  ...PERSONNE,
  situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2021-12-15', notifieeLe }],
})
const entreLe31Mai = (notifieeLe: string) => ({
  ...PERSONNE,
  situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2022-05-16', notifieeLe }],
})
const JANVIER_A_MAI = { periode: { debut: '2022-01-01', fin: '2022-05-31' } }

const COMPTAGE = 'instruction 2022/19, annexe 7, §6, libellé « nombre de nouveaux entrants »'

const mesures = (orientes: MesureAttendue) => ({
  'nouveaux-entrants': OUI,
  'nouveaux-entrants-orientes-dans-le-delai': orientes,
})

/** Deux entrées dans l'année : la première orientée trop tard, la seconde à temps. */
const DEUX_ENTREES = {
  ...PERSONNE,
  suivis: [
    { ...SUIVI, orientationNotifieeLe: '2022-02-20', clotureLe: '2022-04-01' },
    { ...SUIVI, orientationNotifieeLe: '2022-07-20' },
  ],
  situations: [
    { ...OUVERT_LE_8_FEVRIER, debut: '2022-01-03', fin: '2022-03-31', notifieeLe: '2022-01-10' },
    { debut: '2022-04-01', fin: '2022-06-30', droit: 'radie' },
    { ...OUVERT_LE_8_FEVRIER, debut: '2022-07-04', notifieeLe: '2022-07-08' },
  ],
}

export const PERIODES: readonly CasOfficiel[] = [
  {
    titre: 'droit ouvert en décembre 2021 et notifié le 01/01/2022 : compté en 2022',
    source: ENTREE,
    dossiers: [entreNotifieeLe('2022-01-01')],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2021-12-15', statut: 'retenue', dateEntree: '2022-01-01' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'droit ouvert en décembre 2021 et notifié le 31/12/2021 : compté en 2021, pas en 2022',
    source: ENTREE,
    dossiers: [entreNotifieeLe('2021-12-31')],
    contexte: ANNEE_2022,
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'le même, dans la remontée de 2021 : compté',
    source: ENTREE,
    dossiers: [entreNotifieeLe('2021-12-31')],
    contexte: { periode: { debut: '2021-01-01', fin: '2021-12-31' } },
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'seconde remontée (01/01 au 31/05) : notifié le 31/05, compté',
    source: PERIODE,
    dossiers: [entreLe31Mai('2022-05-31')],
    contexte: JANVIER_A_MAI,
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'seconde remontée (01/01 au 31/05) : notifié le 01/06, pas encore compté',
    source: PERIODE,
    dossiers: [entreLe31Mai('2022-06-01')],
    contexte: JANVIER_A_MAI,
    entrees: [],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "deux entrées dans l'année, comptées par entrées : deux entrants, un orienté dans le délai",
    source: COMPTAGE,
    dossiers: [DEUX_ENTREES],
    contexte: { ...ANNEE_2022, conventions: { comptage: 'entrees' } },
    entrees: [
      {
        devientSoumisLe: '2022-01-03',
        statut: 'retenue',
        dateEntree: '2022-01-10',
        orientation: { statut: 'hors-delai', date: '2022-02-20', delaiJours: 41 },
      },
      {
        devientSoumisLe: '2022-07-04',
        statut: 'retenue',
        dateEntree: '2022-07-08',
        rattachement: '2022-04-01',
        orientation: { statut: 'dans-le-delai', date: '2022-07-20', delaiJours: 12 },
      },
    ],
    indicateurs: {
      'nouveaux-entrants': { valeur: 2, indetermines: 0 },
      'nouveaux-entrants-orientes-dans-le-delai': OUI,
    },
  },
  {
    titre: 'les mêmes, comptées par personnes : un entrant, jugé sur sa première entrée',
    source: COMPTAGE,
    dossiers: [DEUX_ENTREES],
    contexte: { ...ANNEE_2022, conventions: { comptage: 'personnes' } },
    indicateurs: mesures(NON),
  },
]
