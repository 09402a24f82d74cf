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
export type { NomCorrespondance } from './correspondances/correspondances'
export { CORRESPONDANCES } from './correspondances/correspondances'
export type { LectureDroit } from './flux-cnaf/droit-versable'
export type { OptionsFlux } from './flux-cnaf/options-flux'
export type { BilanFlux, ErreurFlux, IdentiteFlux, InstantaneFlux, PersonneFlux, ResultatFlux } from './flux-cnaf/resultat-flux'
export { situationsDepuisFlux } from './flux-cnaf/situations-depuis-flux'
export { importer, importerFlux } from './importer'
export type { AnomalieImport, ErreurImport, RejetImport } from './lignes/rejet'
export type { BilanTable, LigneImport, LignesImport, LignesImportFlux, PertesImport, ResultatImport } from './resultat'
