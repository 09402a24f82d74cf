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
 * Un intervenant social. Une liste absente ou nulle n'est pas tenue ; vide, elle l'est, et rien n'y est.
 *
 * @source instruction 2022/19, annexe 7, §5
 */
export interface IntervenantSocial {
  /** La sorte d'enregistrement. */
  readonly sorte: 'intervenant'
  /** Un pseudonyme, jamais une identité. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Ses formations et sensibilisations à la démarche du référent de parcours. */
  readonly formations?: readonly FormationReferent[] | null
}

/**
 * Une formation ou une sensibilisation à la démarche du référent de parcours : les deux comptent.
 *
 * @source instruction 2022/19, annexe 7, §5
 */
export interface FormationReferent {
  /** Le jour, `AAAA-MM-JJ` ; absent : inconnu. */
  readonly date?: string | null
  /** Ce que c'est. */
  readonly nature?: 'formation' | 'sensibilisation' | null
}

/**
 * Une personne accompagnée par un référent de parcours.
 *
 * @source instruction 2022/19, annexe 7, §5
 */
export interface PersonneReferent {
  /** La sorte d'enregistrement. */
  readonly sorte: 'personne'
  /** Un pseudonyme, jamais une identité. */
  readonly id: string
  /** Le département. */
  readonly departement: string
  /** Ses accompagnements par un référent de parcours. */
  readonly accompagnements?: readonly Episode[] | null
}

/**
 * Un enregistrement des référents de parcours : un intervenant ou une personne accompagnée.
 *
 * @source instruction 2022/19, annexe 7, §5
 */
export type EnregistrementReferent = IntervenantSocial | PersonneReferent

/**
 * Lit un intervenant social ou une personne accompagnée.
 *
 * @source instruction 2022/19, annexe 7, §5
 * @example
 * ```ts
 * import { lireReferentParcours } from 'calpae/familles'
 * lireReferentParcours({ sorte: 'personne', id: 'A', departement: '67', accompagnements: [{ debut: '2021-02-08' }] }).ok // => true
 * ```
 */
export function lireReferentParcours(donnee: unknown): Lecture<EnregistrementReferent> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot d'intervenants sociaux et de personnes accompagnées, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §5
 * @example
 * ```ts
 * import { lireReferentsParcours } from 'calpae/familles'
 * lireReferentsParcours([{ id: 'A', departement: '67' }]).rejets[0]?.erreurs[0]?.chemin // => 'sorte'
 * ```
 */
export function lireReferentsParcours(donnees: Iterable<unknown>): LectureEnregistrements<EnregistrementReferent> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<EnregistrementReferent> {
  const commun = { id: texte(), departement: texte() }
  const jourConnu = facultatif(date())
  const formation = fiche({ date: jourConnu, nature: facultatif(parmi(['formation', 'sensibilisation'] as const)) })
  const parSorte = {
    intervenant: fiche({ sorte: parmi(['intervenant']), ...commun, formations: facultatif(liste(formation)) }),
    personne: fiche({
      sorte: parmi(['personne']),
      ...commun,
      accompagnements: facultatif(liste(fiche({ debut: jourConnu, fin: jourConnu }))),
    }),
  }
  return { pluriel: 'intervenants et de personnes accompagnées', forme: { parSorte }, examiner }
}

function examiner(lu: EnregistrementReferent, erreurs: Erreur[]): void {
  if (lu.sorte === 'personne') refuserFinsAvantDebut(lu.accompagnements, 'accompagnements', erreurs)
}
