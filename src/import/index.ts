export type { Anomalie, Erreur, Lecture } from '../base/erreur'
export { ErreurContexte } from '../base/erreur'
export type { Dossier } from '../rsa/dossier/dossier'
export type { ChampNonAlimente } from './correspondance/champs-non-alimentes'
export { champsNonAlimentes } from './correspondance/champs-non-alimentes'
export type { ElementsDeListe, ListeDossier } from './correspondance/cibles'
export type {
  Correspondance,
  CorrespondanceCle,
  CorrespondanceElement,
  CorrespondanceTable,
  EcritureDates,
  FormatDate,
  Selection,
  SourceChamp,
} from './correspondance/correspondance'
export { lireCorrespondance } from './correspondance/lecture-correspondance'
export { importer, importerFlux } from './importer'
export type { AnomalieImport, ErreurImport, RejetImport } from './lignes/rejet'
export type { BilanTable, LigneImport, LignesImport, LignesImportFlux, PertesImport, ResultatImport } from './resultat'
