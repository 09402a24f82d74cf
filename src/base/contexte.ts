import { decrire } from './description'
import { ErreurContexte } from './erreur'
import { ecrireJour, type Jour, lireJour } from './jour'
import type { Intervalle } from './periode'
import { proposer } from './voisin'

/**
 * Les vérifications d'un contexte, communes à tous les calculs : chacune rend la valeur vérifiée, ou lève {@link ErreurContexte} avec le champ,
 * la valeur reçue et les valeurs admises.
 */

/** Un objet dont tous les champs sont connus. */
export function objetAdmis(valeur: unknown, champ: string, admis: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) {
    throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : un objet { ${admis.join(', ')} }`)
  }
  for (const cle of Object.keys(valeur)) {
    if (admis.includes(cle)) continue
    throw new ErreurContexte(`${champ} : champ inconnu ${decrire(cle)} ; attendus : ${admis.join(', ')}${proposer(cle, admis)}`)
  }
  return valeur as Readonly<Record<string, unknown>>
}

/** Un texte, ou rien. */
export function texteAdmis(valeur: unknown, champ: string): string | undefined {
  if (valeur === undefined || typeof valeur === 'string') return valeur
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : un texte, ou rien`)
}

/** Un objet dont chacun de ces champs est un texte. */
export function exigerTextes<C extends string>(
  objet: { readonly [N in C]?: unknown },
  champs: readonly C[],
  chemin: string,
): void {
  for (const champ of champs) {
    const valeur = objet?.[champ]
    if (typeof valeur !== 'string') throw new ErreurContexte(`${chemin}.${champ} : reçu ${decrire(valeur)} ; attendu : un texte`)
  }
}

/** Une liste de textes, ou rien. */
export function textesAdmis(valeur: unknown, champ: string): readonly string[] | undefined {
  if (valeur === undefined) return undefined
  if (Array.isArray(valeur) && valeur.every((texte) => typeof texte === 'string')) return valeur
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : une liste de textes, ou rien`)
}

/** Une liste d'objets dont tous les champs sont connus, ou rien. */
export function listeAdmise(
  valeur: unknown,
  champ: string,
  admis: readonly string[],
): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (valeur === undefined) return undefined
  if (Array.isArray(valeur)) return valeur.map((element, rang) => objetAdmis(element, `${champ}[${rang}]`, admis))
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : une liste, ou rien`)
}

/** Une date `AAAA-MM-JJ` qui existe. */
export function jourAdmis(valeur: unknown, champ: string): Jour {
  const jour = typeof valeur === 'string' ? lireJour(valeur) : null
  if (jour !== null) return jour
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : une date qui existe, AAAA-MM-JJ, comme « 2022-12-31 »`)
}

/** Une période `{ debut, fin }`, bornes comprises, dans l'ordre. */
export function periodeAdmise(valeur: unknown): Intervalle {
  const bornes = objetAdmis(valeur, 'periode', ['debut', 'fin'])
  const debut = jourAdmis(bornes['debut'], 'periode.debut')
  const fin = jourAdmis(bornes['fin'], 'periode.fin')
  if (debut <= fin) return { debut, fin }
  throw new ErreurContexte(
    `periode : la fin (${ecrireJour(fin)}) précède le début (${ecrireJour(debut)}) ; attendu : debut ≤ fin, bornes comprises`,
  )
}

/** Un territoire : une liste non vide de codes, rendue triée et sans doublon ; `null` si rien n'est donné. */
export function departementsAdmis(valeur: unknown): readonly string[] | null {
  if (valeur == null) return null
  const bons = Array.isArray(valeur) && valeur.length > 0 && valeur.every((d) => typeof d === 'string' && d.trim() !== '')
  if (!bons) {
    throw new ErreurContexte(
      `departements : reçu ${decrire(valeur)} ; attendu : une liste non vide de codes de départements, comme ['67', '68'], ou rien`,
    )
  }
  return [...new Set(valeur as string[])].sort((a, b) => (a < b ? -1 : 1))
}

/** Une valeur d'une liste. */
export function parmiAdmis<V extends string>(valeur: unknown, champ: string, admises: readonly V[]): V {
  const trouvee = admises.find((admise) => admise === valeur)
  if (trouvee !== undefined) return trouvee
  const attendu = admises.map((v) => `« ${v} »`).join(' ou ')
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : ${attendu}${proposer(valeur, admises)}`)
}

/** Un nombre entier positif ou nul ; `null` si rien n'est donné. */
export function entierAdmis(valeur: unknown, champ: string): number | null {
  if (valeur == null) return null
  if (typeof valeur === 'number' && Number.isSafeInteger(valeur) && valeur >= 0) return valeur
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : un nombre entier positif ou nul, ou rien`)
}

/** Un choix complet de conventions : celles qui sont données, parmi leurs lectures attestées ; le défaut, la première, pour les autres. */
export function conventionsAdmises<C>(
  valeur: unknown,
  definitions: { readonly [N in keyof C]: { readonly lectures: readonly { readonly valeur: string }[] } },
): C {
  const noms = Object.keys(definitions) as (keyof C & string)[]
  const recues = valeur == null ? {} : objetAdmis(valeur, 'conventions', noms)
  const choisies: Partial<Record<keyof C, string>> = {}
  for (const nom of noms) {
    const lectures = definitions[nom].lectures.map((lecture) => lecture.valeur)
    const recue = recues[nom]
    const defaut = lectures[0] as string // chaque convention a au moins une lecture, la première est le défaut
    choisies[nom] = recue === undefined ? defaut : parmiAdmis(recue, `conventions.${nom}`, lectures)
  }
  return Object.freeze(choisies) as C
}
