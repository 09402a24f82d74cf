import { centimesAdmis, diviserAuPlusProche, ecrireCentimes } from '../../base/centimes'
import { objetAdmis, parmiAdmis } from '../../base/contexte'
import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { Fraction } from '../../base/fraction'
import { combiner, type PoidsRealisations, poidsDeLaMethode } from './combinaison'
import { expliquerDefinitif } from './explication-definitif'
import { METHODES_DEFINITIF, type MethodeDefinitif } from './methodes'
import {
  type Consommation,
  fractionAdmise,
  type Quotient,
  realisationFinanciere,
  realisationPhysique,
  type TauxRealisation,
} from './realisation'

/** Ce que l'État retient de moins, au vu des explications du département. */
export interface Attenuation {
  /** La part de la baisse qui est levée, de 0 à 1. */
  readonly part: Fraction
  /** L'explication retenue. */
  readonly motif: string
}

/** Ce que l'on demande : les crédits en jeu, les deux réalisations, et la méthode, sans défaut. */
export interface DemandeMontantDefinitif {
  /** Les crédits de l'année, avant réfaction, en euros. */
  readonly credits: string
  /** La réalisation physique : la part des cibles atteintes ; `null` : elle n'est pas connue. */
  readonly physique: Fraction | null
  /** La réalisation financière : les crédits consommés, sur ceux qui étaient contractualisés ; `null` : elle n'est pas connue. */
  readonly financiere: Consommation | null
  /** La méthode, à nommer. */
  readonly methode: MethodeDefinitif
  /** Les poids, pour la méthode `ponderation` seulement. */
  readonly poids?: PoidsRealisations
  /** L'atténuation de la baisse, si l'État en accorde une. */
  readonly attenuation?: Attenuation
}

/** Le montant définitif, ses bornes si une réalisation est inconnue, et son calcul. */
export interface MontantDefinitif {
  /** La méthode employée. */
  readonly methode: MethodeDefinitif
  /** Les crédits avant réfaction. */
  readonly credits: string
  /** La réalisation physique ; `null` : inconnue, ou rien n'était prévu. */
  readonly physique: TauxRealisation | null
  /** La réalisation financière ; `null` : inconnue, ou rien n'était contractualisé. */
  readonly financiere: TauxRealisation | null
  /** Le montant définitif, au centime le plus proche ; `null` : une réalisation manque, seules les bornes sont sûres. */
  readonly montant: string | null
  /** Le moins qu'il puisse valoir, une réalisation inconnue étant nulle. */
  readonly minimum: string
  /** Le plus qu'il puisse valoir, une réalisation inconnue étant complète. */
  readonly maximum: string
  /** La réfaction : les crédits moins le montant définitif. */
  readonly refaction: string | null
  /** L'atténuation appliquée. */
  readonly attenuation: Attenuation | null
  /** Le calcul, en français. */
  readonly explication: string
  /** Le texte dont vient la règle. */
  readonly source: string
}

const RIEN: Quotient = { n: 0n, d: 1n }
const TOUT: Quotient = { n: 1n, d: 1n }

/**
 * Le montant définitif des crédits, en proportion des réalisations physique et financière. Le texte ne dit pas comment elles se combinent : la
 * méthode se nomme, il n'y en a pas par défaut.
 *
 * Une réalisation inconnue ne vaut pas zéro : le montant est alors `null`, entre ses bornes. Une réalisation de plus de 100 % vaut 100 %. La
 * baisse peut être atténuée, d'une part et pour un motif à donner.
 *
 * @param demande les crédits, les deux réalisations, la méthode
 * @returns le montant, sa réfaction, et leur calcul
 * @throws ErreurContexte si la méthode manque, ou si une donnée est mal formée
 * @source instruction 2022/19, annexe 5, §2.1 ; corps I.2
 * @example
 * ```ts
 * import { montantDefinitif } from 'calpae/budget'
 * const donnees = {
 *   credits: '100000.00',
 *   physique: { numerateur: 3, denominateur: 4 },
 *   financiere: { consomme: '80000.00', contractualise: '100000.00' },
 * }
 * montantDefinitif({ ...donnees, methode: 'produit' }).montant // => '60000.00'
 * montantDefinitif({ ...donnees, methode: 'minimum' }).montant // => '75000.00'
 * montantDefinitif({ ...donnees, methode: 'moyenne' }).montant // => '77500.00'
 * ```
 */
export function montantDefinitif(demande: DemandeMontantDefinitif): MontantDefinitif {
  const donnee = objetAdmis(demande, 'demande', ['credits', 'physique', 'financiere', 'methode', 'poids', 'attenuation'])
  const credits = centimesAdmis(donnee['credits'], 'credits')
  const methode = methodeAdmise(donnee['methode'])
  const poids = poidsDeLaMethode(methode, donnee['poids'])
  const attenuation = attenuationAdmise(donnee['attenuation'])
  const physique = realisationPhysique(donnee['physique'])
  const financiere = realisationFinanciere(donnee['financiere'])
  const calculer = (inconnue: Quotient): bigint => {
    const taux = combiner(methode, physique?.quotient ?? inconnue, financiere?.quotient ?? inconnue, poids)
    const { n, d } = attenuer(taux, attenuation)
    return diviserAuPlusProche(credits * n, d)
  }
  const minimum = calculer(RIEN)
  const maximum = calculer(TOUT)
  // Une réalisation inconnue peut n'y rien changer : son poids est nul, ou l'autre suffit à tout supprimer.
  const connu = minimum === maximum
  const resultat = {
    methode,
    credits: ecrireCentimes(credits),
    physique: physique?.taux ?? null,
    financiere: financiere?.taux ?? null,
    montant: connu ? ecrireCentimes(minimum) : null,
    minimum: ecrireCentimes(minimum),
    maximum: ecrireCentimes(maximum),
    refaction: connu ? ecrireCentimes(credits - minimum) : null,
    attenuation,
  }
  return {
    ...resultat,
    explication: expliquerDefinitif(resultat, poids),
    source: 'instruction 2022/19, annexe 5, §2.1',
  }
}

function methodeAdmise(valeur: unknown): MethodeDefinitif {
  const methodes = Object.keys(METHODES_DEFINITIF) as MethodeDefinitif[]
  if (valeur !== undefined) return parmiAdmis(valeur, 'methode', methodes)
  const dites = methodes.map((methode) => `« ${methode} » : ${METHODES_DEFINITIF[methode].formule}`).join(' ; ')
  throw new ErreurContexte(`methode : à nommer, le texte n'en donne aucune (${dites})`)
}

function attenuationAdmise(valeur: unknown): Attenuation | null {
  if (valeur == null) return null
  const { part, motif } = objetAdmis(valeur, 'attenuation', ['part', 'motif'])
  const fraction = fractionAdmise(part, 'attenuation.part')
  if (fraction === null || fraction.denominateur === 0 || fraction.numerateur > fraction.denominateur) {
    throw new ErreurContexte(`attenuation.part : reçu ${decrire(part)} ; attendu : une fraction de 0 à 1`)
  }
  if (typeof motif !== 'string' || motif.trim() === '') {
    throw new ErreurContexte(`attenuation.motif : reçu ${decrire(motif)} ; attendu : l'explication retenue`)
  }
  return { part: fraction, motif }
}

/** Lève une part de la baisse : `t + (1 − t) × part`. */
function attenuer(taux: Quotient, attenuation: Attenuation | null): Quotient {
  if (attenuation === null) return taux
  const n = BigInt(attenuation.part.numerateur)
  const d = BigInt(attenuation.part.denominateur)
  return { n: taux.n * d + (taux.d - taux.n) * n, d: taux.d * d }
}
