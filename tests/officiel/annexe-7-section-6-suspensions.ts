import { ANNEE_2022, type CasOfficiel, NON, OUI, PERSONNE, SUIVI } from './cas'

const inclusion = (rang: number, libelle: string) =>
  `instruction 2022/19, annexe 7, §6, périmètre inclus, ${rang}e tiret (${libelle})`
const SUSPENDUS = inclusion(5, 'suspendus depuis plus de 12 mois')

const VERSABLE = { droit: 'versable', soumisDroitsDevoirs: true }
const DROIT_DE_2019 = { ...VERSABLE, debut: '2019-06-03', fin: '2020-12-31', notifieeLe: '2019-06-11' }
const ENTREE_DE_2019 = {
  devientSoumisLe: '2019-06-03',
  statut: 'retenue',
  motif: 'primo-demandeur',
  dateEntree: '2019-06-11',
} as const
const SUIVI_DE_2019 = { ...SUIVI, orientationNotifieeLe: '2019-07-01' }
const RETOUR_SUSPENSION = { statut: 'retenue', motif: 'retour-apres-suspension' } as const

/** Le droit est suspendu du 01/01/2021 au jour dit, puis de nouveau versable. */
const suspendueJusquAu = (fin: string, retour: string, suivi: Readonly<Record<string, unknown>>) => ({
  ...PERSONNE,
  suivis: [suivi],
  situations: [
    DROIT_DE_2019,
    { debut: '2021-01-01', fin, droit: 'suspendu' },
    { ...VERSABLE, debut: retour, fin: null, notifieeLe: '2022-04-12' },
  ],
})

const exclusion = (rang: number, libelle: string) =>
  `instruction 2022/19, annexe 7, §6, périmètre exclu, ${rang}e tiret (${libelle})`
const MOINS_DE_12_MOIS = exclusion(3, 'suspendus depuis moins de 12 mois')

const versable = (debut: string, fin: string | null, soumisDroitsDevoirs: boolean, notifieeLe: string) => ({
  debut,
  fin,
  droit: 'versable',
  soumisDroitsDevoirs,
  notifieeLe,
})
const suspendu = (debut: string, fin: string) => ({ debut, fin, droit: 'suspendu' })

const PREMIERE_ENTREE = {
  devientSoumisLe: '2021-10-04',
  statut: 'retenue',
  motif: 'primo-demandeur',
  dateEntree: '2021-10-12',
} as const
const REJET = { statut: 'rejetee', orientation: null, premierRendezVous: null, premierContrat: null } as const
const SUIVI_DE_2021 = { ...SUIVI, orientationNotifieeLe: '2021-10-25' }

/** Soumise d'octobre 2021 à janvier 2022, suspendue de février à avril, de retour en mai. */
const suspendueTroisMois = (suivis: readonly object[]) => ({
  ...PERSONNE,
  suivis,
  situations: [
    versable('2021-10-04', '2022-01-31', true, '2021-10-12'),
    suspendu('2022-02-01', '2022-04-30'),
    versable('2022-05-01', null, true, '2022-05-09'),
  ],
})

export const SUSPENSIONS: readonly CasOfficiel[] = [
  {
    titre: "suspendue douze mois et un jour : l'accompagnement est clos, entrante",
    source: SUSPENDUS,
    dossiers: [suspendueJusquAu('2022-01-01', '2022-01-02', SUIVI_DE_2019)],
    contexte: ANNEE_2022,
    entrees: [
      ENTREE_DE_2019,
      {
        ...RETOUR_SUSPENSION,
        devientSoumisLe: '2022-01-02',
        dateEntree: '2022-04-12',
        rattachement: '2022-01-02',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': NON },
  },
  {
    titre: 'suspendue douze mois et un jour en deux états (3 puis 4) : la durée ne repart pas de zéro',
    source: SUSPENDUS,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [SUIVI_DE_2019],
        situations: [
          DROIT_DE_2019,
          { debut: '2021-01-01', fin: '2021-06-30', droit: 'suspendu' },
          { debut: '2021-07-01', fin: '2022-01-01', droit: 'suspendu' },
          { ...VERSABLE, debut: '2022-01-02', fin: null, notifieeLe: '2022-01-10' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2019, { ...RETOUR_SUSPENSION, devientSoumisLe: '2022-01-02', dateEntree: '2022-01-10' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'suivi commencé pendant la suspension : les douze mois partent du suivi ; un jour de plus, il est clos',
    source: `${SUSPENDUS} et critère 3`,
    dossiers: [suspendueJusquAu('2022-03-01', '2022-03-02', { ...SUIVI, orientationNotifieeLe: '2021-03-01' })],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2019, { ...RETOUR_SUSPENSION, devientSoumisLe: '2022-03-02', dateEntree: '2022-04-12' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: "suspendue trois mois, reprend l'accompagnement avec son référent : pas entrante",
    source: MOINS_DE_12_MOIS,
    dossiers: [suspendueTroisMois([SUIVI_DE_2021])],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE, { ...REJET, devientSoumisLe: '2022-05-01', motif: 'suspension-courte' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'suspendue trois mois, accompagnement clos entre-temps : entrante (« généralement »)',
    source: `${MOINS_DE_12_MOIS} et critère 3`,
    dossiers: [suspendueTroisMois([{ ...SUIVI_DE_2021, clotureLe: '2022-03-15' }])],
    contexte: ANNEE_2022,
    entrees: [
      PREMIERE_ENTREE,
      {
        devientSoumisLe: '2022-05-01',
        statut: 'retenue',
        motif: 'retour-apres-suspension',
        dateEntree: '2022-05-09',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'suspendue trois mois sans avoir jamais été orientée : entrante (lecture assumée)',
    source: `${MOINS_DE_12_MOIS} et critère 3`,
    dossiers: [suspendueTroisMois([])],
    contexte: ANNEE_2022,
    entrees: [PREMIERE_ENTREE, { devientSoumisLe: '2022-05-01', statut: 'retenue', motif: 'retour-apres-suspension' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'suspendue douze mois exactement : pas plus de douze mois, pas entrante',
    source: MOINS_DE_12_MOIS,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [SUIVI_DE_2019],
        situations: [
          versable('2019-06-03', '2020-12-31', true, '2019-06-11'),
          suspendu('2021-01-01', '2021-12-31'),
          versable('2022-01-01', null, true, '2022-01-10'),
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2019, { ...REJET, devientSoumisLe: '2022-01-01', motif: 'suspension-courte' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'suivi commencé pendant la suspension, douze mois avant le retour exactement : pas entrante',
    source: `${MOINS_DE_12_MOIS} et critère 3`,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2021-03-01' }],
        situations: [
          versable('2019-06-03', '2020-12-31', true, '2019-06-11'),
          suspendu('2021-01-01', '2022-02-28'),
          versable('2022-03-01', null, true, '2022-03-10'),
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2019, { ...REJET, devientSoumisLe: '2022-03-01', motif: 'suspension-courte' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "deux suspensions de six et neuf mois : elles ne s'additionnent pas, pas entrante",
    source: MOINS_DE_12_MOIS,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [SUIVI_DE_2019],
        situations: [
          versable('2019-06-03', '2020-09-30', true, '2019-06-11'),
          suspendu('2020-10-01', '2021-03-31'),
          versable('2021-04-01', '2021-04-30', true, '2021-04-08'),
          suspendu('2021-05-01', '2022-01-31'),
          versable('2022-02-01', null, true, '2022-02-08'),
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      ENTREE_DE_2019,
      { ...REJET, devientSoumisLe: '2021-04-01', motif: 'suspension-courte' },
      { ...REJET, devientSoumisLe: '2022-02-01', motif: 'suspension-courte' },
    ],
    indicateurs: { 'nouveaux-entrants': NON },
  },
]
