import type { Mesure } from '../../base/mesure'
import type { Conventions } from '../../referentiel/conventions'
import type { IdIndicateurGarantie, IdIndicateurInsertion } from '../../referentiel/indicateurs/identifiants'
import type { DelaiMedian } from './medianes'
import type { IdTaux, Taux } from './taux'

/** Les douze indicateurs d'insertion et de garantie d'activité. */
export type IdIndicateurRsa = IdIndicateurInsertion | IdIndicateurGarantie

/** Les indicateurs d'un ensemble de dossiers, avec tout ce qui les a produits. */
export interface IndicateursRsa {
  /** Les douze mesures. */
  readonly indicateurs: Readonly<Record<IdIndicateurRsa, Mesure>>
  /** Les six taux et leurs bornes. */
  readonly taux: Readonly<Record<IdTaux, Taux>>
  /** Les délais médians, en jours. */
  readonly delais: { readonly orientation: DelaiMedian }
  /** Le nombre de personnes prises en charge : les dossiers ayant au moins une entrée orientée. */
  readonly prisesEnCharge: Mesure
  /** Les entrants orientés hors France Travail. */
  readonly orientesHorsFranceTravail: Mesure
  /** Les entrants orientés vers l'accompagnement global. */
  readonly orientesAccompagnementGlobal: Mesure
  /** Les entrants orientés qui ne se sont pas présentés au rendez-vous d'orientation. */
  readonly absentsOrientation: Mesure
  /** Nombre de dossiers évalués. */
  readonly dossiers: number
  /** L'empreinte des dossiers évalués, seize chiffres hexadécimaux : deux résultats qui ont la même comptent les mêmes dossiers. */
  readonly empreintePopulation: string
  /** La version des règles de calcul : elle change dès qu'un chiffre peut changer. */
  readonly versionRegles: string
  /** L'empreinte du contexte : deux résultats de même empreinte se comparent. */
  readonly empreinte: string
  /** Les conventions, complètes. */
  readonly conventions: Conventions
  /** La période, bornes comprises. */
  readonly periode: { readonly debut: string; readonly fin: string }
  /** Le jour jusqu'auquel les faits sont connus. */
  readonly observeLe: string
  /** Le jour où se prennent les stocks. */
  readonly stockLe: string
  /** Le territoire ; `null` : chaque dossier dans son département. */
  readonly departements: readonly string[] | null
  /** Ce que le guide demande de commenter, en phrases. */
  readonly commentaires: readonly string[]
}
