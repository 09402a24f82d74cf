import { interpreter } from './tranches'

/**
 * Les nombres tels que des personnes les écrivent dans un texte : « 8 502 », « 1,5 », « 95% », « 24 jours ».
 *
 * Lecture à la main, d'un seul passage de gauche à droite : le temps est proportionnel à la longueur du texte, quel qu'il soit. Une écriture
 * qui laisse un choix n'est jamais tranchée ici : elle rend ses lectures possibles.
 */

/** L'unité qui suit un nombre. */
export type UniteCandidat = '%' | UniteDuree

/** L'unité d'une durée. */
export type UniteDuree = 'heures' | 'jours' | 'semaines' | 'mois' | 'ans'

/** Un nombre vu dans un texte. */
export interface Candidat {
  /** Le nombre tel qu'il est écrit, sans son unité. */
  readonly ecrit: string
  /** Ses lectures possibles, décimales exactes (`'8502'`, `'1.5'`) : une seule s'il est bien écrit, plusieurs ou aucune sinon. */
  readonly lectures: readonly string[]
  /** L'unité qui le suit ; `null` s'il n'y en a pas. */
  readonly unite: UniteCandidat | null
  /** Pourquoi il ne se lit pas d'une seule façon ; `null` s'il est bien écrit. */
  readonly doute: string | null
}

/** Un candidat et sa place. */
export interface CandidatPlace {
  readonly candidat: Candidat
  /** Position du premier caractère du nombre, signe compris. */
  readonly debut: number
  /** Position qui suit le dernier caractère du nombre et de son unité. */
  readonly fin: number
}

/** Les espaces qui séparent les tranches de trois chiffres ; ni tabulation, ni saut de ligne. */
const ESPACES_DE_TRANCHE = ' \u00A0\u202F\u2009\u2007\u2008\u2006\u2005\u2004\u200A'
/** Ce qui peut toucher un nombre par la gauche. */
const OUVRANTS = '([{«“"\'’:;,+~≈<>≤≥=±'
/** Ce qui peut toucher un nombre, ou son unité, par la droite. */
const FERMANTS = ',;:.!?)]}»”"*…([«+–—€&<>='

const UNITES: ReadonlyMap<string, UniteDuree> = new Map<string, UniteDuree>([
  ['h', 'heures'],
  ['heure', 'heures'],
  ['heures', 'heures'],
  ['j', 'jours'],
  ['jour', 'jours'],
  ['jours', 'jours'],
  ['sem', 'semaines'],
  ['semaine', 'semaines'],
  ['semaines', 'semaines'],
  ['mois', 'mois'],
  ['an', 'ans'],
  ['ans', 'ans'],
  ['année', 'ans'],
  ['années', 'ans'],
])

/** « 12 mille », « 3 k€ » : le nombre écrit n'est pas celui qui est dit. */
const MULTIPLES = new Set(
  'k k€ keuros m€ md md€ mds cent cents mille millier milliers million millions milliard milliards dizaine dizaines douzaine douzaines centaine centaines'.split(
    ' ',
  ),
)

/** Tous les nombres d'un texte, de gauche à droite. Un chiffre pris dans un mot (« E2S », « 1er », « 31/12/2021 ») n'en est pas un. */
export function chercherNombres(texte: string): CandidatPlace[] {
  const trouves: CandidatPlace[] = []
  let i = 0
  while (i < texte.length) {
    const caractere = texte[i]
    if (!estChiffre(caractere) && caractere !== '-' && caractere !== '−') {
      i++
      continue
    }
    const lu = debutDeNombre(texte, i) ? lireNombre(texte, i) : null
    if (lu !== null) {
      trouves.push(lu)
      i = lu.fin
    } else if (estChiffre(caractere)) i = finDuMot(texte, i)
    else i++
  }
  return trouves
}

/** Le nombre qui commence à cette place ; `null` si ce qui s'y trouve est un mot qui contient des chiffres. */
function lireNombre(texte: string, debut: number): CandidatPlace | null {
  const signe = estChiffre(texte[debut]) ? '' : '-'
  const blocs: string[] = []
  let etroit = true
  let i = debut + signe.length
  let fin = i
  for (;;) {
    fin = finDeBloc(texte, i)
    blocs.push(texte.slice(i, fin))
    i = fin
    while (estEspaceDeTranche(texte[i])) i++
    if (i === fin || !estChiffre(texte[i])) break
    if (i - fin > 1) etroit = false
  }
  const { unite, apres } = lireUnite(texte, fin)
  const net = unite !== null || estAuBord(texte, fin)
  if (!net && blocs.length === 1) return null
  const lu = interpreter(blocs)
  if (lu === null) return null
  const doute = lu.doute ?? douteAutour(texte, apres, net, etroit)
  const lectures = lu.lectures.map((lecture) => (signe === '-' && lecture !== '0' ? `-${lecture}` : lecture))
  return { candidat: { ecrit: texte.slice(debut, fin), lectures, unite, doute }, debut, fin: apres }
}

/** Un nombre, non un chiffre pris dans un mot : ce qui le précède doit être un bord. */
function debutDeNombre(texte: string, i: number): boolean {
  const chiffre = estChiffre(texte[i]) || ((texte[i] === '-' || texte[i] === '−') && estChiffre(texte[i + 1]))
  if (!chiffre) return false
  const precedent = texte[i - 1]
  return precedent === undefined || estEspace(precedent) || OUVRANTS.includes(precedent)
}

/** La fin d'un bloc : des chiffres, et les points ou virgules pris entre deux chiffres. */
function finDeBloc(texte: string, debut: number): number {
  let i = debut
  while (estChiffre(texte[i]) || ((texte[i] === '.' || texte[i] === ',') && estChiffre(texte[i + 1]))) i++
  return i
}

function lireUnite(texte: string, fin: number): { unite: UniteCandidat | null; apres: number } {
  const debut = sauterEspaces(texte, fin)
  if (texte[debut] === '%') return { unite: '%', apres: debut + 1 }
  const finMot = finDesLettres(texte, debut)
  // Au-delà de la plus longue unité, ce n'en est pas une.
  const unite = finMot - debut > 8 ? undefined : UNITES.get(texte.slice(debut, finMot).toLowerCase())
  return unite !== undefined && estAuBord(texte, finMot) ? { unite, apres: finMot } : { unite: null, apres: fin }
}

/** Ce qui, autour d'un nombre bien écrit, empêche de le tenir pour entier. */
function douteAutour(texte: string, apres: number, net: boolean, etroit: boolean): string | null {
  if (!net) return 'le dernier chiffre touche un autre caractère'
  if (!etroit) return 'plus d’une espace entre les chiffres'
  const suite = sauterEspaces(texte, apres)
  if (estChiffre(texte[suite])) return 'un autre chiffre suit'
  if (estChiffre(texte[suite + 1]) && ".,/'’_^*×=-−–".includes(texte[suite] ?? ' ')) {
    // Un signe moins après une espace ouvre un autre nombre, qui sera lu à son tour.
    if (!(suite > apres && '-−'.includes(texte[suite] ?? ' '))) return 'un chiffre suit un signe'
  }
  const finMot = finDuMot(texte, suite)
  if (finMot - suite < 12 && MULTIPLES.has(texte.slice(suite, finMot).toLowerCase())) return 'un multiple suit le nombre'
  return null
}

function estAuBord(texte: string, i: number): boolean {
  const suivant = texte[i]
  if (suivant === undefined || estEspace(suivant)) return true
  return FERMANTS.includes(suivant) && !(',.'.includes(suivant) && estChiffre(texte[i + 1]))
}

function estChiffre(caractere: string | undefined): boolean {
  return caractere !== undefined && caractere >= '0' && caractere <= '9'
}

function estEspaceDeTranche(caractere: string | undefined): boolean {
  return caractere !== undefined && ESPACES_DE_TRANCHE.includes(caractere)
}

/** Une espace, au sens de `String.prototype.trim`. */
export function estEspace(caractere: string | undefined): boolean {
  if (caractere === undefined) return false
  // Presque tous les caractères sont d'un octet : parmi eux, seules six espaces.
  if (caractere < '\u0080') return caractere === ' ' || (caractere >= '\t' && caractere <= '\r')
  return caractere.trim() === ''
}

function sauterEspaces(texte: string, debut: number): number {
  let i = debut
  while (estEspace(texte[i])) i++
  return i
}

function finDuMot(texte: string, debut: number): number {
  let i = debut
  while (i < texte.length && !estEspace(texte[i])) i++
  return i
}

function finDesLettres(texte: string, debut: number): number {
  let i = debut
  while (i < texte.length && /\p{L}/u.test(texte[i] ?? '')) i++
  return i
}
