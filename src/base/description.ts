/**
 * Dit en peu de mots une valeur reçue, quelle qu'elle soit, pour un message : une donnée cyclique, énorme ou étrange ne l'arrête pas.
 */
export function decrire(valeur: unknown): string {
  try {
    return dire(valeur)
  } catch {
    return 'une donnée qui lève quand on la regarde'
  }
}

function dire(valeur: unknown): string {
  if (valeur === null) return 'null'
  if (typeof valeur === 'string') return valeur === '' ? 'un texte vide' : `« ${abreger(valeur)} »`
  if (Array.isArray(valeur))
    return valeur.length === 0 ? 'une liste vide' : `une liste de ${valeur.length} élément${valeur.length > 1 ? 's' : ''}`
  if (typeof valeur === 'object') return 'un objet'
  if (typeof valeur === 'function') return 'une fonction'
  if (typeof valeur === 'undefined') return 'rien'
  if (typeof valeur === 'boolean') return valeur ? 'vrai (true)' : 'faux (false)'
  if (typeof valeur === 'bigint') return `l'entier ${abreger(String(valeur))}n`
  return typeof valeur === 'symbol' ? 'un symbole' : `le nombre ${String(valeur)}`
}

const LONGUEUR_CITEE = 60

/** Abrège un texte trop long pour être cité, et dit sa longueur. */
export function abreger(texte: string): string {
  if (texte.length <= LONGUEUR_CITEE) return texte
  return `${texte.slice(0, LONGUEUR_CITEE)}… (${texte.length} caractères)`
}
