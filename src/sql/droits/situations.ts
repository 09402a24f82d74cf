import { bloc, type Etape, estDuTerritoire, type Redaction, SANS_FIN } from '../etape'

/** Les situations, datées (`lendemain` : le premier jour qui n'y est plus), avec ce que leur dossier en dit. */
export function situationsDatees(redaction: Redaction): Etape {
  const { dialecte: d, vues } = redaction
  const departement = 'COALESCE(s.departement, d.departement)'
  const dispositif = `s.droit IN ('versable', 'suspendu') AND ${estDuTerritoire(redaction, departement, 'd.departement')}`
  return {
    nom: 'situations_datees',
    regle: 'une situation versable ou suspendue du territoire est dans le dispositif',
    source: 'instruction 2022/19, annexe 7, §6 (droit versable, suspendus, emménagements)',
    sql: bloc(`
      SELECT s.dossier_id, d.departement AS departement_dossier, d.historique_depuis,
        d.suivis_tenus, d.rendez_vous_tenus, d.contrats_tenus, d.accompagnements_tenus,
        ${departement} AS departement,
        s.debut,
        CASE WHEN s.fin < ${SANS_FIN} THEN ${d.plusJours('s.fin', 1)} ELSE ${SANS_FIN} END AS lendemain,
        s.droit, s.soumis_droits_devoirs, s.notifiee_le, s.rejoint_foyer,
        CASE WHEN ${dispositif} THEN 1 ELSE 0 END AS dispositif,
        CASE WHEN ${dispositif} AND s.droit = 'suspendu' THEN 1 ELSE 0 END AS suspendue,
        CASE WHEN ${dispositif} AND s.droit = 'versable' AND s.soumis_droits_devoirs IS NULL THEN 1 ELSE 0 END AS soumission_inconnue
      FROM ${vues.situations} s
      JOIN ${vues.dossiers} d ON d.id = s.dossier_id`),
  }
}

/** Chaque situation, avec celles qui l'entourent dans son dossier. */
export function situationsVoisines(): Etape {
  const voisine = (fonction: 'LAG' | 'LEAD', colonne: string): string =>
    `${fonction}(${colonne}) OVER (PARTITION BY dossier_id ORDER BY debut ASC)`
  return {
    nom: 'situations_voisines',
    regle: 'les situations se suivent dans le dossier, sans se chevaucher',
    source: 'modèle du dossier',
    sql: bloc(`
      SELECT s.*,
        ${voisine('LAG', 'lendemain')} AS lendemain_precedent,
        ${voisine('LAG', 'dispositif')} AS dispositif_precedent,
        ${voisine('LAG', 'suspendue')} AS suspendue_precedente,
        ${voisine('LAG', 'soumission_inconnue')} AS inconnue_precedente,
        ${voisine('LAG', 'departement')} AS departement_precedent,
        ${voisine('LAG', 'droit')} AS droit_precedent,
        ${voisine('LEAD', 'debut')} AS debut_suivant,
        ${voisine('LEAD', 'dispositif')} AS dispositif_suivant
      FROM situations_datees s`),
  }
}
