import type { Correspondance } from '../../src/index'

/** Des tables normalisées, comme les rend une extraction de logiciel : une par notion, jointes par le numéro de la personne. */
export const TABLES: Correspondance = {
  nom: 'tables normalisées',
  dates: { formats: ['JJ/MM/AAAA'] },
  tables: {
    personnes: {
      cle: { colonnes: ['NUM'] },
      departement: { colonne: 'DEPT' },
      ignorees: ['NOM'],
    },
    droits: {
      cle: { colonnes: ['NUM'] },
      situations: [
        {
          champs: {
            debut: { colonne: 'DEBUT' },
            fin: { colonne: 'FIN', vides: ['31/12/9999'] },
            droit: {
              colonne: 'ETAT',
              codes: { '0': 'en-attente', '2': 'versable', '3': 'suspendu', '4': 'suspendu', '5': 'radie' },
            },
            soumisDroitsDevoirs: { colonne: 'SDD', codes: { O: true, N: false } },
            notifieeLe: { colonne: 'RECU' },
          },
        },
      ],
    },
    orientations: {
      cle: { colonnes: ['NUM'] },
      suivis: [
        {
          champs: {
            orientationNotifieeLe: { colonne: 'COURRIER' },
            organisme: {
              colonne: 'ORGA',
              codes: { DEP: 'departement', PE: 'france-travail', ML: 'mission-locale' },
              autres: 'autre',
            },
          },
        },
      ],
    },
    evenements: {
      cle: { colonnes: ['NUM'] },
      rendezVous: [
        {
          selon: { colonne: 'TYPE', prend: ['RDV'], laisse: ['CER', 'VISITE'] },
          champs: {
            date: { colonne: 'LE' },
            objet: { constante: 'accompagnement' },
            statut: { colonne: 'SUITE', codes: { H: 'honore', A: 'absent' } },
          },
        },
      ],
      contrats: [
        {
          selon: { colonne: 'TYPE', prend: ['CER'], laisse: ['RDV', 'VISITE'] },
          champs: { signeLe: { colonne: 'LE' } },
        },
      ],
    },
  },
}

export const LIGNES = {
  personnes: [
    { NUM: '0000012', NOM: 'Durand', DEPT: '67' },
    { NUM: '13', NOM: 'Martin', DEPT: '68' },
  ],
  droits: [
    { NUM: '12', DEBUT: '08/02/2022', FIN: '31/05/2022', ETAT: '2', SDD: 'O', RECU: '01/03/2022' },
    { NUM: '0012 ', DEBUT: '01/06/2022', FIN: '31/12/9999', ETAT: '4', SDD: '', RECU: '' },
    { NUM: '13', DEBUT: '1/4/2022', FIN: '', ETAT: '2', SDD: 'N', RECU: '' },
  ],
  orientations: [{ NUM: '00012', COURRIER: '20/03/2022', ORGA: 'DEP' }],
  evenements: [
    { NUM: '12', TYPE: 'RDV', LE: '30/03/2022', SUITE: 'H' },
    { NUM: '12', TYPE: 'CER', LE: '10/04/2022', SUITE: '' },
    { NUM: '13', TYPE: 'VISITE', LE: '11/04/2022', SUITE: '' },
  ],
}

/** Une seule table, aux colonnes qui se répètent, comme une feuille tenue à la main. */
export const FEUILLE: Correspondance = {
  nom: 'feuille de suivi',
  departement: '67',
  dates: { formats: ['JJ/MM/AAAA', 'excel'] },
  vides: ['-'],
  tables: {
    suivi: {
      cle: { colonnes: ['N° dossier', 'Né(e) le'] },
      ignorees: ['Observations'],
      situations: [
        {
          champs: {
            debut: { colonne: 'Ouverture' },
            droit: { constante: 'versable' },
            soumisDroitsDevoirs: { colonne: 'SDD', codes: { oui: true, non: false, '?': null } },
            notifieeLe: { colonne: 'Reçu le' },
          },
        },
      ],
      rendezVous: [
        {
          repetitions: 3,
          champs: {
            date: { colonne: 'RDV {n}' },
            objet: { constante: 'accompagnement' },
            statut: { colonne: 'RDV {n} venu', codes: { oui: 'honore', non: 'absent' }, sinon: 'prevu' },
          },
        },
      ],
      contrats: [{ champs: { signeLe: { colonne: 'CER' } } }],
    },
  },
}

export const LIGNE = {
  'N° dossier': '00123',
  'Né(e) le': '04/05/1990',
  Ouverture: '08/02/2022',
  SDD: 'oui',
  'Reçu le': 44_621,
  'RDV 1': '30/03/2022',
  'RDV 1 venu': 'oui',
  'RDV 2': '-',
  'RDV 2 venu': '',
  'RDV 3': '15/05/2022',
  'RDV 3 venu': '',
  CER: '',
  Observations: 'à rappeler',
}
