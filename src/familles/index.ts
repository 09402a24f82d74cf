export type { Anomalie, Erreur, Lecture } from '../base/erreur'
export { ErreurContexte } from '../base/erreur'
export type { Mesure } from '../base/mesure'
export type { DefinitionConvention, DefinitionsConventions } from '../referentiel/definition-convention'
export type {
  IdIndicateurAccueil,
  IdIndicateurAse,
  IdIndicateurFormation,
  IdIndicateurMaraudes,
  IdIndicateurMobilite,
  IdIndicateurPrevention,
  IdIndicateurReferent,
  IdLigneThematique,
  Thematique,
} from '../referentiel/indicateurs/identifiants'
export type {
  ActionPrevention,
  JeuneTouche,
  MoyensAnnuels,
  ParticipationJeune,
  QuartierCouvert,
  StructurePartenaire,
} from './action-prevention'
export { lireActionPrevention, lireActionsPrevention } from './action-prevention'
export type { ContexteAse } from './ase'
export { calculerIndicateursAse } from './ase'
export type { CauseFamille } from './causes'
export { libelleCauseFamille } from './causes'
export type { AvecConventions, AvecSortes, ContexteFamille } from './contexte'
export type {
  ConventionsAccueil,
  ConventionsAse,
  ConventionsPrevention,
} from './conventions'
export { CONVENTIONS_FAMILLES } from './conventions'
export type { CoutMobilite } from './cout-mobilite'
export type {
  EnregistrementAccueil,
  ReleveAccueil,
  StructureAccueil,
  UniteAccueil,
  ZoneAccueil,
} from './enregistrement-accueil'
export { lirePremierAccueil, lirePremiersAccueils } from './enregistrement-accueil'
export type { EnregistrementMobilite, MesureMobilite, PersonneMobilite } from './enregistrement-mobilite'
export { lireMobilite, lireMobilites } from './enregistrement-mobilite'
export type { EnregistrementReferent, FormationReferent, IntervenantSocial, PersonneReferent } from './enregistrement-referent'
export { lireReferentParcours, lireReferentsParcours } from './enregistrement-referent'
export type { FaitDate, FamilleMaraude, MesureProtection, MiseALAbri, OuvertureDroit } from './famille-maraude'
export { lireMaraude, lireMaraudes } from './famille-maraude'
export type { ContexteFormation } from './formation'
export { calculerIndicateursFormation } from './formation'
export type { JeuneAse, LogementJeune, ParcoursJeune, RessourceJeune } from './jeune-ase'
export { lireJeuneAse, lireJeunesAse } from './jeune-ase'
export type { LectureEnregistrements } from './lecture-enregistrements'
export type { ContexteMaraudes, IndicateursMaraudes } from './maraudes'
export { calculerIndicateursMaraudes } from './maraudes'
export type { ContexteMobilite, EvolutionMobilite, IndicateursMobilite } from './mobilite'
export { calculerIndicateursMobilite } from './mobilite'
export type { ParticipationFormation } from './participation-formation'
export { lireFormation, lireFormations } from './participation-formation'
export type { ContextePremierAccueil, IndicateursPremierAccueil } from './premier-accueil'
export { calculerIndicateursPremierAccueil } from './premier-accueil'
export type { Episode } from './presence'
export type { ContextePrevention } from './prevention-specialisee'
export { calculerIndicateursPreventionSpecialisee } from './prevention-specialisee'
export type { ContexteReferentParcours } from './referent-parcours'
export { calculerIndicateursReferentParcours } from './referent-parcours'
export type { ResultatFamille } from './resultat'
