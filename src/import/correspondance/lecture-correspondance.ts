import { type Anomalie, type Erreur, ErreurContexte, type Lecture } from '../../base/erreur'
import { lireForme } from '../../base/lecture'
import type { Correspondance } from './correspondance'
import { type CorrespondanceLue, formeCorrespondance } from './forme-correspondance'
import { verifierCorrespondance } from './verification-correspondance'

/**
 * Lit et vérifie une correspondance avant toute ligne : champ inconnu, champ obligatoire que rien n'alimente, valeur hors liste, code attendu sans
 * traduction, formats de date qui se confondent. Toutes les erreurs sont rendues, avec leur chemin. Signale sans refuser une clé qui ressemble à un
 * numéro de foyer.
 *
 * @source instruction 2022/19, annexe 7, §6 (les données dont les indicateurs ont besoin)
 * @example
 * ```ts
 * import { lireCorrespondance } from 'calpae/import'
 * const lecture = lireCorrespondance({
 *   departement: '67',
 *   tables: { droits: { cle: { colonnes: ['ID'] }, situations: [{ champs: { debut: { colonne: 'DEBUT' }, droit: { colonne: 'ETAT', codes: { V: 'versabel' } } } }] } },
 * })
 * lecture.ok ? [] : lecture.erreurs.map(({ chemin }) => chemin) // => ['tables.droits.situations[0].champs.droit.codes.V']
 * lecture.ok ? '' : lecture.erreurs[0]?.message // => 'reçu « versabel » ; attendu : « en-attente », « refuse », « versable », « suspendu », « radie » ; vouliez-vous dire « versable » ?'
 * ```
 */
export function lireCorrespondance(donnee: unknown): Lecture<Correspondance> {
  const lecture = examinerCorrespondance(donnee)
  if ('erreurs' in lecture) return { ok: false, erreurs: lecture.erreurs }
  return { ok: true, valeur: lecture.correspondance as Correspondance, anomalies: lecture.anomalies }
}

/**
 * La correspondance complète, pour qui en part.
 *
 * @throws ErreurContexte : chaque erreur de la correspondance
 */
export function exigerCorrespondance(donnee: unknown): CorrespondanceLue {
  const examen = examinerCorrespondance(donnee)
  if ('correspondance' in examen) return examen.correspondance
  const dites = examen.erreurs.map(
    ({ chemin, message }) => `${chemin === '' ? 'correspondance' : `correspondance.${chemin}`} : ${message}`,
  )
  throw new ErreurContexte(dites.join('\n'))
}

/** La correspondance complète, ou ses erreurs. */
function examinerCorrespondance(
  donnee: unknown,
):
  | { readonly correspondance: CorrespondanceLue; readonly anomalies: readonly Anomalie[] }
  | { readonly erreurs: readonly Erreur[] } {
  const lecture = lireForme(formeCorrespondance(), donnee)
  if ('erreurs' in lecture) return lecture
  const erreurs: Erreur[] = []
  const anomalies: Anomalie[] = []
  verifierCorrespondance(lecture.valeur, erreurs, anomalies)
  return erreurs.length > 0 ? { erreurs } : { correspondance: lecture.valeur, anomalies }
}
