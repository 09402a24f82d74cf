import { ANNEE_2022, type CasOfficiel, NON, OUI, OUVERT_LE_8_FEVRIER, PERSONNE, SUIVI } from './cas'

const inclusion = (rang: number, libelle: string) =>
  `instruction 2022/19, annexe 7, §6, périmètre inclus, ${rang}e tiret (${libelle})`
const PRIMO = inclusion(1, 'primo-demandeurs')
const EMMENAGES = inclusion(3, "viennent d'emménager")
const FOYER_OU_SEUIL = inclusion(4, 'rejoignent un foyer, ou passent sous le seuil de 500 €')

const VERSABLE = { droit: 'versable', soumisDroitsDevoirs: true }

const DEMENAGEE = {
  ...PERSONNE,
  suivis: [{ ...SUIVI, orientationNotifieeLe: '2020-03-25', departement: '68' }],
  situations: [
    { ...VERSABLE, debut: '2020-03-02', fin: '2022-05-31', notifieeLe: '2020-03-09', departement: '68' },
    { ...VERSABLE, debut: '2022-06-01', fin: null, notifieeLe: '2022-06-14' },
  ],
}

export const INCLUSIONS: readonly CasOfficiel[] = [
  {
    titre: 'première demande de RSA, soumise aux droits et devoirs : entrante',
    source: PRIMO,
    dossiers: [
      {
        ...PERSONNE,
        situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2022-10-01', notifieeLe: '2022-10-04' }],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-10-01',
        statut: 'retenue',
        motif: 'primo-demandeur',
        dateEntree: '2022-10-04',
        rattachement: '2022-04-01',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'venue du Haut-Rhin, soumise : entrante dans le Bas-Rhin, à la date de son emménagement',
    source: EMMENAGES,
    dossiers: [DEMENAGEE],
    contexte: { ...ANNEE_2022, departements: ['67'] },
    entrees: [
      {
        devientSoumisLe: '2022-06-01',
        statut: 'retenue',
        motif: 'emmenagement',
        dateEntree: '2022-06-14',
        rattachement: '2021-12-01',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'le territoire est par défaut le département du dossier',
    source: EMMENAGES,
    dossiers: [DEMENAGEE],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-06-01', statut: 'retenue', motif: 'emmenagement', dateEntree: '2022-06-14' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: "67 et 68 en un seul territoire : aller de l'un à l'autre n'est pas une entrée",
    source: EMMENAGES,
    dossiers: [DEMENAGEE],
    contexte: { ...ANNEE_2022, departements: ['67', '68'] },
    entrees: [
      {
        devientSoumisLe: '2020-03-02',
        statut: 'retenue',
        motif: 'primo-demandeur',
        dateEntree: '2020-03-09',
      },
    ],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: "vu du Haut-Rhin qu'elle quitte : une entrée en 2020, aucune en 2022",
    source: EMMENAGES,
    dossiers: [DEMENAGEE],
    contexte: { ...ANNEE_2022, departements: ['68'] },
    entrees: [{ devientSoumisLe: '2020-03-02', statut: 'retenue', dateEntree: '2020-03-09' }],
    indicateurs: { 'nouveaux-entrants': NON },
  },
  {
    titre: 'sans RSA, rejoint un foyer au RSA et devient soumise : entrante',
    source: FOYER_OU_SEUIL,
    dossiers: [
      {
        ...PERSONNE,
        situations: [{ ...OUVERT_LE_8_FEVRIER, debut: '2022-03-14', notifieeLe: '2022-04-04', rejointFoyer: true }],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [{ devientSoumisLe: '2022-03-14', statut: 'retenue', motif: 'rejoint-foyer', dateEntree: '2022-04-04' }],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
  {
    titre: 'au RSA depuis 2021, passe sous 500 € de revenus, sans suivi : entrante',
    source: FOYER_OU_SEUIL,
    dossiers: [
      {
        ...PERSONNE,
        situations: [
          {
            debut: '2021-01-04',
            fin: '2022-04-30',
            droit: 'versable',
            soumisDroitsDevoirs: false,
            notifieeLe: '2021-01-11',
          },
          { ...VERSABLE, debut: '2022-05-01', fin: null, notifieeLe: '2022-05-06' },
        ],
      },
    ],
    contexte: ANNEE_2022,
    entrees: [
      {
        devientSoumisLe: '2022-05-01',
        statut: 'retenue',
        motif: 'passage-sous-seuil',
        dateEntree: '2022-05-06',
        rattachement: '2022-05-01',
      },
    ],
    indicateurs: { 'nouveaux-entrants': OUI },
  },
]
