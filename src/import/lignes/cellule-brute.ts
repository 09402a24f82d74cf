import { decrire } from '../../base/description'
import type { Faute } from './rejet'

/**
 * Le texte d'une cellule, sans ses blancs de bord ; ce que le tableur y a laissé à la place d'une valeur (formule, erreur, objet) est une faute.
 */
export function texteDe(brute: unknown): string | Faute {
  if (typeof brute === 'string') {
    const texte = estBordee(brute) ? brute.trim() : brute
    const premier = texte.charCodeAt(0)
    if (premier === EGAL) return FORMULE
    if (premier === DIESE && ERREUR_DE_TABLEUR.test(texte)) return ERREUR
    return texte
  }
  if (brute === null || brute === undefined) return ''
  if (typeof brute === 'number' || typeof brute === 'boolean') return String(brute)
  return fauteDObjet(brute)
}

const EGAL = 61
const DIESE = 35
const ERREUR_DE_TABLEUR = /^#(?:REF|N\/?A|VALUE|VALEUR|NAME|NOM|DIV\/0|NUM|NOMBRE|NULL?|SPILL|CALC|#+)[!?]*$/i

const FORMULE: Faute = {
  code: 'formule',
  message: 'une formule du tableur, et non sa valeur',
  conseil: 'recopiez la colonne en valeurs (collage spécial), puis réexportez',
}
const ERREUR: Faute = {
  code: 'erreur-de-tableur',
  message: 'le tableur a mis une erreur à la place de la valeur',
  conseil: 'corrigez la cellule dans le tableur ; des « #### » sont une colonne trop étroite',
}

/** Un texte bordé de blancs, d'espaces insécables ou d'une marque d'ordre des octets. */
function estBordee(texte: string): boolean {
  const premier = texte.charCodeAt(0)
  const dernier = texte.charCodeAt(texte.length - 1)
  return premier <= 32 || dernier <= 32 || premier >= 160 || dernier >= 160
}

function fauteDObjet(brute: unknown): Faute {
  const etiquette = Object.prototype.toString.call(brute)
  if (etiquette === '[object Date]') {
    return {
      code: 'type-inattendu',
      message: "un objet Date : le jour qu'il désigne dépend du fuseau",
      conseil: 'demandez à votre lecteur de tableur le texte affiché ou le numéro de série',
    }
  }
  if (Array.isArray(brute)) {
    return {
      code: 'colonne-en-double',
      message: `reçu ${decrire(brute)} : plusieurs colonnes portent sans doute ce nom`,
      conseil: "renommez les colonnes, pour qu'aucune ne porte le nom d'une autre",
    }
  }
  return { code: 'type-inattendu', message: `reçu ${decrire(brute)} ; attendu : un texte ou un nombre`, conseil: null }
}
