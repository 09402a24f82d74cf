import type { Constat } from '../base/constat'
import { objetAdmis } from '../base/contexte'
import { constaterCommentaires } from './coherence-commentaires'
import { constaterParties } from './coherence-parties'
import { constaterEntreDepartements, constaterRepetitions } from './coherence-repetitions'
import { constaterSeries } from './coherence-series'
import { constaterTotaux } from './coherence-totaux'
import { grouper, type LigneLue, lireLignes } from './lignes-lues'
import type { TableauIndicateurs } from './tableau-indicateurs'

/** Une cellule : un indicateur, un département, une colonne. */
export interface Lieu {
  /** L'indicateur. */
  readonly indicateur: string
  /** Le département. */
  readonly departement: string
  /** La colonne. */
  readonly colonne: string
}

/** L'identifiant d'une règle de cohérence. */
export type RegleCoherence =
  | 'partie-superieure-au-tout'
  | 'total-inferieur-a-sa-part'
  | 'total-different-de-ses-parts'
  | 'total-egal-a-une-part'
  | 'semestre-superieur-a-l-annee'
  | 'taux-superieur-a-cent'
  | 'nombre-negatif'
  | 'flux-egal-au-stock'
  | 'chiffre-repete-entre-indicateurs'
  | 'chiffre-repete-d-une-annee-a-l-autre'
  | 'chiffre-repete-entre-departements'
  | 'rupture-de-serie'
  | 'chiffre-dans-le-commentaire'

/** Ce qu'une règle de cohérence constate, et les cellules en cause. */
export interface ConstatCoherence extends Constat {
  /** La règle. */
  readonly regle: RegleCoherence
  /** Les cellules en cause. */
  readonly cellules: readonly Lieu[]
}

/** Ce que l'on donne à contrôler avec le tableau. */
export interface OptionsCoherence {
  /** Un autre tableau des mêmes chiffres : un total de l'un se contrôle par les parts de l'autre. */
  readonly rapproche?: TableauIndicateurs
}

/**
 * Contrôle la cohérence d'un tableau. Ne rend que ce qui ne va pas : `conforme: false` pour ce qui est impossible (une partie plus grande que
 * son tout, un semestre plus grand que son année…), `conforme: null` pour ce qui est à vérifier (un chiffre répété, un flux égal à un stock, une
 * rupture de série…). Une cellule manquante ou douteuse ne se contrôle pas : `lireTableau` la signale.
 *
 * Les constats vont département par département, puis entre les départements.
 *
 * Un chiffre répété n'est relevé que s'il peut difficilement l'être par hasard (au moins cent, et non rond ; ou au moins mille), et jamais là où
 * l'égalité est l'objectif : tous les contrats signés dans le délai.
 *
 * @source instruction 2022/19, annexe 7 (définitions des indicateurs) et annexe 5, §1.3 (mêmes chiffres partout, évolutions justifiées)
 * @example
 * ```ts
 * import { controlerCoherence, lireTableau } from 'calpae/tableau'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2019' }],
 *   lignes: [
 *     { indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2019': '9 000' } },
 *     { indicateur: 'premiers-contrats', departement: '67', cellules: { '2019': '11 752' } },
 *   ],
 * })
 * const [constat] = lecture.ok ? controlerCoherence(lecture.valeur) : []
 * constat?.regle // => 'partie-superieure-au-tout'
 * constat?.ecart // => '2752'
 * constat?.conforme // => false
 * ```
 */
export function controlerCoherence(tableau: TableauIndicateurs, options: OptionsCoherence = {}): ConstatCoherence[] {
  objetAdmis(options, 'options', ['rapproche'])
  const lignes = lireLignes(tableau)
  const departementDe = ({ ligne }: LigneLue): string => ligne.departement
  const autres = grouper(options.rapproche === undefined ? [] : lireLignes(options.rapproche), departementDe)
  const parDepartement = [...grouper(lignes, departementDe)].flatMap(([departement, siennes]) => [
    ...constaterParties(tableau, siennes),
    ...constaterTotaux(siennes, autres.get(departement) ?? []),
    ...constaterSeries(tableau, siennes),
    ...constaterRepetitions(tableau, siennes),
  ])
  return [...parDepartement, ...constaterEntreDepartements(tableau, lignes), ...constaterCommentaires(tableau)]
}
