import type { Sql } from '../dialectes/dialecte'
import { limite } from '../duree'
import { bloc, type Etape, leJour, type Redaction } from '../etape'

/** Les trois délais, par le préfixe de leurs colonnes. */
export const DELAIS = ['orientation', 'rendez_vous', 'contrat'] as const

/** Un délai. */
type NomDelai = (typeof DELAIS)[number]

/** Pour chaque délai : son événement, son départ, son dernier jour utile, et s'il est indéterminé ou sans objet. */
export function termes({ dialecte: d, regles }: Redaction, evenements: string): Etape {
  const { conventions, decompte } = regles
  const siObjet = (colonne: Sql): Sql => `CASE WHEN sans_objet = 0 THEN ${colonne} END`
  const departContrat = conventions.debutContrat === 'notification' ? 'date_entree' : 'orientee_le'
  const nonTenue = (liste: string): Sql => d.estNon(`${liste}_tenus`)
  return {
    nom: 'termes',
    regle: 'chaque délai va de son départ à son événement ; le jour de départ compte, ou non, selon la convention',
    source: 'instruction 2022/19, annexe 7, §6 (du 01/03 au 31/03) ; fiches-actions 2024, annexe 4 (avant le 16/03)',
    sql: bloc(`
      SELECT t.*,
        ${limite(d, 'orientation_depart', conventions.delaiOrientation, decompte.orientation)} AS orientation_dernier_jour,
        ${limite(d, 'rendez_vous_depart', conventions.delaiRendezVous, decompte.rendezVous)} AS rendez_vous_dernier_jour,
        ${limite(d, 'contrat_depart', conventions.delaiContrat, decompte.contrat)} AS contrat_dernier_jour
      FROM (
        SELECT c.*,
          orientee_le AS orientation_date,
          date_entree AS orientation_depart,
          CASE WHEN ${nonTenue('suivis')} OR suivis_non_dates > 0 OR date_entree IS NULL THEN 1 ELSE 0 END AS orientation_indeterminee,
          0 AS orientation_sans_objet,
          ${siObjet('rendez_vous_le')} AS rendez_vous_date,
          ${siObjet('orientee_le')} AS rendez_vous_depart,
          CASE WHEN ${nonTenue('rendez_vous')} OR ${nonTenue('suivis')} OR suivis_non_dates > 0 THEN 1 ELSE 0 END AS rendez_vous_indetermine,
          sans_objet AS rendez_vous_sans_objet,
          ${siObjet('contrat_le')} AS contrat_date,
          ${siObjet(departContrat)} AS contrat_depart,
          CASE WHEN ${nonTenue('contrats')} OR ${nonTenue('suivis')} OR ${departContrat} IS NULL THEN 1 ELSE 0 END AS contrat_indetermine,
          sans_objet AS contrat_sans_objet
        FROM ${evenements} c
      ) t`),
  }
}

const INDETERMINE: { readonly [D in NomDelai]: string } = {
  orientation: 'orientation_indeterminee',
  rendez_vous: 'rendez_vous_indetermine',
  contrat: 'contrat_indetermine',
}

/** Où en est chaque délai. */
export function delais({ dialecte: d, regles }: Redaction): Etape {
  const observe = leJour(regles.observeLe)
  const colonnes = DELAIS.map((nom) => {
    const statut = `CASE
          WHEN ${nom}_sans_objet = 1 THEN 'sans-objet'
          WHEN ${INDETERMINE[nom]} = 1 THEN 'indetermine'
          WHEN ${nom}_date <= ${nom}_dernier_jour THEN 'dans-le-delai'
          WHEN ${nom}_date > ${nom}_dernier_jour THEN 'hors-delai'
          WHEN ${observe} < ${nom}_dernier_jour THEN 'en-cours'
          ELSE 'echu'
        END AS ${nom}_statut`
    const jours = `${d.joursEntre(`${nom}_depart`, `${nom}_date`)} AS ${nom}_delai_jours`
    const reste = d.joursEntre(`COALESCE(${nom}_date, ${observe})`, `${nom}_dernier_jour`)
    const marge = `CASE WHEN ${INDETERMINE[nom]} = 0 THEN ${reste} END AS ${nom}_marge`
    return `${statut},\n        ${jours},\n        ${marge}`
  })
  return {
    nom: 'delais',
    regle: "sans événement, un délai court jusqu'à ce que son dernier jour utile soit atteint",
    source: 'instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, annexe 4',
    sql: bloc(`
      SELECT t.*,
        ${colonnes.join(',\n        ')}
      FROM termes t`),
  }
}
