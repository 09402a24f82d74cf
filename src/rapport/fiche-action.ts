import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { sommer } from '../base/montant'
import { type Manque, manque } from './manques'

/** Un poste de dépense. */
export interface PosteDepense {
  /** Ce qui est dépensé. */
  readonly intitule: string
  /** Son montant, décimale exacte en euros ; `null` : inconnu. */
  readonly montant: string | null
}

/** Un objectif et sa progression, année par année. */
export interface ObjectifFiche {
  /** L'indicateur, en toutes lettres ou par identifiant. */
  readonly indicateur: string
  /** Les cellules par année, telles qu'elles s'écrivent : « 25 % ». */
  readonly progression: Readonly<Record<string, string | null>>
}

/** De quoi faire une fiche-action. Un champ absent, ou `null`, n'est pas renseigné. */
export interface DonneesFiche {
  /** A : une mesure du socle ; B : une initiative du département. */
  readonly annexe: 'A' | 'B'
  /** L'année de la convention. */
  readonly annee: number
  /** L'intitulé de l'action. */
  readonly intitule: string
  /** Annexe A : le thème de la contractualisation. */
  readonly theme?: string | null
  /** Annexe B : le lien avec la stratégie. */
  readonly lien?: string | null
  /** La description. */
  readonly description?: string | null
  /** La date de mise en place, comme on la dit. */
  readonly miseEnPlace?: string | null
  /** La durée, comme on la dit. */
  readonly duree?: string | null
  /** Les partenaires et cofinanceurs. */
  readonly partenaires?: readonly string[] | null
  /** Le budget de l'année, par poste de dépense. */
  readonly postes?: readonly PosteDepense[] | null
  /** Le soutien de l'État, décimale exacte en euros. */
  readonly soutienEtat?: string | null
  /** L'action est-elle déjà financée au titre du FAPI ? */
  readonly fapi?: boolean | null
  /** Si oui, combien, en euros. */
  readonly montantFapi?: string | null
  /** Les objectifs et leur progression. */
  readonly objectifs?: readonly ObjectifFiche[] | null
}

/**
 * Une fiche-action du modèle de convention : ses rubriques, le total de ses postes, et ce qui manque.
 *
 * @source instruction 2022/19, annexe 8
 */
export interface FicheConvention extends Required<DonneesFiche> {
  /** La somme des postes, exacte ; `null` : un poste est inconnu, ou il n'y en a pas. */
  readonly total: string | null
  /** Ce que le modèle demande et que la fiche n'a pas. */
  readonly manques: readonly Manque[]
}

const A8 = 'instruction 2022/19, annexe 8'

/**
 * Compose une fiche-action, selon les deux modèles : celui du socle (annexe A) et celui des initiatives du département (annexe B).
 *
 * @throws ErreurContexte si l'annexe n'est ni A ni B
 * @source instruction 2022/19, annexe 8, annexes A et B (modèles de fiche action)
 * @example
 * ```ts
 * import { ficheAction } from 'calpae/rapport'
 * const fiche = ficheAction({
 *   annexe: 'B',
 *   annee: 2022,
 *   intitule: 'Épicerie solidaire',
 *   postes: [{ intitule: 'Personnel', montant: '30000.10' }, { intitule: 'Locaux', montant: '9999.90' }],
 * })
 * fiche.total // => '40000.00'
 * fiche.manques.map(({ quoi }) => quoi)[0] // => 'lien avec la stratégie pauvreté'
 * ```
 */
export function ficheAction(donnees: DonneesFiche): FicheConvention {
  const { annexe } = donnees
  if (annexe !== 'A' && annexe !== 'B') {
    throw new ErreurContexte(`annexe : reçu ${decrire(annexe)} ; attendu : « A » (socle) ou « B » (initiative du département)`)
  }
  const postes = donnees.postes ?? null
  const montants = postes?.map(({ montant }) => montant) ?? []
  const connus = montants.filter((montant) => montant !== null)
  const fiche: Omit<FicheConvention, 'manques'> = {
    annexe,
    annee: donnees.annee,
    intitule: donnees.intitule,
    theme: annexe === 'A' ? (donnees.theme ?? null) : null,
    lien: annexe === 'B' ? (donnees.lien ?? null) : null,
    description: donnees.description ?? null,
    miseEnPlace: donnees.miseEnPlace ?? null,
    duree: donnees.duree ?? null,
    partenaires: donnees.partenaires ?? null,
    postes,
    soutienEtat: donnees.soutienEtat ?? null,
    fapi: donnees.fapi ?? null,
    montantFapi: donnees.montantFapi ?? null,
    objectifs: donnees.objectifs ?? null,
    total: connus.length === 0 || connus.length < montants.length ? null : sommer(connus),
  }
  return { ...fiche, manques: listerManques(fiche) }
}

function listerManques(fiche: Omit<FicheConvention, 'manques'>): Manque[] {
  const attendus: readonly (readonly [string, string, boolean])[] = [
    ['Thème', 'thème de la contractualisation', fiche.annexe === 'A' && fiche.theme === null],
    ['Lien', 'lien avec la stratégie pauvreté', fiche.annexe === 'B' && fiche.lien === null],
    ['Description', "description de l'action", fiche.description === null],
    ['Mise en place', 'date de mise en place', fiche.miseEnPlace === null],
    ['Durée', "durée de l'action", fiche.duree === null],
    ['Partenaires', 'partenaires et cofinanceurs', (fiche.partenaires ?? []).length === 0],
    ['Budget', `budget détaillé sur ${fiche.annee}`, fiche.total === null],
    ['Budget', "montant du soutien de l'État", fiche.soutienEtat === null],
    ['FAPI', 'financement au titre du FAPI : oui ou non', fiche.fapi === null],
    ['FAPI', 'montant financé au titre du FAPI', fiche.fapi === true && fiche.montantFapi === null],
    ['Objectifs', 'objectifs et progression', (fiche.objectifs ?? []).length === 0],
  ]
  return attendus.filter(([, , manquant]) => manquant).map(([ou, quoi]) => manque(ou, quoi, A8))
}
