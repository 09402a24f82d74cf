import type { Erreur, Lecture } from '../base/erreur'
import { date, type Forme, facultatif, fiche, liste, parmi, texte, uneFois } from '../base/lecture'
import { entierFacultatif } from '../base/lecture-nombre'
import { type LectureEnregistrements, lireEnregistrement, lireEnregistrements, type Modele } from './lecture-enregistrements'

/**
 * Une famille avec enfants rencontrée par une maraude mixte. Une liste absente ou nulle n'est pas tenue ; vide, elle l'est, et rien n'y est. La
 * date absente d'un fait est inconnue.
 *
 * @source instruction 2022/19, annexe 7, §2
 */
export interface FamilleMaraude {
  /** Un pseudonyme, jamais une identité. */
  readonly id: string
  /** Le département de la maraude. */
  readonly departement: string
  /** Le nombre d'enfants. */
  readonly enfants?: number | null
  /** Toutes les rencontres, y compris celles d'avant la période. */
  readonly rencontres?: readonly FaitDate[] | null
  /** Les orientations vers des partenaires. */
  readonly orientations?: readonly FaitDate[] | null
  /** Les mises à l'abri. */
  readonly misesALAbri?: readonly MiseALAbri[] | null
  /** Les ouvertures de droits : domiciliation, scolarisation, assurance maladie… */
  readonly droits?: readonly OuvertureDroit[] | null
  /** Les mesures de protection de l'enfance mises en œuvre. */
  readonly protections?: readonly MesureProtection[] | null
}

/**
 * Un fait et sa date.
 *
 * @source instruction 2022/19, annexe 7, §2
 */
export interface FaitDate {
  /** Le jour, `AAAA-MM-JJ` ; absent : inconnu. */
  readonly date?: string | null
}

/**
 * Une orientation vers une structure d'hébergement ; ce n'est une mise à l'abri que vers l'hébergement d'urgence.
 *
 * @source instruction 2022/19, annexe 7, §2 (définition de la mise à l'abri)
 */
export interface MiseALAbri extends FaitDate {
  /** La structure. */
  readonly structure?: 'hebergement-urgence' | 'autre' | null
}

/**
 * L'ouverture d'un droit.
 *
 * @source instruction 2022/19, annexe 7, §2 (ouvertures de droits)
 */
export interface OuvertureDroit extends FaitDate {
  /** Le droit : « domiciliation », « scolarisation »… */
  readonly droit?: string | null
}

/**
 * Une mesure de protection de l'enfance.
 *
 * @source instruction 2022/19, annexe 7, §2 (mesures de protection)
 */
export interface MesureProtection extends FaitDate {
  /** Mesure éducative ou de placement : les deux comptent, leur part se commente. */
  readonly nature?: 'educative' | 'placement' | null
}

/**
 * Lit une famille rencontrée par une maraude mixte.
 *
 * @source instruction 2022/19, annexe 7, §2
 * @example
 * ```ts
 * import { lireMaraude } from 'calpae/familles'
 * const lecture = lireMaraude({ id: 'A', departement: '67', rencontre: [{ date: '2021-03-04' }] })
 * lecture.ok ? '' : lecture.erreurs[0]?.message // =>
 * //   'champ inconnu « rencontre » ; vouliez-vous dire « rencontres » ? (un champ libre commence par « x- »)'
 * ```
 */
export function lireMaraude(donnee: unknown): Lecture<FamilleMaraude> {
  return lireEnregistrement(modele(), donnee)
}

/**
 * Lit un lot de familles rencontrées par une maraude mixte, sans jamais lever.
 *
 * @source instruction 2022/19, annexe 7, §2
 * @example
 * ```ts
 * import { lireMaraudes } from 'calpae/familles'
 * const lot = lireMaraudes([{ id: 'A', departement: '67' }, { id: 'A', departement: '67' }])
 * lot.anomalies[0]?.anomalies[0]?.code // => 'identifiant-en-double'
 * ```
 */
export function lireMaraudes(donnees: Iterable<unknown>): LectureEnregistrements<FamilleMaraude> {
  return lireEnregistrements(modele(), donnees)
}

const modele = /* @__PURE__ */ uneFois(batirModele)

function batirModele(): Modele<FamilleMaraude> {
  return { pluriel: 'familles rencontrées', forme: forme(), examiner }
}

function forme(): Forme<unknown> {
  const jourConnu = facultatif(date())
  const faits = facultatif(liste(fiche({ date: jourConnu })))
  return fiche({
    id: texte(),
    departement: texte(),
    enfants: entierFacultatif(),
    rencontres: faits,
    orientations: faits,
    misesALAbri: facultatif(
      liste(fiche({ date: jourConnu, structure: facultatif(parmi(['hebergement-urgence', 'autre'] as const)) })),
    ),
    droits: facultatif(liste(fiche({ date: jourConnu, droit: facultatif(texte()) }))),
    protections: facultatif(liste(fiche({ date: jourConnu, nature: facultatif(parmi(['educative', 'placement'] as const)) }))),
  })
}

/** Deux rencontres le même jour font deux rencontres, mais c'est peut-être une saisie en double. */
function examiner({ rencontres }: FamilleMaraude, _erreurs: Erreur[], anomalies: Erreur[]): void {
  const vues = new Map<string, number>()
  rencontres?.forEach(({ date: jour }, rang) => {
    if (jour == null) return
    const premiere = vues.get(jour)
    if (premiere === undefined) vues.set(jour, rang)
    else {
      const message = `reçu ${jour}, déjà la date de rencontres[${premiere}]`
      anomalies.push({ chemin: `rencontres[${rang}].date`, code: 'rencontres-le-meme-jour', message })
    }
  })
}
