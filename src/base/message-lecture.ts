import { abreger, decrire } from './description'
import type { Erreur } from './erreur'
import type { Forme } from './lecture'
import type { DefautMontant } from './montant-ecrit'
import { nomVoisin, proposer } from './voisin'

/** Ce qu'une lecture dit de ce qu'elle refuse, en français. */

/** Le code de ce qui ne va pas dans une valeur simple. */
export type CodeErreur =
  | 'champ-obligatoire'
  | 'type-inattendu'
  | 'texte-vide'
  | 'date-impossible'
  | 'valeur-hors-liste'
  | 'montant-negatif'
  | DefautMontant

/** Ce que le schéma relève. */
export interface Probleme {
  readonly path: readonly PropertyKey[]
  readonly input?: unknown
  readonly params?: { readonly code?: CodeErreur }
}

/** L'erreur que dit un problème relevé : où, quoi, et ce qui était attendu. */
export function traduire(forme: Forme<unknown>, probleme: Probleme): Erreur {
  const { path, input } = probleme
  const chemin = ecrireChemin(path)
  const { attendu, conseils, admises } = formeAu(forme, path)
  if ((input === undefined || input === null) && typeof path.at(-1) === 'string') {
    return { chemin, code: 'champ-obligatoire', message: `champ obligatoire absent ; attendu : ${attendu}` }
  }
  const code = probleme.params?.code ?? 'type-inattendu'
  return {
    chemin,
    code,
    message: `reçu ${decrire(input)} ; attendu : ${conseils?.[code] ?? preciser(code, attendu, admises ?? [], input)}`,
  }
}

function preciser(code: CodeErreur, attendu: string, admises: readonly string[], recu: unknown): string {
  if (code === 'date-impossible') return 'une date qui existe, AAAA-MM-JJ, comme « 2022-03-01 »'
  if (code === 'texte-vide') return 'un texte non vide'
  return code === 'valeur-hors-liste' ? `${attendu}${proposer(recu, admises)}` : attendu
}

/** La forme attendue à un chemin. */
function formeAu(forme: Forme<unknown>, chemin: readonly PropertyKey[]): Forme<unknown> {
  let attendue = forme
  for (const pas of chemin) {
    const suivante = typeof pas === 'number' ? attendue.element : (attendue.valeurs ?? attendue.champs?.[String(pas)])
    attendue = suivante ?? attendue
  }
  return attendue
}

/** Un nom de champ que la forme ne connaît pas, et le nom voisin s'il y en a un. */
export function direChampInconnu(nom: string, connus: readonly string[]): string {
  const voisin = nomVoisin(nom, connus)
  const propose = voisin === null ? `attendus : ${connus.join(', ')}` : `vouliez-vous dire « ${voisin} » ?`
  return `champ inconnu ${decrire(nom)} ; ${propose} (un champ libre commence par « x- »)`
}

/** Le chemin d'une erreur, écrit comme dans le code : `situations[1].fin`. */
export function ecrireChemin(chemin: readonly PropertyKey[]): string {
  let ecrit = ''
  for (const pas of chemin) {
    const nom = abreger(String(pas))
    ecrit += typeof pas === 'number' ? `[${nom}]` : ecrit === '' ? nom : `.${nom}`
  }
  return ecrit
}
