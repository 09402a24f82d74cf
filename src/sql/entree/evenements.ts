import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, leJour, type Redaction } from '../etape'
import { COLONNES_ORIENTATION, COLONNES_RENDEZ_VOUS, lister } from './colonnes'

/** Si l'orientation elle-même peut venir de la zone incertaine, tout événement depuis le début de l'entrée peut compter. */
const DEBUT_DE_ZONE: Sql = 'CASE WHEN suivis_de_zone > 0 THEN rattachement ELSE borne END'

/** Les rendez-vous de chaque entrée, connus à l'observation. */
export function rendezVous(redaction: Redaction): Etape {
  const { regles, vues } = redaction
  const entre = (objet: string, debut: Sql, fin: Sql): Sql =>
    `v.objet = '${objet}' AND v.date_rendez_vous >= ${debut} AND v.date_rendez_vous < ${fin}`
  return {
    nom: 'rendez_vous',
    regle:
      "le premier rendez-vous d'accompagnement non annulé à partir de l'orientation ; les absences au rendez-vous d'orientation",
    source: "instruction 2022/19, annexe 7, §6 (premier rendez-vous d'accompagnement fixé)",
    sql: bloc(`
      SELECT ${lister(COLONNES_ORIENTATION, 'o.')},
        MIN(CASE WHEN ${entre('accompagnement', 'COALESCE(orientee_le, rattachement)', 'borne')}
          THEN v.date_rendez_vous END) AS rendez_vous_le,
        COUNT(CASE WHEN ${entre('accompagnement', DEBUT_DE_ZONE, 'fin_de_zone')}
          THEN 1 END) AS rendez_vous_de_zone,
        COUNT(CASE WHEN ${entre('orientation', 'rattachement', 'borne')} THEN 1 END) AS absences,
        COUNT(CASE WHEN ${entre('orientation', 'borne', 'fin_de_zone')} THEN 1 END) AS absences_de_zone
      FROM orientations o
      LEFT JOIN ${vues.rendezVous} v
        ON v.dossier_id = o.dossier_admis
        AND COALESCE(v.fixe_le, v.date_rendez_vous) <= ${leJour(regles.observeLe)}
        AND ((v.objet = 'accompagnement' AND (v.statut IS NULL OR v.statut <> 'annule'))
          OR (v.objet = 'orientation' AND v.statut = 'absent'))
      GROUP BY ${lister(COLONNES_ORIENTATION, 'o.')}`),
  }
}

/** Les contrats de chaque entrée, signés à l'observation. */
export function contrats({ dialecte: d, regles, vues }: Redaction): Etape {
  const entre = (debut: Sql, fin: Sql): Sql => `k.signe_le >= ${debut} AND k.signe_le < ${fin}`
  return {
    nom: 'contrats',
    regle: "le premier contrat non renouvelé signé dans l'entrée",
    source: "instruction 2022/19, annexe 7, §6 (premiers contrats d'engagements réciproques) ; annexe 9 (renouvellements exclus)",
    sql: bloc(`
      SELECT ${lister(COLONNES_RENDEZ_VOUS, 'r.')},
        MIN(CASE WHEN ${entre('rattachement', 'borne')} THEN k.signe_le END) AS contrat_le,
        COUNT(CASE WHEN ${entre(DEBUT_DE_ZONE, 'fin_de_zone')} THEN 1 END) AS contrats_de_zone
      FROM rendez_vous r
      LEFT JOIN ${vues.contrats} k
        ON k.dossier_id = r.dossier_admis AND k.signe_le <= ${leJour(regles.observeLe)}
        AND (k.renouvellement IS NULL OR ${d.estNon('k.renouvellement')})
      GROUP BY ${lister(COLONNES_RENDEZ_VOUS, 'r.')}`),
  }
}
