import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, estDuTerritoire, leJour, type Redaction } from '../etape'
import { accompagnementsConnus, dansLaPeriode } from './accompagnements'

const SOMMES = [
  'en_gad',
  'peut_etre_en_gad',
  'en_ag',
  'peut_etre_en_ag',
  'ag_orientes',
  'ag_non_dates',
  'demarrages',
  'demarrages_inconnus',
  'jours_demarrage',
] as const

/** Ce que les situations disent du jour du stock : dans le dispositif, ou du moins couvert par une situation. */
export function presencesAuStock({ regles }: Redaction): Etape {
  const stock = leJour(regles.stockLe)
  return {
    nom: 'presences_au_stock',
    regle: 'bénéficiaire : le jour du stock est dans le dispositif, lacunes comprises',
    source: 'instruction 2022/19, annexe 7, §7 (stock)',
    sql: bloc(`
      SELECT dossier_id, dispositif AS present, CASE WHEN ${stock} < lendemain THEN 1 ELSE 0 END AS couvert
      FROM ruptures
      WHERE debut <= ${stock} AND ${stock} < lendemain_prolonge`),
  }
}

/** Les accompagnements des dossiers du territoire, un par ligne, et leur présence au jour du stock. */
export function accompagnes(redaction: Redaction): Etape {
  const { dialecte: d, vues } = redaction
  const siAg = (condition: Sql, valeur = '1', sinon = '0'): Sql =>
    `CASE WHEN a.dispositif = 'accompagnement-global' AND ${condition} THEN ${valeur} ELSE ${sinon} END`
  const siGad = (condition: Sql): Sql => `CASE WHEN a.dispositif = 'garantie-activite' AND ${condition} THEN 1 ELSE 0 END`
  const demarre = dansLaPeriode(redaction, 'a.demarre_le')
  const nul = (type: Sql): Sql => `CAST(NULL AS ${type})`
  return {
    nom: 'accompagnes',
    regle:
      'en cours au jour du stock : démarré, à défaut orienté, et non terminé ; le délai de démarrage va de la proposition au démarrage dans la période',
    source: "instruction 2022/19, annexe 7, §7 (garantie d'activité, accompagnement global)",
    sql: bloc(`
      SELECT d.id AS dossier_id, d.departement, d.historique_depuis,
        1 AS accompagne, CASE WHEN ${d.estOui('d.accompagnements_tenus')} THEN 0 ELSE 1 END AS non_tenu, 0 AS present, 0 AS couvert,
        ${siGad('a.en_cours = 1')} AS en_gad,
        ${siGad('a.en_cours IS NULL')} AS peut_etre_en_gad,
        ${siAg('a.en_cours = 1')} AS en_ag,
        ${siAg('a.en_cours IS NULL')} AS peut_etre_en_ag,
        ${siAg(dansLaPeriode(redaction, 'a.oriente_le'))} AS ag_orientes,
        ${siAg('a.oriente_le IS NULL')} AS ag_non_dates,
        ${siAg(`${demarre} AND a.propose_le IS NOT NULL`)} AS demarrages,
        ${siAg(`${demarre} AND a.propose_le IS NULL`)} AS demarrages_inconnus,
        ${siAg(`${demarre} AND a.propose_le IS NOT NULL`, d.joursEntre('a.propose_le', 'a.demarre_le'))} AS jours_demarrage,
        ${siAg('a.en_cours = 1', 'a.conseiller', 'NULL')} AS conseiller
      FROM ${vues.dossiers} d
      LEFT JOIN ${accompagnementsConnus(redaction)} a ON a.dossier_id = d.id
      WHERE ${estDuTerritoire(redaction, 'd.departement', 'd.departement')}
        AND (a.dossier_id IS NOT NULL OR ${d.estNon('d.accompagnements_tenus')})
      UNION ALL
      SELECT dossier_id, ${nul(d.types.texte)}, ${nul('DATE')}, 0, 0, present, couvert,
        ${SOMMES.map(() => '0').join(', ')}, ${nul(d.types.long)}
      FROM presences_au_stock`),
  }
}

/** Une ligne par dossier accompagné et conseiller : les lignes d'un même dossier portent toutes ce que le dossier en entier en dit. */
export function dossiersAccompagnes(): Etape {
  const dossier = 'OVER (PARTITION BY dossier_id)'
  return {
    nom: 'dossiers_accompagnes',
    regle: 'les conseillers sont ceux des accompagnements globaux certainement en cours',
    source: 'instruction 2022/19, annexe 7, §7 (accompagnés par conseiller)',
    sql: bloc(`
      SELECT dossier_id, conseiller,
        MAX(departement) ${dossier} AS departement,
        MAX(historique_depuis) ${dossier} AS historique_depuis,
        MAX(accompagne) ${dossier} AS accompagne,
        MAX(non_tenu) ${dossier} AS non_tenu,
        MAX(present) ${dossier} AS present,
        MAX(couvert) ${dossier} AS couvert,
        ${SOMMES.map((colonne) => `SUM(${colonne}) ${dossier} AS ${colonne}`).join(',\n        ')},
        COUNT(conseiller) ${dossier} AS conseillers,
        ROW_NUMBER() OVER (PARTITION BY dossier_id ORDER BY conseiller ASC) AS ligne
      FROM (
        SELECT dossier_id, conseiller, MAX(departement) AS departement, MAX(historique_depuis) AS historique_depuis,
          MAX(accompagne) AS accompagne, MAX(non_tenu) AS non_tenu, MAX(present) AS present, MAX(couvert) AS couvert,
          ${SOMMES.map((colonne) => `SUM(${colonne}) AS ${colonne}`).join(', ')}
        FROM accompagnes
        GROUP BY dossier_id, conseiller
      ) a`),
  }
}

/** Ce que chaque dossier accompagné répond. */
export function reponsesGarantie({ dialecte: d, regles }: Redaction): Etape {
  const choisir = (oui: Sql, inconnu: Sql): Sql =>
    `CASE WHEN non_tenu = 1 THEN ${d.inconnu} WHEN ${oui} THEN ${d.oui} WHEN ${inconnu} THEN ${d.inconnu} ELSE ${d.non} END`
  return {
    nom: 'reponses_garantie',
    regle:
      "en cours : bénéficiaire et accompagné ; la garantie d'activité, hors accompagnement global ; accompagnements non tenus : inconnu",
    source: 'instruction 2022/19, annexe 7, §7',
    sql: bloc(`
      SELECT r.*,
        ${d.et('beneficiaire', 'accompagne_ag')} AS ag_en_cours,
        ${d.et('beneficiaire', 'accompagne_gad', d.pas('accompagne_ag'))} AS gad_en_cours
      FROM (
        SELECT a.*,
          CASE WHEN present = 1 THEN ${d.oui}
            WHEN couvert = 0 AND historique_depuis > ${leJour(regles.stockLe)} THEN ${d.inconnu} ELSE ${d.non} END AS beneficiaire,
          ${choisir('en_ag > 0', 'peut_etre_en_ag > 0')} AS accompagne_ag,
          ${choisir('en_gad > 0', 'peut_etre_en_gad > 0')} AS accompagne_gad,
          ${choisir('ag_orientes > 0', 'ag_non_dates > 0')} AS oriente_ag
        FROM dossiers_accompagnes a
        WHERE accompagne = 1
      ) r`),
  }
}

/** Les totaux de la garantie d'activité. */
export function totauxGarantie(redaction: Redaction): Etape {
  const { dialecte: d } = redaction
  const compter = (condition: Sql): Sql => `COUNT(CASE WHEN ${condition} THEN 1 END)`
  const parDossier = (c: string): Sql =>
    `${compter(`ligne = 1 AND ${d.estOui(c)}`)} AS ${c}_oui, ${compter(`ligne = 1 AND ${c} IS NULL`)} AS ${c}_inconnus`
  const sommer = (colonne: string): Sql => `COALESCE(SUM(CASE WHEN ligne = 1 THEN ${colonne} END), 0)`
  const parDepartement = redaction.ventilation === 'departement'
  return {
    nom: 'totaux_garantie',
    regle:
      "personnes par conseiller : sur les conseillers d'au moins une personne comptée ; délai moyen : sur les démarrages de la période",
    source: "instruction 2022/19, annexe 7, §7 (nombre moyen d'accompagnés par conseiller, délai moyen)",
    sql: bloc(`
      SELECT ${parDepartement ? 'departement AS strate,\n        ' : ''}${['gad_en_cours', 'ag_en_cours', 'oriente_ag'].map(parDossier).join(',\n        ')},
        ${compter(`conseiller IS NOT NULL AND ${d.estOui('ag_en_cours')}`)} AS suivies,
        COUNT(DISTINCT CASE WHEN ${d.estOui('ag_en_cours')} THEN conseiller END) AS conseillers,
        ${compter(`ligne = 1 AND (ag_en_cours IS NULL OR (${d.estOui('ag_en_cours')} AND conseillers = 0))`)} AS sans_conseiller,
        ${sommer('demarrages')} AS demarrages,
        ${sommer('jours_demarrage')} AS jours_demarrage,
        ${sommer('CASE WHEN non_tenu = 1 THEN 1 ELSE demarrages_inconnus END')} AS demarrages_inconnus
      FROM reponses_garantie${parDepartement ? '\n      GROUP BY departement' : ''}`),
  }
}
