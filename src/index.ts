export type { Duree } from './base/duree'
export type { Anomalie, Erreur, Lecture } from './base/erreur'
export { ErreurContexte } from './base/erreur'
export type { Mesure } from './base/mesure'
export type { Trivaleur } from './base/trivaleur'
export type { Conventions, Decompte, DecompteParDelai, NomPrereglage } from './referentiel/conventions'
export { PREREGLAGES } from './referentiel/conventions'
export type { Cause } from './rsa/causes'
export type { Contexte } from './rsa/contexte'
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
} from './rsa/dossier/dossier'
export { lireDossier } from './rsa/dossier/lecture-dossier'
export type { LectureLot } from './rsa/dossier/lecture-lot'
export { lireDossiers } from './rsa/dossier/lecture-lot'
export type { Statut } from './rsa/entree/candidature'
export { dernierJourUtile } from './rsa/entree/decompte'
export type { Delai } from './rsa/entree/delai-public'
export type { StatutDelai } from './rsa/entree/delais'
export type { Entree } from './rsa/entree/entrees'
export { evaluerEntrees } from './rsa/entree/entrees'
export type { Motif, MotifEntree, MotifRejet } from './rsa/entree/motif'
export type { Critere } from './rsa/explication/critere'
export type { Explication, ExplicationCandidature, ReponseIndicateur } from './rsa/explication/explication'
export { expliquer } from './rsa/explication/explication'
export { restituerExplication } from './rsa/explication/restitution'
export { contribution, contributions } from './rsa/indicateurs/contribution'
export type { Cumul } from './rsa/indicateurs/cumul'
export { CUMUL_VIDE, cumuler } from './rsa/indicateurs/cumul'
export { calculerIndicateursRsa, calculerIndicateursRsaFlux, indicateursRsa } from './rsa/indicateurs/indicateurs'
export type { DelaiMedian, Effectif } from './rsa/indicateurs/medianes'
export type { IdIndicateurRsa, IndicateursRsa } from './rsa/indicateurs/resultat'
export type { Fraction, IdTaux, Taux } from './rsa/indicateurs/taux'
