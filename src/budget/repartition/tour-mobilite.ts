import { diviserAuPlusProche, ecrireCentimes } from '../../base/centimes'
import type { CleMobilite } from '../../referentiel/cles-mobilite'
import { partager } from './au-centime'
import type { DepartementVerifie } from './departement-mobilite'

/** Les trois critères de la clé. */
export type CritereMobilite = keyof CleMobilite['parts']

const CRITERES: readonly CritereMobilite[] = ['dsr', 'forfait', 'rsa']

/** Ce qu'un département reçoit d'une part : l'enveloppe de la part, au prorata de son poids dans le total. */
export interface PartDeTour {
  /** L'enveloppe de la part, en euros ; nulle si personne, parmi ceux qui restent, n'y a de poids. */
  readonly enveloppe: string
  /** Le poids du département : habitants, parts de forfait, allocataires. */
  readonly poids: number
  /** Le poids de tous ceux qui restent. */
  readonly total: number
}

/** Un tour du partage, vu d'un département. */
export interface TourMobilite {
  /** Le rang du tour, depuis 1. */
  readonly tour: number
  /** Ce que le tour partage, en euros. */
  readonly enveloppe: string
  /** Entre combien de départements. */
  readonly departements: number
  /** Les trois parts de la clé. */
  readonly parts: Readonly<Record<CritereMobilite, PartDeTour>>
  /** La quote-part du département, au centime le plus proche. */
  readonly quotePart: string
  /** Est-elle, avant tout arrondi, sous le plancher ? */
  readonly sousLePlancher: boolean
}

/** Un tour : l'enveloppe, ceux qu'elle sert, et le poids entier de chacun dans le tout. */
export interface Tour {
  readonly enveloppe: bigint
  readonly departements: readonly DepartementVerifie[]
  readonly poids: readonly bigint[]
  readonly poidsTotal: bigint
  /** Le poids de chacun, critère par critère, dans l'ordre de {@link CRITERES}. */
  readonly poidsParCritere: readonly (readonly bigint[])[]
  readonly totaux: readonly bigint[]
  readonly enveloppes: readonly bigint[]
  readonly valeurs: readonly (readonly bigint[])[]
}

/**
 * Applique la clé à une enveloppe. Une part dont le critère est nul pour tous ceux qui restent n'a pas de destinataire : elle va aux autres parts,
 * en proportion.
 */
export function appliquerCle(enveloppe: bigint, departements: readonly DepartementVerifie[], cle: CleMobilite): Tour {
  const valeurs = departements.map(({ populationDsr, allocatairesRsa, outreMer }) =>
    [populationDsr, outreMer ? cle.forfaitOutreMer : 1, allocatairesRsa].map(BigInt),
  )
  const totaux = CRITERES.map((_, c) => valeurs.reduce((somme, valeur) => somme + (valeur[c] ?? 0n), 0n))
  const pourcentages = CRITERES.map((critere, c) => (totaux[c] === 0n ? 0n : BigInt(cle.parts[critere])))
  // Même dénominateur pour les trois quotients « valeur / total » : le produit des totaux qui ne sont pas nuls.
  const commun = totaux.reduce((produit, total) => produit * (total || 1n), 1n)
  const poidsParCritere = valeurs.map((valeur) =>
    valeur.map((v, c) => ((pourcentages[c] ?? 0n) * v * commun) / (totaux[c] || 1n)),
  )
  const poids = poidsParCritere.map((parts) => parts.reduce((somme, part) => somme + part, 0n))
  return {
    enveloppe,
    departements,
    poids,
    poidsTotal: poids.reduce((somme, p) => somme + p, 0n),
    poidsParCritere,
    totaux,
    enveloppes: partager(enveloppe, pourcentages),
    valeurs,
  }
}

/** La quote-part d'un département est-elle, exactement, sous le plancher ? */
export function estSousLePlancher({ enveloppe, poids, poidsTotal }: Tour, rang: number, plancher: bigint): boolean {
  return enveloppe * (poids[rang] ?? 0n) < plancher * poidsTotal
}

/** Le tour, vu d'un département. */
export function decrireTour(t: Tour, numero: number, rang: number, plancher: bigint): TourMobilite {
  const part = (c: number): PartDeTour => ({
    enveloppe: ecrireCentimes(t.enveloppes[c] ?? 0n),
    poids: Number(t.valeurs[rang]?.[c] ?? 0n),
    total: Number(t.totaux[c] ?? 0n),
  })
  return {
    tour: numero,
    enveloppe: ecrireCentimes(t.enveloppe),
    departements: t.departements.length,
    parts: { dsr: part(0), forfait: part(1), rsa: part(2) },
    quotePart: ecrireCentimes(diviserAuPlusProche(t.enveloppe * (t.poids[rang] ?? 0n), t.poidsTotal)),
    sousLePlancher: estSousLePlancher(t, rang, plancher),
  }
}

/** Le montant d'un département, partagé entre les trois critères de la clé. */
export function composer(t: Tour, rang: number, montant: bigint): Readonly<Record<CritereMobilite, string>> {
  const [dsr = 0n, forfait = 0n, rsa = 0n] = partager(montant, t.poidsParCritere[rang] ?? [])
  return { dsr: ecrireCentimes(dsr), forfait: ecrireCentimes(forfait), rsa: ecrireCentimes(rsa) }
}
