import { SOUMISSIONS_INCONNUES_ADMISES } from '../../rsa/droits/mondes'
import { dialecteDe, espaceAdmis, type OptionsSql } from '../demande'
import type { Dialecte, NomDialecte, Sql } from '../dialectes/dialecte'
import { type Colonne, TABLES, type Table } from './tables'
import { nomDeVue, nomsDesVues, qualifier } from './vues'

/**
 * La requête de contrôle : ce qui, dans les vues, rend un dossier illisible ou son calcul faux. Une ligne par faute, colonne et dossier ; aucune ligne,
 * la base est saine. À lancer avant la requête type, qui tient pour respecté ce que celle-ci vérifie.
 *
 * Fautes : `champ-absent`, `valeur-hors-liste`, `date-hors-bornes` (avant 1900 ou après 2999), `cle-en-double`, `dossier-inconnu`, `liste-non-tenue` (des
 * lignes dans une liste dite non tenue), `fin-avant-debut`, `chevauchement`, `soumissions-inconnues` (trop de suites pour en énumérer les mondes).
 *
 * @param dialecte `duckdb`, `postgresql`, `spark` ou `oracle`
 * @param options `espace` : l'espace de noms des vues
 * @returns la requête, sans point-virgule final ; colonnes `code`, `nom_table`, `colonne`, `dossier_id`, `nombre`
 * @throws ErreurContexte si le dialecte ou l'espace de noms n'est pas admis
 * @source modèle du dossier : ce que `lireDossier` refuse
 * @example
 * ```ts
 * import { requeteControle } from 'calpae/sql'
 * requeteControle('oracle').includes("'chevauchement'") // => true
 * ```
 */
export function requeteControle(dialecte: NomDialecte, options: OptionsSql = {}): string {
  const d = dialecteDe(dialecte)
  const espace = espaceAdmis(options)
  const fautes = [...TABLES.flatMap((table) => controlerTable(table, d, espace)), ...controlerSituations(d, espace)]
  return `${fautes.join('\nUNION ALL\n')}\n`
}

/** Les fautes d'une sorte, comptées par dossier. */
function fauter(code: string, table: string, colonne: string | null, dossier: Sql, suite: Sql): Sql {
  const nom = colonne === null ? 'CAST(NULL AS VARCHAR(30))' : `'${colonne}'`
  return `SELECT '${code}' AS code, '${table}' AS nom_table, ${nom} AS colonne, ${dossier} AS dossier_id, COUNT(*) AS nombre\n${suite}\nGROUP BY ${dossier}`
}

function controlerTable(table: Table, d: Dialecte, espace: string | null): Sql[] {
  const vue = qualifier(nomDeVue(table.nom), espace)
  const dossier = table.vue === 'dossiers' ? 't.id' : 't.dossier_id'
  const fautes = table.colonnes.flatMap((colonne) =>
    controlerColonne(colonne, d).map(([code, condition]) =>
      fauter(code, table.nom, colonne.nom, dossier, `FROM ${vue} t WHERE ${condition}`),
    ),
  )
  const cle = table.cle.map((colonne) => `k.${colonne}`).join(', ')
  const doubles = `FROM (SELECT ${cle} FROM ${vue} k GROUP BY ${cle} HAVING COUNT(*) > 1) t`
  fautes.push(fauter('cle-en-double', table.nom, table.cle[table.cle.length - 1] ?? null, dossier, doubles))
  if (table.vue === 'dossiers') return fautes
  const dossiers = nomsDesVues(espace).dossiers
  fautes.push(
    fauter(
      'dossier-inconnu',
      table.nom,
      null,
      dossier,
      `FROM ${vue} t LEFT JOIN ${dossiers} x ON x.id = t.dossier_id WHERE x.id IS NULL`,
    ),
  )
  if (table.tenue !== undefined) {
    const nonTenue = `FROM ${vue} t JOIN ${dossiers} x ON x.id = t.dossier_id WHERE ${d.estNon(`x.${table.tenue}`)}`
    fautes.push(fauter('liste-non-tenue', table.nom, null, dossier, nonTenue))
  }
  return fautes
}

function controlerColonne({ nom, sorte, obligatoire, valeurs }: Colonne, d: Dialecte): [code: string, condition: Sql][] {
  const fautes: [string, Sql][] = []
  if (obligatoire === true) fautes.push(['champ-absent', `t.${nom} IS NULL`])
  if (valeurs !== undefined) {
    fautes.push(['valeur-hors-liste', `t.${nom} NOT IN (${valeurs.map((valeur) => d.texte(valeur)).join(', ')})`])
  }
  if (sorte === 'jour') fautes.push(['date-hors-bornes', `(t.${nom} < DATE '1900-01-01' OR t.${nom} > DATE '2999-12-31')`])
  if (sorte === 'booleen' && d.typeReponse !== 'BOOLEAN') fautes.push(['valeur-hors-liste', `t.${nom} NOT IN (0, 1)`])
  return fautes
}

function controlerSituations(d: Dialecte, espace: string | null): Sql[] {
  const { situations, dossiers } = nomsDesVues(espace)
  const table = 'calpae_situations'
  const precedente = (colonne: Sql): Sql => `LAG(${colonne}) OVER (PARTITION BY s.dossier_id ORDER BY s.debut ASC)`
  const inconnue = "CASE WHEN s.droit = 'versable' AND s.soumis_droits_devoirs IS NULL THEN 1 ELSE 0 END"
  const departement = 'COALESCE(s.departement, x.departement)'
  const voisines = `SELECT s.dossier_id, s.debut, s.fin, LEAD(s.debut) OVER (PARTITION BY s.dossier_id ORDER BY s.debut ASC) AS debut_suivant FROM ${situations} s`
  const suites = `SELECT s.dossier_id, s.debut, ${inconnue} AS inconnue, ${precedente(inconnue)} AS inconnue_precedente,
    ${precedente('s.fin')} AS fin_precedente, ${departement} AS departement, ${precedente(departement)} AS departement_precedent
  FROM ${situations} s JOIN ${dossiers} x ON x.id = s.dossier_id`
  const prolonge = `v.inconnue_precedente = 1 AND ${d.plusJours('v.fin_precedente', 1)} = v.debut AND v.departement_precedent = v.departement`
  const trop = `FROM (SELECT v.dossier_id FROM (${suites}) v WHERE v.inconnue = 1
  GROUP BY v.dossier_id HAVING SUM(CASE WHEN ${prolonge} THEN 0 ELSE 1 END) > ${SOUMISSIONS_INCONNUES_ADMISES}) t`
  return [
    fauter('fin-avant-debut', table, 'fin', 't.dossier_id', `FROM ${situations} t WHERE t.fin < t.debut`),
    fauter(
      'chevauchement',
      table,
      'debut',
      't.dossier_id',
      `FROM (${voisines}) t WHERE t.debut_suivant IS NOT NULL AND (t.fin IS NULL OR t.fin >= t.debut_suivant)`,
    ),
    fauter('soumissions-inconnues', table, 'soumis_droits_devoirs', 't.dossier_id', trop),
  ]
}
