import { ORGANISMES, PARCOURS } from '../../rsa/dossier/organismes'
import { SOUMISSIONS_INCONNUES_ADMISES } from '../../rsa/droits/mondes'
import type { Vue } from '../etape'

/** La sorte d'une colonne. */
type Sorte = 'texte' | 'long' | 'jour' | 'entier' | 'booleen'

/** Une colonne du modèle relationnel. */
export interface Colonne {
  readonly nom: string
  readonly sorte: Sorte
  readonly obligatoire?: boolean
  /** Les valeurs admises. */
  readonly valeurs?: readonly string[]
  readonly commentaire: string
}

/** Une table du modèle relationnel : une ligne par élément d'une liste du dossier. */
export interface Table {
  readonly vue: Vue
  readonly nom: string
  readonly commentaire: string
  readonly cle: readonly string[]
  readonly colonnes: readonly Colonne[]
  /** La colonne de `dossiers` qui dit si la source tient cette liste. */
  readonly tenue?: string
}

/** Ceux du dossier, et le nom que France Travail portait : il se lit comme lui. */
const NOMS_ORGANISMES = /* @__PURE__ */ ORGANISMES.flatMap((nom) => (nom === 'france-travail' ? [nom, 'pole-emploi'] : [nom]))

const DOSSIER_ID: Colonne = { nom: 'dossier_id', sorte: 'texte', obligatoire: true, commentaire: 'Le dossier.' }
const RANG: Colonne = {
  nom: 'rang',
  sorte: 'entier',
  obligatoire: true,
  commentaire: "Rang dans la liste du dossier ; à date égale, c'est lui qui départage.",
}

function jour(nom: string, commentaire: string, obligatoire = false): Colonne {
  return { nom, sorte: 'jour', obligatoire, commentaire }
}

function departement(commentaire: string): Colonne {
  return { nom: 'departement', sorte: 'texte', commentaire }
}

function tenue(nom: string, liste: string): Colonne {
  return {
    nom,
    sorte: 'booleen',
    obligatoire: true,
    commentaire: `La source tient-elle ${liste} ? Faux : inconnus. Vrai sans aucune ligne : il n'y en a pas.`,
  }
}

/** Le modèle relationnel du dossier : les mêmes champs, une table par liste. */
export const TABLES: readonly Table[] = [
  {
    vue: 'dossiers',
    nom: 'calpae_dossiers',
    commentaire: "Les dossiers des bénéficiaires du RSA : une personne, vue par le département. Pseudonymes, jamais d'identités.",
    cle: ['id'],
    colonnes: [
      { nom: 'id', sorte: 'texte', obligatoire: true, commentaire: 'Pseudonyme, jamais une identité.' },
      { nom: 'departement', sorte: 'texte', obligatoire: true, commentaire: 'Code du département.' },
      jour('historique_depuis', "Date depuis laquelle les situations sont connues ; nulle : tout l'historique."),
      tenue('suivis_tenus', 'les orientations'),
      tenue('rendez_vous_tenus', 'les rendez-vous'),
      tenue('contrats_tenus', 'les contrats'),
      tenue('accompagnements_tenus', 'les accompagnements'),
    ],
  },
  {
    vue: 'situations',
    nom: 'calpae_situations',
    commentaire: `Les droits, historisés, sans chevauchement ; ${SOUMISSIONS_INCONNUES_ADMISES} suites contiguës de soumissions inconnues au plus par dossier.`,
    cle: ['dossier_id', 'debut'],
    colonnes: [
      DOSSIER_ID,
      jour('debut', 'Premier jour, compris.', true),
      jour('fin', 'Dernier jour, compris ; nulle : en cours.'),
      {
        nom: 'droit',
        sorte: 'texte',
        obligatoire: true,
        valeurs: ['en-attente', 'refuse', 'versable', 'suspendu', 'radie'],
        commentaire: "L'état du droit.",
      },
      { nom: 'soumis_droits_devoirs', sorte: 'booleen', commentaire: 'Soumis aux droits et devoirs ? Nul : inconnu.' },
      jour('notifiee_le', 'Réception par le département de la notification CAF/MSA ; nulle : inconnue.'),
      departement('Code du département ; nul : celui du dossier.'),
      { nom: 'rejoint_foyer', sorte: 'booleen', commentaire: 'La personne rejoint-elle un foyer déjà au RSA ? Nul : non.' },
    ],
  },
  {
    vue: 'suivis',
    nom: 'calpae_suivis',
    commentaire: 'Les orientations vers un référent ou un organisme.',
    cle: ['dossier_id', 'rang'],
    tenue: 'suivis_tenus',
    colonnes: [
      DOSSIER_ID,
      RANG,
      jour('orientation_notifiee_le', "Envoi du courrier ou du courriel d'orientation."),
      jour('referent_designe_le', "Désignation d'un référent."),
      jour('cloture_le', "Clôture de l'accompagnement."),
      {
        nom: 'organisme',
        sorte: 'texte',
        valeurs: NOMS_ORGANISMES,
        commentaire: "L'organisme ; nul : inconnu. pole-emploi est lu comme france-travail.",
      },
      {
        nom: 'parcours',
        sorte: 'texte',
        valeurs: PARCOURS,
        commentaire: 'Le parcours ; nul : inconnu.',
      },
      departement('Code du département ; nul : celui du dossier.'),
    ],
  },
  {
    vue: 'rendezVous',
    nom: 'calpae_rendez_vous',
    commentaire: 'Les rendez-vous.',
    cle: ['dossier_id', 'rang'],
    tenue: 'rendez_vous_tenus',
    colonnes: [
      DOSSIER_ID,
      RANG,
      jour('date_rendez_vous', 'Le jour du rendez-vous.', true),
      jour('fixe_le', 'Le jour où il a été fixé ; nul : le jour du rendez-vous en tient lieu.'),
      {
        nom: 'objet',
        sorte: 'texte',
        obligatoire: true,
        valeurs: ['orientation', 'accompagnement', 'autre'],
        commentaire: 'Son objet.',
      },
      {
        nom: 'statut',
        sorte: 'texte',
        valeurs: ['prevu', 'honore', 'absent', 'annule'],
        commentaire: "Ce qu'il est devenu ; nul : inconnu, il n'est pas tenu pour annulé.",
      },
    ],
  },
  {
    vue: 'contrats',
    nom: 'calpae_contrats',
    commentaire: "Les contrats d'engagements réciproques (CER).",
    cle: ['dossier_id', 'rang'],
    tenue: 'contrats_tenus',
    colonnes: [
      DOSSIER_ID,
      RANG,
      jour('signe_le', 'Le jour de la signature.', true),
      { nom: 'renouvellement', sorte: 'booleen', commentaire: 'Est-ce un renouvellement ? Nul : non.' },
    ],
  },
  {
    vue: 'accompagnements',
    nom: 'calpae_accompagnements',
    commentaire: "Les accompagnements de la garantie d'activité.",
    cle: ['dossier_id', 'rang'],
    tenue: 'accompagnements_tenus',
    colonnes: [
      DOSSIER_ID,
      RANG,
      {
        nom: 'dispositif',
        sorte: 'texte',
        obligatoire: true,
        valeurs: ['garantie-activite', 'accompagnement-global'],
        commentaire: 'Garantie d’activité dédiée, ou accompagnement global.',
      },
      jour('oriente_le', 'Orientation vers le dispositif.'),
      jour('propose_le', "Proposition de l'accompagnement."),
      jour('demarre_le', 'Démarrage effectif.'),
      jour('termine_le', "Fin de l'accompagnement."),
      { nom: 'conseiller', sorte: 'long', commentaire: 'Pseudonyme du conseiller dédié (accompagnement global).' },
    ],
  },
]
