import type { Lecture } from '../base/erreur'
import { booleen, date, type Forme, facultatif, fiche, lireForme, liste, parmi, texte, uneFois } from '../base/lecture'
import { montantFacultatif, montantOuSansObjet } from '../base/lecture-montant'
import { entier } from '../base/lecture-nombre'
import { examinerPostes, formePostes, type Postes } from './postes'

/** Les deux colonnes de la part de la collectivité ; le tableau d'une fiche n'en a parfois qu'une. */
export type ColonneFiche = 'valorisation' | 'nouvelles-depenses'

/**
 * Une ligne du budget d'une fiche-action. Un montant absent ou `null` est inconnu. Dans les deux colonnes qui partagent la part de la
 * collectivité, « / » dit que l'une ne porte rien : c'est zéro.
 */
export interface LigneFiche {
  /** L'intitulé. */
  readonly action: string
  /** Le territoire, tel qu'il est écrit. */
  readonly territoire: string | null
  /** Le montant total de l'action en année pleine. */
  readonly totalAnneePleine: string | null
  /** Le montant total de l'action pour l'année. */
  readonly total: string | null
  /** La part de la collectivité en valorisation. */
  readonly valorisation: string | null
  /** La part de la collectivité en nouvelles dépenses. */
  readonly nouvellesDepenses: string | null
  /** La part de l'État. */
  readonly etat: string | null
  /** Ses cellules vides sont-elles fusionnées avec celles de la ligne précédente ? Les deux n'ont alors qu'un financement. */
  readonly suite: boolean | null
  /** Les postes qui ne durent qu'une part de l'année. */
  readonly postes: readonly Postes[] | null
}

/** Une part énoncée, avec le territoire quand elle en a un. */
export interface PartEnoncee {
  /** Le territoire ; `null` : l'ensemble. */
  readonly territoire: string | null
  /** Le montant, en euros. */
  readonly montant: string | null
}

/**
 * Le budget d'une fiche-action : ses lignes, et ce que la fiche énonce au bas du tableau.
 *
 * @source fiches-actions 2024, budgets
 */
export interface FicheAction {
  /** Le numéro de la fiche. */
  readonly numero: number
  /** L'intitulé. */
  readonly intitule: string
  /** Le volet. */
  readonly volet: string | null
  /** Le territoire, tel qu'il est écrit. */
  readonly territoire: string | null
  /** Le premier jour, `AAAA-MM-JJ`. */
  readonly debut: string | null
  /** Le dernier jour, `AAAA-MM-JJ`. */
  readonly fin: string | null
  /** Les colonnes de la part de la collectivité que son tableau comporte : ce qui n'en est pas n'y a pas de montant. */
  readonly colonnes: readonly ColonneFiche[]
  /** Les lignes du budget. */
  readonly lignes: readonly LigneFiche[]
  /** Les parts de l'État énoncées. */
  readonly partsEtat: readonly PartEnoncee[]
  /** Les parts de la collectivité énoncées. */
  readonly partsCollectivite: readonly PartEnoncee[]
  /** Le budget global énoncé. */
  readonly budgetGlobal: string | null
}

/**
 * Lit le budget d'une fiche-action.
 *
 * @source fiches-actions 2024, budgets
 * @example
 * ```ts
 * import { lireFicheAction } from 'calpae/budget'
 * const lecture = lireFicheAction({
 *   numero: 7,
 *   intitule: 'Auto-école solidaire',
 *   colonnes: ['nouvelles-depenses'],
 *   lignes: [{ action: 'Auto-école', total: '50 002 €', nouvellesDepenses: '25 001 €', etat: '25 001 €' }],
 *   partsEtat: [{ montant: '25 001 €' }],
 *   partsCollectivite: [{ montant: '25 001 €' }],
 *   budgetGlobal: '50 002 €',
 * })
 * lecture.ok ? lecture.valeur.budgetGlobal : null // => '50002.00'
 * ```
 */
export function lireFicheAction(donnee: unknown): Lecture<FicheAction> {
  const lu = lireForme(formeFiche(), donnee)
  if ('erreurs' in lu) return { ok: false, erreurs: lu.erreurs }
  const erreurs = lu.valeur.lignes.flatMap(({ postes, suite }, rang) => [
    ...examinerPostes(postes, `lignes[${rang}]`),
    ...(suite === true && rang === 0
      ? [{ chemin: 'lignes[0].suite', code: 'valeur-hors-liste', message: 'la première ligne n’en suit aucune' }]
      : []),
  ])
  return erreurs.length > 0 ? { ok: false, erreurs } : { ok: true, valeur: lu.valeur, anomalies: [] }
}

const formeFiche = /* @__PURE__ */ uneFois(batirForme)

function batirForme(): Forme<FicheAction> {
  const montant = montantFacultatif()
  const parts = liste(fiche({ territoire: facultatif(texte()), montant }))
  const ligne = fiche({
    action: texte(),
    territoire: facultatif(texte()),
    totalAnneePleine: montant,
    total: montant,
    valorisation: montantOuSansObjet(),
    nouvellesDepenses: montantOuSansObjet(),
    etat: montant,
    suite: facultatif(booleen()),
    postes: facultatif(liste(formePostes())),
  })
  return fiche({
    numero: entier('un nombre entier, positif ou nul', 0, Number.MAX_SAFE_INTEGER),
    intitule: texte(),
    volet: facultatif(texte()),
    territoire: facultatif(texte()),
    debut: facultatif(date()),
    fin: facultatif(date()),
    colonnes: liste(parmi(['valorisation', 'nouvelles-depenses'])),
    lignes: liste(ligne),
    partsEtat: parts,
    partsCollectivite: parts,
    budgetGlobal: montant,
  })
}
