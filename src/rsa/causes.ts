import { PREMIER_INCONNU, type Reponse } from '../base/trivaleur'

/** Le code d'une cause d'inconnu, clé de `causes` dans les mesures. */
export type Cause =
  | 'historique-incomplet'
  | 'suivi-non-date'
  | 'suivis-non-tenus'
  | 'notification-inconnue'
  | 'orientation-non-datee'
  | 'organisme-inconnu'
  | 'rendez-vous-non-tenus'
  | 'contrats-non-tenus'
  | 'entree-suivante-incertaine'
  | 'soumission-inconnue'
  | 'entrees-divergentes'
  | 'accompagnements-non-tenus'
  | 'accompagnement-non-date'
  | 'conseiller-inconnu'
  | 'proposition-non-datee'
  | 'parcours-inconnu'

/**
 * Les causes d'un inconnu. Une réponse inconnue est le nombre de sa cause (voir `base/trivaleur`) : ce fichier donne les nombres, les codes
 * publiés et leurs libellés.
 */
const TABLE: readonly (readonly [Cause, string])[] = [
  ['historique-incomplet', "les droits ne sont pas connus avant la date d'historisation"],
  ['suivi-non-date', 'un suivi sans date ni clôture est peut-être en cours'],
  ['suivis-non-tenus', 'la source ne tient pas les orientations'],
  ['notification-inconnue', 'la date de réception de la notification CAF/MSA manque'],
  ['orientation-non-datee', "l'orientation existe, mais sans date certaine"],
  ['organisme-inconnu', "l'organisme d'orientation manque"],
  ['rendez-vous-non-tenus', 'la source ne tient pas les rendez-vous'],
  ['contrats-non-tenus', 'la source ne tient pas les contrats'],
  ['entree-suivante-incertaine', 'un événement revient à cette entrée ou à la suivante, qui est incertaine'],
  ['soumission-inconnue', 'la soumission aux droits et devoirs manque'],
  ['entrees-divergentes', 'les entrées possibles de la personne ne donnent pas la même réponse'],
  ['accompagnements-non-tenus', 'la source ne tient pas les accompagnements'],
  ['accompagnement-non-date', "une date de l'accompagnement manque"],
  ['conseiller-inconnu', "le conseiller de l'accompagnement global manque"],
  ['proposition-non-datee', "la date de proposition de l'accompagnement global manque"],
  ['parcours-inconnu', 'le type de parcours manque'],
]

/** Le nombre de causes. */
export const NOMBRE_CAUSES = 16

/** L'inconnu de chaque cause. Les nombres suivent l'ordre de la table, écrits ici en clair pour que les règles ne paient aucune recherche. */
export const INCONNU: { readonly [Nom in NomInconnu]: Reponse } = {
  historique: 2,
  suiviNonDate: 3,
  suivisNonTenus: 4,
  notification: 5,
  orientationNonDatee: 6,
  organisme: 7,
  rendezVousNonTenus: 8,
  contratsNonTenus: 9,
  entreeSuivante: 10,
  soumission: 11,
  entreesDivergentes: 12,
  accompagnementsNonTenus: 13,
  accompagnementNonDate: 14,
  conseiller: 15,
  proposition: 16,
  parcours: 17,
}

type NomInconnu =
  | 'historique'
  | 'suiviNonDate'
  | 'suivisNonTenus'
  | 'notification'
  | 'orientationNonDatee'
  | 'organisme'
  | 'rendezVousNonTenus'
  | 'contratsNonTenus'
  | 'entreeSuivante'
  | 'soumission'
  | 'entreesDivergentes'
  | 'accompagnementsNonTenus'
  | 'accompagnementNonDate'
  | 'conseiller'
  | 'proposition'
  | 'parcours'

/** Le code de la cause d'une réponse inconnue ; `null` si la réponse est certaine. */
export function causeDe(reponse: Reponse): Cause | null {
  return TABLE[reponse - PREMIER_INCONNU]?.[0] ?? null
}

/** Le libellé de la cause d'une réponse inconnue. */
export function direCause(reponse: Reponse): string {
  return TABLE[reponse - PREMIER_INCONNU]?.[1] ?? ''
}

/**
 * Le libellé d'une cause, clé de `causes` dans les mesures ; à défaut, le code.
 *
 * @source instruction 2022/19, annexe 7 (les données difficiles à récupérer se signalent)
 * @example
 * ```ts
 * import { libelleCause } from 'calpae/rsa'
 * libelleCause('suivis-non-tenus') // => 'la source ne tient pas les orientations'
 * ```
 */
export function libelleCause(cause: string): string {
  return TABLE.find(([code]) => code === cause)?.[1] ?? cause
}
