/** Une valeur de JSON. */
export type ValeurJson =
  | string
  | number
  | boolean
  | null
  | readonly ValeurJson[]
  | { readonly [cle: string]: ValeurJson | undefined }

/**
 * Une spécification Vega-Lite : du JSON, à donner tel quel à `vega-embed`, à un carnet ou à un éditeur Vega.
 *
 * @example
 * ```ts
 * import { type SpecificationVegaLite, versVegaLite } from 'calpae/restitution'
 * const specification: SpecificationVegaLite = versVegaLite({
 *   millesime: 2022,
 *   lignes: [{ id: '4.1', theme: 'Insertion', action: 'Coaching', etat: '51000.00', departement: '51000.00' }],
 * })
 * specification['$schema'] // => 'https://vega.github.io/schema/vega-lite/v6.json'
 * ```
 */
export type SpecificationVegaLite = { readonly [cle: string]: ValeurJson | undefined }

/** Des données à plat, dans la spécification. */
export type Donnees = readonly { readonly [champ: string]: string | number | boolean | null }[]

/** Des couleurs que tous distinguent (Okabe et Ito), lisibles sur fond clair ou sombre. */
export const COULEURS: readonly string[] = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9']

/** Ce qui est certain, ce qui est tardif, ce qu'on ignore. */
export const CERTAIN = '#0072B2'
export const TARDIF = '#E69F00'
export const INCONNU = '#9A9AA5'

/** Le titre d'un graphique, coupé aux espaces. */
export function titrer(titre: string): { readonly text: string; readonly anchor: string } {
  return { text: couper(titre, 80), anchor: 'start' }
}

/** Coupe un texte aux espaces, pour qu'aucune ligne ne dépasse une largeur. */
export function couper(texte: string, largeur: number): string {
  const lignes: string[] = []
  for (const mot of texte.split(' ')) {
    const derniere = lignes.at(-1)
    if (derniere === undefined || derniere.length + mot.length + 1 > largeur) lignes.push(mot)
    else lignes[lignes.length - 1] = `${derniere} ${mot}`
  }
  return lignes.join('\n')
}

/** Compose une spécification : son titre, ce qu'elle montre à qui ne la voit pas, ses données, et l'écriture française des nombres. */
export function specifier(
  titre: string,
  note: string | null,
  description: string,
  donnees: Donnees,
  vue: SpecificationVegaLite,
): SpecificationVegaLite {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { ...titrer(titre), ...(note === null ? {} : { subtitle: note, subtitleFontStyle: 'italic' }) },
    description,
    data: { values: donnees },
    ...vue,
    config: {
      // L'espace fine insécable et la virgule viennent de la spécification, non de la langue de la page.
      locale: { number: { decimal: ',', thousands: '\u202f', grouping: [3], currency: ['', '\u00a0€'] } },
      lineBreak: '\n',
      axis: { labelLimit: 320, titleFontWeight: 'normal' },
      range: { category: COULEURS },
      bar: { color: CERTAIN },
    },
  }
}

/** Un nombre dans une infobulle ou sur un axe. */
export const NOMBRE = ',~r'
