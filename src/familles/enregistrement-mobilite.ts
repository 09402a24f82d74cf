import type { Erreur, Lecture } from '../base/erreur'
import { date, facultatif, fiche, liste, parmi, texte, uneFois } from '../base/lecture'
import {
  type LectureEnregistrements,
  lireEnregistrement,
  lireEnregistrements,
  type Modele,
  refuserFinsAvantDebut,
} from './lecture-enregistrements'
import type { Episode } from './presence'

/**
 * Une personne accompagnée par une plateforme de mobilité. Une liste absente ou nulle n'est pas tenue ; vide, elle l'est, et rien n'y est.
 *
 * @source instruction 2022/19, annexe 7, §8
 */
export interface PersonneMobilite {
  /** La sorte d'enregistrement. */
  readonly sorte: 'personne'
  /** Un pseudonyme, jamais une identité. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Ses accompagnements par la plateforme, y compris ceux de 2020. */
  readonly accompagnements?: readonly Episode[] | null
}

/**
 * Une mesure de diagnostic (ou bilan) ou d'accompagnement à la mobilité.
 *
 * @source instruction 2022/19, annexes 2 (§5) et 7 (§8)
 */
export interface MesureMobilite {
  /** La sorte d'enregistrement. */
  readonly sorte: 'mesure'
  /** L'identifiant de la mesure. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Le pseudonyme de la personne qui en bénéficie. */
  readonly personne?: string | null
  /** Diagnostic ou accompagnement : les deux comptent ; `bilan` est lu comme `diagnostic`. */
  readonly nature?: 'diagnostic' | 'accompagnement' | null
  /** Qui prescrit : seul le conseil départemental compte. */
  readonly prescripteur?: 'departement' | 'france-travail' | 'mission-locale' | 'autre' | null
  /** Le jour de la prescription, `AAAA-MM-JJ` ; absent : inconnu. */
  readonly prescriteLe?: string | null
}

/**
 * Un enregistrement de la mobilité : une personne accompagnée ou une mesure prescrite.
 *
 * @source instruction 2022/19, annexe 7, §8
 */
export type EnregistrementMobilite = PersonneMobilite | MesureMobilite

/**
 * Lit une personne accompagnée par une plateforme de mobilité, ou une mesure prescrite.
 *
 * @source instruction 2022/19, annexe 7, §8
 * @example
 * ```ts
 * import { lireMobilite } from 'calpae/familles'
 * const lecture = lireMobilite({ sorte: 'mesure', id: 'A', departement: '67', nature: 'bilan', prescripteur: 'pole-emploi' })
 * lecture.ok && lecture.valeur.sorte === 'mesure' ? [lecture.valeur.nature, lecture.valeur.prescripteur] : [] // =>
 * //   ['diagnostic', 'france-travail']
 * ```
 */
export function lireMobilite(donnee: unknown): Lecture<EnregistrementMobilite> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot de personnes accompagnées et de mesures prescrites, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §8
 * @example
 * ```ts
 * import { lireMobilites } from 'calpae/familles'
 * lireMobilites([{ sorte: 'mesure', id: 'A', departement: '67' }]).lus // => 1
 * ```
 */
export function lireMobilites(donnees: Iterable<unknown>): LectureEnregistrements<EnregistrementMobilite> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<EnregistrementMobilite> {
  const commun = { id: texte(), departement: texte() }
  const jourConnu = facultatif(date())
  const prescripteurs = ['departement', 'france-travail', 'mission-locale', 'autre'] as const
  const parSorte = {
    personne: fiche({
      sorte: parmi(['personne']),
      ...commun,
      accompagnements: facultatif(liste(fiche({ debut: jourConnu, fin: jourConnu }))),
    }),
    mesure: fiche({
      sorte: parmi(['mesure']),
      ...commun,
      personne: facultatif(texte()),
      nature: facultatif(parmi(['diagnostic', 'accompagnement'] as const, new Map([['bilan', 'diagnostic' as const]]))),
      prescripteur: facultatif(parmi(prescripteurs, new Map([['pole-emploi', 'france-travail' as const]]))),
      prescriteLe: jourConnu,
    }),
  }
  return { pluriel: 'personnes accompagnées et de mesures prescrites', forme: { parSorte }, examiner }
}

function examiner(lu: EnregistrementMobilite, erreurs: Erreur[]): void {
  if (lu.sorte === 'personne') refuserFinsAvantDebut(lu.accompagnements, 'accompagnements', erreurs)
}
