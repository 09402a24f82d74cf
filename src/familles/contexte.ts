import { conventionsAdmises, departementsAdmis, jourAdmis, objetAdmis, parmiAdmis, periodeAdmise } from '../base/contexte'
import { decrire } from '../base/description'
import { empreinteDe, jsonCanonique } from '../base/empreinte'
import { ErreurContexte } from '../base/erreur'
import { ecrireJour, type Jour, jourDe } from '../base/jour'
import type { Intervalle } from '../base/periode'
import type { DefinitionConvention } from '../referentiel/definition-convention'

/** La version des règles des familles : elle change dès qu'un chiffre peut changer, et entre dans l'empreinte. */
const VERSION_REGLES = '1'

/**
 * Ce que l'on demande à une famille : la période des flux, le jour des stocks, le territoire. Les deux remontées du guide sont l'année civile et
 * du 1er janvier au 31 mai.
 *
 * @source instruction 2022/19, annexe 7 (remontées de mars et de juin)
 * @example
 * ```ts
 * import { calculerIndicateursAse, type ContexteFamille } from 'calpae/familles'
 * const mars: ContexteFamille = { periode: { debut: '2021-01-01', fin: '2021-12-31' } }
 * const juin: ContexteFamille = { periode: { debut: '2022-01-01', fin: '2022-05-31' }, departements: ['67', '68'] }
 * calculerIndicateursAse([], mars).stockLe // => '2021-12-31'
 * calculerIndicateursAse([], juin).stockLe // => '2022-05-31'
 * ```
 */
export interface ContexteFamille {
  /** La période comptée, bornes comprises, dates `AAAA-MM-JJ`. */
  readonly periode: { readonly debut: string; readonly fin: string }
  /** Le jour où se prennent les stocks ; par défaut, la fin de la période. */
  readonly stockLe?: string
  /** Le territoire : les codes des départements réunis ; par défaut, tous les enregistrements. */
  readonly departements?: readonly string[]
}

/** Un contexte dont la famille a plusieurs sortes d'enregistrements. */
export interface AvecSortes<S extends string> {
  /**
   * Les sortes que la source tient, fussent-elles vides. Une sorte dont aucun enregistrement n'est donné, et qui n'est pas dite tenue, rend ses
   * indicateurs inconnus, jamais nuls.
   */
  readonly sortesTenues?: readonly S[]
}

/** Un contexte dont la famille a des conventions. */
export interface AvecConventions<C> {
  /** Les conventions qui s'écartent du défaut. */
  readonly conventions?: Partial<C>
}

/** Le contexte vérifié, complété, et tourné en entiers. */
export interface Regles<C> {
  readonly periode: Intervalle
  readonly stockLe: Jour
  /** `null` : tous les départements. */
  readonly departements: readonly string[] | null
  readonly sortesTenues: readonly string[]
  readonly conventions: C
  /** Les autres champs du contexte, tels que la famille les a vérifiés. */
  readonly autres: Readonly<Record<string, unknown>>
}

type Definitions<C> = { readonly [N in keyof C]: DefinitionConvention }

/** Ce qu'une famille admet de plus dans son contexte. */
export interface Particularites<C> {
  readonly sortes?: readonly string[]
  readonly conventions?: Definitions<C>
  readonly autres?: Readonly<Record<string, (valeur: unknown, champ: string) => unknown>>
}

/**
 * Vérifie le contexte d'une famille et le complète.
 *
 * @throws ErreurContexte : le champ, la valeur reçue, les valeurs admises
 */
export function etablirRegles<C>(contexte: ContexteFamille, particularites: Particularites<C>): Regles<C> {
  const { sortes, conventions, autres = {} } = particularites
  const donnee = objetAdmis(contexte, 'contexte', [
    'periode',
    'stockLe',
    'departements',
    ...(sortes === undefined ? [] : ['sortesTenues']),
    ...(conventions === undefined ? [] : ['conventions']),
    ...Object.keys(autres),
  ])
  const periode = periodeAdmise(donnee['periode'])
  return {
    periode,
    stockLe: donnee['stockLe'] == null ? periode.fin : jourAdmis(donnee['stockLe'], 'stockLe'),
    departements: departementsAdmis(donnee['departements']),
    sortesTenues: sortesAdmises(donnee['sortesTenues'], sortes ?? []),
    conventions: conventionsAdmises(donnee['conventions'], conventions ?? ({} as Definitions<C>)),
    autres: Object.fromEntries(Object.entries(autres).map(([champ, verifier]) => [champ, verifier(donnee[champ], champ)])),
  }
}

/** L'empreinte de tout ce dont le résultat dépend, hors les enregistrements. */
export function empreinteRegles(famille: string, regles: Regles<unknown>): string {
  return empreinteDe(jsonCanonique({ ...regles, famille, version: VERSION_REGLES }))
}

/** L'année civile d'un jour. */
export function anneeDe(jour: Jour): number {
  return Number(ecrireJour(jour).slice(0, 4))
}

/** Les jours d'une année civile. */
export function intervalleDeLAnnee(annee: number): Intervalle {
  const texte = String(annee).padStart(4, '0')
  return { debut: jourDe(`${texte}-01-01`), fin: jourDe(`${texte}-12-31`) }
}

/** L'année civile, si la période en est exactement une ; `null` sinon. */
export function anneeCivile({ debut, fin }: Intervalle): number | null {
  const annee = anneeDe(debut)
  const entiere = intervalleDeLAnnee(annee)
  return debut === entiere.debut && fin === entiere.fin ? annee : null
}

function sortesAdmises(valeur: unknown, sortes: readonly string[]): readonly string[] {
  if (valeur == null) return []
  if (!Array.isArray(valeur)) {
    const admises = sortes.map((sorte) => `« ${sorte} »`).join(', ')
    throw new ErreurContexte(`sortesTenues : reçu ${decrire(valeur)} ; attendu : une liste parmi ${admises}, ou rien`)
  }
  const admises = valeur.map((sorte, rang) => parmiAdmis(sorte, `sortesTenues[${rang}]`, sortes))
  return [...new Set(admises)].sort((a, b) => (a < b ? -1 : 1))
}
