import { estSoumise } from '../droits/mondes'
import { decaler } from '../duree'
import { bloc, type Etape, type Redaction, SANS_FIN } from '../etape'
import { COLONNES_DEPART, lister } from './colonnes'
import { motifEntree, motifRejet } from './motif'

/** Les situations d'où une candidature peut partir : leur ouverture, leur rattachement, leur date d'entrée. */
export function departs(redaction: Redaction): Etape {
  const { dialecte: d, regles } = redaction
  const { conventions } = regles
  const anticipation = decaler(d, 'ouvert_le', conventions.anticipation, -1)
  const moisPrecedent = d.plusMois(d.premierDuMois('debut'), -1)
  return {
    nom: 'departs',
    regle:
      "une ouverture dans le mois ou le précédent rattache à l'entrée ce qui la précède, sans remonter dans un séjour antérieur ni avant l'historisation",
    source: 'instruction 2022/19, annexe 7, §6 (soumis, ou de nouveau soumis) ; annexe 1 (ouverture des droits)',
    sql: bloc(`
      SELECT p.*,
        CASE WHEN ouverture = 0 THEN debut ELSE GREATEST(anticipation_depuis,
          COALESCE(fin_sejour_precedent, anticipation_depuis),
          CASE WHEN historique_depuis <= ouvert_le THEN historique_depuis ELSE anticipation_depuis END) END AS rattachement,
        CASE WHEN ouverture = 1 AND (historique_depuis IS NULL OR ouvert_le > historique_depuis OR ouverture_jointive = ouvert_le)
          THEN 1 ELSE 0 END AS ouverture_certaine,
        ${conventions.debutOrientation === 'notification' ? 'notifiee_le' : 'debut'} AS date_entree,
        CASE WHEN historique_depuis IS NULL OR historique_depuis <= ${moisPrecedent}
          THEN ${d.oui} ELSE ${d.inconnu} END AS absente_le_mois_precedent,
        ${motifEntree(redaction)} AS motif_entree,
        ${motifRejet()} AS motif_rejet
      FROM (
        SELECT p.*,
          CASE WHEN ${d.premierDuMois('ouvert_le')} >= ${moisPrecedent} THEN 1 ELSE 0 END AS ouverture,
          ${anticipation} AS anticipation_depuis
        FROM parcours p
        WHERE dispositif = 1 AND droit = 'versable' AND (soumis_droits_devoirs IS NULL OR ${d.estOui('soumis_droits_devoirs')})
      ) p`),
  }
}

/** Le statut et le motif de chaque candidature possible : ils ne dépendent pas du monde où elle paraît. */
export function statuts({ dialecte: d }: Redaction): Etape {
  return {
    nom: 'statuts',
    regle: "rejetée s'il y a un suivi en cours ; retenue si les critères et la date d'entrée sont certains ; indéterminée sinon",
    source: 'instruction 2022/19, annexe 7, §6 (ce périmètre inclut, ce périmètre exclut)',
    sql: bloc(`
      SELECT c.*,
        CASE
          WHEN ${d.estNon('criteres')} THEN 'rejetee'
          WHEN ${d.estOui('criteres')} AND date_entree IS NOT NULL THEN 'retenue'
          ELSE 'indeterminee'
        END AS statut,
        CASE WHEN ${d.estNon('criteres')} THEN motif_rejet ELSE motif_entree END AS motif,
        CASE WHEN ${d.estNon('criteres')} THEN NULL ELSE dossier_id END AS dossier_admis
      FROM (
        SELECT ${lister(COLONNES_DEPART)},
          ${d.et('absente_le_mois_precedent', 'sans_suivi')} AS criteres
        FROM suivis_comptes
      ) c`),
  }
}

/** Dans chaque monde, les situations effectives, et la précédente. */
export function effectives(redaction: Redaction): Etape {
  return {
    nom: 'effectives',
    regle: 'est effective une situation versable du territoire, soumise aux droits et devoirs dans le monde considéré',
    source: 'instruction 2022/19, annexe 7, §6 (droit versable, soumis aux droits et devoirs)',
    sql: bloc(`
      SELECT c.*, m.monde, m.mondes,
        LAG(c.lendemain) OVER (PARTITION BY c.dossier_id, m.monde ORDER BY c.debut ASC) AS lendemain_effectif
      FROM statuts c
      JOIN mondes m ON m.suites = c.suites_inconnues AND ${estSoumise(redaction)}`),
  }
}

/** Les candidatures de chaque monde, et leurs bornes. */
export function candidatures({ dialecte: d }: Redaction): Etape {
  const nonRejetees = "PARTITION BY dossier_id, monde, CASE WHEN statut = 'rejetee' THEN 1 ELSE 0 END ORDER BY debut ASC"
  const moisSuivant = d.plusMois(d.premierDuMois(d.plusJours('lendemain_effectif', -1)), 1)
  return {
    nom: 'candidatures',
    regle:
      "soumis ce mois-ci, sans l'avoir été le mois précédent ; les événements vont jusqu'au rattachement de la candidature suivante non rejetée",
    source: "instruction 2022/19, annexe 7, §6 (ne l'étaient pas le mois précédent)",
    sql: bloc(`
      SELECT c.*,
        COALESCE(LEAD(rattachement) OVER (${nonRejetees}), ${SANS_FIN}) AS borne,
        COALESCE(MIN(CASE WHEN ${d.estOui('criteres')} THEN rattachement END)
          OVER (${nonRejetees} ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), ${SANS_FIN}) AS fin_de_zone
      FROM effectives c
      WHERE lendemain_effectif IS NULL OR ${d.premierDuMois('debut')} > ${moisSuivant}`),
  }
}
