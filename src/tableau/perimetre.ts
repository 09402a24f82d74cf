/**
 * Le périmètre qu'un intitulé ou une cellule annonce : « HORS accompagnement global », « DONT accompagnement global », « (hors ville de
 * Strasbourg) », « incluant la garantie d'activité ».
 */

/** Une mention de périmètre : ce qui est compris, ou exclu. */
export interface Mention {
  readonly sens: 'hors' | 'dont'
  /** Ce dont il s'agit, sans majuscules, accents, articles ni pluriels : deux écritures du même objet sont égales. */
  readonly objet: string
  /** La mention telle qu'elle est écrite. */
  readonly ecrit: string
}

const ARTICLES = new Set(['la', 'le', 'les', 'l', 'un', 'une', 'des', 'de', 'du', 'd'])

/** Les mentions de périmètre d'un texte, dans l'ordre. */
export function mentions(texte: string): Mention[] {
  const trouvees: Mention[] = []
  // Une proposition s'arrête à la ponctuation : la mention ne dit rien de ce qui suit.
  for (const proposition of texte.split(/[(),;.:*>\n]/)) {
    const mots = simplifier(proposition).split(' ')
    const rang = mots.findIndex((mot) => SENS.has(mot))
    const sens = SENS.get(mots[rang] ?? '')
    if (sens === undefined) continue
    const objet = mots.slice(rang + 1).filter((mot) => !ARTICLES.has(mot))
    const ecrit = proposition.slice(proposition.search(/hors|dont|incluant|excluant/i)).trim()
    if (objet.length > 0) trouvees.push({ sens, objet: objet.join(' '), ecrit })
  }
  return trouvees
}

const SENS: ReadonlyMap<string, Mention['sens']> = new Map([
  ['hor', 'hors'],
  ['dont', 'dont'],
  ['incluant', 'dont'],
  ['excluant', 'hors'],
])

/** Le périmètre d'un texte, en une ligne : le même pour deux façons de l'écrire ; vide s'il n'en annonce pas. */
export function nommerPerimetre(texte: string): string {
  return mentions(texte)
    .map(({ sens, objet }) => `${sens} ${objet}`)
    .join(', ')
}

/** Le texte parle-t-il de cet objet ? */
export function parleDe(texte: string, objet: string): boolean {
  const mots = simplifier(texte)
    .split(' ')
    .filter((mot) => !ARTICLES.has(mot))
  return ` ${mots.join(' ')} `.includes(` ${objet} `)
}

/** Des mots sans majuscules, accents, élisions ni pluriels. */
function simplifier(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((mot) => (mot.length > 3 && (mot.endsWith('s') || mot.endsWith('x')) ? mot.slice(0, -1) : mot))
    .join(' ')
}
