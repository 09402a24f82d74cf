import type { Cas } from './jeu'

/** Un écart entre la réponse attendue et la réponse rendue. */
export interface EcartConformite {
  /** Où : `entrees[67-000001, 2022-02-08].orientation.statut`. */
  readonly chemin: string
  /** Ce qui est attendu, en JSON. */
  readonly attendu: unknown
  /** Ce qui a été rendu, en JSON ; `null` si rien ne l'a été. */
  readonly trouve: unknown
  /** Le critère que la valeur met en jeu. */
  readonly critere: string
  /** Ce qui peut tromper : un `null` rendu en zéro, une date écrite autrement ; `null` s'il n'y a rien à en dire. */
  readonly remarque: string | null
}

/** Ce que donne la comparaison d'une réponse à celle qui est attendue. */
export interface Comparaison {
  readonly ecarts: readonly EcartConformite[]
  /** Les chemins attendus que la réponse ne porte pas : ni justes, ni faux. */
  readonly nonRendus: readonly string[]
  /** Le nombre de valeurs comparées. */
  readonly comparees: number
}

type Objet = Readonly<Record<string, unknown>>

/** Compare une réponse à celle qui est attendue, valeur par valeur, sans tolérance. */
export function comparerReponse(cas: Cas, attendu: unknown, rendu: unknown): Comparaison {
  const ecarts: EcartConformite[] = []
  const nonRendus: string[] = []
  let comparees = 0

  const noter = (chemin: string, voulu: unknown, trouve: unknown, remarque: string | null): void => {
    ecarts.push({ chemin, attendu: voulu, trouve, critere: critereDuChamp(cas, chemin), remarque })
  }
  const comparer = (voulu: unknown, trouve: unknown, chemin: string): void => {
    if (trouve === undefined) {
      nonRendus.push(chemin)
    } else if (LISTES.includes(chemin)) {
      comparerListe(voulu as readonly unknown[], trouve, chemin)
    } else if (estObjet(voulu) && (!estFraction(voulu) || UN_TAUX.test(chemin))) {
      if (!estObjet(trouve)) noter(chemin, voulu, trouve, null)
      else for (const cle of Object.keys(voulu)) comparer(voulu[cle], trouve[cle], chemin === '' ? cle : `${chemin}.${cle}`)
    } else {
      comparees++
      if (!memeValeur(voulu, trouve)) noter(chemin, voulu, trouve, remarquer(voulu, trouve))
    }
  }
  /** Deux listes sans ordre, dont chaque élément a sa clé. */
  const comparerListe = (voulus: readonly unknown[], trouves: unknown, chemin: string): void => {
    comparees++
    if (!Array.isArray(trouves)) {
      noter(chemin, voulus, trouves, null)
      return
    }
    const restants = new Map<string, unknown>(trouves.map((trouve) => [cleDe(trouve), trouve]))
    if (restants.size < trouves.length) noter(chemin, voulus, trouves, 'un même élément est rendu deux fois')
    for (const voulu of voulus) {
      const cle = cleDe(voulu)
      const lieu = `${chemin}[${cle}]`
      if (!restants.has(cle)) noter(lieu, voulu, null, 'absent de la réponse')
      else if (estObjet(voulu)) comparer(voulu, restants.get(cle), lieu)
      restants.delete(cle)
    }
    for (const [cle, trouve] of restants) noter(`${chemin}[${cle}]`, null, trouve, 'rendu en trop')
  }

  comparer(attendu, rendu, '')
  return { ecarts, nonRendus, comparees }
}

/** Les listes d'une réponse : sans ordre, chaque élément y a sa clé. */
const LISTES = ['chemins', 'entrees', 'strates', 'cellules', 'constats']
const CLES = ['dossier', 'devientSoumisLe', 'strate', 'texte', 'regle', 'ligne']

/** Ce qui désigne un élément d'une liste : le dossier et le jour d'une entrée, la règle et la ligne d'un constat… */
function cleDe(element: unknown): string {
  if (!estObjet(element)) return direEnCle(element)
  return CLES.filter((cle) => Object.hasOwn(element, cle))
    .map((cle) => direEnCle(element[cle]))
    .join(', ')
}

/** Un objet peut avoir, en JSON, un champ « toString » : le changer en texte lèverait. */
function direEnCle(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : String(JSON.stringify(valeur))
}

function estObjet(valeur: unknown): valeur is Objet {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

/** Un taux compte des cas : deux sur quatre n'y est pas un sur deux. */
const UN_TAUX = /^taux\.[^.]+$/

/** Une fraction exacte, et rien d'autre. */
function estFraction(valeur: unknown): valeur is Objet & { readonly numerateur: number; readonly denominateur: number } {
  if (!estObjet(valeur) || Object.keys(valeur).length !== 2) return false
  return Number.isSafeInteger(valeur['numerateur']) && Number.isSafeInteger(valeur['denominateur'])
}

/** L'égalité des valeurs : stricte, sauf une fraction, qui vaut toute fraction égale et le nombre qu'elle écrit. */
function memeValeur(voulu: unknown, trouve: unknown): boolean {
  if (estFraction(voulu) && estFraction(trouve)) {
    return (
      trouve.denominateur !== 0 &&
      BigInt(voulu.numerateur) * BigInt(trouve.denominateur) === BigInt(trouve.numerateur) * BigInt(voulu.denominateur)
    )
  }
  if (typeof voulu === 'number' && estFraction(trouve)) return trouve.numerateur / trouve.denominateur === voulu
  return voulu === trouve || (estDecimale(voulu) && estDecimale(trouve) && reduire(voulu) === reduire(trouve))
}

/** Une décimale exacte, écrite en texte : un montant, la valeur d'une cellule. */
function estDecimale(valeur: unknown): valeur is string {
  return typeof valeur === 'string' && /^-?\d+(\.\d+)?$/.test(valeur)
}

/** La décimale sans zéros superflus : « 100.00 » et « 100 » sont le même montant. */
function reduire(decimale: string): string {
  let fin = decimale.length
  if (decimale.includes('.')) {
    while (decimale[fin - 1] === '0') fin--
    if (decimale[fin - 1] === '.') fin--
  }
  const reduite = decimale.slice(0, fin)
  return reduite === '-0' ? '0' : reduite
}

function remarquer(voulu: unknown, trouve: unknown): string | null {
  if (voulu === null && (trouve === 0 || trouve === '' || trouve === false))
    return 'null : inconnu ou non calculable, jamais zéro ni vide'
  if (voulu === 0 && trouve === null) return 'zéro : ce cas est connu, null dirait inconnu'
  if (typeof voulu === 'number' && typeof trouve === 'string') return "un nombre s'écrit sans guillemets"
  if (estFraction(voulu)) return "une fraction exacte s'écrit { numerateur, denominateur }"
  if (estUneDate(voulu) && typeof trouve === 'string' && !estUneDate(trouve)) return "une date s'écrit AAAA-MM-JJ"
  return null
}

function estUneDate(valeur: unknown): boolean {
  return typeof valeur === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(valeur)
}

/** Les champs qui ont leur propre critère, quel que soit celui du cas ; leurs noms sont ceux des explications. */
const CRITERES_DES_CHAMPS: readonly (readonly [fin: string, critere: string])[] = [
  ['.motif', 'motif'],
  ['.dateEntree', 'date-d-entree'],
  ['.orientation.date', 'oriente'],
  ['.orientation.statut', 'oriente-dans-le-delai'],
  ['.orientation.delaiJours', 'oriente-dans-le-delai'],
  ['.premierRendezVous.date', 'premier-rendez-vous'],
  ['.premierRendezVous.statut', 'premier-rendez-vous-dans-le-delai'],
  ['.premierRendezVous.delaiJours', 'premier-rendez-vous-dans-le-delai'],
  ['.premierContrat.date', 'premier-contrat'],
  ['.premierContrat.statut', 'premier-contrat-dans-le-delai'],
  ['.premierContrat.delaiJours', 'premier-contrat-dans-le-delai'],
]

function critereDuChamp(cas: Cas, chemin: string): string {
  return CRITERES_DES_CHAMPS.find(([fin]) => chemin.endsWith(fin))?.[1] ?? cas.critere
}
