import { NON_VENTILE } from '../../rsa/ventilation/strates'
import { bloc, type Etape, type Redaction } from '../etape'
import { colonnesPosees, GAD_ORIENTES, PRISES_EN_CHARGE } from './questions'
import { estParEntree } from './strates'

/** Les étapes qui rangent chaque entrée dans sa strate ; aucune si rien ne se ventile par entrée. */
export function rangement(redaction: Redaction): Etape[] {
  return estParEntree(redaction) ? [stratesDesEntrees(redaction), questionsRangees(redaction)] : []
}

/** La strate de chaque entrée, et si les entrées de son dossier en ont plusieurs. */
function stratesDesEntrees({ dialecte: d, regles }: Redaction): Etape {
  const dossier = 'OVER (PARTITION BY dossier_id)'
  const commune = `COUNT(strate_entree) ${dossier} = COUNT(*) ${dossier} AND MIN(strate_entree) ${dossier} = MAX(strate_entree) ${dossier}`
  const enBloc = regles.conventions.comptage === 'personnes' ? '1 = 1' : 'mondes > 1'
  const nonVentile = d.texte(NON_VENTILE)
  return {
    nom: 'strates_des_entrees',
    regle:
      'une entrée va à sa strate ; ce qui se compte une fois par dossier, et le dossier dont la soumission est inconnue, à la strate commune à toutes ses entrées',
    source: "instruction 2022/19, annexe 7, §6 et annexe 9 (distinguer selon l'organisme, commenter les évolutions)",
    sql: bloc(`
      SELECT q.*,
        CASE WHEN ${commune} THEN strate_entree WHEN ${enBloc} THEN ${nonVentile}
          ELSE COALESCE(strate_entree, ${nonVentile}) END AS strate,
        CASE WHEN (${commune}) OR ${enBloc} THEN 0 ELSE 1 END AS divise
      FROM questions q`),
  }
}

/** Un dossier divisé donne deux lignes par entrée : ce que l'entrée compte, dans sa strate ; ce que le dossier compte une fois, hors des strates. */
function questionsRangees(redaction: Redaction): Etape {
  const { dialecte: d } = redaction
  const posees = colonnesPosees(redaction).map((c) => `CASE WHEN c.soumise = 0 THEN ${c} ELSE ${d.non} END AS ${c}`)
  const uniques = [PRISES_EN_CHARGE, GAD_ORIENTES].map((c) => `CASE WHEN c.soumise = divise THEN ${c} ELSE ${d.non} END AS ${c}`)
  const statuts = ['orientation_statut', 'rendez_vous_statut', 'contrat_statut'].map(
    (c) => `CASE WHEN c.soumise = 0 THEN ${c} END AS ${c}`,
  )
  return {
    nom: 'questions_rangees',
    regle: 'ce qui ne se compte qu’une fois par dossier ne suit pas une entrée quand les autres vont ailleurs',
    source: 'les strates font le total',
    sql: bloc(`
      SELECT dossier_id, departement_dossier, monde, mondes, entrant, comptee,
        CASE WHEN c.soumise = 0 THEN strate ELSE ${d.texte(NON_VENTILE)} END AS strate,
        CASE WHEN c.soumise = divise THEN 1 ELSE 0 END AS porte_le_dossier,
        ${[...posees, ...uniques, ...statuts].join(',\n        ')}
      FROM strates_des_entrees q
      JOIN choix c ON c.soumise <= q.divise`),
  }
}
