import { ErreurContexte } from '../../base/erreur'
import type { Accumulateur } from './accumulateur'
import { comptesVides } from './comptes'
import type { Effectif } from './medianes'
import { listerDelais } from './observation'
import { figerPopulation, type Population, reunirPopulations } from './population'
import { QUESTIONS } from './questions'

/**
 * Ce que des dossiers ont donné, en entiers qui s'additionnent : du JSON simple, dont la taille ne dépend pas du nombre de dossiers (mais
 * de l'étendue des délais et du nombre de conseillers). Se cumule dans n'importe quel ordre, par n'importe quel découpage.
 */
export interface Cumul {
  /** L'empreinte du contexte ; `null` pour le cumul vide, qui va avec tous. */
  readonly empreinte: string | null
  /** Nombre de dossiers vus. */
  readonly dossiers: number
  /** L'empreinte des dossiers vus : deux entiers de 32 bits. */
  readonly population: Population
  /** Les comptes, ligne par ligne : les oui, puis un nombre par cause d'inconnu. */
  readonly comptes: readonly number[]
  /** Par question : les délais qui courent encore. */
  readonly enCours: readonly number[]
  /** Les délais d'orientation, triés : jours, entrées orientées, entrées perdues de vue. */
  readonly delais: readonly Effectif[]
  /** Entrées dont l'orientation n'est pas datée. */
  readonly sansDate: number
  /** Somme des délais de démarrage de l'accompagnement global, en jours. */
  readonly joursDemarrage: number
  /** Les conseillers de l'accompagnement global, triés : pseudonyme, personnes suivies. */
  readonly conseillers: readonly (readonly [conseiller: string, personnes: number])[]
}

/**
 * Le cumul d'aucun dossier : l'élément neutre de {@link cumuler}.
 *
 * @source instruction 2022/19, annexe 7 (les indicateurs sont des sommes de dossiers indépendants)
 * @example
 * ```ts
 * import { CUMUL_VIDE, cumuler } from 'calpae/rsa'
 * cumuler(CUMUL_VIDE, CUMUL_VIDE).dossiers // => 0
 * ```
 */
export const CUMUL_VIDE: Cumul = /* @__PURE__ */ cumulVide()

function cumulVide(): Cumul {
  return Object.freeze<Cumul>({
    empreinte: null,
    dossiers: 0,
    population: Object.freeze([0, 0] as const),
    comptes: Object.freeze(comptesVides()),
    enCours: Object.freeze(new Array<number>(QUESTIONS.length).fill(0)),
    delais: Object.freeze([]),
    sansDate: 0,
    joursDemarrage: 0,
    conseillers: Object.freeze([]),
  })
}

/**
 * Cumule deux cumuls du même contexte. Associatif et commutatif : le résultat est le même, à l'octet, pour tout découpage et tout ordre.
 *
 * @throws ErreurContexte si les deux cumuls viennent de contextes différents, ou si l'un n'est pas un cumul de cette version
 * @source instruction 2022/19, annexe 7 (les indicateurs sont des sommes de dossiers indépendants)
 * @example
 * ```ts
 * import { contribution, CUMUL_VIDE, cumuler, indicateursRsa } from 'calpae/rsa'
 * const contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' } }
 * const dossiers = ['A', 'B'].map((id) => ({ id, departement: '67', situations: [] }))
 * const cumul = dossiers.map((dossier) => contribution(dossier, contexte)).reduce(cumuler, CUMUL_VIDE)
 * indicateursRsa(cumul, contexte).dossiers // => 2
 * ```
 */
export function cumuler(a: Cumul, b: Cumul): Cumul {
  verifierForme(a)
  verifierForme(b)
  if (a.empreinte !== null && b.empreinte !== null && a.empreinte !== b.empreinte) {
    throw new ErreurContexte(
      `cumul : empreintes ${a.empreinte} et ${b.empreinte} ; attendu : deux cumuls du même contexte (période, observation, territoire, conventions)`,
    )
  }
  return reunirCumuls(a, b)
}

/** Cumule deux cumuls que l'on sait être du même contexte. */
export function reunirCumuls(a: Cumul, b: Cumul): Cumul {
  return {
    empreinte: a.empreinte ?? b.empreinte,
    dossiers: a.dossiers + b.dossiers,
    population: reunirPopulations(a.population, b.population),
    comptes: a.comptes.map((nombre, i) => nombre + (b.comptes[i] ?? 0)),
    enCours: a.enCours.map((nombre, i) => nombre + (b.enCours[i] ?? 0)),
    delais: additionnerDelais(a.delais, b.delais),
    sansDate: a.sansDate + b.sansDate,
    joursDemarrage: a.joursDemarrage + b.joursDemarrage,
    conseillers: additionnerConseillers(a.conseillers, b.conseillers),
  }
}

/** Fige un accumulateur : listes triées, de sorte que le même contenu s'écrive toujours de la même façon. */
export function figer(accumulateur: Accumulateur, empreinte: string | null): Cumul {
  return {
    empreinte,
    dossiers: accumulateur.dossiers,
    population: figerPopulation(accumulateur.population),
    comptes: accumulateur.comptes,
    enCours: accumulateur.enCours,
    delais: listerDelais(accumulateur),
    sansDate: accumulateur.sansDate,
    joursDemarrage: accumulateur.joursDemarrage,
    conseillers: [...accumulateur.conseillers].sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** Un cumul a voyagé (travailleur, fichier, autre version) : sa forme se vérifie avant de s'additionner. */
export function verifierForme(cumul: Cumul): void {
  const bon =
    typeof cumul === 'object' &&
    cumul !== null &&
    (cumul.empreinte === null || typeof cumul.empreinte === 'string') &&
    [cumul.dossiers, cumul.sansDate].every(estUnEffectif) &&
    Number.isSafeInteger(cumul.joursDemarrage) &&
    estUneListeDEffectifs(cumul.population, 2) &&
    estUneListeDEffectifs(cumul.comptes, CUMUL_VIDE.comptes.length) &&
    estUneListeDEffectifs(cumul.enCours, CUMUL_VIDE.enCours.length) &&
    Array.isArray(cumul.delais) &&
    cumul.delais.every(
      (delai: unknown) => Array.isArray(delai) && Number.isSafeInteger(delai[0]) && estUneListeDEffectifs(delai.slice(1), 2),
    ) &&
    Array.isArray(cumul.conseillers) &&
    cumul.conseillers.every((c: unknown) => Array.isArray(c) && c.length === 2 && typeof c[0] === 'string' && estUnEffectif(c[1]))
  if (!bon) throw new ErreurContexte("cumul : la donnée reçue n'est pas un cumul de cette version de calpae")
}

function estUnEffectif(nombre: unknown): boolean {
  return Number.isSafeInteger(nombre) && (nombre as number) >= 0
}

function estUneListeDEffectifs(liste: unknown, longueur: number): boolean {
  return Array.isArray(liste) && liste.length === longueur && liste.every(estUnEffectif)
}

function additionnerDelais(a: readonly Effectif[], b: readonly Effectif[]): Effectif[] {
  const sommes = new Map<number, Effectif>()
  for (const [jours, orientees, censurees] of [...a, ...b]) {
    const [, o, c] = sommes.get(jours) ?? [jours, 0, 0]
    sommes.set(jours, [jours, o + orientees, c + censurees])
  }
  return [...sommes.values()].sort(([x], [y]) => x - y)
}

function additionnerConseillers(a: Cumul['conseillers'], b: Cumul['conseillers']): [string, number][] {
  const sommes = new Map<string, number>(a)
  for (const [conseiller, personnes] of b) sommes.set(conseiller, (sommes.get(conseiller) ?? 0) + personnes)
  return [...sommes].sort(([x], [y]) => (x < y ? -1 : 1))
}
