import { objetAdmis, parmiAdmis } from '../base/contexte'
import { documenter, type Restituable } from './documents/formes'
import { STYLE_RESTITUTION } from './ecritures/feuille-de-style'
import { ecrireHtml, ecrirePage } from './ecritures/html'
import { niveauAdmis } from './niveau'

/** Ce que l'on demande du HTML. */
export interface OptionsHtml {
  /** Le niveau du titre, de 1 à 6 ; par défaut 2 dans un fragment, 1 dans une page. */
  readonly niveau?: number
  /** `fragment` (le défaut) : à poser dans une page ; `page` : un document entier, à ouvrir ou à imprimer. */
  readonly forme?: 'fragment' | 'page'
  /** La feuille de style dans le HTML (le défaut) ; `false` sous une politique de sécurité qui l'interdit : servir `STYLE_RESTITUTION` à part. */
  readonly style?: boolean
}

/**
 * Écrit en HTML : légendes, en-têtes de lignes et de colonnes liés à leurs cellules, chiffres à droite, codes expliqués. Tout est échappé : rien,
 * dans les données, ne devient du HTML. Lisible par un lecteur d'écran, au clavier, imprimé, et sur fond sombre.
 *
 * @throws ErreurContexte si la donnée n'a aucune des formes connues, ou si le niveau ou la forme demandés n'existent pas
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs)
 * @example
 * ```ts
 * import { lireTableau } from 'calpae/tableau'
 * import { versHtml } from 'calpae/restitution'
 * const lecture = lireTableau({
 *   titre: '<Alsace>',
 *   colonnes: [{ id: '2021' }],
 *   lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': 'ND' } }],
 * })
 * const html = lecture.ok ? versHtml(lecture.valeur, { style: false }) : ''
 * html.split('\n')[1] // => '<h2>&lt;Alsace&gt;</h2>'
 * html.includes('<td class="calpae-chiffres"><abbr title="non disponible">ND</abbr></td>') // => true
 * ```
 */
export function versHtml(donnee: Restituable, options: OptionsHtml = {}): string {
  objetAdmis(options, 'options', ['forme', 'niveau', 'style'])
  const { style = true } = options
  const forme = parmiAdmis(options.forme ?? 'fragment', 'forme', ['fragment', 'page'])
  const document = documenter(donnee)
  const fragment = ecrireHtml(document, niveauAdmis(options.niveau ?? (forme === 'page' ? 1 : 2)))
  const feuille = style ? STYLE_RESTITUTION : ''
  if (forme === 'page') return ecrirePage(document.titre, fragment, feuille)
  return style ? `<style>\n${feuille}</style>\n${fragment}` : fragment
}
