import { decaler } from '../duree'
import { bloc, type Etape, type Redaction } from '../etape'

/** Où commence chaque séjour dans le dispositif, chaque suspension, chaque suite de soumissions inconnues. */
export function ruptures({ dialecte: d }: Redaction): Etape {
  // Un trou qui s'ouvre le lendemain de `fin` contient un mois civil entier s'il atteint le premier du deuxième mois qui suit `fin`.
  const finDeLacune = (lendemain: string): string => d.premierDuMois(d.plusMois(d.plusJours(lendemain, -1), 2))
  const prolonge = `dispositif = 1 AND dispositif_precedent = 1 AND debut < ${finDeLacune('lendemain_precedent')}`
  return {
    nom: 'ruptures',
    regle: 'un trou sans mois civil entier entre deux jours du dispositif est une lacune, qui ne rompt pas le séjour',
    source: 'instruction 2022/19, annexe 7, §6 (droits mensuels)',
    sql: bloc(`
      SELECT s.*,
        CASE WHEN dispositif = 0 OR (${prolonge}) THEN 0 ELSE 1 END AS ouvre_sejour,
        CASE WHEN dispositif_precedent = 0 OR historique_depuis IS NULL OR debut > historique_depuis
          THEN 1 ELSE 0 END AS suit_une_sortie,
        CASE WHEN suspendue = 1 AND NOT (COALESCE(suspendue_precedente, 0) = 1 AND ${prolonge})
          THEN 1 ELSE 0 END AS ouvre_suspension,
        CASE WHEN dispositif = 1 AND dispositif_suivant = 1 AND debut_suivant < ${finDeLacune('lendemain')}
          THEN debut_suivant ELSE lendemain END AS lendemain_prolonge,
        CASE WHEN soumission_inconnue = 0 OR (inconnue_precedente = 1 AND lendemain_precedent = debut
          AND departement_precedent = departement) THEN 0 ELSE 1 END AS ouvre_suite_inconnue
      FROM situations_voisines s`),
  }
}

const JUSQU_ICI = 'OVER (PARTITION BY dossier_id ORDER BY debut ASC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)'
const AVANT = 'OVER (PARTITION BY dossier_id ORDER BY debut ASC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)'

/** Le séjour de chaque situation, et ce qui la précède. */
export function sejours(): Etape {
  return {
    nom: 'sejours',
    regle: 'un séjour est une suite ininterrompue de jours dans le dispositif',
    source: 'instruction 2022/19, annexe 7, §6 (radiés, suspendus)',
    sql: bloc(`
      SELECT r.*,
        MAX(CASE WHEN ouvre_sejour = 1 THEN debut END) ${JUSQU_ICI} AS ouvert_le,
        MAX(CASE WHEN ouvre_suspension = 1 THEN debut END) ${JUSQU_ICI} AS suspendue_depuis,
        MAX(CASE WHEN dispositif = 1 THEN lendemain END) ${AVANT} AS lendemain_dispositif,
        MAX(CASE WHEN dispositif = 1 THEN debut END) ${AVANT} AS debut_dispositif,
        MAX(CASE WHEN droit IN ('versable', 'suspendu') THEN debut END) ${AVANT} AS debut_droit,
        SUM(ouvre_suite_inconnue) ${JUSQU_ICI} AS suite_inconnue,
        SUM(ouvre_suite_inconnue) OVER (PARTITION BY dossier_id) AS suites_inconnues
      FROM ruptures r`),
  }
}

/** Ce que chaque situation tient de l'ouverture de son séjour, des sorties et des longues suspensions qui la précèdent. */
export function parcours({ dialecte: d, regles }: Redaction): Etape {
  const seuil = decaler(d, 'suspendue_depuis', regles.conventions.clotureSuspension, 1)
  return {
    nom: 'parcours',
    regle: 'une sortie, ou une suspension plus longue que la durée de clôture, clôt les suivis commencés assez tôt avant elle',
    source: "instruction 2022/19, annexe 7, §6 (clôture de l'accompagnement des radiés, et des suspendus depuis plus de 12 mois)",
    sql: bloc(`
      SELECT s.*,
        MAX(CASE WHEN ouvre_sejour = 1 THEN lendemain_dispositif END) ${JUSQU_ICI} AS fin_sejour_precedent,
        MAX(CASE WHEN ouvre_sejour = 1 AND suit_une_sortie = 1 THEN lendemain_dispositif END) ${JUSQU_ICI} AS derniere_sortie,
        MAX(CASE WHEN ouvre_sejour = 1 AND lendemain_precedent = debut THEN debut END) ${JUSQU_ICI} AS ouverture_jointive,
        MAX(CASE WHEN ouvre_sejour = 1 THEN debut_droit END) ${JUSQU_ICI} AS droit_anterieur,
        MAX(CASE WHEN ouvre_sejour = 1 THEN debut_dispositif END) ${JUSQU_ICI} AS dispositif_anterieur,
        MAX(CASE WHEN suspendue = 1 AND lendemain_prolonge > ${seuil} THEN lendemain_prolonge END) ${AVANT} AS longue_suspension
      FROM sejours s`),
  }
}
