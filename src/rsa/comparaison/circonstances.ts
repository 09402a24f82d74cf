import { jsonCanonique } from '../../base/empreinte'
import type { Conventions } from '../../referentiel/conventions'
import { type Contexte, conventionsAdmises, etablirRegles, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import { entiersDe } from '../dossier/entiers/gardes'
import { examiner } from '../indicateurs/examen'
import type { IdIndicateurCompte } from '../indicateurs/indicateurs-comptes'
import type { Preparation } from '../indicateurs/preparation'
import { type Apport, apportDe } from './apport'
import { conventionsSuspectes } from './critere-change'
import { essayerUneFois } from './essais'

/** Ce qui distingue deux contextes : un champ du contexte, ou une convention. */
interface Circonstance {
  readonly sorte: 'contexte' | 'convention'
  readonly nom: string
}

/** Deux contextes à comparer, et ceux qui prennent à l'un et à l'autre. */
export interface Circonstances {
  /** Ce qui les distingue, dans l'ordre : période, territoire, observation, stock, puis les conventions. */
  readonly distinctes: readonly Circonstance[]
  /** Les rangs de celles qui peuvent changer un indicateur, dans l'ordre où les éprouver. */
  readonly suspecter: (indicateur: IdIndicateurCompte, critere: string) => readonly number[]
  /** L'apport d'un dossier sous le premier contexte, où ce qui est pris, par son rang, vient du second. */
  readonly evaluer: (dossier: Dossier, prises: readonly number[]) => Apport
}

const CHAMPS = ['periode', 'departements', 'observeLe', 'stockLe'] as const

/** Confronte deux contextes, déjà vérifiés. */
export function confronterContextes(a: Contexte, b: Contexte, preparer: (regles: Regles) => Preparation): Circonstances {
  const [conventionsA, conventionsB] = [conventionsAdmises(a.conventions), conventionsAdmises(b.conventions)]
  const noms = Object.keys(conventionsA) as (keyof Conventions)[]
  const distinctes: readonly Circonstance[] = [
    ...CHAMPS.filter((nom) => differe(a[nom], b[nom])).map((nom) => ({ sorte: 'contexte' as const, nom })),
    ...noms.filter((nom) => differe(conventionsA[nom], conventionsB[nom])).map((nom) => ({ sorte: 'convention' as const, nom })),
  ]
  const essaiDe = essayerUneFois((prises): { readonly regles: Regles; readonly preparation: Preparation } => {
    const conventions: Record<string, unknown> = { ...conventionsA }
    const contexte: Record<string, unknown> = { ...a, conventions }
    for (const rang of prises) {
      const { sorte, nom } = distinctes[rang] as Circonstance
      if (sorte === 'contexte') contexte[nom] = b[nom as keyof Contexte]
      else conventions[nom] = conventionsB[nom as keyof Conventions]
    }
    const regles = etablirRegles(contexte as unknown as Contexte)
    return { regles, preparation: preparer(regles) }
  })
  return {
    distinctes,
    suspecter: memoriser((indicateur, critere) => suspecter(distinctes, conventionsSuspectes(indicateur, critere))),
    evaluer: (dossier, prises) => {
      const { regles, preparation } = essaiDe(prises)
      return apportDe(examiner(dossier, entiersDe(dossier), regles, preparation), regles)
    },
  }
}

function differe(a: unknown, b: unknown): boolean {
  return jsonCanonique(a ?? null) !== jsonCanonique(b ?? null)
}

/** Tout ce qui est du contexte, puis les conventions suspectes, dans leur ordre. */
function suspecter(distinctes: readonly Circonstance[], conventions: readonly string[]): readonly number[] {
  const rangs = (admise: (circonstance: Circonstance) => boolean): number[] =>
    distinctes.flatMap((circonstance, rang) => (admise(circonstance) ? [rang] : []))
  return [
    ...rangs(({ sorte }) => sorte === 'contexte'),
    ...conventions.flatMap((convention) => rangs(({ sorte, nom }) => sorte === 'convention' && nom === convention)),
  ]
}

/** Les couples d'un indicateur et d'un critère sont peu nombreux, et les dossiers changés beaucoup. */
function memoriser(chercher: Circonstances['suspecter']): Circonstances['suspecter'] {
  const connus = new Map<string, Map<string, readonly number[]>>()
  return (indicateur, critere) => {
    const siens = connus.get(indicateur) ?? new Map<string, readonly number[]>()
    const suspectes = siens.get(critere) ?? chercher(indicateur, critere)
    connus.set(indicateur, siens.set(critere, suspectes))
    return suspectes
  }
}
