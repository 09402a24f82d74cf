import { centimesAdmis, ecrireCentimes } from '../../base/centimes'
import { conventionsAdmises, objetAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { CLES_MOBILITE, type CleMobilite } from '../../referentiel/cles-mobilite'
import { partager } from './au-centime'
import { CONVENTIONS_REPARTITION, type ConventionsRepartition } from './conventions'
import { type DepartementMobilite, type DepartementVerifie, departementsVerifies } from './departement-mobilite'
import { expliquerPart } from './explication-mobilite'
import {
  appliquerCle,
  type CritereMobilite,
  composer,
  decrireTour,
  estSousLePlancher,
  type Tour,
  type TourMobilite,
} from './tour-mobilite'

/** Ce qui s'écarte de la clé des textes. */
export interface OptionsMobilite {
  /** Le plancher, en euros ; par défaut, 20 000 €. */
  readonly plancher?: string
  /** Les territoires exclus ; par défaut, ceux de l'annexe 2. */
  readonly exclus?: readonly string[]
  /** Les conventions qui s'écartent du défaut ; seule `plancherMobilite` joue ici. */
  readonly conventions?: Partial<ConventionsRepartition>
}

/** Ce que reçoit un département, et comment on y arrive. */
export interface PartMobilite {
  /** Le code du département. */
  readonly code: string
  /** Le montant, en euros, au centime. */
  readonly montant: string
  /** Le territoire est-il exclu de la mesure ? */
  readonly exclu: boolean
  /** Le montant est-il le plancher ? */
  readonly auPlancher: boolean
  /** Ce que chaque critère de la clé apporte ; la somme est le montant. `null` : le montant ne vient pas de la clé. */
  readonly composantes: Readonly<Record<CritereMobilite, string>> | null
  /** Les tours du partage auxquels le département a pris part. */
  readonly tours: readonly TourMobilite[]
  /** Le calcul, en français. */
  readonly explication: string
}

/**
 * Partage l'enveloppe des bilans et accompagnements à la mobilité : 60 % selon les habitants des communes éligibles à la DSR, 24 % en forfait,
 * doublé outre-mer, 16 % selon les allocataires du RSA ; 20 000 € au moins par département.
 *
 * Qui est sous le plancher le reçoit ; ce qui reste de l'enveloppe se partage de nouveau entre les autres, selon la même clé, jusqu'à ce que
 * personne ne soit plus sous le plancher. La somme des montants est exactement l'enveloppe (sous la convention `en-sus`, elle la dépasse des
 * compléments). Une part de la clé que personne ne peut recevoir va aux autres parts, en proportion.
 *
 * @param enveloppe l'enveloppe, en euros, chaîne décimale d'au plus deux décimales
 * @param departements les départements intéressés, leurs habitants et leurs allocataires ; les territoires exclus y reçoivent zéro
 * @returns un montant par département, dans l'ordre donné, avec les tours du calcul
 * @throws ErreurContexte si une donnée manque ou est mal formée, ou si l'enveloppe ne suffit pas aux planchers
 * @source instruction 2022/19, annexe 2, §3 (mesure n° 2)
 * @example
 * ```ts
 * import { repartirMobilite } from 'calpae/budget'
 * const parts = repartirMobilite('100000.00', [
 *   { code: '48', populationDsr: 70000, allocatairesRsa: 1000 },
 *   { code: '90', populationDsr: 10000, allocatairesRsa: 4000 },
 *   { code: '971', populationDsr: 0, allocatairesRsa: 35000 },
 *   { code: '75', populationDsr: 0, allocatairesRsa: 60000 },
 * ])
 * parts.map(({ code, montant }) => `${code} : ${montant}`) // =>
 * //   ['48 : 54755.56', '90 : 20000.00', '971 : 25244.44', '75 : 0.00']
 * ```
 */
export function repartirMobilite(
  enveloppe: string,
  departements: readonly DepartementMobilite[],
  options: OptionsMobilite = {},
): readonly PartMobilite[] {
  const centimes = centimesAdmis(enveloppe, 'enveloppe')
  const verifies = departementsVerifies(departements)
  const cle = cleEnVigueur()
  const { plancher, exclus, enSus } = optionsVerifiees(options, cle)
  const servis = verifies.filter(({ code }) => !exclus.includes(code))
  refuserImpossible(centimes, servis.length, enSus ? 0n : plancher)
  const tours = enSus ? [appliquerCle(centimes, servis, cle)] : tourner(centimes, servis, cle, plancher)
  const finaux = montantsDuDernier(tours)
  return verifies.map((departement) => {
    const vus = tours.flatMap((tour, numero) => {
      const rang = tour.departements.indexOf(departement)
      return rang < 0 ? [] : [{ tour, rang, vu: decrireTour(tour, numero + 1, rang, plancher) }]
    })
    const dernier = vus[vus.length - 1]
    const sousLePlancher = dernier?.vu.sousLePlancher ?? false
    const deLaCle = dernier === undefined || sousLePlancher ? null : (finaux.get(departement) ?? 0n)
    const montant = dernier === undefined ? 0n : (deLaCle ?? plancher)
    const part = {
      code: departement.code,
      montant: ecrireCentimes(montant),
      exclu: dernier === undefined,
      auPlancher: sousLePlancher,
      composantes: dernier === undefined || deLaCle === null ? null : composer(dernier.tour, dernier.rang, deLaCle),
      tours: vus.map(({ vu }) => vu),
    }
    return { ...part, explication: expliquerPart(part, ecrireCentimes(plancher)) }
  })
}

/** Les tours, jusqu'à celui où personne n'est sous le plancher. L'enveloppe suffisant aux planchers, il en reste toujours un au-dessus. */
function tourner(enveloppe: bigint, servis: readonly DepartementVerifie[], cle: CleMobilite, plancher: bigint): Tour[] {
  const tours: Tour[] = []
  let reste = enveloppe
  let restants = servis
  for (;;) {
    const tour = appliquerCle(reste, restants, cle)
    tours.push(tour)
    const auDessus = restants.filter((_, rang) => !estSousLePlancher(tour, rang, plancher))
    if (auDessus.length === restants.length) return tours
    reste -= plancher * BigInt(restants.length - auDessus.length)
    restants = auDessus
  }
}

function montantsDuDernier(tours: readonly Tour[]): ReadonlyMap<DepartementVerifie, bigint> {
  const dernier = tours[tours.length - 1]
  if (dernier === undefined) return new Map()
  const parts = partager(dernier.enveloppe, dernier.poids)
  return new Map(dernier.departements.map((departement, rang) => [departement, parts[rang] ?? 0n]))
}

function refuserImpossible(enveloppe: bigint, servis: number, plancher: bigint): void {
  if (servis === 0) throw new ErreurContexte(`departements : tous sont exclus, et ${ecrireCentimes(enveloppe)} € sont à partager`)
  const necessaire = plancher * BigInt(servis)
  if (enveloppe >= necessaire) return
  throw new ErreurContexte(
    `enveloppe : ${ecrireCentimes(enveloppe)} € ne suffisent pas au plancher de ${ecrireCentimes(plancher)} € pour ${servis} départements (${ecrireCentimes(necessaire)} €)`,
  )
}

function optionsVerifiees(
  options: OptionsMobilite,
  cle: CleMobilite,
): { plancher: bigint; exclus: readonly unknown[]; enSus: boolean } {
  const { plancher, exclus, conventions } = objetAdmis(options, 'options', ['plancher', 'exclus', 'conventions'])
  if (exclus !== undefined && !Array.isArray(exclus)) {
    throw new ErreurContexte(`exclus : reçu ${decrire(exclus)} ; attendu : une liste de codes, ou rien`)
  }
  const choisies = conventionsAdmises<ConventionsRepartition>(conventions, CONVENTIONS_REPARTITION)
  return {
    plancher: centimesAdmis(plancher ?? cle.plancher, 'plancher'),
    exclus: exclus ?? cle.exclus,
    enSus: choisies.plancherMobilite === 'en-sus',
  }
}

/** La seule clé que les textes décrivent. */
function cleEnVigueur(): CleMobilite {
  const cle = CLES_MOBILITE[0]
  if (cle === undefined) throw new Error('référentiel sans clé de la mobilité')
  return cle
}
