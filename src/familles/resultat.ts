import { ecrireJour } from '../base/jour'
import type { Mesure } from '../base/mesure'
import { INCONNU, libelleCauseFamille } from './causes'
import { type Compte, laisser, mesureDe, nouveauCompte } from './compte'
import { empreinteRegles, type Regles } from './contexte'

/**
 * Les indicateurs d'une famille, avec tout ce qui les a produits.
 *
 * @source instruction 2022/19, annexe 7
 */
export interface ResultatFamille<Id extends string, C = object> {
  /** Une mesure par indicateur. */
  readonly indicateurs: Readonly<Record<Id, Mesure>>
  /** Nombre d'enregistrements du territoire, donc comptés ou examinés. */
  readonly enregistrements: number
  /** Nombre d'enregistrements d'autres départements, laissés de côté. */
  readonly horsTerritoire: number
  /** L'empreinte du contexte : deux résultats de même empreinte se comparent. */
  readonly empreinte: string
  /** Les conventions, complètes ; vide si la famille n'en a pas. */
  readonly conventions: C
  /** La période, bornes comprises. */
  readonly periode: { readonly debut: string; readonly fin: string }
  /** Le jour où se prennent les stocks. */
  readonly stockLe: string
  /** Le territoire ; `null` : tous les enregistrements. */
  readonly departements: readonly string[] | null
  /** Ce que le guide demande de commenter, et les causes de ce qui manque, en phrases. */
  readonly commentaires: readonly string[]
}

/** Les enregistrements du territoire, et le nombre des autres. */
export interface Tri<T> {
  readonly retenus: readonly T[]
  readonly horsTerritoire: number
}

/** Garde les enregistrements du territoire. */
export function trier<T extends { readonly departement: string }>(enregistrements: Iterable<T>, regles: Regles<unknown>): Tri<T> {
  const retenus: T[] = []
  let horsTerritoire = 0
  for (const enregistrement of enregistrements) {
    if (regles.departements === null || regles.departements.includes(enregistrement.departement)) retenus.push(enregistrement)
    else horsTerritoire++
  }
  return { retenus, horsTerritoire }
}

/** Un compte par indicateur. */
export function nouveauxComptes<Id extends string>(ids: readonly Id[]): Record<Id, Compte> {
  return Object.fromEntries(ids.map((id) => [id, nouveauCompte()])) as Record<Id, Compte>
}

/** Rend inconnus les indicateurs d'une sorte d'enregistrement dont rien n'est donné, et que la source n'est pas dite tenir. */
export function laisserSorteAbsente(
  comptes: readonly Compte[],
  sorte: string,
  retenus: readonly { readonly sorte: string }[],
  regles: Regles<unknown>,
): void {
  if (regles.sortesTenues.includes(sorte) || retenus.some((enregistrement) => enregistrement.sorte === sorte)) return
  for (const compte of comptes) laisser(compte, INCONNU['enregistrements-non-tenus'], 0, null)
}

/** Compose le résultat d'une famille. */
export function composer<Id extends string, C>(
  famille: string,
  indicateurs: Readonly<Record<Id, Mesure>>,
  tri: Tri<unknown>,
  regles: Regles<C>,
  commentaires: readonly string[],
): ResultatFamille<Id, C> {
  return {
    indicateurs,
    enregistrements: tri.retenus.length,
    horsTerritoire: tri.horsTerritoire,
    empreinte: empreinteRegles(famille, regles),
    conventions: regles.conventions,
    periode: { debut: ecrireJour(regles.periode.debut), fin: ecrireJour(regles.periode.fin) },
    stockLe: ecrireJour(regles.stockLe),
    departements: regles.departements,
    commentaires: [...commentaires, ...direCauses(indicateurs)],
  }
}

/** Les mesures de comptes qui comptent des unités entières. */
export function mesures<Id extends string>(comptes: Readonly<Record<Id, Compte>>): Record<Id, Mesure> {
  const entrees = Object.entries<Compte>(comptes).map(([id, compte]) => [id, mesureDe(compte)])
  return Object.fromEntries(entrees) as Record<Id, Mesure>
}

/** Dit une mesure en peu de mots : « 12 », « 12 (3 cas indéterminés) », « non calculable ». */
export function direMesure({ valeur, indetermines }: Mesure): string {
  const nombre = valeur === null ? 'non calculable' : String(valeur)
  return indetermines === 0 ? nombre : `${nombre} (${indetermines} cas indéterminé${indetermines > 1 ? 's' : ''})`
}

function direCauses(indicateurs: Readonly<Record<string, Mesure>>): string[] {
  const phrases: string[] = []
  for (const [indicateur, { indetermines, causes }] of Object.entries(indicateurs)) {
    if (indetermines === 0) continue
    const details = Object.entries(causes).map(([cause, nombre]) => `${libelleCauseFamille(cause)} (${nombre})`)
    phrases.push(`Cas indéterminés de « ${indicateur} » : ${indetermines} — ${details.join(' ; ')}.`)
  }
  return phrases
}
