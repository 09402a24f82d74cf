import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, estDuTerritoire, leJour, type Redaction } from '../etape'
import { COLONNES_ENTREE, lister } from './colonnes'
import { DEBUT_DU_SUIVI } from './suivi'

/** Les suivis du territoire de chaque entrée, tels qu'on les connaît à l'observation. */
export function suivisObserves({ regles, vues }: Redaction, entrees: string): Etape {
  return {
    nom: 'suivis_observes',
    regle: "une clôture postérieure à l'observation n'est pas connue ; pole-emploi est lu comme france-travail",
    source: 'instruction 2022/19, annexe 7, §6 (hors pôle emploi)',
    sql: bloc(`
      SELECT ${lister(COLONNES_ENTREE, 'e.')},
        e.ouverture, e.historique_depuis, e.anticipation_depuis,
        s.rang AS rang_suivi, s.departement AS departement_suivi,
        ${DEBUT_DU_SUIVI} AS debut_suivi,
        CASE WHEN s.cloture_le <= ${leJour(regles.observeLe)} THEN s.cloture_le END AS cloture,
        CASE WHEN s.organisme = 'pole-emploi' THEN 'france-travail' ELSE s.organisme END AS organisme,
        s.parcours
      FROM ${entrees} e
      LEFT JOIN ${vues.suivis} s
        ON s.dossier_id = e.dossier_admis`),
  }
}

/** Ce que chaque suivi est pour l'entrée, et son rang parmi ceux qui comptent. */
export function suivisClasses(redaction: Redaction): Etape {
  const { regles } = redaction
  const territoire = estDuTerritoire(redaction, 'COALESCE(departement_suivi, departement_dossier)', 'departement_dossier')
  const observe = leJour(regles.observeLe)
  return {
    nom: 'suivis_classes',
    regle:
      "un suivi daté de l'entrée y compte, le plus ancien d'abord, à début égal les organismes connus hors France Travail, puis inconnus ; un suivi sans date, ou que l'historisation coupe de son entrée, y compte comme non daté",
    source: "instruction 2022/19, annexe 7, §6 (courrier d'orientation ou désignation d'un référent)",
    sql: bloc(`
      SELECT s.*,
        ROW_NUMBER() OVER (PARTITION BY dossier_id, monde, debut ORDER BY CASE WHEN appartenance = 'date' THEN 0 ELSE 1 END ASC,
          debut_suivi ASC, CASE WHEN organisme IS NULL THEN 1 WHEN organisme = 'france-travail' THEN 2 ELSE 0 END ASC, rang_suivi ASC) AS ordre
      FROM (
        SELECT s.*,
          CASE
            WHEN rang_suivi IS NULL OR NOT (${territoire}) THEN 'etranger'
            WHEN debut_suivi IS NULL AND cloture < debut THEN 'etranger'
            WHEN debut_suivi IS NULL THEN 'non-date'
            WHEN debut_suivi > ${observe} THEN 'etranger'
            WHEN debut_suivi >= borne AND debut_suivi < fin_de_zone THEN 'zone'
            WHEN debut_suivi >= borne THEN 'etranger'
            WHEN debut_suivi < debut AND cloture <= debut THEN 'etranger'
            WHEN debut_suivi >= rattachement THEN 'date'
            WHEN ouverture = 1 AND rattachement = historique_depuis AND debut_suivi >= anticipation_depuis THEN 'non-date'
            ELSE 'etranger'
          END AS appartenance
        FROM suivis_observes s
      ) s`),
  }
}

/** L'orientation de chaque entrée ; `orientee_le` n'est connu que si l'orientation est datée. */
export function orientations({ dialecte: d }: Redaction): Etape {
  const compte = (appartenance: string): Sql => `COUNT(CASE WHEN appartenance = '${appartenance}' THEN 1 END)`
  const retenir = (colonne: 'organisme' | 'parcours'): Sql => {
    const compris = `CASE WHEN appartenance IN ('date', 'non-date') THEN ${colonne} END`
    return `CASE
            WHEN ${compte('non-date')} = 0 THEN MAX(CASE WHEN appartenance = 'date' AND ordre = 1 THEN ${colonne} END)
            WHEN COUNT(${compris}) = ${compte('date')} + ${compte('non-date')} AND MIN(${compris}) = MAX(${compris}) THEN MAX(${compris})
          END AS ${colonne}`
  }
  return {
    nom: 'orientations',
    regle: "l'orientation est le premier suivi daté de l'entrée ; à côté d'un suivi non daté, elle n'est pas datée",
    source: "instruction 2022/19, annexe 7, §6 (courrier d'orientation ou désignation d'un référent)",
    sql: bloc(`
      SELECT o.*,
        CASE WHEN ${d.estOui('suivis_tenus')} AND (suivis_dates + suivis_non_dates = 0 OR organisme = 'france-travail')
          THEN 1 ELSE 0 END AS sans_objet
      FROM (
        SELECT ${lister(COLONNES_ENTREE)},
          ${compte('date')} AS suivis_dates,
          ${compte('non-date')} AS suivis_non_dates,
          ${compte('zone')} AS suivis_de_zone,
          CASE WHEN ${compte('non-date')} = 0 THEN MIN(CASE WHEN appartenance = 'date' THEN debut_suivi END) END AS orientee_le,
          ${retenir('organisme')},
          ${retenir('parcours')}
        FROM suivis_classes
        GROUP BY ${lister(COLONNES_ENTREE)}
      ) o`),
  }
}
