import type { Cellule } from './cellule'
import { mentions, nommerPerimetre } from './perimetre'
import { comparerRapports, ecrireRapport, soustraireRapports } from './rapport-exact'
import { valeurDe } from './valeur'

/**
 * La cause probable d'un écart entre deux cellules, par des règles générales : aucune ne connaît ni tableau, ni indicateur.
 */

/** La nature d'un écart. */
export type NatureEcart =
  /** Une valeur est l'arrondi de l'autre. */
  | 'arrondi'
  /** Deux chiffres sont échangés : 8 624 et 8 264. */
  | 'chiffres-transposes'
  /** Un chiffre diffère, manque ou est en trop : 15 383 et 15 583, 8 502 et 8 5002. */
  | 'un-chiffre'
  /** Les intitulés ou les cellules n'annoncent pas le même périmètre (« hors », « dont »). */
  | 'perimetre'
  /** Une partie de la période dépasse le tout, ou est connue quand le tout ne l'est pas. */
  | 'periode'
  /** Deux codes de donnée manquante. */
  | 'code-manquant'
  /** Une donnée là où il n'y en avait pas. */
  | 'donnee-ajoutee'
  /** Plus de donnée là où il y en avait une. */
  | 'donnee-retiree'
  /** La cellule, ou la ligne, n'est écrite que dans un tableau. */
  | 'present-d-un-seul-cote'
  /** Un nombre, un pourcentage et une durée ne se comparent pas. */
  | 'unite'
  /** Une cellule douteuse, ou à plusieurs nombres, qui ne se rapproche pas de l'autre. */
  | 'lecture'
  /** Deux textes différents. */
  | 'mention'
  /** Aucune des précédentes. */
  | 'autre'

/** Un écart entre deux cellules. */
export interface EcartDeCellules {
  readonly nature: NatureEcart
  readonly ecart: string | null
  readonly explication: string
}

/** Rapproche deux cellules et leurs intitulés ; `null` s'il n'y a pas d'écart. */
export function rapprocher(a: Cellule, b: Cellule, intituleA: string, intituleB: string): EcartDeCellules | null {
  if (a.sorte === 'vide' || b.sorte === 'vide') {
    return a.sorte === b.sorte ? null : ecart('present-d-un-seul-cote', 'la cellule n’est écrite que dans un tableau')
  }
  if (a.valeur !== null && b.valeur !== null) return rapprocherValeurs(a, b, intituleA, intituleB)
  if (a.code !== null && b.code !== null)
    return a.code === b.code ? null : ecart('code-manquant', `le code passe de ${a.code} à ${b.code}`)
  if (a.apres === b.apres && a.sorte === b.sorte) return null
  if (a.sorte === 'texte' && b.sorte === 'texte') return memeTexte(a, b) ? null : ecart('mention', 'les deux textes diffèrent')
  if (a.code !== null || b.code !== null) {
    const perimetre = comparerPerimetres(a, b, intituleA, intituleB)
    if (perimetre !== null) return ecart('perimetre', perimetre)
    return a.code !== null
      ? ecart('donnee-ajoutee', 'une donnée apparaît là où il n’y en avait pas')
      : ecart('donnee-retiree', 'la donnée disparaît')
  }
  return rapprocherLectures(a, b)
}

function rapprocherValeurs(a: Cellule, b: Cellule, intituleA: string, intituleB: string): EcartDeCellules | null {
  const [x, y] = [valeurDe(a), valeurDe(b)]
  if (x === null || y === null) return null
  if (x.unite !== y.unite) return ecart('unite', 'les deux valeurs ne sont pas dans la même unité')
  if (comparerRapports(x.rapport, y.rapport) === 0) return null
  const difference = ecrireRapport(soustraireRapports(y.rapport, x.rapport))
  const saisie = rapprocherChiffres(a.valeur ?? '', b.valeur ?? '')
  if (saisie !== null) return { ...saisie, ecart: difference }
  const perimetre = comparerPerimetres(a, b, intituleA, intituleB)
  if (perimetre !== null) return { ...ecart('perimetre', perimetre), ecart: difference }
  return { ...ecart('autre', 'rien, dans les chiffres ni les intitulés, ne l’explique'), ecart: difference }
}

/** Une cellule dont la valeur n'est pas sûre : l'une de ses lectures est-elle l'autre valeur ? */
function rapprocherLectures(a: Cellule, b: Cellule): EcartDeCellules {
  const [sure, autre] = a.valeur === null ? [b, a] : [a, b]
  const [candidat] = autre.candidats
  if (sure.valeur === null || autre.sorte !== 'douteuse' || candidat?.lectures.includes(sure.valeur) !== true) {
    return ecart('lecture', 'l’une des cellules ne se lit pas d’une seule façon')
  }
  const chiffres = candidat.ecrit.replace(/\D/g, '')
  return chiffres !== sure.valeur && differeDUnChiffre(chiffres, sure.valeur)
    ? ecart('un-chiffre', `« ${candidat.ecrit} » a un chiffre de trop ou de moins pour ${sure.valeur}`)
    : ecart('lecture', `« ${candidat.ecrit} » peut se lire ${sure.valeur}`)
}

/** Ce que les chiffres de deux nombres différents ont de commun. */
function rapprocherChiffres(a: string, b: string): EcartDeCellules | null {
  if (estArrondi(a, b) || estArrondi(b, a)) return ecart('arrondi', 'l’un est l’arrondi de l’autre')
  const differents = a.length === b.length ? [...a].flatMap((chiffre, i) => (chiffre === b[i] ? [] : [i])) : []
  const [i = 0, j = 0] = differents
  if (differents.length === 2 && a[i] === b[j] && a[j] === b[i]) {
    return ecart('chiffres-transposes', `les chiffres ${a[i]} et ${a[j]} sont échangés`)
  }
  const significatif = Math.min(a.length, b.length) >= CHIFFRES_SIGNIFICATIFS
  return significatif && differeDUnChiffre(a, b) ? ecart('un-chiffre', 'un seul chiffre diffère') : null
}

/** Entre deux nombres de moins de trois chiffres, n'en avoir qu'un de différent ne prouve rien. */
const CHIFFRES_SIGNIFICATIFS = 3

/** Le premier est-il le second arrondi, ou tronqué, en gardant au moins deux chiffres ? */
function estArrondi(rond: string, precis: string): boolean {
  if (!/^\d+$/.test(rond) || !/^\d+(?:\.\d+)?$/.test(precis)) return false
  const [r, p] = [BigInt(rond), BigInt(precis.split('.')[0] ?? '0')]
  const zeros = rond.length - rond.replace(/0{1,15}$/, '').length
  for (let k = zeros; k >= 1; k--) {
    const pas = 10n ** BigInt(k)
    if (r < 10n * pas) continue
    if (p / pas === r / pas || (p + pas / 2n) / pas === r / pas) return true
  }
  return precis.includes('.') && (p === r || p + 1n === r)
}

/** Un chiffre changé, ajouté ou ôté ; les deux nombres sont différents. */
function differeDUnChiffre(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - court.length > 1) return false
  let i = 0
  while (i < court.length && court[i] === long[i]) i++
  return court.slice(court.length === long.length ? i + 1 : i) === long.slice(i + 1)
}

function comparerPerimetres(a: Cellule, b: Cellule, intituleA: string, intituleB: string): string | null {
  const [x, y] = [`${intituleA} ; ${a.apres}`, `${intituleB} ; ${b.apres}`]
  if (nommerPerimetre(x) === nommerPerimetre(y)) return null
  return `le périmètre n’est pas le même : ${direPerimetre(x)} et ${direPerimetre(y)}`
}

function direPerimetre(texte: string): string {
  const ecrites = mentions(texte).map(({ ecrit }) => ecrit)
  return ecrites.length === 0 ? 'sans précision' : `« ${ecrites.join(', ')} »`
}

function memeTexte(a: Cellule, b: Cellule): boolean {
  const net = ({ apres }: Cellule): string => apres.replace(/[\s\u00A0\u202F]+/g, ' ').replace(/’/g, "'")
  return net(a) === net(b)
}

function ecart(nature: NatureEcart, explication: string): EcartDeCellules {
  return { nature, ecart: null, explication }
}
