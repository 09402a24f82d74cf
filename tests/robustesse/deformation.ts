import { types } from 'node:util'
import * as fc from 'fast-check'
import { gele, type Hostile, hostile, NOMS } from './hostile'

/** Une donnée juste, déformée en quelques endroits tirés au hasard : c'est là, tout près du juste, que se trouvent les défauts. */

/** Une déformation : où (quel enfant prendre, à chaque niveau), comment, et avec quoi. */
interface Deformation {
  readonly pas: readonly number[]
  readonly sorte: (typeof SORTES)[number]
  readonly avec: Hostile
  readonly rang: number
}

// Remplacer est de loin le plus fréquent.
const SORTES = [
  'remplacer',
  'remplacer',
  'remplacer',
  'remplacer',
  'alterer',
  'alterer',
  'alterer',
  'oter',
  'ajouter',
  'renommer',
  'redoubler',
  'deplacer',
] as const

/** Les arguments déformés, et si l'un d'eux lève quand on le regarde. */
export interface Deformes {
  readonly arguments: readonly unknown[]
  readonly piege: boolean
}

/** Des arguments justes, ou déformés d'une à trois fois. */
export function argumentsDeformes(modeles: readonly (readonly unknown[])[], pieges: boolean): fc.Arbitrary<Deformes> {
  const deformation: fc.Arbitrary<Deformation> = fc.record({
    pas: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 7, size: 'max' }),
    sorte: fc.constantFrom(...SORTES),
    avec: hostile(pieges),
    rang: fc.nat({ max: 1000 }),
  })
  return fc
    .tuple(fc.constantFrom(...modeles), fc.array(deformation, { maxLength: 3, size: 'max' }))
    .map(([modele, deformations]) => ({
      arguments: deformations.reduce<readonly unknown[]>((donnee, d) => deformer(donnee, d, modele) as unknown[], modele),
      piege: deformations.some(({ avec }) => avec.piege),
    }))
}

function deformer(racine: readonly unknown[], { pas, sorte, avec, rang }: Deformation, modele: readonly unknown[]): unknown {
  // La racine est la liste des arguments : c'est l'un d'eux que l'on déforme ; une fonction est de l'épreuve, non de la donnée.
  const arguments_ = clesDe(racine).filter((cle) => typeof racine[Number(cle)] !== 'function')
  if (arguments_.length === 0) return racine
  const changer = (noeud: unknown, profondeur: number): unknown => {
    const cles = profondeur === 0 ? arguments_ : clesDe(noeud)
    if (cles.length === 0 || (profondeur > 0 && profondeur >= pas.length))
      return appliquer(noeud, sorte, avec.valeur, rang, modele)
    const cle = cles[(pas[profondeur] ?? 0) % cles.length] as string
    const parent = noeud as Record<string, unknown>
    return avecEnfant(parent, cle, changer(parent[cle], profondeur + 1))
  }
  return changer(racine, 0)
}

/** Les enfants d'une donnée simple ; ce qui n'en est pas une (classe, accès, mandataire) n'en a pas, et se remplace d'un bloc. */
function clesDe(noeud: unknown): readonly string[] {
  if (typeof noeud !== 'object' || noeud === null || types.isProxy(noeud)) return []
  const simple = Array.isArray(noeud) || Object.getPrototypeOf(noeud) === Object.prototype
  if (!simple) return []
  const cles = Object.keys(noeud)
  return cles.every((cle) => 'value' in (Object.getOwnPropertyDescriptor(noeud, cle) ?? {})) ? cles : []
}

const OTE = Symbol('ôté')

function avecEnfant(parent: Readonly<Record<string, unknown>>, cle: string, enfant: unknown): unknown {
  if (Array.isArray(parent)) {
    const liste = parent.slice()
    if (enfant === OTE) liste.splice(Number(cle), 1)
    else liste[Number(cle)] = enfant
    return Object.freeze(liste)
  }
  const objet: Record<string, unknown> = {}
  for (const nom of Object.keys(parent)) {
    const valeur = nom === cle ? enfant : parent[nom]
    if (valeur !== OTE) poser(objet, nom, valeur)
  }
  return Object.freeze(objet)
}

/** Pose un champ, fût-il nommé `__proto__`, comme le fait `JSON.parse`. */
function poser(objet: object, nom: string, valeur: unknown): void {
  Object.defineProperty(objet, nom, { value: valeur, enumerable: true, writable: true, configurable: true })
}

function appliquer(
  noeud: unknown,
  sorte: Deformation['sorte'],
  avec: unknown,
  rang: number,
  modele: readonly unknown[],
): unknown {
  if (sorte === 'oter') return OTE
  if (sorte === 'deplacer') return ailleurs(modele, rang)
  if (sorte === 'alterer' && typeof noeud === 'string') return altererTexte(noeud, rang, avec)
  if (sorte === 'alterer' && typeof noeud === 'number') return altererNombre(noeud, rang)
  const cles = clesDe(noeud)
  if (sorte === 'remplacer' || cles.length === 0) return avec
  if (Array.isArray(noeud)) {
    const liste = noeud.slice()
    liste.splice(rang % (liste.length + 1), 0, sorte === 'redoubler' ? liste[rang % liste.length] : avec)
    return Object.freeze(liste)
  }
  const objet: Record<string, unknown> = { ...(noeud as object) }
  const cle = cles[rang % cles.length] as string
  const nom = sorte === 'ajouter' ? (NOMS[rang % NOMS.length] as string) : `${cle}${rang % 3 === 0 ? 's' : ' '}`
  poser(objet, nom, sorte === 'ajouter' ? avec : objet[cle])
  if (sorte === 'renommer') delete objet[cle]
  return Object.freeze(objet)
}

/** Une autre partie du même modèle, mise à la place. */
function ailleurs(modele: readonly unknown[], rang: number): unknown {
  let noeud: unknown = modele
  for (let reste = rang + 1; reste > 0; reste = Math.floor(reste / 5)) {
    const cles = clesDe(noeud)
    if (cles.length === 0) break
    noeud = (noeud as Record<string, unknown>)[cles[reste % cles.length] as string]
  }
  return noeud
}

const SIGNES = [
  '\ufeff',
  '\0',
  '\ud800',
  '\r\n',
  '\u00a0',
  ' ',
  '-',
  '.',
  ',',
  '/',
  '0',
  '9',
  ';',
  '"',
  'é',
  'e\u0301',
  '%',
  '__proto__',
]

function altererTexte(texte: string, rang: number, avec: unknown): string {
  const place = rang % (texte.length + 1)
  const signe = SIGNES[rang % SIGNES.length] as string
  switch (rang % 7) {
    case 0:
      return texte.slice(0, place)
    case 1:
      return texte.slice(0, place) + texte.slice(place + 1)
    case 2:
      return texte.repeat(1 + (rang % 5))
    case 3:
      return texte.slice(0, place) + signe + texte.slice(place + 1)
    case 4:
      return texte.toUpperCase()
    case 5:
      return typeof avec === 'string' ? texte.slice(0, place) + avec + texte.slice(place) : signe + texte
    default:
      return texte.slice(0, place) + signe + texte.slice(place)
  }
}

function altererNombre(nombre: number, rang: number): number {
  return [-nombre, nombre + 1, nombre - 1, nombre + 0.5, nombre * 1e10, nombre / 3, nombre * 100][rang % 7] as number
}

/** Des modèles gelés : une donnée que l'on reçoit n'est pas à soi. */
export function modeles(...listes: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return gele(listes)
}
