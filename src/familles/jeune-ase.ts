import type { Erreur, Lecture } from '../base/erreur'
import { booleen, date, type Forme, facultatif, fiche, liste, parmi, texte, uneFois } from '../base/lecture'
import {
  type LectureEnregistrements,
  lireEnregistrement,
  lireEnregistrements,
  type Modele,
  refuserFinsAvantDebut,
} from './lecture-enregistrements'
import type { Episode } from './presence'

/**
 * Un jeune de l'aide sociale à l'enfance, autour de ses 18 ans. Toute donnée absente ou nulle est inconnue ; une liste vide est tenue, et rien n'y
 * est.
 *
 * @source instruction 2022/19, annexe 7, §1
 */
export interface JeuneAse {
  /** Un pseudonyme, jamais une identité. */
  readonly id: string
  /** Le département qui l'accueille. */
  readonly departement: string
  /** La date de naissance, dont se déduit la majorité. */
  readonly neLe?: string | null
  /** La mesure en cours la veille des 18 ans. Une mesure éducative n'est pas un accueil. */
  readonly accueil?: 'placement-direct' | 'mesure-administrative' | 'mesure-judiciaire' | 'mesure-educative' | 'aucun' | null
  /** Mineur non accompagné : compté comme les autres, sa part se commente. */
  readonly mna?: boolean | null
  /** Pris en charge dans le cadre du référentiel (contrat jeune majeur, accueil provisoire…). */
  readonly referentiel?: boolean | null
  /** La personne lien au passage à la majorité : choisie, proposée d'office, ou le conseiller d'avant réattribué sans choix. */
  readonly personneLien?: 'choisie' | 'par-defaut' | 'reattribuee' | 'aucune' | null
  /** La personne lien a été entérinée par l'ASE. */
  readonly personneLienEnterinee?: boolean | null
  /** Le dernier jour de l'accueil à l'ASE. */
  readonly finAccueil?: string | null
  /** Les logements occupés. */
  readonly logements?: readonly LogementJeune[] | null
  /** Les ressources touchées. */
  readonly ressources?: readonly RessourceJeune[] | null
  /** Les contrats, formations, scolarités et parcours d'insertion. */
  readonly parcours?: readonly ParcoursJeune[] | null
}

/**
 * Un logement : stable s'il n'est pas un hébergement d'urgence.
 *
 * @source instruction 2022/19, annexe 7, §1 (logement stable)
 */
export interface LogementJeune extends Episode {
  /** C'est un hébergement d'urgence. */
  readonly hebergementUrgence?: boolean | null
}

/**
 * Une ressource financière : salaire, bourse, RSA majoré…
 *
 * @source instruction 2022/19, annexe 7, §1 (ressources financières)
 */
export interface RessourceJeune extends Episode {
  /** C'est une aide ponctuelle, qui ne compte pas. */
  readonly ponctuelle?: boolean | null
}

/**
 * Un contrat de tout type, une formation, une scolarité ou un parcours d'insertion professionnelle.
 *
 * @source instruction 2022/19, annexe 7, §1 (parcours professionnel et/ou scolaire)
 */
export interface ParcoursJeune extends Episode {
  /** Ce que c'est ; toutes les natures comptent. */
  readonly nature?: 'contrat' | 'formation' | 'scolarite' | 'insertion' | null
}

/**
 * Lit un jeune de l'ASE.
 *
 * @source instruction 2022/19, annexe 7, §1
 * @example
 * ```ts
 * import { lireJeuneAse } from 'calpae/familles'
 * const lecture = lireJeuneAse({ id: 'A', departement: '67', neLe: '2003-02-30' })
 * lecture.ok ? '' : lecture.erreurs[0]?.code // => 'date-impossible'
 * ```
 */
export function lireJeuneAse(donnee: unknown): Lecture<JeuneAse> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot de jeunes de l'ASE, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §1
 * @example
 * ```ts
 * import { lireJeunesAse } from 'calpae/familles'
 * const lot = lireJeunesAse([{ id: 'A', departement: '67', neLe: '2003-02-08' }, { id: 'B' }])
 * lot.enregistrements.length // => 1
 * lot.rejets[0]?.erreurs[0]?.chemin // => 'departement'
 * ```
 */
export function lireJeunesAse(donnees: Iterable<unknown>): LectureEnregistrements<JeuneAse> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<JeuneAse> {
  return { pluriel: "jeunes de l'ASE", forme: forme(), examiner }
}

function forme(): Forme<unknown> {
  const jourConnu = facultatif(date())
  const ouiOuNon = facultatif(booleen())
  const natures = ['contrat', 'formation', 'scolarite', 'insertion'] as const
  const accueils = ['placement-direct', 'mesure-administrative', 'mesure-judiciaire', 'mesure-educative', 'aucun'] as const
  return fiche({
    id: texte(),
    departement: texte(),
    neLe: jourConnu,
    accueil: facultatif(parmi(accueils)),
    mna: ouiOuNon,
    referentiel: ouiOuNon,
    personneLien: facultatif(parmi(['choisie', 'par-defaut', 'reattribuee', 'aucune'] as const)),
    personneLienEnterinee: ouiOuNon,
    finAccueil: jourConnu,
    logements: facultatif(liste(fiche({ debut: jourConnu, fin: jourConnu, hebergementUrgence: ouiOuNon }))),
    ressources: facultatif(liste(fiche({ debut: jourConnu, fin: jourConnu, ponctuelle: ouiOuNon }))),
    parcours: facultatif(liste(fiche({ debut: jourConnu, fin: jourConnu, nature: facultatif(parmi(natures)) }))),
  })
}

function examiner(jeune: JeuneAse, erreurs: Erreur[], anomalies: Erreur[]): void {
  refuserFinsAvantDebut(jeune.logements, 'logements', erreurs)
  refuserFinsAvantDebut(jeune.ressources, 'ressources', erreurs)
  refuserFinsAvantDebut(jeune.parcours, 'parcours', erreurs)
  if (jeune.personneLienEnterinee === true && jeune.personneLien === 'aucune') {
    const message = "reçu vrai (true), alors que personneLien vaut « aucune » : il n'y a rien à entériner"
    anomalies.push({ chemin: 'personneLienEnterinee', code: 'enterinee-sans-personne-lien', message })
  }
}
