/**
 * Les identifiants stables des indicateurs, dans l'ordre du tableau des indicateurs (annexe 9).
 */

/** Un indicateur des jeunes de l'aide sociale à l'enfance. */
export type IdIndicateurAse =
  | 'ase-jeunes-majeurs'
  | 'ase-jeunes-referentiel'
  | 'ase-personne-lien'
  | 'ase-logement-stable'
  | 'ase-ressources'
  | 'ase-parcours'

/** Un indicateur des maraudes mixtes. */
export type IdIndicateurMaraudes =
  | 'maraudes-premiers-contacts'
  | 'maraudes-familles-suivies'
  | 'maraudes-mises-a-l-abri'
  | 'maraudes-ouvertures-de-droits'
  | 'maraudes-mesures-de-protection'

/** Un indicateur de la prévention spécialisée. */
export type IdIndicateurPrevention =
  | 'prevention-etp'
  | 'prevention-nouveaux-territoires'
  | 'prevention-jeunes-touches'
  | 'prevention-jeunes-12-15'
  | 'prevention-jeunes-15-18'
  | 'prevention-jeunes-18-25'
  | 'prevention-heures-vacances-week-end'
  | 'prevention-heures-plages-horaires'
  | 'prevention-structures-partenaires'

/** Un indicateur du premier accueil social inconditionnel de proximité. */
export type IdIndicateurAccueil =
  | 'accueil-taux-de-couverture'
  | 'accueil-structures-departement'
  | 'accueil-structures-hors-departement'
  | 'accueil-personnes-departement'
  | 'accueil-personnes-autres'

/** Un indicateur des référents de parcours. */
export type IdIndicateurReferent = 'referent-intervenants-formes' | 'referent-personnes-accompagnees'

/** Un indicateur de l'orientation et de l'accompagnement des allocataires du RSA. */
export type IdIndicateurInsertion =
  | 'nouveaux-entrants'
  | 'nouveaux-entrants-orientes-dans-le-delai'
  | 'premiers-rendez-vous'
  | 'premiers-rendez-vous-dans-le-delai'
  | 'premiers-contrats'
  | 'premiers-contrats-dans-le-delai'

/** Un indicateur de la garantie d'activité. */
export type IdIndicateurGarantie =
  | 'gad-orientes'
  | 'gad-en-cours'
  | 'ag-orientes'
  | 'ag-en-cours'
  | 'ag-par-conseiller'
  | 'ag-delai-moyen'

/** Un indicateur de la mobilité. */
export type IdIndicateurMobilite = 'mobilite-personnes-accompagnees' | 'mobilite-diagnostics'

/** Un indicateur de la formation des travailleurs sociaux. */
export type IdIndicateurFormation = 'formation-cnfpt' | 'formation-financement-specifique'

/** Une thématique du plan de formation des travailleurs sociaux. */
export type Thematique =
  | 'numerique'
  | 'participation'
  | 'developpement-social'
  | 'aller-vers'
  | 'territoires'
  | 'insertion-socio-professionnelle'

/** La ligne d'une thématique dans le tableau des indicateurs : `formation-cnfpt-numerique`… */
export type IdLigneThematique = `${IdIndicateurFormation}-${Thematique}`

/** L'un des 43 indicateurs. */
export type IdIndicateur =
  | IdIndicateurAse
  | IdIndicateurMaraudes
  | IdIndicateurPrevention
  | IdIndicateurAccueil
  | IdIndicateurReferent
  | IdIndicateurInsertion
  | IdIndicateurGarantie
  | IdIndicateurMobilite
  | IdIndicateurFormation

/** Une famille d'indicateurs : un chapitre du guide (annexe 7). */
export type Famille =
  | 'ase'
  | 'maraudes'
  | 'prevention-specialisee'
  | 'premier-accueil'
  | 'referent-parcours'
  | 'insertion'
  | 'garantie-activite'
  | 'mobilite'
  | 'formation'
