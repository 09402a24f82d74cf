export type { Duree } from '../base/duree'
export type { Anomalie, Erreur, Lecture } from '../base/erreur'
export { ErreurContexte } from '../base/erreur'
export type { Fraction } from '../base/fraction'
export type { Mesure } from '../base/mesure'
export type { Trivaleur } from '../base/trivaleur'
export type { Conventions, Decompte, DecompteParDelai, NomPrereglage } from '../referentiel/conventions'
export { PREREGLAGES } from '../referentiel/conventions'
export type { IdIndicateurGarantie, IdIndicateurInsertion } from '../referentiel/indicateurs/identifiants'
export type { Cause } from './causes'
export { libelleCause } from './causes'
export type { Calcul } from './comparaison/comparer'
export { comparerConventions, comparerResultats } from './comparaison/comparer'
export type {
  ApportIndicateur,
  Attribution,
  BilanAttribue,
  BilanDossiers,
  DifferenceDossier,
  DifferenceIndicateur,
  DifferenceMoyenne,
  Differences,
  IdMoyenne,
} from './comparaison/differences'
export { restituerDifferences } from './comparaison/restitution'
export type { Contexte } from './contexte'
export type {
  Accompagnement,
  Contrat,
  Dossier,
  Droit,
  Organisme,
  ParcoursAccompagnement,
  RendezVous,
  Situation,
  Suivi,
} from './dossier/dossier'
export { lireDossier } from './dossier/lecture-dossier'
export type { LectureLot } from './dossier/lecture-lot'
export { lireDossiers } from './dossier/lecture-lot'
export type { Statut } from './entree/candidature'
export { dernierJourUtile } from './entree/decompte'
export type { Delai } from './entree/delai-public'
export type { StatutDelai } from './entree/delais'
export type { Entree } from './entree/entrees'
export { evaluerEntrees } from './entree/entrees'
export type { Motif, MotifEntree, MotifRejet } from './entree/motif'
export type { EffetAbsence } from './exigences/absence'
export type { DonneeRequise } from './exigences/donnees-requises'
export { donneesRequises } from './exigences/donnees-requises'
export type { Critere } from './explication/critere'
export type { Explication, ExplicationCandidature, ReponseIndicateur } from './explication/explication'
export { expliquer } from './explication/explication'
export { nommerCritere, nommerMotif, nommerOrganisme } from './explication/libelles'
export { restituerExplication } from './explication/restitution'
export { contribution, contributions } from './indicateurs/contribution'
export type { Cumul } from './indicateurs/cumul'
export { CUMUL_VIDE, cumuler } from './indicateurs/cumul'
export { calculerIndicateursRsa, calculerIndicateursRsaFlux, indicateursRsa } from './indicateurs/indicateurs'
export type { IdIndicateurCompte } from './indicateurs/indicateurs-comptes'
export type { DelaiMedian, Effectif } from './indicateurs/medianes'
export { calculerPlusieurs, calculerPlusieursFlux } from './indicateurs/plusieurs'
export { empreintePopulation } from './indicateurs/population'
export type { IdIndicateurRsa, IndicateursRsa } from './indicateurs/resultat'
export type { IdTaux, Taux } from './indicateurs/taux'
export type { CleVentilation } from './ventilation/cle'
export type { CellulePubliee, VentilationPubliable } from './ventilation/secret'
export { appliquerSecretStatistique } from './ventilation/secret'
export { NON_VENTILE } from './ventilation/strates'
export type { OptionsVentilation, Ventilation } from './ventilation/ventiler'
export { ventiler } from './ventilation/ventiler'
