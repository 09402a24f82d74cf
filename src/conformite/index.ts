export type { EcartConformite } from './comparaison'
export { deriverJeu } from './derivation/deriver-jeu'
export type { Cas, ContexteDuCas, Jeu, LectureConcurrente, Niveau } from './jeu'
export { JEUX } from './jeux/jeux'
export type { Bilan, RapportConformite, VerdictCas } from './rapport'
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
} from './reponse'
export { repondreAuxJeux } from './reponses-de-calpae'
export { restituerConformite } from './restitution'
export type { Schema } from './schemas/ecriture'
export { SCHEMAS } from './schemas/schemas'
export { verifierConformite } from './verification'
