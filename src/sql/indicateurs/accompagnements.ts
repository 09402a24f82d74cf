import type { Sql } from '../dialectes/dialecte'
import { COLONNES_EVENEMENTS, lister } from '../entree/colonnes'
import { bloc, type Etape, leJour, type Redaction } from '../etape'

/**
 * Les accompagnements tels qu'on les connaît à l'observation : les dates postérieures sont nulles, et celui dont rien n'est arrivé n'existe pas
 * encore. `en_cours` dit s'il l'est au jour du stock : 1, 0, ou nul si l'on ne sait pas.
 *
 * Une sous-requête, et non une étape : la jointure garde ainsi l'index de la table.
 */
export function accompagnementsConnus({ regles, vues }: Redaction): Sql {
  const observe = leJour(regles.observeLe)
  const stock = leJour(regles.stockLe)
  const connu = (colonne: string): Sql => `CASE WHEN ${colonne} <= ${observe} THEN ${colonne} END`
  return `(
        SELECT a.dossier_id, a.rang, a.dispositif, a.conseiller,
          ${connu('a.oriente_le')} AS oriente_le,
          ${connu('a.propose_le')} AS propose_le,
          ${connu('a.demarre_le')} AS demarre_le,
          CASE
            WHEN a.termine_le <= ${observe} AND a.termine_le <= ${stock} THEN 0
            WHEN a.demarre_le <= ${observe} THEN CASE WHEN a.demarre_le <= ${stock} THEN 1 ELSE 0 END
            WHEN a.oriente_le <= ${observe} THEN CASE WHEN a.oriente_le <= ${stock} THEN 1 ELSE 0 END
          END AS en_cours
        FROM ${vues.accompagnements} a
        WHERE a.oriente_le IS NULL OR a.oriente_le <= ${observe} OR a.propose_le <= ${observe} OR a.demarre_le <= ${observe}
      )`
}

/** Une date de l'accompagnement est-elle dans la période ? */
export function dansLaPeriode({ regles }: Redaction, jour: Sql): Sql {
  return `${jour} >= ${leJour(regles.periode.debut)} AND ${jour} <= ${leJour(regles.periode.fin)}`
}

/** Les accompagnements de chaque entrant, comptés. */
export function accompagnementsDesEntrants(redaction: Redaction): Etape {
  const periode = dansLaPeriode(redaction, 'a.oriente_le')
  const compter = (condition: Sql): Sql => `COUNT(CASE WHEN ${condition} THEN 1 END)`
  const ag = "a.dispositif = 'accompagnement-global'"
  const gad = "a.dispositif = 'garantie-activite'"
  const entre = (debut: string, fin: string): Sql => `${ag} AND a.oriente_le >= ${debut} AND a.oriente_le < ${fin}`
  return {
    nom: 'accompagnements_des_entrants',
    regle:
      "l'orientation vers la garantie d'activité, dans la période et depuis le rattachement ; un accompagnement global orienté dans la période ou en cours au jour du stock exclut",
    source: "instruction 2022/19, annexe 7, §7 (nouveaux entrants seulement, bénéficiaires de l'accompagnement global exclus)",
    sql: bloc(`
      SELECT ${lister(COLONNES_EVENEMENTS, 'c.')},
        MAX(CASE WHEN ${gad} AND ${periode} THEN a.oriente_le END) AS gad_oriente_le,
        ${compter(`${gad} AND a.oriente_le IS NULL`)} AS gad_non_datees,
        ${compter(`${ag} AND (a.en_cours = 1 OR (${periode}))`)} AS ag_excluants,
        ${compter(`${ag} AND (a.en_cours IS NULL OR a.oriente_le IS NULL)`)} AS ag_incertains,
        ${compter(entre('c.rattachement', 'c.borne'))} AS ag_de_l_entree,
        ${compter(`(${entre('c.borne', 'c.fin_de_zone')}) OR (${ag} AND a.oriente_le IS NULL)`)} AS ag_de_zone
      FROM contrats c
      LEFT JOIN ${accompagnementsConnus(redaction)} a ON a.dossier_id = c.dossier_id
      GROUP BY ${lister(COLONNES_EVENEMENTS, 'c.')}`),
  }
}
