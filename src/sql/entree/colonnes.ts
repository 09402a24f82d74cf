import type { Sql } from '../dialectes/dialecte'

/** Ce qu'une candidature possible tient de son dossier et de ses droits, quel que soit le monde. */
export const COLONNES_DEPART: readonly string[] = [
  'dossier_id',
  'departement_dossier',
  'historique_depuis',
  'suivis_tenus',
  'rendez_vous_tenus',
  'contrats_tenus',
  'accompagnements_tenus',
  'soumis_droits_devoirs',
  'suite_inconnue',
  'suites_inconnues',
  'debut',
  'lendemain',
  'ouverture',
  'ouverture_certaine',
  'anticipation_depuis',
  'rattachement',
  'date_entree',
  'absente_le_mois_precedent',
  'motif_entree',
  'motif_rejet',
]

/** Ce qu'est une entrée dans un monde, avec ses bornes. */
export const COLONNES_ENTREE: readonly string[] = [
  'dossier_id',
  'dossier_admis',
  'monde',
  'mondes',
  'departement_dossier',
  'suivis_tenus',
  'rendez_vous_tenus',
  'contrats_tenus',
  'accompagnements_tenus',
  'debut',
  'rattachement',
  'date_entree',
  'statut',
  'motif',
  'borne',
  'fin_de_zone',
]

/** L'entrée et son orientation. */
export const COLONNES_ORIENTATION: readonly string[] = [
  ...COLONNES_ENTREE,
  'suivis_dates',
  'suivis_non_dates',
  'suivis_de_zone',
  'orientee_le',
  'organisme',
  'parcours',
  'sans_objet',
]

/** L'entrée, son orientation et ses rendez-vous. */
export const COLONNES_RENDEZ_VOUS: readonly string[] = [
  ...COLONNES_ORIENTATION,
  'rendez_vous_le',
  'rendez_vous_de_zone',
  'absences',
  'absences_de_zone',
]

/** L'entrée et tous ses événements. */
export const COLONNES_EVENEMENTS: readonly string[] = [...COLONNES_RENDEZ_VOUS, 'contrat_le', 'contrats_de_zone']

/** Une liste de colonnes, préfixées ou non, sur quelques lignes lisibles. */
export function lister(colonnes: readonly string[], prefixe = ''): Sql {
  const lignes: string[] = []
  for (const colonne of colonnes) {
    const derniere = lignes[lignes.length - 1]
    const ecrite = `${prefixe}${colonne}`
    if (derniere === undefined || derniere.length + ecrite.length > 100) lignes.push(ecrite)
    else lignes[lignes.length - 1] = `${derniere}, ${ecrite}`
  }
  return lignes.join(',\n        ')
}
