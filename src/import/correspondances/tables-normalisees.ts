import type { Correspondance } from '../correspondance/correspondance'
import { TABLE_DROITS } from './droits-cnaf'

const CLE = { colonnes: ['NUM_PERSONNE'] }

/**
 * Une extraction de logiciel métier : une table par notion, jointes par le numéro de la personne. Les actions qui ne sont pas de la garantie d'activité se laissent.
 */
export const TABLES_NORMALISEES: Correspondance = {
  nom: 'extraction de logiciel métier (noms de tables, de colonnes et de codes à adapter)',
  dates: { formats: ['AAAA-MM-JJ', 'JJ/MM/AAAA'], heure: 'couper' },
  vides: ['NULL', '31/12/9999', '9999-12-31'],
  tables: {
    personnes: {
      cle: CLE,
      temoins: ['NE_LE'],
      ignorees: ['NUM_FOYER', 'CIVILITE'],
      departement: { colonne: 'DEPT' },
      historiqueDepuis: { colonne: 'REPRISE_LE' },
    },
    droits: TABLE_DROITS,
    orientations: {
      cle: CLE,
      suivis: [
        {
          presence: 'toujours', // une orientation sans date existe : elle n'est pas datée
          champs: {
            orientationNotifieeLe: { colonne: 'COURRIER_LE' },
            referentDesigneLe: { colonne: 'REFERENT_LE' },
            clotureLe: { colonne: 'CLOTURE_LE' },
            organisme: {
              colonne: 'ORGANISME',
              codes: {
                CD: 'departement',
                PE: 'france-travail',
                FT: 'france-travail',
                ML: 'mission-locale',
                CCAS: 'ccas',
                CAF: 'caf',
                MSA: 'msa',
                ASSO: 'association',
              },
              autres: 'autre',
            },
            parcours: { colonne: 'PARCOURS', codes: { SOC: 'social', SP: 'socio-professionnel', PRO: 'professionnel' } },
          },
        },
      ],
    },
    rendezVous: {
      cle: CLE,
      rendezVous: [
        {
          champs: {
            date: { colonne: 'RDV_LE' },
            fixeLe: { colonne: 'FIXE_LE' },
            objet: { colonne: 'OBJET', codes: { ORI: 'orientation', ACC: 'accompagnement' }, autres: 'autre' },
            statut: { colonne: 'STATUT', codes: { P: 'prevu', H: 'honore', A: 'absent', X: 'annule' } },
          },
        },
      ],
    },
    contrats: {
      cle: CLE,
      contrats: [
        {
          selon: { colonne: 'TYPE', prend: ['CER', 'CER_R'], laisse: ['PPAE'] },
          champs: {
            signeLe: { colonne: 'SIGNE_LE' },
            renouvellement: { colonne: 'TYPE', codes: { CER: false, CER_R: true } },
          },
        },
      ],
    },
    actions: {
      cle: CLE,
      accompagnements: [
        {
          selon: { colonne: 'DISPOSITIF', prend: ['GAD', 'AG'], laisseLeReste: true },
          champs: {
            dispositif: { colonne: 'DISPOSITIF', codes: { GAD: 'garantie-activite', AG: 'accompagnement-global' } },
            orienteLe: { colonne: 'ORIENTE_LE' },
            proposeLe: { colonne: 'PROPOSE_LE' },
            demarreLe: { colonne: 'DEBUT_LE' },
            termineLe: { colonne: 'FIN_LE' },
            conseiller: { colonne: 'CONSEILLER' },
          },
        },
      ],
    },
  },
}
