import { centimesAdmis, centimesFacultatifs, diviserAuPlusProche, ecrireCentimes } from '../../base/centimes'
import type { Constat } from '../../base/constat'
import { conventionsAdmises, objetAdmis, parmiAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { IdMesure } from '../../referentiel/mesures'
import { CONVENTIONS_REPARTITION, type ConventionsRepartition } from '../repartition/conventions'
import { constaterHausse, constaterPartRegionale, constaterRefactionAse } from './constats-refactions'

/** Une mesure ou une action, ses crédits nouveaux avant réfaction, et ce qu'il en reste. */
export interface LigneRefaction {
  /** L'identifiant de la ligne. */
  readonly id: string
  /** La mesure ; la réfaction ne s'applique pas à `ase`. */
  readonly mesure?: IdMesure
  /** Les crédits nouveaux avant réfaction, en euros. */
  readonly credits: string
  /** Le montant définitif, en euros ; `null` : il n'est pas connu. */
  readonly definitif: string | null
}

/** Ce que l'on sait par ailleurs. */
export interface OptionsRefactions {
  /** Ce qui est gardé en région, en euros. */
  readonly conserve?: string | null
  /** Les conventions qui s'écartent du défaut ; seule `partRegionale` joue ici. */
  readonly conventions?: Partial<ConventionsRepartition>
}

/** Les réfactions, leur total, et ce qui doit en rester dans la région. */
export interface Refactions {
  /** La réfaction de chaque ligne, en euros ; `null` : elle n'est pas connue. */
  readonly lignes: readonly { readonly id: string; readonly refaction: string | null }[]
  /** Leur total ; `null` : une réfaction n'est pas connue. */
  readonly total: string | null
  /** Le total de celles qui sont connues. */
  readonly totalConnu: string
  /** La lecture appliquée : 60 % au moins, ou 60 % exactement. */
  readonly partRegionale: ConventionsRepartition['partRegionale']
  /** Les 60 % qui restent en région : arrondis au centime supérieur (au moins), ou au plus proche (exactement). */
  readonly enRegion: string | null
  /** Le reste, qui peut la quitter. */
  readonly horsRegion: string | null
  /** Les constats : la part gardée en région, et ce qui n'est pas une réfaction admise. */
  readonly constats: readonly Constat[]
}

/** La part des réfactions qui reste en région : 60 %. */
const PART_REGIONALE = { n: 60n, d: 100n }

/**
 * Les réfactions : ce que le montant définitif retire aux crédits nouveaux, ligne par ligne, et les 60 % qui en restent dans la région. Les textes
 * disent « à hauteur de 60 % » et « au moins 60 % » : la convention `partRegionale` choisit.
 *
 * @param lignes les crédits nouveaux et le montant définitif de chaque mesure ou action
 * @param options ce qui est gardé en région, et la lecture
 * @returns les réfactions, la part de la région, et les constats
 * @throws ErreurContexte si un montant est mal formé, ou une mesure inconnue
 * @source instruction 2022/19, corps I.2 et annexe 5, §2.1 et §2.2
 * @example
 * ```ts
 * import { refactions } from 'calpae/budget'
 * const bilan = refactions(
 *   [{ id: '4.1', credits: '100000.00', definitif: '75000.00' }, { id: '5.1', credits: '40000.00', definitif: '40000.00' }],
 *   { conserve: '12000.00' },
 * )
 * bilan.total // => '25000.00'
 * bilan.enRegion // => '15000.00'
 * bilan.constats.map(({ regle, conforme, ecart }) => [regle, conforme, ecart]) // => [['part-regionale', false, '-3000.00']]
 * ```
 */
export function refactions(lignes: readonly LigneRefaction[], options: OptionsRefactions = {}): Refactions {
  const { conserve, conventions } = objetAdmis(options, 'options', ['conserve', 'conventions'])
  const { partRegionale } = conventionsAdmises<ConventionsRepartition>(conventions, CONVENTIONS_REPARTITION)
  const garde = centimesFacultatifs(conserve, 'conserve')
  if (!Array.isArray(lignes)) throw new ErreurContexte(`lignes : reçu ${decrire(lignes)} ; attendu : une liste de lignes`)
  const calculees = lignes.map((ligne: unknown, rang) => ligneCalculee(ligne, `lignes[${rang}]`))
  const connues = calculees.flatMap(({ refaction }) => (refaction === null ? [] : [refaction]))
  const totalConnu = connues.reduce((somme, refaction) => somme + refaction, 0n)
  const total = connues.length === calculees.length ? totalConnu : null
  const enRegion = total === null ? null : partDue(total, partRegionale)
  return {
    lignes: calculees.map(({ id, refaction }) => ({ id, refaction: ecrireOuNul(refaction) })),
    total: ecrireOuNul(total),
    totalConnu: ecrireCentimes(totalConnu),
    partRegionale,
    enRegion: ecrireOuNul(enRegion),
    horsRegion: total === null || enRegion === null ? null : ecrireCentimes(total - enRegion),
    constats: [
      ...calculees.flatMap(({ constats }) => constats),
      constaterPartRegionale({ total, enRegion, garde, partRegionale, minimum: partDue(totalConnu, partRegionale) }),
    ],
  }
}

/** Les 60 %, au centime : vers le haut pour un minimum, au plus proche pour un montant exact. */
function partDue(total: bigint, lecture: ConventionsRepartition['partRegionale']): bigint {
  const { n, d } = PART_REGIONALE
  return lecture === 'au-moins' ? (total * n + d - 1n) / d : diviserAuPlusProche(total * n, d)
}

/** Chaque mesure : une faute de frappe ne fait pas d'une mesure exemptée une mesure comme les autres. */
const MESURES_ADMISES: { readonly [M in IdMesure]: true } = {
  ase: true,
  maraudes: true,
  'prevention-specialisee': true,
  'premier-accueil': true,
  'referent-parcours': true,
  insertion: true,
  'garantie-activite': true,
  formation: true,
  mobilite: true,
  initiatives: true,
  'volet-1': true,
  'volet-2': true,
  'volet-3': true,
}

interface LigneCalculee {
  readonly id: string
  readonly refaction: bigint | null
  readonly constats: readonly Constat[]
}

function ligneCalculee(ligne: unknown, champ: string): LigneCalculee {
  const { id, mesure, credits, definitif } = objetAdmis(ligne, champ, ['id', 'mesure', 'credits', 'definitif'])
  if (typeof id !== 'string') throw new ErreurContexte(`${champ}.id : reçu ${decrire(id)} ; attendu : l'identifiant de la ligne`)
  const admise = mesure == null ? null : parmiAdmis(mesure, `${champ}.mesure`, Object.keys(MESURES_ADMISES))
  const avant = centimesAdmis(credits, `${champ}.credits`)
  const apres = centimesFacultatifs(definitif, `${champ}.definitif`)
  const ecart = apres === null ? null : avant - apres
  // Un montant définitif plus élevé n'est pas une réfaction négative : il ne se retranche pas des autres.
  const refaction = ecart === null ? null : ecart < 0n ? 0n : ecart
  const constats = [constaterHausse(id, avant, apres), constaterRefactionAse(id, admise === 'ase', refaction)]
  return { id, refaction, constats: constats.filter((constat) => constat !== null) }
}

function ecrireOuNul(centimes: bigint | null): string | null {
  return centimes === null ? null : ecrireCentimes(centimes)
}
