import type { Sql } from '../dialectes/dialecte'
import { decaler } from '../duree'
import { bloc, type Etape, estDuTerritoire, type Redaction } from '../etape'
import { COLONNES_DEPART, lister } from './colonnes'

/** Le début d'un suivi `s` : la plus ancienne de ses deux dates, nulle si aucune n'est connue. */
export const DEBUT_DU_SUIVI: Sql = `CASE WHEN s.orientation_notifiee_le <= s.referent_designe_le THEN s.orientation_notifiee_le
            ELSE COALESCE(s.referent_designe_le, s.orientation_notifiee_le) END`

/** Les suivis du territoire qui peuvent empêcher une candidature d'entrer. */
export function suivisAnterieurs({ vues }: Redaction): Etape {
  return {
    nom: 'suivis_anterieurs',
    regle: 'une ouverture certaine vaut absence de suivi ; sinon, on regarde les suivis du territoire',
    source: 'instruction 2022/19, annexe 7, §6 (pas de suivi en cours)',
    sql: bloc(`
      SELECT ${lister(COLONNES_DEPART, 'c.')},
        c.derniere_sortie, c.longue_suspension,
        s.rang AS rang_suivi, s.departement AS departement_suivi, s.cloture_le,
        ${DEBUT_DU_SUIVI} AS debut_suivi
      FROM departs c
      LEFT JOIN ${vues.suivis} s
        ON s.dossier_id = CASE WHEN c.ouverture_certaine = 0 THEN c.dossier_id END`),
  }
}

/** L'état de chaque suivi le jour de la candidature, et ce qu'il en résulte. */
export function suivisComptes(redaction: Redaction): Etape {
  const { dialecte: d, regles } = redaction
  const territoire = estDuTerritoire(redaction, 'COALESCE(departement_suivi, departement_dossier)', 'departement_dossier')
  const clos = decaler(d, 'debut_suivi', regles.conventions.clotureSuspension, 1)
  return {
    nom: 'suivis_comptes',
    regle:
      "un suivi est clos par sa clôture, une sortie ou une longue suspension ; antérieur à l'historique ou sans date, on ne sait pas ; il suffit d'un suivi en cours",
    source:
      "instruction 2022/19, annexe 7, §6 (clôture de l'accompagnement pour les radiés, ou les suspendus au-delà de 12 mois)",
    sql: bloc(`
      SELECT ${lister(COLONNES_DEPART)},
        CASE
          WHEN ouverture_certaine = 1 THEN ${d.oui}
          WHEN ${d.estNon('suivis_tenus')} THEN ${d.inconnu}
          WHEN COUNT(CASE WHEN etat_suivi = 'en-cours' THEN 1 END) > 0 AND ouverture = 0 THEN ${d.non}
          WHEN COUNT(CASE WHEN etat_suivi <> 'sans-effet' THEN 1 END) > 0 THEN ${d.inconnu}
          ELSE ${d.oui}
        END AS sans_suivi
      FROM (
        SELECT s.*,
          CASE
            WHEN rang_suivi IS NULL OR NOT (${territoire}) THEN 'sans-effet'
            WHEN debut_suivi >= debut OR cloture_le <= debut THEN 'sans-effet'
            WHEN debut_suivi IS NULL THEN 'inconnu'
            WHEN derniere_sortie > debut_suivi OR longue_suspension > ${clos} THEN 'sans-effet'
            WHEN debut_suivi < historique_depuis THEN 'inconnu'
            ELSE 'en-cours'
          END AS etat_suivi
        FROM suivis_anterieurs s
      ) s
      GROUP BY ${lister(COLONNES_DEPART)}`),
  }
}
