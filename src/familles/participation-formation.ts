import type { Lecture } from '../base/erreur'
import { date, type Forme, facultatif, fiche, parmi, texte, uneFois } from '../base/lecture'
import type { Thematique } from '../referentiel/indicateurs/identifiants'
import { type LectureEnregistrements, lireEnregistrement, lireEnregistrements, type Modele } from './lecture-enregistrements'

/**
 * La participation d'une personne à une formation. Toute donnée absente ou nulle est inconnue.
 *
 * @source instruction 2022/19, annexe 7, §9
 */
export interface ParticipationFormation {
  /** L'identifiant de la participation. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Le pseudonyme de la personne formée : la même dans deux formations est une seule personne. */
  readonly personne?: string | null
  /** Le catalogue du CNFPT, un financement spécifique, ou autre chose, qui ne compte pas. */
  readonly cadre?: 'cnfpt' | 'financement-specifique' | 'autre' | null
  /** La thématique ; les noms de l'annexe 4 sont lus aussi (`travail-social-et-numerique`…). */
  readonly thematique?: Thematique | null
  /** Le premier jour de la formation pour la personne : on compte qui commence dans la période. */
  readonly debuteLe?: string | null
}

/** Les six thématiques, dans l'ordre du tableau des indicateurs. */
export const THEMATIQUES: readonly Thematique[] = [
  'numerique',
  'participation',
  'developpement-social',
  'aller-vers',
  'territoires',
  'insertion-socio-professionnelle',
]

/**
 * Lit une participation à une formation.
 *
 * @source instruction 2022/19, annexes 4 (§2) et 7 (§9)
 * @example
 * ```ts
 * import { lireFormation } from 'calpae/familles'
 * const lecture = lireFormation({ id: 'A', departement: '67', thematique: 'travail-social-et-numerique' })
 * lecture.ok ? lecture.valeur.thematique : null // => 'numerique'
 * ```
 */
export function lireFormation(donnee: unknown): Lecture<ParticipationFormation> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot de participations à des formations, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §9
 * @example
 * ```ts
 * import { lireFormations } from 'calpae/familles'
 * lireFormations([{ id: 'A', departement: '67', thematique: 'numérique' }]).rejets[0]?.erreurs[0]?.code // => 'valeur-hors-liste'
 * ```
 */
export function lireFormations(donnees: Iterable<unknown>): LectureEnregistrements<ParticipationFormation> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<ParticipationFormation> {
  return { pluriel: 'participations à des formations', forme: forme(), examiner: () => {} }
}

function forme(): Forme<unknown> {
  const nomsDeLAnnexe4 = new Map<string, Thematique>([
    ['travail-social-et-numerique', 'numerique'],
    ['participation-des-personnes', 'participation'],
    ['participation-des-personnes-accompagnees', 'participation'],
    ['developpement-social-et-travail-social-collectif', 'developpement-social'],
    ['travail-social-et-territoires', 'territoires'],
  ])
  return fiche({
    id: texte(),
    departement: texte(),
    personne: facultatif(texte()),
    cadre: facultatif(parmi(['cnfpt', 'financement-specifique', 'autre'] as const)),
    thematique: facultatif(parmi(THEMATIQUES, nomsDeLAnnexe4)),
    debuteLe: facultatif(date()),
  })
}
