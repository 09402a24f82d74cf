/** Du texte aux données : un dossier, une liste, un objet qui porte la liste, ou une ligne de JSON par dossier. */
import { Refus } from './refus'

export function analyser(texte: string): unknown[] {
  const utile = texte.replace(/^\ufeff/, '').trim()
  if (utile === '') throw new Refus('Il n’y a rien à lire : le texte est vide.')
  if (utile.startsWith('<')) throw new Refus('C’est une page web ou du XML : il faut du JSON ou du CSV.')
  if (!/^[[{]/.test(utile)) {
    throw new Refus(
      'Ce n’est ni du JSON (un dossier commence par « { », une liste par « [ »), ni une feuille en CSV (des colonnes séparées par « ; »).',
    )
  }
  let donnee: unknown
  try {
    donnee = JSON.parse(utile)
  } catch (erreur) {
    const lignes = analyserLignes(utile)
    if (lignes !== null) return lignes
    throw new Refus(`Ce JSON est mal formé${situer(utile, erreur)}.`)
  }
  return deballer(donnee)
}

/** Une liste de dossiers, `{ "dossiers": […] }`, ou un dossier seul. */
function deballer(donnee: unknown): unknown[] {
  if (Array.isArray(donnee)) return donnee
  const dossiers = (donnee as { dossiers?: unknown }).dossiers
  return Array.isArray(dossiers) ? dossiers : [donnee]
}

/** Une ligne de JSON par dossier ; `null` si ce n'en est pas. Une ligne mal formée parmi d'autres est dite, avec son numéro. */
function analyserLignes(texte: string): unknown[] | null {
  const lignes = texte.split('\n')
  if (lignes.length < 2 || !lisible(lignes[0] ?? '')) return null
  const donnees: unknown[] = []
  lignes.forEach((ligne, i) => {
    if (ligne.trim() === '') return
    try {
      donnees.push(JSON.parse(ligne))
    } catch {
      throw new Refus(`La ligne ${i + 1} n’est pas du JSON : « ${ligne.slice(0, 60)} ».`)
    }
  })
  return donnees
}

function lisible(ligne: string): boolean {
  try {
    JSON.parse(ligne)
    return true
  } catch {
    return false
  }
}

/** La ligne et la colonne de la faute, quand le moteur les laisse deviner, et ce qui s'y trouve. */
function situer(texte: string, erreur: unknown): string {
  const position = Number(/position (\d+)/.exec(String(erreur))?.[1] ?? Number.NaN)
  if (Number.isNaN(position)) return ''
  if (position >= texte.length) return ' : il s’arrête avant la fin (le fichier est-il coupé ?)'
  const avant = texte.slice(0, position).split('\n')
  const extrait = texte.slice(position, position + 30).split('\n')[0]
  return `, à la ligne ${avant.length}, colonne ${(avant.at(-1)?.length ?? 0) + 1} : « ${extrait} »`
}
