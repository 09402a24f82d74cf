import { ANNEE_2022, type CasOfficiel, NON, OUI, PERSONNE, SUIVI } from './cas'

const inclusion = (rang: number, libelle: string) =>
  `instruction 2022/19, annexe 7, §6, périmètre inclus, ${rang}e tiret (${libelle})`
const RADIES = inclusion(2, 'radiés qui reviennent')

const VERSABLE = { droit: 'versable', soumisDroitsDevoirs: true }
const DROIT_DE_2020 = { ...VERSABLE, debut: '2020-01-15', fin: '2021-06-30', notifieeLe: '2020-01-20' }
const ENTREE_DE_2020 = {
  devientSoumisLe: '2020-01-15',
  statut: 'retenue',
  motif: 'primo-demandeur',
  dateEntree: '2020-01-20',
} as const

export const RETOURS: readonly CasOfficiel[] = [
  {
    titre: 'radiée dix mois, revient : entrante, même si son ancien suivi est resté ouvert dans le logiciel',
    source: RADIES,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2020-02-10' }],
        situations: [
          DROIT_DE_2020,
          { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
          { ...VERSABLE, debut: '2022-04-12', fin: null, notifieeLe: '2022-04-20' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        ...ENTREE_DE_2020,
        rattachement: '2019-07-15',
        orientation: { statut: 'dans-le-delai', date: '2020-02-10', delaiJours: 21 },
      },
      {
        devientSoumisLe: '2022-04-12',
        statut: 'retenue',
        motif: 'retour-apres-radiation',
        dateEntree: '2022-04-20',
        rattachement: '2021-10-12',
        orientation: { statut: 'echu', date: null, delaiJours: null },
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI, 'nouveaux-entrants-orientes-dans-le-delai': NON },
  },
  {
    titre: 'sortie sans ligne de radiation (aucun droit pendant plusieurs mois), revient : entrante',
    source: RADIES,
    dossiers: [
      {
        ...PERSONNE,
        situations: [DROIT_DE_2020, { ...VERSABLE, debut: '2022-04-12', fin: null, notifieeLe: '2022-04-20' }],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      ENTREE_DE_2020,
      {
        devientSoumisLe: '2022-04-12',
        statut: 'retenue',
        motif: 'retour-apres-radiation',
        dateEntree: '2022-04-20',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: "radiée qui revient en cumulant RSA et prime d'activité : entrante",
    source: RADIES,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          DROIT_DE_2020,
          { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
          { ...VERSABLE, debut: '2022-04-12', fin: null, notifieeLe: '2022-04-20', 'x-prime-activite': true },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2020, { devientSoumisLe: '2022-04-12', statut: 'retenue', motif: 'retour-apres-radiation' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'radiée qui revient sans être soumise : pas entrante',
    source: RADIES,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          DROIT_DE_2020,
          { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
          {
            droit: 'versable',
            soumisDroitsDevoirs: false,
            debut: '2022-04-12',
            fin: null,
            notifieeLe: '2022-04-20',
          },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2020],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'retour après sanction : orientation, rendez-vous et contrat précèdent la réouverture et appartiennent à cette entrée',
    source: `${RADIES} ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1, commentaire`,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [
          { ...SUIVI, orientationNotifieeLe: '2020-02-10' },
          { ...SUIVI, orientationNotifieeLe: '2022-05-10' },
        ],
        rendezVous: [{ date: '2022-05-16', objet: 'accompagnement', statut: 'honore' }],
        contrats: [{ signeLe: '2022-05-20', renouvellement: false }],
        situations: [
          { ...DROIT_DE_2020, fin: '2022-02-28' },
          { debut: '2022-03-01', fin: '2022-05-31', droit: 'radie' },
          { ...VERSABLE, debut: '2022-06-01', fin: null, notifieeLe: '2022-06-10' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      ENTREE_DE_2020,
      {
        devientSoumisLe: '2022-06-01',
        statut: 'retenue',
        motif: 'retour-apres-radiation',
        dateEntree: '2022-06-10',
        rattachement: '2022-03-01',
        orientation: { statut: 'dans-le-delai', date: '2022-05-10', delaiJours: -31 },
        premierRendezVous: { statut: 'dans-le-delai', date: '2022-05-16', delaiJours: 6 },
        premierContrat: { statut: 'dans-le-delai', date: '2022-05-20', delaiJours: -21 },
      },
    ],
    indicateurs: {
      'nouveaux-entrants': OUI,
      'nouveaux-entrants-orientes-dans-le-delai': OUI,
      'premiers-rendez-vous': OUI,
      'premiers-rendez-vous-dans-le-delai': OUI,
      'premiers-contrats': OUI,
      'premiers-contrats-dans-le-delai': OUI,
    },
  },
  {
    titre: 'aucun droit pendant un mois civil entier, sans ligne de radiation : sortie, entrante malgré son suivi resté ouvert',
    source: RADIES,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2020-02-10' }],
        situations: [
          { ...DROIT_DE_2020, fin: '2022-03-31' },
          { ...VERSABLE, debut: '2022-05-01', fin: null, notifieeLe: '2022-05-09' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2020, { devientSoumisLe: '2022-05-01', statut: 'retenue', motif: 'retour-apres-radiation' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'quelques jours sans droit saisi entre deux mois : une lacune, pas une sortie',
    source: RADIES,
    dossiers: [
      {
        ...PERSONNE,
        suivis: [{ ...SUIVI, orientationNotifieeLe: '2020-02-10' }],
        situations: [
          { ...DROIT_DE_2020, fin: '2022-03-25' },
          { ...VERSABLE, debut: '2022-04-04', fin: null, notifieeLe: '2022-04-11' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [ENTREE_DE_2020],
    indicateurs: { 'nouveaux-entrants': NON },
  },
]
