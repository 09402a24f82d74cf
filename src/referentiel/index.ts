export type { Duree } from '../base/duree'
export { ErreurContexte } from '../base/erreur'
export type { ConventionsCalendrier } from './calendrier/conventions'
export { CONVENTIONS_CALENDRIER } from './calendrier/conventions'
export type { EcheanceOfficielle, Formule, IdEcheance, LectureEcheance, Regime } from './calendrier/echeance-officielle'
export { ECHEANCES_OFFICIELLES } from './calendrier/echeances'
export type { LecturePeriode, ObjetPeriode, PeriodeOfficielle } from './calendrier/periodes'
export { PERIODES_OFFICIELLES } from './calendrier/periodes'
export type { Cible, Part, Seuil } from './cibles/cible'
export { CIBLES } from './cibles/cibles'
export type { IdCible } from './cibles/identifiant'
export type { CleMobilite } from './cles-mobilite'
export { CLES_MOBILITE } from './cles-mobilite'
export type { CodeChorus, RangChorus } from './codes-chorus'
export { CODES_CHORUS } from './codes-chorus'
export type { Conventions, Decompte, DecompteParDelai, NomPrereglage } from './conventions'
export { DEFINITIONS_CONVENTIONS, PREREGLAGES } from './conventions'
export type { DefinitionConvention, DefinitionsConventions } from './definition-convention'
export type { IdIncoherence } from './incoherences/identifiant'
export type { Incoherence, LectureTexte, NomConvention } from './incoherences/incoherence'
export { INCOHERENCES } from './incoherences/incoherences'
export { LIGNES_THEMATIQUES } from './indicateurs/formation'
export type {
  Famille,
  IdIndicateur,
  IdIndicateurAccueil,
  IdIndicateurAse,
  IdIndicateurFormation,
  IdIndicateurGarantie,
  IdIndicateurInsertion,
  IdIndicateurMaraudes,
  IdIndicateurMobilite,
  IdIndicateurPrevention,
  IdIndicateurReferent,
  IdLigneThematique,
  Thematique,
} from './indicateurs/identifiants'
export type { Bornes, DelaiIndicateur, Indicateur, Nature, Session, Unite } from './indicateurs/indicateur'
export { INDICATEURS, indicateur } from './indicateurs/indicateurs'
export type { IdMesure, MesureContractuelle, Millesime } from './mesures'
export { MESURES, MILLESIMES, mesuresDuMillesime } from './mesures'
export type { ObjectifRegionalGad } from './objectifs-regionaux-gad'
export { OBJECTIFS_REGIONAUX_GAD } from './objectifs-regionaux-gad'
export type { IdTexte, Reference, Source, Validite } from './reference'
export type { Territoire } from './territoires'
export { TERRITOIRES } from './territoires'
export type { Texte } from './textes'
export { TEXTES } from './textes'
