import type { Question } from '../../rsa/indicateurs/questions'
import type { Sql } from '../dialectes/dialecte'
import { bloc, type Etape, type Redaction } from '../etape'
import { estParEntree, strateDeLEntree } from './strates'

/** Une question posée à chaque entrant : la colonne de sa réponse, et cette réponse, l'entrant tenu pour une entrée. */
interface QuestionPosee {
  readonly colonne: string
  readonly reponse: Sql
}

/**
 * Les questions, une par indicateur, dénominateur, échec ou point à commenter. La table a une entrée par question de la bibliothèque : qui y
 * ajoute une question doit l'écrire ici.
 */
export function questionsPosees({ dialecte: d, regles }: Redaction): { readonly [Q in Question]: QuestionPosee } {
  const restreint = regles.conventions.populationRendezVous === 'orientes-dans-le-delai'
  const rendezVous = restreint ? ['a_rendez_vous', 'oriente_dans_le_delai'] : ['a_rendez_vous']
  const suivi = ['oriente', 'hors_france_travail']
  const poser = (colonne: string, ...conditions: readonly Sql[]): QuestionPosee => ({
    colonne,
    reponse: conditions.length === 0 ? d.oui : d.et(...conditions),
  })
  return {
    'nouveaux-entrants': poser('entrants'),
    'nouveaux-entrants-orientes-dans-le-delai': poser('orientes_delai', 'oriente', 'oriente_dans_le_delai'),
    'premiers-rendez-vous': poser('rdv', ...suivi, ...rendezVous),
    'premiers-rendez-vous-dans-le-delai': poser('rdv_delai', ...suivi, ...rendezVous, 'rendez_vous_dans_le_delai'),
    'premiers-contrats': poser('cer', ...suivi, 'a_contrat'),
    'premiers-contrats-dans-le-delai': poser('cer_delai', ...suivi, 'a_contrat', 'contrat_dans_le_delai'),
    orientes: poser('orientes', 'oriente'),
    'orientes-hors-france-travail': poser('orientes_hors_ft', ...suivi),
    'orientes-professionnels': poser('orientes_pro', 'oriente', 'professionnel'),
    'orientation-manquee': poser('sans_orientation', d.pas(d.et('oriente', 'oriente_dans_le_delai'))),
    'rendez-vous-manque': poser('rdv_manque', ...suivi, ...rendezVous, d.pas('rendez_vous_dans_le_delai')),
    'contrat-manque': poser('cer_manque', ...suivi, 'a_contrat', d.pas('contrat_dans_le_delai')),
    'oriente-sans-rendez-vous-dans-le-delai': poser(
      'sans_rdv_delai',
      ...suivi,
      d.pas(d.et(...rendezVous, 'rendez_vous_dans_le_delai')),
    ),
    'oriente-sans-contrat-dans-le-delai': poser('sans_cer_delai', ...suivi, d.pas(d.et('a_contrat', 'contrat_dans_le_delai'))),
    'orientation-non-professionnelle': poser('non_pro', 'oriente', d.pas('professionnel')),
    'orientes-accompagnement-global': poser('orientes_ag', 'oriente', 'vers_ag'),
    'absents-au-rendez-vous-d-orientation': poser('absents', 'oriente', 'absente'),
  }
}

/** Les colonnes de ce qui se compte une fois par personne et par monde, au-delà des questions. */
export const PRISES_EN_CHARGE = 'prises'
export const GAD_ORIENTES = 'gad_orientes'

/** Les colonnes des questions, dans l'ordre. */
export function colonnesPosees(redaction: Redaction): string[] {
  return Object.values(questionsPosees(redaction)).map(({ colonne }) => colonne)
}

/** La réponse de chaque entrant à chaque question. */
export function questions(redaction: Redaction): Etape {
  const { dialecte: d, regles } = redaction
  const parPersonne = regles.conventions.comptage === 'personnes'
  const posees = Object.values(questionsPosees(redaction)).map(
    ({ colonne, reponse }) => `${parPersonne ? reponse : d.et('entrant', reponse)} AS ${colonne}`,
  )
  // Par personne : jusqu'à la première entrée certaine, comprise.
  const dejaCertaine = `SUM(CASE WHEN ${d.estOui('entrant')} THEN 1 ELSE 0 END) OVER (PARTITION BY dossier_id, monde ORDER BY debut ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
  return {
    nom: 'questions',
    regle: 'chaque entrant répond à chaque question par un « et » de Kleene sur ses conditions',
    source: 'instruction 2022/19, annexe 7, §6 ; fiches-actions 2024, fiche 1 (orientations professionnelles)',
    sql: bloc(`
      SELECT dossier_id, departement_dossier, monde, mondes, entrant,
        orientation_statut, rendez_vous_statut, contrat_statut,
        ${estParEntree(redaction) ? `${strateDeLEntree(redaction)} AS strate_entree,\n        ` : ''}${parPersonne ? `CASE WHEN ${dejaCertaine} > 0 THEN 0 ELSE 1 END` : '1'} AS comptee,
        ${posees.join(',\n        ')},
        ${d.et('entrant', 'oriente')} AS ${PRISES_EN_CHARGE},
        CASE WHEN ${d.estOui('accompagnements_tenus')} THEN ${d.et('entrant', 'vers_gad', d.pas('ag_exclut'))} ELSE vers_gad END AS ${GAD_ORIENTES}
      FROM reponses`),
  }
}
