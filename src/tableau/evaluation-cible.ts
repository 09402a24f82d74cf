import type { Colonne } from './colonnes'
import { comparerRapports, ecrireRapport, type Rapport, soustraireRapports } from './rapport-exact'
import type { UniteComparee } from './valeur'

/** Faut-il atteindre la valeur, ou ne pas la dépasser ? */
export type SensCible = 'au-moins' | 'au-plus'

/** Une cible, dans un département, dans une colonne de résultats. */
export interface EvaluationCible {
  /** L'identifiant de la cible dans `CIBLES`, ou celui de la colonne d'objectif. */
  readonly cible: string
  /** Fixée par un texte, ou par le tableau lui-même. */
  readonly origine: 'texte' | 'tableau'
  /** L'indicateur évalué ; pour une part, celui qui est compté. */
  readonly indicateur: string
  /** L'indicateur auquel on le rapporte ; `null` : la cible n'est pas une part. */
  readonly rapporteA: string | null
  /** Le département. */
  readonly departement: string
  /** La colonne de résultats. */
  readonly colonne: string
  /** Un indicateur non renseigné n'est ni atteint ni manqué. */
  readonly statut: 'atteinte' | 'manquee' | 'non-renseignee'
  /** Pourquoi la cible ne s'évalue pas ; `null` si elle s'évalue. */
  readonly motif: 'objectif-sans-valeur' | 'resultat-sans-valeur' | 'denominateur-nul' | 'unites-differentes' | null
  /** De quel côté il faut être. */
  readonly sens: SensCible
  /** L'unité des trois valeurs qui suivent. */
  readonly unite: UniteComparee | 'part'
  /** La valeur à atteindre, exacte : `'8000'`, `'1'` pour une part de 100 % ; `null` : inconnue. */
  readonly attendu: string | null
  /** La valeur constatée, exacte ; une part qui ne tombe pas juste est une fraction, `'623/1506'`. */
  readonly constate: string | null
  /** Constaté moins attendu, exact. */
  readonly ecart: string | null
  /** Le chemin parcouru depuis la même période de l'année précédente ; `null` : inconnu. */
  readonly progression: Progression | null
}

/** Le chemin parcouru en un an. */
export interface Progression {
  /** La colonne de l'année précédente. */
  readonly depuis: string
  /** Constaté moins constaté un an plus tôt, exact. */
  readonly ecart: string
  /** Vers la cible, à l'opposé, ou sans changement. */
  readonly sens: 'progres' | 'recul' | 'stable'
}

/** Une valeur, ou la part de l'une dans l'autre. */
export interface Evaluable {
  readonly rapport: Rapport
  readonly unite: UniteComparee | 'part'
}

type AEvaluer = Pick<EvaluationCible, 'cible' | 'origine' | 'indicateur' | 'rapporteA' | 'departement' | 'colonne' | 'sens'> & {
  readonly strict: boolean
  readonly attendu: Evaluable | null
  readonly constate: Evaluable | null
  readonly avant: Evaluable | null
  readonly depuis: Colonne | null
  readonly manque: EvaluationCible['motif']
}

/** Évalue une cible : les trois valeurs, leur écart, et ce qu'il faut en conclure. */
export function evaluer({ strict, attendu, constate, avant, depuis, manque, ...cible }: AEvaluer): EvaluationCible {
  const motif =
    manque ??
    (attendu === null
      ? 'objectif-sans-valeur'
      : constate === null
        ? 'resultat-sans-valeur'
        : attendu.unite === constate.unite
          ? null
          : 'unites-differentes')
  const evaluable = attendu !== null && constate !== null && motif === null
  const compares = evaluable ? comparerRapports(constate.rapport, attendu.rapport) * (cible.sens === 'au-moins' ? 1 : -1) : 0
  const atteinte = compares > 0 || (compares === 0 && !strict)
  return {
    ...cible,
    statut: evaluable ? (atteinte ? 'atteinte' : 'manquee') : 'non-renseignee',
    motif,
    unite: (constate ?? attendu)?.unite ?? 'nombre',
    attendu: attendu === null ? null : ecrireRapport(attendu.rapport),
    constate: constate === null ? null : ecrireRapport(constate.rapport),
    ecart: evaluable ? ecrireRapport(soustraireRapports(constate.rapport, attendu.rapport)) : null,
    progression: progresser(constate, avant, depuis, cible.sens),
  }
}

function progresser(
  constate: Evaluable | null,
  avant: Evaluable | null,
  depuis: Colonne | null,
  sens: SensCible,
): Progression | null {
  if (constate === null || avant === null || depuis === null || constate.unite !== avant.unite) return null
  const ordre = comparerRapports(constate.rapport, avant.rapport) * (sens === 'au-moins' ? 1 : -1)
  const ecart = ecrireRapport(soustraireRapports(constate.rapport, avant.rapport))
  return { depuis: depuis.id, ecart, sens: ordre > 0 ? 'progres' : ordre < 0 ? 'recul' : 'stable' }
}
