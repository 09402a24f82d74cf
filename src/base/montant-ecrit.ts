/**
 * Les montants tels que des personnes les écrivent : « 1 234 567,89 € », « 51 000€ », « 2500€ », « / », « - € ».
 *
 * Une écriture qui laisse un choix est refusée, jamais tranchée : « 1,234 » est-il mille deux cent trente-quatre, ou trois décimales ?
 */

/** Ce qui empêche de lire un montant. */
export type DefautMontant = 'exposant' | 'deux-separateurs' | 'trop-de-decimales' | 'montant-trop-grand' | 'montant-illisible'

/**
 * Le montant lu, décimale canonique (`'1234567.89'`) ; `null` si la cellule n'en donne pas, vide ou barrée (« / », « – ») : il est inconnu,
 * pas nul ; ou pourquoi il ne se lit pas.
 */
export type MontantEcrit = { readonly montant: string | null } | { readonly defaut: DefautMontant }

/** « Sans objet », comme on l'écrit dans une cellule. */
export const SANS_OBJET = '/'

/** Ce qui sépare les tranches de trois chiffres, et le signe de l'euro. */
const ESPACES = /[ \u00A0\u202F\u2009]/g
const EURO = /(?:€|euros?|eur)$/i
/** Une cellule qui ne donne pas de montant : vide, sans objet, ou barrée d'un tiret. */
const SANS_MONTANT = new Set(['', SANS_OBJET, '-', '–', '—'])
/** « - € » : le zéro du format comptable, celui des modèles de l'annexe 10. */
const ZERO_COMPTABLE = /^[-–—] ?€$/
/** L'écriture canonique, de loin la plus fréquente. */
const CANONIQUE = /^(?:0|[1-9]\d{0,14})\.\d\d$/
const TRANCHES = /^\d{1,3}(?: \d{3})+$/
const CHIFFRES = /^\d+$/
/** Au-delà, ce n'est plus un budget, c'est une faute de saisie. */
const CHIFFRES_AU_PLUS = 15

/**
 * Lit un montant écrit. La virgule et le point ouvrent tous deux les décimales, deux au plus ; seules des espaces séparent les tranches.
 *
 * @source instruction 2022/19, annexe 10 (« 0,00 € », « - € ») ; fiches-actions 2024, fiches 6 et 9 (« / »)
 */
export function lireMontantEcrit(texte: string): MontantEcrit {
  if (CANONIQUE.test(texte)) return { montant: texte }
  const net = texte.replace(ESPACES, ' ').trim()
  if (SANS_MONTANT.has(net)) return { montant: null }
  if (ZERO_COMPTABLE.test(net)) return { montant: '0.00' }
  const sansEuro = net.replace(EURO, '').trimEnd()
  const signe = /^[-−] ?/.exec(sansEuro)?.[0] ?? ''
  return lireNombre(sansEuro.slice(signe.length), signe === '' ? '' : '-')
}

function lireNombre(nombre: string, signe: '' | '-'): MontantEcrit {
  if (/^[\d ]+(?:[.,]\d+)?e[-+]?\d+$/i.test(nombre)) return { defaut: 'exposant' }
  const [entiere = '', decimales, ...reste] = nombre.split(/[.,]/)
  if (reste.length > 0) return { defaut: 'deux-separateurs' }
  if (!CHIFFRES.test(entiere) && !TRANCHES.test(entiere)) return { defaut: 'montant-illisible' }
  if (decimales !== undefined && !CHIFFRES.test(decimales)) return { defaut: 'montant-illisible' }
  if (decimales !== undefined && decimales.length > 2) return { defaut: 'trop-de-decimales' }
  const euros = entiere.replaceAll(' ', '').replace(/^0+(\d)/, '$1')
  if (euros.length > CHIFFRES_AU_PLUS) return { defaut: 'montant-trop-grand' }
  const montant = `${euros}.${(decimales ?? '').padEnd(2, '0')}`
  return { montant: montant === '0.00' ? montant : signe + montant }
}

/** Un montant canonique, comme on l'écrit : « 1 234 567,89 € », les espaces étant insécables. */
export function direMontant(montant: string): string {
  const signe = montant.startsWith('-') ? '-' : ''
  const virgule = montant.indexOf('.')
  let tranches = ''
  for (let fin = virgule; fin > signe.length; fin -= 3) {
    const tranche = montant.slice(Math.max(signe.length, fin - 3), fin)
    tranches = tranches === '' ? tranche : `${tranche}\u202f${tranches}`
  }
  const decimales = montant.slice(virgule + 1)
  return `${signe}${tranches}${decimales === '00' ? '' : `,${decimales}`}\u00a0€`
}
