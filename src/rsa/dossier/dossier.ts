/** L'état du droit au RSA pendant une situation (états du dossier CNAF : 0, 1, 2, 3 et 4, 5 et 6). */
export type Droit = 'en-attente' | 'refuse' | 'versable' | 'suspendu' | 'radie'
/** L'organisme chargé du suivi ; `pole-emploi` est lu comme `france-travail`. */
export type Organisme = 'departement' | 'france-travail' | 'mission-locale' | 'ccas' | 'caf' | 'msa' | 'association' | 'autre'
/** Le type de parcours. */
export type ParcoursAccompagnement = 'social' | 'socio-professionnel' | 'professionnel'

/** Une période du droit, sans changement d'état. */
export interface Situation {
  /** Premier jour, compris (`AAAA-MM-JJ`). */
  readonly debut: string
  /** Dernier jour, compris ; `null` ou absente : en cours. */
  readonly fin?: string | null
  /** L'état du droit. */
  readonly droit: Droit
  /** La personne est-elle soumise aux droits et devoirs ? `null` ou absente : inconnu. */
  readonly soumisDroitsDevoirs?: boolean | null
  /** Réception par le département de la notification CAF/MSA ; `null` ou absente : inconnue. */
  readonly notifieeLe?: string | null
  /** Le département ; `null` ou absent : celui du dossier. */
  readonly departement?: string | null
  /** La personne rejoint-elle un foyer déjà au RSA ? `null` ou absente : non. */
  readonly rejointFoyer?: boolean | null
}

/** Une orientation vers un référent ou un organisme. */
export interface Suivi {
  /** Envoi du courrier ou du courriel d'orientation. */
  readonly orientationNotifieeLe?: string | null
  /** Désignation d'un référent. */
  readonly referentDesigneLe?: string | null
  /** Clôture de l'accompagnement. */
  readonly clotureLe?: string | null
  /** L'organisme ; `null` ou absent : inconnu. */
  readonly organisme?: Organisme | null
  /** Le parcours ; `null` ou absent : inconnu. */
  readonly parcours?: ParcoursAccompagnement | null
  /** Le département ; `null` ou absent : celui du dossier. */
  readonly departement?: string | null
}

/** Un rendez-vous. */
export interface RendezVous {
  /** Le jour du rendez-vous. */
  readonly date: string
  /** Le jour où il a été fixé ; `null` ou absent : le jour du rendez-vous en tient lieu. */
  readonly fixeLe?: string | null
  /** Son objet. */
  readonly objet: 'orientation' | 'accompagnement' | 'autre'
  /** Ce qu'il est devenu ; `null` ou absent : inconnu, il n'est pas tenu pour annulé. */
  readonly statut?: 'prevu' | 'honore' | 'absent' | 'annule' | null
}

/** Un contrat d'engagements réciproques (CER). */
export interface Contrat {
  /** Le jour de la signature. */
  readonly signeLe: string
  /** Est-ce un renouvellement ? `null` ou absent : non. */
  readonly renouvellement?: boolean | null
}

/** Un accompagnement de la garantie d'activité. */
export interface Accompagnement {
  /** `garantie-activite` (GAD) ou `accompagnement-global` (AG). */
  readonly dispositif: 'garantie-activite' | 'accompagnement-global'
  /** Orientation vers le dispositif. */
  readonly orienteLe?: string | null
  /** Proposition de l'accompagnement. */
  readonly proposeLe?: string | null
  /** Démarrage effectif. */
  readonly demarreLe?: string | null
  /** Fin de l'accompagnement. */
  readonly termineLe?: string | null
  /** Pseudonyme du conseiller dédié (AG). */
  readonly conseiller?: string | null
}

/**
 * Le dossier d'un bénéficiaire du RSA : une personne, vue par le département. Les listes absentes ou `null` ne sont pas tenues par la
 * source (inconnu) ; vides, elles sont tenues et rien n'y est.
 */
export interface Dossier {
  /** Pseudonyme, jamais une identité. */
  readonly id: string
  /** Code du département. */
  readonly departement: string
  /** Date depuis laquelle les situations sont connues ; `null` ou absente : tout l'historique. */
  readonly historiqueDepuis?: string | null
  /** Les droits, triés par date, sans chevauchement. */
  readonly situations: readonly Situation[]
  /** Les orientations ; `null` ou absente : non tenues. */
  readonly suivis?: readonly Suivi[] | null
  /** Les rendez-vous ; `null` ou absente : non tenus. */
  readonly rendezVous?: readonly RendezVous[] | null
  /** Les contrats ; `null` ou absente : non tenus. */
  readonly contrats?: readonly Contrat[] | null
  /** Les accompagnements ; `null` ou absente : non tenus. */
  readonly accompagnements?: readonly Accompagnement[] | null
}
