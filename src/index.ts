export type { Constat } from './base/constat'
export type { Duree } from './base/duree'
export type { Anomalie, Erreur, Lecture } from './base/erreur'
export { ErreurContexte } from './base/erreur'
export type { Fraction } from './base/fraction'
export type { Mesure } from './base/mesure'
export type { Trivaleur } from './base/trivaleur'
export type { OptionsControle } from './budget/controle'
export { controlerTableauFinancier } from './budget/controle'
export type { ConventionsBudget } from './budget/conventions'
export { CONVENTIONS_BUDGET } from './budget/conventions'
export type { PoidsRealisations } from './budget/definitif/combinaison'
export type { DefinitionMethode, MethodeDefinitif } from './budget/definitif/methodes'
export { METHODES_DEFINITIF } from './budget/definitif/methodes'
export type { Attenuation, DemandeMontantDefinitif, MontantDefinitif } from './budget/definitif/montant-definitif'
export { montantDefinitif } from './budget/definitif/montant-definitif'
export type { Consommation, TauxRealisation } from './budget/definitif/realisation'
export type { LigneRefaction, OptionsRefactions, Refactions } from './budget/definitif/refactions'
export { refactions } from './budget/definitif/refactions'
export type { ColonneFiche, FicheAction, LigneFiche, PartEnoncee } from './budget/fiche-action'
export { lireFicheAction } from './budget/fiche-action'
export type { ColonneFinanciere, LigneFinanciere, NatureAction } from './budget/ligne-financiere'
export type { Mouvement } from './budget/mouvement'
export type { Postes } from './budget/postes'
export type { IdRegle, RegleBudgetaire } from './budget/regle'
export { REGLES_BUDGETAIRES } from './budget/regles/regles'
export { repartirAuCentime } from './budget/repartition/au-centime'
export type { ConventionsRepartition } from './budget/repartition/conventions'
export { CONVENTIONS_REPARTITION } from './budget/repartition/conventions'
export type { DepartementMobilite } from './budget/repartition/departement-mobilite'
export type { OptionsMobilite, PartMobilite } from './budget/repartition/mobilite'
export { repartirMobilite } from './budget/repartition/mobilite'
export type { CritereMobilite, PartDeTour, TourMobilite } from './budget/repartition/tour-mobilite'
export type { ReportDeLigne, Reports } from './budget/reports'
export { reports } from './budget/reports'
export { tableauDesFiches } from './budget/tableau-des-fiches'
export type { SousTotal, TableauFinancier } from './budget/tableau-financier'
export { lireTableauFinancier } from './budget/tableau-financier'
export type { MesureFinancee } from './budget/theme'
export type { SommesDeLignes, SommesDeTheme, Totaux } from './budget/totaux'
export { totaux } from './budget/totaux'
export type { AutreLecture, DateLue, Echeance } from './calendrier/echeances'
export { echeances } from './calendrier/echeances'
export type { Exercices } from './calendrier/exercices'
export { exercices } from './calendrier/exercices'
export type { OptionsCalendrier } from './calendrier/options'
export type { Periode } from './calendrier/periode'
export type { SessionRemontee } from './calendrier/sessions'
export { sessionsDeRemontee } from './calendrier/sessions'
export type { SituationDelai, SituationEcheance } from './calendrier/situation'
export { situationEcheance } from './calendrier/situation'
export type { EcartConformite } from './conformite/comparaison'
export { deriverJeu } from './conformite/derivation/deriver-jeu'
export type { Cas, ContexteDuCas, Jeu, LectureConcurrente, Niveau } from './conformite/jeu'
export { JEUX } from './conformite/jeux/jeux'
export type { Bilan, RapportConformite, VerdictCas } from './conformite/rapport'
export type {
  CelluleRendue,
  ConstatRendu,
  DelaiRendu,
  EntreeRendue,
  MesureRendue,
  Reponse,
  ReponseBudget,
  ReponseCellules,
  ReponseDossier,
  ReponseIndicateurs,
  ReponseLecture,
  Reponses,
  ReponseVentilation,
  TauxRendu,
} from './conformite/reponse'
export { repondreAuxJeux } from './conformite/reponses-de-calpae'
export { restituerConformite } from './conformite/restitution'
export type { Schema } from './conformite/schemas/ecriture'
export { SCHEMAS } from './conformite/schemas/schemas'
export { verifierConformite } from './conformite/verification'
export type {
  ActionPrevention,
  JeuneTouche,
  MoyensAnnuels,
  ParticipationJeune,
  QuartierCouvert,
  StructurePartenaire,
} from './familles/action-prevention'
export { lireActionPrevention, lireActionsPrevention } from './familles/action-prevention'
export type { ContexteAse } from './familles/ase'
export { calculerIndicateursAse } from './familles/ase'
export type { CauseFamille } from './familles/causes'
export { libelleCauseFamille } from './familles/causes'
export type { AvecConventions, AvecSortes, ContexteFamille } from './familles/contexte'
export type {
  ConventionsAccueil,
  ConventionsAse,
  ConventionsPrevention,
} from './familles/conventions'
export { CONVENTIONS_FAMILLES } from './familles/conventions'
export type { CoutMobilite } from './familles/cout-mobilite'
export type {
  EnregistrementAccueil,
  ReleveAccueil,
  StructureAccueil,
  UniteAccueil,
  ZoneAccueil,
} from './familles/enregistrement-accueil'
export { lirePremierAccueil, lirePremiersAccueils } from './familles/enregistrement-accueil'
export type { EnregistrementMobilite, MesureMobilite, PersonneMobilite } from './familles/enregistrement-mobilite'
export { lireMobilite, lireMobilites } from './familles/enregistrement-mobilite'
export type {
  EnregistrementReferent,
  FormationReferent,
  IntervenantSocial,
  PersonneReferent,
} from './familles/enregistrement-referent'
export { lireReferentParcours, lireReferentsParcours } from './familles/enregistrement-referent'
export type { FaitDate, FamilleMaraude, MesureProtection, MiseALAbri, OuvertureDroit } from './familles/famille-maraude'
export { lireMaraude, lireMaraudes } from './familles/famille-maraude'
export type { ContexteFormation } from './familles/formation'
export { calculerIndicateursFormation } from './familles/formation'
export type { JeuneAse, LogementJeune, ParcoursJeune, RessourceJeune } from './familles/jeune-ase'
export { lireJeuneAse, lireJeunesAse } from './familles/jeune-ase'
export type { LectureEnregistrements } from './familles/lecture-enregistrements'
export type { ContexteMaraudes, IndicateursMaraudes } from './familles/maraudes'
export { calculerIndicateursMaraudes } from './familles/maraudes'
export type { ContexteMobilite, EvolutionMobilite, IndicateursMobilite } from './familles/mobilite'
export { calculerIndicateursMobilite } from './familles/mobilite'
export type { ParticipationFormation } from './familles/participation-formation'
export { lireFormation, lireFormations } from './familles/participation-formation'
export type { ContextePremierAccueil, IndicateursPremierAccueil } from './familles/premier-accueil'
export { calculerIndicateursPremierAccueil } from './familles/premier-accueil'
export type { Episode } from './familles/presence'
export type { ContextePrevention } from './familles/prevention-specialisee'
export { calculerIndicateursPreventionSpecialisee } from './familles/prevention-specialisee'
export type { ContexteReferentParcours } from './familles/referent-parcours'
export { calculerIndicateursReferentParcours } from './familles/referent-parcours'
export type { ResultatFamille } from './familles/resultat'
export type { ChampNonAlimente } from './import/correspondance/champs-non-alimentes'
export { champsNonAlimentes } from './import/correspondance/champs-non-alimentes'
export type { ElementsDeListe, ListeDossier } from './import/correspondance/cibles'
export type {
  Correspondance,
  CorrespondanceCle,
  CorrespondanceElement,
  CorrespondanceTable,
  EcritureDates,
  FormatDate,
  Selection,
  SourceChamp,
} from './import/correspondance/correspondance'
export { lireCorrespondance } from './import/correspondance/lecture-correspondance'
export type { NomCorrespondance } from './import/correspondances/correspondances'
export { CORRESPONDANCES } from './import/correspondances/correspondances'
export type { LectureDroit } from './import/flux-cnaf/droit-versable'
export type { OptionsFlux } from './import/flux-cnaf/options-flux'
export type {
  BilanFlux,
  ErreurFlux,
  IdentiteFlux,
  InstantaneFlux,
  PersonneFlux,
  ResultatFlux,
} from './import/flux-cnaf/resultat-flux'
export { situationsDepuisFlux } from './import/flux-cnaf/situations-depuis-flux'
export { importer, importerFlux } from './import/importer'
export type { AnomalieImport, ErreurImport, RejetImport } from './import/lignes/rejet'
export type { BilanTable, LigneImport, LignesImport, LignesImportFlux, PertesImport, ResultatImport } from './import/resultat'
export type { ActionDeclaree, BudgetAction, IndicateurDeclare } from './rapport/action'
export type { ConcordanceDocuments } from './rapport/concordance-rapport'
export { concordanceRapport } from './rapport/concordance-rapport'
export { rapportExecution } from './rapport/execution'
export type { DonneesFiche, FicheConvention, ObjectifFiche, PosteDepense } from './rapport/fiche-action'
export { ficheAction } from './rapport/fiche-action'
export { lireFicheConvention } from './rapport/lecture-fiche'
export { lireRapport } from './rapport/lecture-rapport'
export type { Manque } from './rapport/manques'
export type {
  ActionRapport,
  ChapitreRapport,
  DonneesRapport,
  IndicateurRapport,
  MesureDeclaree,
  Rapport,
} from './rapport/rapport'
export type { ConventionsCalendrier } from './referentiel/calendrier/conventions'
export { CONVENTIONS_CALENDRIER } from './referentiel/calendrier/conventions'
export type {
  EcheanceOfficielle,
  Formule,
  IdEcheance,
  LectureEcheance,
  Regime,
} from './referentiel/calendrier/echeance-officielle'
export { ECHEANCES_OFFICIELLES } from './referentiel/calendrier/echeances'
export type { LecturePeriode, ObjetPeriode, PeriodeOfficielle } from './referentiel/calendrier/periodes'
export { PERIODES_OFFICIELLES } from './referentiel/calendrier/periodes'
export type { Cible, Part, Seuil } from './referentiel/cibles/cible'
export { CIBLES } from './referentiel/cibles/cibles'
export type { IdCible } from './referentiel/cibles/identifiant'
export type { CleMobilite } from './referentiel/cles-mobilite'
export { CLES_MOBILITE } from './referentiel/cles-mobilite'
export type { CodeChorus, RangChorus } from './referentiel/codes-chorus'
export { CODES_CHORUS } from './referentiel/codes-chorus'
export type { Conventions, Decompte, DecompteParDelai, NomPrereglage } from './referentiel/conventions'
export { DEFINITIONS_CONVENTIONS, PREREGLAGES } from './referentiel/conventions'
export type { DefinitionConvention, DefinitionsConventions } from './referentiel/definition-convention'
export type { IdIncoherence } from './referentiel/incoherences/identifiant'
export type { Incoherence, LectureTexte, NomConvention } from './referentiel/incoherences/incoherence'
export { INCOHERENCES } from './referentiel/incoherences/incoherences'
export { LIGNES_THEMATIQUES } from './referentiel/indicateurs/formation'
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
} from './referentiel/indicateurs/identifiants'
export type { Bornes, DelaiIndicateur, Indicateur, Nature, Session, Unite } from './referentiel/indicateurs/indicateur'
export { INDICATEURS, indicateur } from './referentiel/indicateurs/indicateurs'
export type { IdMesure, MesureContractuelle, Millesime } from './referentiel/mesures'
export { MESURES, MILLESIMES, mesuresDuMillesime } from './referentiel/mesures'
export type { ObjectifRegionalGad } from './referentiel/objectifs-regionaux-gad'
export { OBJECTIFS_REGIONAUX_GAD } from './referentiel/objectifs-regionaux-gad'
export type { IdTexte, Reference, Source, Validite } from './referentiel/reference'
export type { Territoire } from './referentiel/territoires'
export { TERRITOIRES } from './referentiel/territoires'
export type { Texte } from './referentiel/textes'
export { TEXTES } from './referentiel/textes'
export type { ConformiteRestituable } from './restitution/documents/conformite'
export type { DifferencesRestituables } from './restitution/documents/differences'
export type { Restituable } from './restitution/documents/formes'
export type { LignePlate, ValeurPlate } from './restitution/ecritures/csv'
export type { OptionsCsv } from './restitution/ecritures/csv-a-plat'
export { ecrireCsv, ecrireCsvFlux } from './restitution/ecritures/csv-a-plat'
export { STYLE_RESTITUTION } from './restitution/ecritures/feuille-de-style'
export type { SpecificationVegaLite, ValeurJson } from './restitution/graphiques/specification'
export type { LigneAnalyse } from './restitution/lignes/ligne-analyse'
export type { LigneConformite, LigneConstat, LigneDifference, LigneEcart } from './restitution/lignes/lignes-controles'
export type { LigneMontant } from './restitution/lignes/lignes-financieres'
export type { StatutObservation } from './restitution/lignes/statut-observation'
export { STATUTS_OBSERVATION } from './restitution/lignes/statut-observation'
export { versCsv } from './restitution/vers-csv'
export type { OptionsHtml } from './restitution/vers-html'
export { versHtml } from './restitution/vers-html'
export type { IndicateursEnLignes, OptionsLignes } from './restitution/vers-lignes'
export { versLignes } from './restitution/vers-lignes'
export type { OptionsMarkdown } from './restitution/vers-markdown'
export { versMarkdown } from './restitution/vers-markdown'
export type { OptionsVegaLite, Tracable } from './restitution/vers-vega-lite'
export { versVegaLite } from './restitution/vers-vega-lite'
export type { Cause } from './rsa/causes'
export { libelleCause } from './rsa/causes'
export type { Calcul } from './rsa/comparaison/comparer'
export { comparerConventions, comparerResultats } from './rsa/comparaison/comparer'
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
} from './rsa/comparaison/differences'
export { restituerDifferences } from './rsa/comparaison/restitution'
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
export type { EffetAbsence } from './rsa/exigences/absence'
export type { DonneeRequise } from './rsa/exigences/donnees-requises'
export { donneesRequises } from './rsa/exigences/donnees-requises'
export type { Critere } from './rsa/explication/critere'
export type { Explication, ExplicationCandidature, ReponseIndicateur } from './rsa/explication/explication'
export { expliquer } from './rsa/explication/explication'
export { nommerCritere, nommerMotif, nommerOrganisme } from './rsa/explication/libelles'
export { restituerExplication } from './rsa/explication/restitution'
export { contribution, contributions } from './rsa/indicateurs/contribution'
export type { Cumul } from './rsa/indicateurs/cumul'
export { CUMUL_VIDE, cumuler } from './rsa/indicateurs/cumul'
export { calculerIndicateursRsa, calculerIndicateursRsaFlux, indicateursRsa } from './rsa/indicateurs/indicateurs'
export type { IdIndicateurCompte } from './rsa/indicateurs/indicateurs-comptes'
export type { DelaiMedian, Effectif } from './rsa/indicateurs/medianes'
export { calculerPlusieurs, calculerPlusieursFlux } from './rsa/indicateurs/plusieurs'
export { empreintePopulation } from './rsa/indicateurs/population'
export type { IdIndicateurRsa, IndicateursRsa } from './rsa/indicateurs/resultat'
export type { IdTaux, Taux } from './rsa/indicateurs/taux'
export type { CleVentilation } from './rsa/ventilation/cle'
export type { CellulePubliee, VentilationPubliable } from './rsa/ventilation/secret'
export { appliquerSecretStatistique } from './rsa/ventilation/secret'
export { NON_VENTILE } from './rsa/ventilation/strates'
export type { OptionsVentilation, Ventilation } from './rsa/ventilation/ventiler'
export { ventiler } from './rsa/ventilation/ventiler'
export type { OptionsSql } from './sql/demande'
export type { NomDialecte } from './sql/dialectes/dialecte'
export type { CleVentilationSql } from './sql/etape'
export type { DemandeRequete, FormeRequete } from './sql/requete-type'
export { requeteType } from './sql/requete-type'
export { requeteControle } from './sql/schema/requete-controle'
export { schemaSql } from './sql/schema/schema-sql'
export type { Cellule, CodeManquant, SorteCellule } from './tableau/cellule'
export { lireCellule } from './tableau/cellule'
export type { EvaluationCibles, OptionsCibles } from './tableau/cibles'
export { evaluerCibles } from './tableau/cibles'
export type { ConstatCoherence, Lieu, OptionsCoherence, RegleCoherence } from './tableau/coherence'
export { controlerCoherence } from './tableau/coherence'
export type { Colonne } from './tableau/colonnes'
export { colonnesAnnexe9 } from './tableau/colonnes'
export type { Ecart } from './tableau/concordance'
export { comparerTableaux } from './tableau/concordance'
export { ecrireCellule } from './tableau/ecriture-cellule'
export type { DefinitionEloignement, Eloignement } from './tableau/eloignement'
export type { EvaluationCible, Progression, SensCible } from './tableau/evaluation-cible'
export { lireTableau } from './tableau/lecture-tableau'
export type { NatureEcart } from './tableau/nature-ecart'
export type { Candidat, UniteCandidat, UniteDuree } from './tableau/nombre-ecrit'
export type { OptionsRemplissage, Remplissage, RemplissageTableau } from './tableau/remplissage'
export { tauxRemplissage } from './tableau/remplissage'
export type {
  CelluleDeclaree,
  CommentaireGeneral,
  LigneIndicateur,
  OptionsTableau,
  ResultatIndicateurs,
  TableauIndicateurs,
} from './tableau/tableau-indicateurs'
export { tableauIndicateurs } from './tableau/tableau-indicateurs'
export type { UniteComparee } from './tableau/valeur'
