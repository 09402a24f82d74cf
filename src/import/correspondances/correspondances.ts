import { geler } from '../../referentiel/geler'
import type { Correspondance } from '../correspondance/correspondance'
import { TABLE_DROITS } from './droits-cnaf'
import { FEUILLE_DE_SUIVI } from './feuille-de-suivi'
import { TABLES_NORMALISEES } from './tables-normalisees'

/** Les correspondances prêtes, par leur nom. */
export type NomCorrespondance =
  | 'feuille-de-suivi'
  | 'tables-normalisees'
  | 'historique-des-droits'
  | 'contacts-cnaf'
  | 'rendez-vous-a-statuts'

/** Un historique de droits seul : une ligne par période. */
const HISTORIQUE_DES_DROITS: Correspondance = {
  nom: 'historique des droits (noms de colonnes et de codes à adapter)',
  departement: '67',
  historiqueDepuis: '2021-01-01',
  dates: { formats: ['JJ/MM/AAAA'] },
  vides: ['31/12/9999'],
  tables: { droits: TABLE_DROITS },
}

/**
 * Le fichier des contacts de la CNAF : une ligne par personne, les droits en cours seulement. Il dit depuis quand la personne est soumise aux droits et devoirs, et non
 * quand le département en a été informé : la notification y est inconnue. Le NIR n'y sert qu'à voir deux personnes confondues ; ôtez-le si vous ne l'avez pas.
 */
const CONTACTS_CNAF: Correspondance = {
  nom: 'fichier des contacts de la CNAF (noms de colonnes à vérifier)',
  departement: '67',
  dates: { formats: ['JJ/MM/AAAA'] },
  tables: {
    contacts: {
      cle: { colonnes: ['MATRICULE', 'ROLE PERSONNE'], longueur: 7 },
      temoins: ['NIR'],
      ignorees: [
        'TYPE PERSONNE',
        'NUMERO DEMANDE RSA',
        'DATE DEMANDE RSA',
        'NOM RESPONSABLE DOSSIER',
        'PRENOM RESPONSABLE DOSSIER',
        'NUMERO TELEPHONE DOSSIER',
        'NUMERO TELEPHONE 2 DOSSIER',
        'ADRESSE ELECTRONIQUE DOSSIER',
      ],
      historiqueDepuis: { colonne: 'DATE DEBUT DROITS - DEVOIRS' },
      situations: [
        {
          champs: {
            debut: { colonne: 'DATE DEBUT DROITS - DEVOIRS' },
            droit: { constante: 'versable' },
            soumisDroitsDevoirs: { constante: true },
          },
        },
      ],
    },
  },
}

/**
 * Un export de prise de rendez-vous, avec ses statuts en toutes lettres, à côté d'un historique de droits. Une absence excusée est un rendez-vous annulé ; un statut à
 * renseigner est inconnu, et le rendez-vous n'est pas tenu pour annulé.
 */
const RENDEZ_VOUS_A_STATUTS: Correspondance = {
  ...HISTORIQUE_DES_DROITS,
  nom: 'rendez-vous à statuts, et historique des droits (noms de colonnes, de motifs et de statuts à adapter)',
  dates: { formats: ['JJ/MM/AAAA'], heure: 'couper' },
  tables: {
    droits: TABLE_DROITS,
    rendezVous: {
      cle: { colonnes: ['Identifiant usager'] },
      ignorees: ['Agent', 'Lieu'],
      rendezVous: [
        {
          champs: {
            date: { colonne: 'Date du rendez-vous' },
            fixeLe: { colonne: 'Pris le' },
            objet: {
              colonne: 'Motif',
              codes: {
                'RSA orientation': 'orientation',
                'RSA accompagnement': 'accompagnement',
                'RSA accompagnement social': 'accompagnement',
                'RSA accompagnement socio-pro': 'accompagnement',
                'RSA signature CER': 'accompagnement',
              },
              autres: 'autre',
            },
            statut: {
              colonne: 'Statut',
              codes: {
                'À venir': 'prevu',
                'Rendez-vous honoré': 'honore',
                'Absence non excusée': 'absent',
                'Absence excusée': 'annule',
                'Annulé par le service': 'annule',
                'À renseigner': null,
              },
            },
          },
        },
      ],
    },
  },
}

/**
 * Des correspondances prêtes, à copier et à adapter : leurs noms de colonnes et de codes sont ceux d'exports fréquents, aucun n'est garanti. `lireCorrespondance` vérifie
 * celle que vous en tirez.
 *
 * @source instruction 2022/19, annexe 7, §6 (les données dont les indicateurs ont besoin)
 * @example
 * ```ts
 * import { CORRESPONDANCES, importer } from 'calpae/import'
 * const correspondance = { ...CORRESPONDANCES['historique-des-droits'], departement: '68' }
 * const { dossiers } = importer([{ NUM_PERSONNE: '0012', NE_LE: '04/05/1990', DEBUT: '08/02/2022', FIN: '', ETAT: '2', TOP_DD: '1', RECU_LE: '' }], correspondance)
 * dossiers.map(({ id, departement }) => [id, departement]) // => [['12', '68']]
 * ```
 */
export const CORRESPONDANCES: Readonly<Record<NomCorrespondance, Correspondance>> = /* @__PURE__ */ geler(() => ({
  'feuille-de-suivi': FEUILLE_DE_SUIVI,
  'tables-normalisees': TABLES_NORMALISEES,
  'historique-des-droits': HISTORIQUE_DES_DROITS,
  'contacts-cnaf': CONTACTS_CNAF,
  'rendez-vous-a-statuts': RENDEZ_VOUS_A_STATUTS,
}))
