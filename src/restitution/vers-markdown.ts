import { objetAdmis } from '../base/contexte'
import { documenter, type Restituable } from './documents/formes'
import { ecrireMarkdown } from './ecritures/markdown'
import { niveauAdmis } from './niveau'

/** Ce que l'on demande du Markdown. */
export interface OptionsMarkdown {
  /** Le niveau du titre, de 1 (le défaut) à 6 ; les sous-titres suivent. */
  readonly niveau?: number
}

/**
 * Écrit en Markdown, avec les tables de GitHub : à coller dans un compte rendu, une forge, un carnet. Rien, dans les données, n'y devient une mise
 * en forme ni du HTML.
 *
 * @throws ErreurContexte si la donnée n'a aucune des formes connues
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs)
 * @example
 * ```ts
 * import { lireTableau } from 'calpae/tableau'
 * import { versMarkdown } from 'calpae/restitution'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2021' }],
 *   lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': '8264' } }],
 * })
 * const markdown = lecture.ok ? versMarkdown(lecture.valeur) : ''
 * markdown.split('\n').at(-2) // => '| Nombre de nouveaux entrants | 8\u202F264 |'
 * ```
 */
export function versMarkdown(donnee: Restituable, options: OptionsMarkdown = {}): string {
  objetAdmis(options, 'options', ['niveau'])
  return ecrireMarkdown(documenter(donnee), niveauAdmis(options.niveau ?? 1))
}
