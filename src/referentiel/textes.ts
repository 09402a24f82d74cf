import { geler } from './geler'
import type { IdTexte, Reference } from './reference'
import { AUTRES_TEXTES } from './textes-autres'
import { INSTRUCTION } from './textes-instruction'

/**
 * Un texte, ou une annexe qui se cite à part : ce qu'il est, quand il a paru, ce qu'il règle.
 */
export interface Texte extends Reference {
  /** L'identifiant stable. */
  readonly id: IdTexte
  /** Le titre officiel. */
  readonly titre: string
  /** Le numéro ou la cote ; `null` : il n'en a pas. */
  readonly reference: string | null
  /** Le texte dont c'est une annexe ; `null` : aucun. */
  readonly annexeDe: IdTexte | null
  /** La date que le texte porte, `AAAA-MM-JJ` ; `null` : il n'en porte pas. */
  readonly date: string | null
  /** Comment `publieLe` est déduit, ou pourquoi `date` est nulle ; `null` : rien à dire, le texte le dit. */
  readonly datation: string | null
  /** Ce qu'il règle. */
  readonly objet: string
  /** Ses divisions, celles que les sources citent. */
  readonly sections: readonly string[]
}

/**
 * Les textes : l'instruction de 2022 et ses treize annexes, la convention et les tableaux de la Collectivité européenne d'Alsace, le cadre
 * de 2024, et les règles de droit qu'ils citent.
 *
 * @source instruction 2022/19, en-tête et annexes ; convention CALPAE de la CeA 2022 ; fiches-actions 2024 ; décret n° 2024-1244
 * @example
 * ```ts
 * import { TEXTES } from 'calpae/referentiel'
 * TEXTES.find(({ id }) => id === 'instruction-2022-19')?.reference // => 'NOR : SSAA2202072J'
 * ```
 */
export const TEXTES: readonly Texte[] = /* @__PURE__ */ geler(() => [...INSTRUCTION, ...AUTRES_TEXTES])
