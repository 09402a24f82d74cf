import { DELAIS_OBSERVES } from '../../rsa/indicateurs/questions'
import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, type Redaction } from '../etape'
import { colonnesPosees, GAD_ORIENTES, PRISES_EN_CHARGE } from './questions'
import { estParEntree } from './strates'

/** Le statut du délai qu'observent les questions de chaque rang. */
const STATUT_OBSERVE = { orientation: 'orientation_statut', rendezVous: 'rendez_vous_statut', contrat: 'contrat_statut' } as const

/** Les colonnes comptées : chacune donne un nombre de oui et un nombre d'inconnus. */
function colonnesComptees(redaction: Redaction): string[] {
  return [...colonnesPosees(redaction), PRISES_EN_CHARGE, GAD_ORIENTES]
}

/** La colonne du nombre de délais en cours de la question de ce rang ; `null` si elle n'en observe pas. */
export function colonneEnCours(rang: number): string | null {
  for (const [delai, rangs] of Object.entries(DELAIS_OBSERVES)) {
    if ((rangs as readonly number[]).includes(rang)) return `en_cours_${STATUT_OBSERVE[delai as keyof typeof STATUT_OBSERVE]}`
  }
  return null
}

const CLE_DU_DOSSIER: Sql = 'dossier_id, departement_dossier'

/** Ce que chaque monde d'un dossier compte. */
export function comptesDesMondes(redaction: Redaction): Etape {
  const { dialecte: d, regles } = redaction
  const compter = (condition: Sql): Sql => `COUNT(CASE WHEN ${condition} THEN 1 END)`
  const parEntree = (c: string): Sql => `${compter(d.estOui(c))} AS ${c}_oui, COUNT(*) - COUNT(${c}) AS ${c}_inconnus`
  const toutes = compter('comptee = 1')
  const certaine = `${compter(d.estOui('entrant'))} > 0`
  const parPersonne = (c: string): Sql => {
    const unanime = `${compter(`comptee = 1 AND ${d.estOui(c)}`)} = ${toutes}`
    return `CASE WHEN ${certaine} AND ${unanime} THEN 1 ELSE 0 END AS ${c}_oui,
        CASE WHEN ${compter(`comptee = 1 AND ${d.estNon(c)}`)} = ${toutes} OR (${certaine} AND ${unanime}) THEN 0 ELSE 1 END AS ${c}_inconnus`
  }
  const uneAuMoins = (c: string): Sql => `CASE WHEN ${compter(d.estOui(c))} > 0 THEN 1 ELSE 0 END AS ${c}_oui,
        CASE WHEN ${compter(d.estOui(c))} = 0 AND COUNT(*) > COUNT(${c}) THEN 1 ELSE 0 END AS ${c}_inconnus`
  const posees = colonnesPosees(redaction).map((colonne) =>
    regles.conventions.comptage === 'personnes' ? parPersonne(colonne) : parEntree(colonne),
  )
  const rangees = estParEntree(redaction)
  const enCours = Object.values(STATUT_OBSERVE).map(
    (statut) => `${compter(`${d.estOui('entrant')} AND ${statut} = 'en-cours'`)} AS en_cours_${statut}`,
  )
  return {
    nom: 'comptes_des_mondes',
    regle:
      regles.conventions.comptage === 'personnes'
        ? "une personne répond la réponse commune de ses entrées jusqu'à la première certaine ; inconnu si elles diffèrent, ou si aucune n'est certaine"
        : 'chaque entrée compte',
    source: 'instruction 2022/19, annexe 7, §6 (nombre de nouveaux entrants)',
    sql: bloc(`
      SELECT ${CLE_DU_DOSSIER}, monde, mondes${rangees ? ', strate, MAX(porte_le_dossier) AS porte_le_dossier' : ''},
        ${[...posees, uneAuMoins(PRISES_EN_CHARGE), uneAuMoins(GAD_ORIENTES), ...enCours].join(',\n        ')}
      FROM ${rangees ? 'questions_rangees' : 'questions'}
      GROUP BY ${CLE_DU_DOSSIER}, monde, mondes${rangees ? ', strate' : ''}`),
  }
}

const COLONNES_EN_COURS: readonly string[] = Object.values(STATUT_OBSERVE).map((statut) => `en_cours_${statut}`)

/** Ce que chaque dossier compte, tous mondes réunis. */
export function comptesDesDossiers(redaction: Redaction): Etape {
  // Un monde sans entrant n'a pas de ligne : il compte zéro.
  const plusPetit = (colonne: string): Sql => `CASE WHEN COUNT(*) = mondes THEN MIN(${colonne}) ELSE 0 END`
  const colonnes = colonnesComptees(redaction).map(
    (c) => `${plusPetit(`${c}_oui`)} AS ${c}_oui, MAX(${c}_oui + ${c}_inconnus) AS ${c}_maximum`,
  )
  const enCours = COLONNES_EN_COURS.map((colonne) => `${plusPetit(colonne)} AS ${colonne}`)
  const rangees = estParEntree(redaction)
  return {
    nom: 'comptes_des_dossiers',
    regle: "un dossier donne le plus petit nombre de oui d'un monde, et le plus grand nombre de oui et d'inconnus d'un monde",
    source: 'logique à trois valeurs : une soumission inconnue est oui ou non',
    sql: bloc(`
      SELECT ${CLE_DU_DOSSIER}${rangees ? ', strate, MAX(porte_le_dossier) AS porte_le_dossier' : ''},
        ${[...colonnes, ...enCours].join(',\n        ')}
      FROM comptes_des_mondes
      GROUP BY ${CLE_DU_DOSSIER}, mondes${rangees ? ', strate' : ''}`),
  }
}

/** Les totaux des entrants. */
export function totauxDesEntrants(redaction: Redaction): Etape {
  const sommer = (expression: Sql): Sql => `COALESCE(SUM(${expression}), 0)`
  const colonnes = colonnesComptees(redaction).map(
    (c) => `${sommer(`${c}_oui`)} AS ${c}_oui, ${sommer(`${c}_maximum - ${c}_oui`)} AS ${c}_inconnus`,
  )
  const enCours = COLONNES_EN_COURS.map((colonne) => `${sommer(colonne)} AS ${colonne}`)
  const strate = estParEntree(redaction) ? 'strate' : 'departement_dossier'
  const dossiers = estParEntree(redaction) ? 'SUM(porte_le_dossier) AS dossiers,\n        ' : ''
  const cle = redaction.ventilation === null ? '' : `${strate} AS strate,\n        ${dossiers}`
  const groupe = redaction.ventilation === null ? '' : `\n      GROUP BY ${strate}`
  return {
    nom: 'totaux_des_entrants',
    regle: 'les indicateurs sont des sommes de dossiers indépendants',
    source: 'instruction 2022/19, annexe 7',
    sql: bloc(`
      SELECT ${cle}${[...colonnes, ...enCours].join(',\n        ')}
      FROM comptes_des_dossiers${groupe}`),
  }
}
