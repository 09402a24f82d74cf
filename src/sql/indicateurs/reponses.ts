import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, estDuTerritoire, type Redaction } from '../etape'

/** Ce que chaque entrant répond aux conditions des indicateurs. */
export function reponses(redaction: Redaction): Etape {
  const { dialecte: d } = redaction
  const nonTenus = (liste: string): Sql => d.estNon(`${liste}_tenus`)
  const sansDate = `(${nonTenus('suivis')} OR suivis_dates = 0 OR suivis_non_dates > 0)`
  const choisir = (...cas: readonly (readonly [quand: Sql, reponse: Sql])[]): Sql =>
    `CASE${cas.map(([quand, reponse]) => `\n          WHEN ${quand} THEN ${reponse}`).join('')}\n          ELSE ${d.non} END`
  const vaut = (colonne: string, valeur: string): Sql =>
    `CASE
          WHEN ${sansDate} AND suivis_de_zone > 0 THEN ${d.inconnu}
          WHEN ${colonne} IS NULL THEN ${d.inconnu}
          ELSE ${d.certain(`${colonne} ${valeur}`)} END`
  /** La zone peut-elle apporter l'événement qui manque ? Liste non tenue, il suffit qu'elle apporte l'orientation. */
  const possible = (liste: string): Sql =>
    `((${nonTenus(liste)} AND suivis_de_zone > 0) OR (${d.estOui(`${liste}_tenus`)} AND ${liste}_de_zone > 0))`
  const evenement = (liste: string, delai: string, douteux: Sql): Sql =>
    choisir(
      [nonTenus(liste), d.inconnu],
      [`${delai}_date IS NOT NULL AND ${douteux}`, d.inconnu],
      [`${delai}_date IS NOT NULL`, d.oui],
      [possible(liste), d.inconnu],
    )
  const dansLeDelai = (liste: string, delai: string): Sql =>
    choisir(
      [`${delai}_statut = 'dans-le-delai'`, d.oui],
      [`${delai}_statut = 'indetermine' AND (${nonTenus(liste)} OR ${delai}_date IS NOT NULL)`, d.inconnu],
      [`${delai}_date IS NULL AND ${possible(liste)}`, d.inconnu],
    )
  return {
    nom: 'reponses',
    regle:
      "oui, non ou inconnu à chaque condition ; un événement qui manque devient inconnu si la zone d'une borne incertaine peut l'apporter",
    source: 'instruction 2022/19, annexe 7, §6 et §7',
    sql: bloc(`
      SELECT e.*,
        CASE WHEN statut = 'retenue' THEN ${d.oui} ELSE ${d.inconnu} END AS entrant,
        ${choisir(
          [nonTenus('suivis'), d.inconnu],
          ['suivis_dates > 0', d.oui],
          ['suivis_non_dates > 0 OR suivis_de_zone > 0', d.inconnu],
        )} AS oriente,
        ${choisir(
          ["orientation_statut = 'dans-le-delai'", d.oui],
          [`${nonTenus('suivis')} OR suivis_non_dates > 0`, d.inconnu],
          ["suivis_dates > 0 AND orientation_statut = 'indetermine'", d.inconnu],
          ['suivis_dates = 0 AND suivis_de_zone > 0', d.inconnu],
        )} AS oriente_dans_le_delai,
        ${vaut('organisme', "<> 'france-travail'")} AS hors_france_travail,
        ${vaut('parcours', "= 'professionnel'")} AS professionnel,
        ${evenement('rendez_vous', 'rendez_vous', `(${nonTenus('suivis')} OR suivis_non_dates > 0)`)} AS a_rendez_vous,
        ${dansLeDelai('rendez_vous', 'rendez_vous')} AS rendez_vous_dans_le_delai,
        ${evenement('contrats', 'contrat', '1 = 0')} AS a_contrat,
        ${dansLeDelai('contrats', 'contrat')} AS contrat_dans_le_delai,
        ${choisir([nonTenus('accompagnements'), d.inconnu], ['ag_de_l_entree > 0', d.oui], ['ag_de_zone > 0', d.inconnu])} AS vers_ag,
        ${choisir([nonTenus('rendez_vous'), d.inconnu], ['absences > 0', d.oui], ['absences_de_zone > 0', d.inconnu])} AS absente,
        ${choisir([`NOT (${estDuTerritoire(redaction, 'departement_dossier', 'departement_dossier')})`, d.non], [nonTenus('accompagnements'), d.inconnu], ['gad_oriente_le >= rattachement', d.oui], ['gad_non_datees > 0', d.inconnu])} AS vers_gad,
        ${choisir([nonTenus('accompagnements'), d.non], ['ag_excluants > 0', d.oui], ['ag_incertains > 0', d.inconnu])} AS ag_exclut
      FROM delais e`),
  }
}
