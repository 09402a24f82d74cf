import type { Constat } from '../base/constat'
import { objetAdmis, textesAdmis } from '../base/contexte'
import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import { type ConventionsBudget, completerConventions } from './conventions'
import { type Mouvement, preparerMouvements } from './mouvement'
import type { Controle, IdRegle } from './regle'
import { REGLES } from './regles/regles'
import type { TableauFinancier } from './tableau-financier'
import { lireMontant, preparer } from './tableau-prepare'

/**
 * Ce que l'on sait par ailleurs, et comment lire ce que les textes laissent ouvert.
 *
 * @source instruction 2022/19, corps I.2 et annexe 5, §2
 */
export interface OptionsControle {
  /** Le tableau d'exécution de l'année précédente : reports, actions sans dépense, plafond des initiatives. */
  readonly precedent?: TableauFinancier
  /** Les mouvements de crédits proposés d'un thème à l'autre. */
  readonly mouvements?: readonly Mouvement[]
  /** Le montant de 2021 qui plafonne les initiatives ; à défaut, celui du tableau précédent. */
  readonly plafondInitiatives?: string
  /** Les règles à contrôler ; à défaut, toutes celles du millésime. */
  readonly regles?: readonly IdRegle[]
  /** Les conventions ; à défaut, la première lecture de chacune. */
  readonly conventions?: Partial<ConventionsBudget>
}

/**
 * Contrôle un tableau financier sous les règles de son millésime : l'instruction de 2022 pour l'exécution de 2021 et les conventions de 2022 ;
 * pour 2024, les fiches-actions (l'État finance la moitié, la valorisation est admise).
 *
 * Chaque règle rend ses constats, conformes (`true`), non conformes (`false`) ou inconnus (`null`), exacts au centime, dans l'ordre de
 * `REGLES_BUDGETAIRES`. Ce qui ne concerne pas le tableau n'y paraît pas. Un tableau qui n'en est pas un, ou un montant illisible, lève
 * `ErreurContexte`.
 *
 * @source instruction 2022/19, corps I.1 à I.3, annexes 1, 1 ter, 2, 5, 10 et 11 ; fiches-actions 2024, budgets
 * @example
 * ```ts
 * import { controlerTableauFinancier } from 'calpae/budget'
 * const ligne = { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100000', departement: '99999.99' }
 * const constats = controlerTableauFinancier({ millesime: 2022, lignes: [ligne] }, { regles: ['parite-action'] })
 * constats.map(({ conforme, attendu, constate, ecart }) => ({ conforme, attendu, constate, ecart })) // =>
 * //   [{ conforme: false, attendu: '100000.00', constate: '99999.99', ecart: '-0.01' }]
 * ```
 */
export function controlerTableauFinancier(tableau: TableauFinancier, options: OptionsControle = {}): readonly Constat[] {
  objetAdmis(options, 'options', ['conventions', 'mouvements', 'plafondInitiatives', 'precedent', 'regles'])
  const conventions = completerConventions(options.conventions)
  const prepare = preparer(tableau, conventions)
  const controle: Controle = {
    tableau: prepare,
    precedent: options.precedent === undefined ? null : preparer(options.precedent, conventions, 'options.precedent'),
    mouvements: preparerMouvements(options.mouvements ?? []),
    plafondInitiatives: lireMontant(options.plafondInitiatives, 'options.plafondInitiatives'),
    conventions,
  }
  const choisies = exigerRegles(textesAdmis(options.regles, 'options.regles'))
  return REGLES.filter(({ id }) => choisies === null || choisies.has(id))
    .filter(({ du, au }) => prepare.millesime >= du && (au === null || prepare.millesime <= au))
    .flatMap((regle) => regle.constater(controle))
}

function exigerRegles(regles: readonly string[] | undefined): ReadonlySet<string> | null {
  if (regles === undefined) return null
  const connues: readonly string[] = REGLES.map(({ id }) => id)
  for (const regle of regles) {
    if (!connues.includes(regle)) {
      throw new ErreurContexte(`options.regles : reçu ${decrire(regle)} ; attendues : ${connues.join(', ')}`)
    }
  }
  return new Set(regles)
}
