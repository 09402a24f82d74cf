import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { type Candidat, chercherNombres, estEspace, type UniteDuree } from './nombre-ecrit'

/**
 * Ce qu'une cellule dit : un nombre, un pourcentage, une durée, l'aveu qu'il n'y a pas de donnée, plusieurs nombres entre lesquels elle ne
 * choisit pas, une écriture douteuse, un texte, ou rien.
 */
export type SorteCellule = 'nombre' | 'pourcentage' | 'duree' | 'manquante' | 'plusieurs' | 'douteuse' | 'texte' | 'vide'

/** Un code de donnée manquante : non disponible, non communiquée, non renseignée, sans objet. */
export type CodeManquant = 'ND' | 'NC' | 'NR' | '/'

/**
 * Une cellule lue : ce qui en a été compris, et ce qui en reste.
 *
 * `valeur` n'est donnée que si la cellule commence par un seul nombre bien écrit ; elle est alors exacte.
 *
 * @example
 * ```ts
 * import { type Cellule, lireCellule } from 'calpae/tableau'
 * const cellule: Cellule = lireCellule('17, soit le nombre de Maisons France Services')
 * cellule.valeur // => '17'
 * cellule.apres // => ', soit le nombre de Maisons France Services'
 * ```
 */
export interface Cellule {
  /** Ce que la cellule dit. */
  readonly sorte: SorteCellule
  /** La valeur, décimale exacte : `'8502'`, `'1.5'`, `'-3'` ; `null` si la cellule n'en donne pas une et une seule. */
  readonly valeur: string | null
  /** L'unité d'une durée ; `null` ailleurs. */
  readonly unite: UniteDuree | null
  /** Le code d'une donnée manquante ; `null` ailleurs. */
  readonly code: CodeManquant | null
  /** Ce qui précède la valeur : « Tendre vers », « environ » ; vide s'il n'y a rien. */
  readonly avant: string
  /** Ce qui suit la valeur ou le code ; la cellule entière si elle n'a ni l'un ni l'autre. */
  readonly apres: string
  /** Les nombres vus et non retenus. */
  readonly candidats: readonly Candidat[]
  /** Pourquoi la cellule est douteuse, en français ; `null` si elle ne l'est pas. */
  readonly doute: string | null
}

/** Ce qui peut précéder une valeur sans la changer en texte, sans majuscules, accents ni deux-points. */
const APPROCHES = new Set([
  'env',
  'env.',
  'environ',
  'pres de',
  'plus de',
  'moins de',
  'au moins',
  'au plus',
  'jusqu’a',
  "jusqu'a",
  'tendre vers',
  'objectif',
  'cible',
  'total',
  'soit',
  '~',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
  '<=',
  '>=',
  '+',
])

/** « 1er », « 2e » : un rang, non un nombre mal écrit. */
const RANG = /^\d{1,4}(?:ers?|[èe]mes?|[èe]res?|es?|nde?s?)(?!\p{L})/u

const CODES: readonly { readonly ecriture: string; readonly code: CodeManquant }[] = [
  { ecriture: 'N.D.', code: 'ND' },
  { ecriture: 'N.C.', code: 'NC' },
  { ecriture: 'N.R.', code: 'NR' },
  { ecriture: 'N/D', code: 'ND' },
  { ecriture: 'N/C', code: 'NC' },
  { ecriture: 'N/R', code: 'NR' },
  { ecriture: 'ND', code: 'ND' },
  { ecriture: 'NC', code: 'NC' },
  { ecriture: 'NR', code: 'NR' },
]

const EN_TOUTES_LETTRES: readonly { readonly ecriture: RegExp; readonly code: CodeManquant }[] = [
  { ecriture: /^(?:donnees? )?non disponibles?$/, code: 'ND' },
  { ecriture: /^(?:donnees? )?non communiquee?s?$/, code: 'NC' },
  { ecriture: /^(?:donnees? )?non renseignee?s?$/, code: 'NR' },
  { ecriture: /^sans objet$/, code: '/' },
]
const LONGUEUR_EN_TOUTES_LETTRES = 30

/**
 * Lit une cellule telle qu'elle est écrite. Ne lève jamais ; ne change jamais une écriture douteuse en nombre.
 *
 * @source instruction 2022/19, annexe 9 (tableau des indicateurs), et les tableaux publiés qui la remplissent
 * @example
 * ```ts
 * import { lireCellule } from 'calpae/tableau'
 * lireCellule('8 502').valeur // => '8502'
 * lireCellule('95%').sorte // => 'pourcentage'
 * lireCellule('Tendre vers 3 semaines').unite // => 'semaines'
 * lireCellule('ND').code // => 'ND'
 * lireCellule('8 5002').sorte // => 'douteuse'
 * lireCellule('8 5002').candidats.flatMap((c) => c.lectures) // => ['85002', '8002', '8502', '8500']
 * lireCellule('325 formés et 81 internes').candidats.map((c) => c.ecrit) // => ['325', '81']
 * ```
 */
export function lireCellule(texte: string): Cellule {
  if (typeof texte !== 'string') throw new ErreurContexte(`texte : reçu ${decrire(texte)} ; attendu : le texte de la cellule`)
  const ecrit = texte.trim()
  const manquante = lireCode(ecrit)
  if (manquante !== null) return cellule({ sorte: 'manquante', ...manquante, candidats: candidatsDe(manquante.apres) })
  if (!/[0-9A-Za-z]/.test(ecrit) && !/[\p{L}\p{N}]/u.test(ecrit)) return cellule({ sorte: 'vide', apres: ecrit })
  const nombres = chercherNombres(ecrit)
  const [premier] = nombres
  const avant = premier === undefined ? ecrit : ecrit.slice(0, premier.debut).trim()
  const candidats = nombres.map(({ candidat }) => candidat)
  if (premier === undefined || !estApproche(avant)) {
    const doute =
      /^[-−]?\d/.test(ecrit) && !RANG.test(ecrit) ? 'la cellule commence par des chiffres qui ne font pas un nombre' : null
    return cellule({ sorte: doute === null ? 'texte' : 'douteuse', apres: ecrit, candidats, doute })
  }
  const { candidat, fin } = premier
  if (candidat.doute !== null) {
    return cellule({ sorte: 'douteuse', apres: ecrit, candidats, doute: direDoute(candidat, candidat.doute) })
  }
  if (nombres.length > 1) return cellule({ sorte: 'plusieurs', apres: ecrit, candidats })
  const { unite } = candidat
  return cellule({
    sorte: unite === null ? 'nombre' : unite === '%' ? 'pourcentage' : 'duree',
    valeur: candidat.lectures[0] ?? null,
    unite: unite === '%' ? null : unite,
    avant,
    apres: ecrit.slice(fin).trim(),
  })
}

const RIEN: Cellule = { sorte: 'vide', valeur: null, unite: null, code: null, avant: '', apres: '', candidats: [], doute: null }

function cellule(champs: Partial<Cellule>): Cellule {
  return { ...RIEN, ...champs }
}

/** Le code qui ouvre la cellule, et ce qui le suit. */
function lireCode(ecrit: string): { code: CodeManquant; apres: string } | null {
  if (ecrit[0] === '/' && (ecrit.length === 1 || estEspace(ecrit[1]))) return { code: '/', apres: ecrit.slice(1).trim() }
  if (!/^[nds]/i.test(ecrit)) return null
  // En minuscules, un code n'est sûr que s'il est seul : « nd », « n.d. ».
  const seul = ecrit.length <= 4 ? ecrit.toUpperCase() : ecrit
  for (const { ecriture, code } of CODES) {
    if (!seul.startsWith(ecriture)) continue
    const suivant = seul[ecriture.length]
    if (suivant === undefined || (ecrit.startsWith(ecriture) && !/[\p{L}\p{N}/’']/u.test(suivant)))
      return { code, apres: ecrit.slice(ecriture.length).trim() }
  }
  if (ecrit.length > LONGUEUR_EN_TOUTES_LETTRES) return null
  const lettres = simplifier(ecrit)
  const trouve = EN_TOUTES_LETTRES.find(({ ecriture }) => ecriture.test(lettres))
  return trouve === undefined ? null : { code: trouve.code, apres: '' }
}

function candidatsDe(texte: string): Candidat[] {
  return chercherNombres(texte).map(({ candidat }) => candidat)
}

function estApproche(avant: string): boolean {
  if (avant === '') return true
  if (avant.length > LONGUEUR_EN_TOUTES_LETTRES) return false
  return APPROCHES.has(
    simplifier(avant)
      .replace(/ ?:$/, '')
      .replace(/^(.+) de (plus de|moins de)/, '$2'),
  )
}

/** Sans majuscules ni accents, les espaces et les traits d'union réduits à une espace. */
function simplifier(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
}

function direDoute({ ecrit, lectures }: Candidat, doute: string): string {
  if (lectures.length === 0) return `${decrire(ecrit)} : ${doute}`
  return `${decrire(ecrit)} : ${doute} ; ${lectures.length > 1 ? 'lectures possibles' : 'lecture possible'} : ${lectures.join(', ')}`
}
