export type { Constat } from '../base/constat'
export type { Anomalie, Erreur, Lecture } from '../base/erreur'
export { ErreurContexte } from '../base/erreur'
export type { Fraction } from '../base/fraction'
export type { Mesure } from '../base/mesure'
export type { Trivaleur } from '../base/trivaleur'
export type { Nature } from '../referentiel/indicateurs/indicateur'
export type { Cellule, CodeManquant, SorteCellule } from './cellule'
export { lireCellule } from './cellule'
export type { EvaluationCibles, OptionsCibles } from './cibles'
export { evaluerCibles } from './cibles'
export type { ConstatCoherence, Lieu, OptionsCoherence, RegleCoherence } from './coherence'
export { controlerCoherence } from './coherence'
export type { Colonne } from './colonnes'
export { colonnesAnnexe9 } from './colonnes'
export type { Ecart } from './concordance'
export { comparerTableaux } from './concordance'
export { ecrireCellule } from './ecriture-cellule'
export type { DefinitionEloignement, Eloignement } from './eloignement'
export type { EvaluationCible, Progression, SensCible } from './evaluation-cible'
export { lireTableau } from './lecture-tableau'
export type { NatureEcart } from './nature-ecart'
export type { Candidat, UniteCandidat, UniteDuree } from './nombre-ecrit'
export type { OptionsRemplissage, Remplissage, RemplissageTableau } from './remplissage'
export { tauxRemplissage } from './remplissage'
export type {
  CelluleDeclaree,
  CommentaireGeneral,
  LigneIndicateur,
  OptionsTableau,
  ResultatIndicateurs,
  TableauIndicateurs,
} from './tableau-indicateurs'
export { tableauIndicateurs } from './tableau-indicateurs'
export type { UniteComparee } from './valeur'
