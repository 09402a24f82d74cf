import type { Erreur, Lecture } from '../base/erreur'
import { booleen, date, type Forme, facultatif, fiche, liste, parmi, texte, uneFois } from '../base/lecture'
import { decimalFacultatif, entierFacultatif } from '../base/lecture-nombre'
import {
  type LectureEnregistrements,
  lireEnregistrement,
  lireEnregistrements,
  type Modele,
  refuserFinsAvantDebut,
} from './lecture-enregistrements'
import type { Episode } from './presence'

/**
 * Une structure ou un lieu de premier accueil social inconditionnel. Une liste absente ou nulle n'est pas tenue ; vide, elle l'est, et rien n'y est.
 *
 * @source instruction 2022/19, annexe 7, §4
 */
export interface StructureAccueil {
  /** La sorte d'enregistrement. */
  readonly sorte: 'structure'
  /** L'identifiant de la structure. */
  readonly id: string
  /** Le département où elle est. */
  readonly departement: string
  /** Elle relève du conseil départemental (maison départementale…), ou non (CCAS, France Services, association…). */
  readonly duDepartement?: boolean | null
  /** Ses engagements dans la démarche. */
  readonly engagements?: readonly Episode[] | null
  /** Elle assure un accueil physique. */
  readonly accueilPhysique?: boolean | null
  /** Elle assure un accueil téléphonique. */
  readonly accueilTelephonique?: boolean | null
  /** Elle assure un accueil numérique. */
  readonly accueilNumerique?: boolean | null
  /** Ce qu'elle a reçu, relevé par relevé. */
  readonly accueils?: readonly ReleveAccueil[] | null
}

/**
 * Ce qu'une structure a reçu d'un jour à un autre, compris : un nombre, et l'unité qu'il compte.
 *
 * @source instruction 2022/19, annexe 7, §4 (préciser si l'on compte des personnes ou des passages)
 */
export interface ReleveAccueil {
  /** Le premier jour du relevé. */
  readonly du: string
  /** Le dernier jour du relevé, compris. */
  readonly au: string
  /** Ce qui est compté : des personnes, des ménages, ou des passages (accueils réalisés). */
  readonly unite?: UniteAccueil | null
  /** Combien. */
  readonly nombre?: number | null
}

/**
 * L'unité que compte un relevé d'accueil.
 *
 * @source instruction 2022/19, annexe 7, §4 ; convention CALPAE de la CeA 2022, annexe A, mesure 2.1
 */
export type UniteAccueil = 'personnes' | 'menages' | 'passages'

/**
 * Une zone de résidence : une commune, un quartier, un carreau… et le temps de trajet de ses habitants.
 *
 * @source instruction 2022/19, annexe 7, §4 (taux de couverture, accessibilité en transports)
 */
export interface ZoneAccueil {
  /** La sorte d'enregistrement. */
  readonly sorte: 'zone'
  /** L'identifiant de la zone. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Le nombre d'habitants. */
  readonly population?: number | null
  /** Le temps de trajet en transports, en minutes, jusqu'au premier accueil le plus proche. */
  readonly minutes?: number | null
}

/**
 * Un enregistrement du premier accueil : une structure ou une zone.
 *
 * @source instruction 2022/19, annexe 7, §4
 */
export type EnregistrementAccueil = StructureAccueil | ZoneAccueil

/**
 * Lit une structure ou une zone du premier accueil.
 *
 * @source instruction 2022/19, annexe 7, §4
 * @example
 * ```ts
 * import { lirePremierAccueil } from 'calpae/familles'
 * const lecture = lirePremierAccueil({ sorte: 'structures', id: 'A', departement: '67' })
 * lecture.ok ? '' : lecture.erreurs[0]?.message // =>
 * //   'reçu « structures » ; attendu : « structure », « zone » ; vouliez-vous dire « structure » ?'
 * ```
 */
export function lirePremierAccueil(donnee: unknown): Lecture<EnregistrementAccueil> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot de structures et de zones du premier accueil, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §4
 * @example
 * ```ts
 * import { lirePremiersAccueils } from 'calpae/familles'
 * const lot = lirePremiersAccueils([{ sorte: 'zone', id: 'Z', departement: '67', population: 1200, minutes: 25 }])
 * lot.enregistrements.length // => 1
 * ```
 */
export function lirePremiersAccueils(donnees: Iterable<unknown>): LectureEnregistrements<EnregistrementAccueil> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<EnregistrementAccueil> {
  const commun = { id: texte(), departement: texte() }
  const parSorte = {
    structure: fiche({ sorte: parmi(['structure']), ...commun, ...champsStructure() }),
    zone: fiche({ sorte: parmi(['zone']), ...commun, population: entierFacultatif(), minutes: decimalFacultatif() }),
  }
  return { pluriel: 'structures et de zones de premier accueil', forme: { parSorte }, examiner }
}

function champsStructure(): Readonly<Record<string, Forme<unknown>>> {
  const jourConnu = facultatif(date())
  const ouiOuNon = facultatif(booleen())
  const unite = facultatif(parmi(['personnes', 'menages', 'passages'] as const))
  return {
    duDepartement: ouiOuNon,
    engagements: facultatif(liste(fiche({ debut: jourConnu, fin: jourConnu }))),
    accueilPhysique: ouiOuNon,
    accueilTelephonique: ouiOuNon,
    accueilNumerique: ouiOuNon,
    accueils: facultatif(liste(fiche({ du: date(), au: date(), unite, nombre: entierFacultatif() }))),
  }
}

function examiner(lu: EnregistrementAccueil, erreurs: Erreur[]): void {
  if (lu.sorte === 'zone') return
  refuserFinsAvantDebut(lu.engagements, 'engagements', erreurs)
  const releves = (lu.accueils ?? []).map((releve, rang) => ({ ...releve, rang }))
  for (const { du, au, rang } of releves) {
    if (au >= du) continue
    const message = `reçu « ${au} » ; attendu : une date qui ne précède pas le début, ${du}`
    erreurs.push({ chemin: `accueils[${rang}].au`, code: 'fin-avant-debut', message })
  }
  if (erreurs.length === 0) refuserDoublesComptes(releves, erreurs)
}

/** Deux relevés de la même unité qui se chevauchent compteraient deux fois. */
function refuserDoublesComptes(releves: readonly (ReleveAccueil & { readonly rang: number })[], erreurs: Erreur[]): void {
  const tries = [...releves].sort((a, b) => (a.du < b.du ? -1 : a.du > b.du ? 1 : 0))
  const derniers = new Map<UniteAccueil | null | undefined, ReleveAccueil & { readonly rang: number }>()
  for (const releve of tries) {
    const dernier = derniers.get(releve.unite)
    if (dernier !== undefined && releve.du <= dernier.au) {
      const message = `du ${releve.du} au ${releve.au} : chevauche accueils[${dernier.rang}], de la même unité ; attendu : des relevés disjoints`
      erreurs.push({ chemin: `accueils[${releve.rang}]`, code: 'releves-qui-se-chevauchent', message })
    }
    if (dernier === undefined || releve.au > dernier.au) derniers.set(releve.unite, releve)
  }
}
