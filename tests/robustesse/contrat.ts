import type { Deformes } from './deformation'

/**
 * Ce que promet toute fonction publique devant une donnée quelconque : rendre une donnée simple, ou, si elle le dit, lever `ErreurContexte` avec son message ; ne rien
 * changer de ce qu'elle a reçu (les arguments sont gelés), ni des objets de base.
 */

/** Une fonction publique mise à l'épreuve. */
export interface Epreuve {
  /** Des listes d'arguments justes, à déformer. */
  readonly modeles: readonly (readonly unknown[])[]
  /** L'appel ; ce qui se calcule d'une donnée lue se lit d'abord. */
  readonly appeler: (...donnees: never[]) => unknown
  /** Peut-elle lever `ErreurContexte` ? Un lecteur, jamais. */
  readonly leve: boolean
  /** Promet-elle de rendre une erreur quand regarder la donnée lève ? */
  readonly pieges?: boolean
}

/** Ces codes disent que la source a levé. Si elle n'a pas pu lever, c'est un défaut d'ici qui s'y cache. */
const SOURCE_QUI_LEVE = /"code":"(?:illisible|source-interrompue|flux-interrompu)"/
const TROP_GRANDE = "la donnée a trop d'erreurs"

const BASES = [Object.prototype, Array.prototype, Function.prototype]
const portrait = (): string => BASES.map((base) => Reflect.ownKeys(base).length).join(' ')
const INTACTES = portrait()

/** Appelle, et rend ce qui manque au contrat ; rien s'il est tenu. */
export async function manquement({ appeler, leve }: Epreuve, { arguments: donnees, piege }: Deformes): Promise<string | null> {
  let faute: string | null = null
  try {
    const rendu = await (appeler as (...donnees: readonly unknown[]) => unknown)(...donnees)
    faute = impure(rendu, '')
    if (faute === null && !piege) {
      const json = JSON.stringify(rendu) ?? ''
      if (SOURCE_QUI_LEVE.test(json) && !json.includes(TROP_GRANDE))
        faute = `une erreur d'ici passe pour une erreur de la source : ${json}`
    }
  } catch (cause) {
    // Un contexte ou des options qui lèvent quand on les regarde ne sont pas une donnée reçue : leur erreur est celle de l'appelant.
    faute = piege && leve ? null : mauvaiseErreur(cause, leve)
  }
  if (portrait() !== INTACTES) return 'les objets de base ont changé'
  return faute
}

function mauvaiseErreur(cause: unknown, leve: boolean): string | null {
  if (!(cause instanceof Error)) return `lève ${String(cause)}`
  if (cause.name !== 'ErreurContexte' || cause.message.trim() === '') return `lève ${cause.stack}`
  return leve ? null : `ne devait pas lever : ${cause.message}`
}

/** Ce qui, dans une donnée rendue, n'est pas simple : un nom de prototype, une classe, une valeur que JSON perdrait. */
function impure(valeur: unknown, chemin: string): string | null {
  switch (typeof valeur) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return null
    case 'number':
      return Number.isFinite(valeur) ? null : `${chemin} vaut ${valeur}`
    case 'object':
      break
    default:
      return `${chemin} est de type ${typeof valeur}`
  }
  if (valeur === null) return null
  if (Array.isArray(valeur)) {
    for (let i = 0; i < valeur.length; i++) {
      const faute = impure(valeur[i], `${chemin}[${i}]`)
      if (faute !== null) return faute
    }
    return null
  }
  const prototype = Object.getPrototypeOf(valeur)
  if (prototype !== Object.prototype && prototype !== null) return `${chemin} n'est pas un objet simple`
  for (const nom of Object.keys(valeur)) {
    if (nom === '__proto__') return `${chemin} a un champ __proto__`
    const faute = impure((valeur as Record<string, unknown>)[nom], `${chemin}.${nom}`)
    if (faute !== null) return faute
  }
  return null
}
