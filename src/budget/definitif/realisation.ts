import { centimesAdmis, ecrireCentimes } from '../../base/centimes'
import { objetAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { Fraction } from '../../base/fraction'

/** Un quotient exact, le dénominateur > 0. */
export interface Quotient {
  readonly n: bigint
  readonly d: bigint
}

/** La consommation des crédits d'une action ou d'une mesure, en euros. */
export interface Consommation {
  /** Les crédits consommés. */
  readonly consomme: string
  /** Les crédits contractualisés. */
  readonly contractualise: string
}

/** Un taux de réalisation, tel qu'il entre dans le calcul. */
export interface TauxRealisation {
  /** Ce qui est réalisé : un effectif, ou un montant en euros. */
  readonly numerateur: string
  /** Ce qui était prévu. */
  readonly denominateur: string
  /** Dépasse-t-il 100 % ? Il est alors ramené à 100 % : réaliser plus que prévu ne crée pas de crédits. */
  readonly plafonne: boolean
}

/** Un taux et son quotient ; ou rien, s'il n'est pas connu ou que rien n'était prévu. */
export interface Realisation {
  readonly taux: TauxRealisation
  readonly quotient: Quotient
}

/** La réalisation physique : la part des cibles atteintes. */
export function realisationPhysique(valeur: unknown): Realisation | null {
  const fraction = fractionAdmise(valeur, 'physique')
  if (fraction === null || fraction.denominateur === 0) return null
  const { numerateur, denominateur } = fraction
  return realiser(BigInt(numerateur), BigInt(denominateur), String(numerateur), String(denominateur))
}

/** La réalisation financière : la part des crédits consommée. */
export function realisationFinanciere(valeur: unknown): Realisation | null {
  if (valeur == null) return null
  const { consomme, contractualise } = objetAdmis(valeur, 'financiere', ['consomme', 'contractualise'])
  const n = centimesAdmis(consomme, 'financiere.consomme')
  const d = centimesAdmis(contractualise, 'financiere.contractualise')
  return d === 0n ? null : realiser(n, d, ecrireCentimes(n), ecrireCentimes(d))
}

function realiser(n: bigint, d: bigint, numerateur: string, denominateur: string): Realisation {
  const plafonne = n > d
  return { taux: { numerateur, denominateur, plafonne }, quotient: plafonne ? { n: 1n, d: 1n } : { n, d } }
}

/** Une fraction de deux entiers positifs ou nuls ; `null` si rien n'est donné. */
export function fractionAdmise(valeur: unknown, champ: string): Fraction | null {
  if (valeur == null) return null
  const { numerateur, denominateur } = objetAdmis(valeur, champ, ['numerateur', 'denominateur'])
  return {
    numerateur: entier(numerateur, `${champ}.numerateur`),
    denominateur: entier(denominateur, `${champ}.denominateur`),
  }
}

function entier(valeur: unknown, champ: string): number {
  if (typeof valeur === 'number' && Number.isSafeInteger(valeur) && valeur >= 0) return valeur
  throw new ErreurContexte(`${champ} : reçu ${decrire(valeur)} ; attendu : un nombre entier positif ou nul`)
}
