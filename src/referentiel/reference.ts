/**
 * La référence d'une valeur : d'où elle vient, quand elle vaut, quand son texte a paru, quand on l'y a relue.
 */

/** L'identifiant stable d'un texte du référentiel. */
export type IdTexte =
  | 'instruction-2022-19'
  | 'instruction-2022-19-annexe-1'
  | 'instruction-2022-19-annexe-1-bis'
  | 'instruction-2022-19-annexe-1-ter'
  | 'instruction-2022-19-annexe-2'
  | 'instruction-2022-19-annexe-3'
  | 'instruction-2022-19-annexe-4'
  | 'instruction-2022-19-annexe-5'
  | 'instruction-2022-19-annexe-6'
  | 'instruction-2022-19-annexe-7'
  | 'instruction-2022-19-annexe-8'
  | 'instruction-2022-19-annexe-9'
  | 'instruction-2022-19-annexe-10'
  | 'instruction-2022-19-annexe-11'
  | 'convention-cea-2022'
  | 'tableaux-cea-2023'
  | 'fiches-actions-2024'
  | 'fiches-actions-2024-annexe-4'
  | 'fiches-actions-2024-annexe-5'
  | 'casf-l-262-35'
  | 'casf-d-262-65-2'
  | 'decret-2024-1244'
  | 'loi-plein-emploi'
  | 'instruction-2023-192'

/** L'intervalle de validité d'une valeur, bornes comprises. */
export interface Validite {
  /** Le premier jour où la valeur s'applique, `AAAA-MM-JJ`. */
  readonly du: string
  /** Le dernier jour où elle s'applique ; `null` : en vigueur. */
  readonly au: string | null
}

/** Un endroit d'un texte. */
export interface Source {
  /** Le texte cité. */
  readonly texte: IdTexte
  /** L'endroit du texte : « §6 », « mesure 3.1 », « corps I.2 ». */
  readonly section: string
}

/** Ce que toute valeur du référentiel porte. */
export interface Reference {
  /** D'où vient la valeur. */
  readonly source: Source
  /** Quand elle s'applique. */
  readonly validite: Validite
  /** La parution du texte, `AAAA-MM-JJ` : la date qu'il porte, ou celle qu'on en déduit. */
  readonly publieLe: string
  /** Le jour où la valeur a été relue dans le texte, `AAAA-MM-JJ`. */
  readonly verifieLe: string
}

/**
 * La parution de chaque texte. Une instruction ou une convention qui n'est pas au Journal officiel a pour parution la date qu'elle
 * porte ; un document sans date, la plus ancienne que son contenu permette (`TEXTES` dit laquelle, et pourquoi).
 */
export const PUBLICATIONS: Readonly<Record<IdTexte, string>> = {
  'instruction-2022-19': '2022-01-19',
  'instruction-2022-19-annexe-1': '2022-01-19',
  'instruction-2022-19-annexe-1-bis': '2022-01-19',
  'instruction-2022-19-annexe-1-ter': '2022-01-19',
  'instruction-2022-19-annexe-2': '2022-01-19',
  'instruction-2022-19-annexe-3': '2022-01-19',
  'instruction-2022-19-annexe-4': '2022-01-19',
  'instruction-2022-19-annexe-5': '2022-01-19',
  'instruction-2022-19-annexe-6': '2022-01-19',
  'instruction-2022-19-annexe-7': '2022-01-19',
  'instruction-2022-19-annexe-8': '2022-01-19',
  'instruction-2022-19-annexe-9': '2022-01-19',
  'instruction-2022-19-annexe-10': '2022-01-19',
  'instruction-2022-19-annexe-11': '2022-01-19',
  'convention-cea-2022': '2022-10-20',
  'tableaux-cea-2023': '2023-01-01',
  'fiches-actions-2024': '2024-06-30',
  'fiches-actions-2024-annexe-4': '2024-06-30',
  'fiches-actions-2024-annexe-5': '2024-06-30',
  'casf-l-262-35': '2008-12-03',
  'casf-d-262-65-2': '2024-12-31',
  'decret-2024-1244': '2024-12-31',
  'loi-plein-emploi': '2023-12-19',
  'instruction-2023-192': '2023-12-27',
}

/** Le jour où tout le référentiel a été relu dans les textes. */
const VERIFIE_LE = '2026-11-21'

/** La référence d'une valeur : l'endroit du texte, et l'intervalle où elle s'applique. */
export function citer(texte: IdTexte, section: string, du: string, au: string | null): Reference {
  return { source: { texte, section }, validite: { du, au }, publieLe: PUBLICATIONS[texte], verifieLe: VERIFIE_LE }
}

/** L'intervalle couvre-t-il ce jour, `AAAA-MM-JJ`, bornes comprises ? */
export function couvre(validite: Validite, jour: string): boolean {
  return validite.du <= jour && (validite.au === null || jour <= validite.au)
}
