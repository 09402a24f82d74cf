import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, leJour, type Redaction } from '../etape'
import { DELAIS } from './delais'

/** Les candidatures qui existent à l'observation. */
export function existantes({ regles }: Redaction): Etape {
  return {
    nom: 'existantes',
    regle: "une candidature existe si sa date d'entrée, à défaut le jour de la soumission, est passée",
    source: "règle d'observation : les faits connus en fin de journée",
    sql: bloc(`
      SELECT c.*
      FROM candidatures c
      WHERE COALESCE(date_entree, debut) <= ${leJour(regles.observeLe)}`),
  }
}

/** La même entrée vue de plusieurs mondes : ce qui diffère est dit inconnu. */
export function entreesReunies({ regles }: Redaction): Etape {
  const observe = leJour(regles.observeLe)
  const memes = (colonne: string): Sql =>
    `(COUNT(${colonne}) = 0 OR (COUNT(${colonne}) = COUNT(*) AND MIN(${colonne}) = MAX(${colonne})))`
  const siPossible = "MIN(statut) <> 'rejetee'"
  const commun = (colonne: string): Sql => `CASE WHEN ${siPossible} AND ${memes(colonne)} THEN MIN(${colonne}) END AS ${colonne}`
  const delais = DELAIS.flatMap((nom) => {
    const identique = [`${nom}_statut`, `${nom}_date`, `${nom}_delai_jours`].map(memes).join('\n          AND ')
    const siIdentique = (champ: string): Sql =>
      `CASE WHEN ${siPossible} AND ${identique}\n          THEN MIN(${nom}_${champ}) END AS ${nom}_${champ}`
    return [
      `CASE WHEN MIN(statut) = 'rejetee' THEN NULL WHEN ${identique}\n          THEN MIN(${nom}_statut) ELSE 'indetermine' END AS ${nom}_statut`,
      siIdentique('date'),
      siIdentique('delai_jours'),
      commun(`${nom}_depart`),
      commun(`${nom}_dernier_jour`),
      siIdentique('marge'),
    ]
  })
  return {
    nom: 'entrees_reunies',
    regle: 'une entrée certaine l’est dans tous les mondes ; un champ qui diffère de l’un à l’autre devient inconnu',
    source: 'logique à trois valeurs : une soumission inconnue est oui ou non',
    sql: bloc(`
      SELECT dossier_id,
        debut AS devient_soumis_le,
        MIN(rattachement) AS rattachement,
        MIN(date_entree) AS date_entree,
        CASE WHEN MIN(statut) = 'rejetee' OR COUNT(*) = MIN(mondes) THEN MIN(statut) ELSE 'indeterminee' END AS statut,
        MIN(motif) AS motif,
        ${delais.join(',\n        ')},
        CASE WHEN MIN(statut) = 'rejetee' THEN NULL ELSE MIN(CASE WHEN borne < ${observe} THEN borne ELSE ${observe} END) END AS suivie_jusqu_au
      FROM delais
      GROUP BY dossier_id, debut`),
  }
}
