import type { Erreur, Lecture } from '../base/erreur'
import { date, type Forme, facultatif, fiche, liste, parmi, texte, uneFois } from '../base/lecture'
import { decimalFacultatif, entier } from '../base/lecture-nombre'
import {
  type LectureEnregistrements,
  lireEnregistrement,
  lireEnregistrements,
  type Modele,
  refuserFinsAvantDebut,
} from './lecture-enregistrements'
import type { Episode } from './presence'

/**
 * Une action de prévention spécialisée. Une liste absente ou nulle n'est pas tenue ; vide, elle l'est, et rien n'y est.
 *
 * @source instruction 2022/19, annexe 7, §3
 */
export interface ActionPrevention {
  /** L'identifiant de l'action. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** La mise en place de l'action : les moyens se comparent à l'année civile qui la précède. */
  readonly demarreeLe?: string | null
  /** Les moyens, année par année, l'année de référence comprise. */
  readonly moyens?: readonly MoyensAnnuels[] | null
  /** Les quartiers couverts. */
  readonly quartiers?: readonly QuartierCouvert[] | null
  /** Les jeunes touchés. */
  readonly jeunes?: readonly JeuneTouche[] | null
  /** Les structures partenaires. */
  readonly partenaires?: readonly StructurePartenaire[] | null
}

/**
 * Les moyens d'une année civile ; un moyen absent est inconnu, zéro se dit.
 *
 * @source instruction 2022/19, annexe 7, §3 (ETP, heures supplémentaires annuelles)
 */
export interface MoyensAnnuels {
  /** L'année civile. */
  readonly annee: number
  /** Les équivalents temps plein. */
  readonly etp?: number | null
  /** Les heures d'activité durant les vacances et les week-ends, dans l'année. */
  readonly heuresVacancesWeekEnd?: number | null
  /** Les heures d'activité des plages horaires étendues, dans l'année. */
  readonly heuresPlagesHoraires?: number | null
}

/**
 * Un quartier, et toutes ses couvertures par la prévention spécialisée, y compris celles d'avant l'action.
 *
 * @source instruction 2022/19, annexe 7, §3 (nouveaux territoires couverts)
 */
export interface QuartierCouvert {
  /** L'identifiant du quartier. */
  readonly id: string
  /** Ses couvertures. */
  readonly couvertures?: readonly Episode[] | null
}

/**
 * Un jeune touché.
 *
 * @source instruction 2022/19, annexe 7, §3 (jeunes touchés)
 */
export interface JeuneTouche {
  /** Un pseudonyme : le même jeune dans deux actions est un seul jeune. */
  readonly id: string
  /** La date de naissance, dont se déduit l'âge à la fin de la période. */
  readonly neLe?: string | null
  /** Les actions collectives et les suivis individuels. */
  readonly participations?: readonly ParticipationJeune[] | null
}

/**
 * Une participation à une action collective (d'un jour, si elle n'a pas de fin), ou un suivi individuel (en cours, s'il n'a pas de fin).
 *
 * @source instruction 2022/19, annexe 7, §3 (jeunes touchés)
 */
export interface ParticipationJeune extends Episode {
  /** Collective ou individuelle. */
  readonly forme: 'action-collective' | 'suivi-individuel'
}

/**
 * Une structure partenaire.
 *
 * @source instruction 2022/19, annexe 7, §3 (nouvelles structures partenaires)
 */
export interface StructurePartenaire {
  /** L'identifiant de la structure. */
  readonly id: string
  /** Le premier jour du partenariat. */
  readonly depuis?: string | null
}

/**
 * Lit une action de prévention spécialisée.
 *
 * @source instruction 2022/19, annexe 7, §3
 * @example
 * ```ts
 * import { lireActionPrevention } from 'calpae/familles'
 * const lecture = lireActionPrevention({ id: 'A', departement: '67', moyens: [{ annee: 2018, etp: -1 }] })
 * lecture.ok ? '' : lecture.erreurs[0]?.chemin // => 'moyens[0].etp'
 * ```
 */
export function lireActionPrevention(donnee: unknown): Lecture<ActionPrevention> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot d'actions de prévention spécialisée, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §3
 * @example
 * ```ts
 * import { lireActionsPrevention } from 'calpae/familles'
 * lireActionsPrevention([{ id: 'A', departement: '67' }, null]).rejets.length // => 1
 * ```
 */
export function lireActionsPrevention(donnees: Iterable<unknown>): LectureEnregistrements<ActionPrevention> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<ActionPrevention> {
  return { pluriel: 'actions de prévention spécialisée', forme: forme(), examiner }
}

function forme(): Forme<unknown> {
  const jourConnu = facultatif(date())
  const episode = { debut: jourConnu, fin: jourConnu }
  const moyens = {
    annee: entier('une année, comme 2021', 1, 9999),
    etp: decimalFacultatif(),
    heuresVacancesWeekEnd: decimalFacultatif(),
    heuresPlagesHoraires: decimalFacultatif(),
  }
  const participation = { forme: parmi(['action-collective', 'suivi-individuel'] as const), ...episode }
  return fiche({
    id: texte(),
    departement: texte(),
    demarreeLe: jourConnu,
    moyens: facultatif(liste(fiche(moyens))),
    quartiers: facultatif(liste(fiche({ id: texte(), couvertures: facultatif(liste(fiche(episode))) }))),
    jeunes: facultatif(liste(fiche({ id: texte(), neLe: jourConnu, participations: facultatif(liste(fiche(participation))) }))),
    partenaires: facultatif(liste(fiche({ id: texte(), depuis: jourConnu }))),
  })
}

function examiner(action: ActionPrevention, erreurs: Erreur[]): void {
  const annees = new Map<number, number>()
  action.moyens?.forEach(({ annee }, rang) => {
    const premiere = annees.get(annee)
    if (premiere === undefined) annees.set(annee, rang)
    else {
      const message = `reçu ${annee}, déjà l'année de moyens[${premiere}]`
      erreurs.push({ chemin: `moyens[${rang}].annee`, code: 'annee-en-double', message })
    }
  })
  action.quartiers?.forEach(({ couvertures }, i) => {
    refuserFinsAvantDebut(couvertures, `quartiers[${i}].couvertures`, erreurs)
  })
  action.jeunes?.forEach(({ participations }, i) => {
    refuserFinsAvantDebut(participations, `jeunes[${i}].participations`, erreurs)
  })
}
