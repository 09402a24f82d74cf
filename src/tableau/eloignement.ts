import type { Trivaleur } from '../base/trivaleur'
import type { Cible } from '../referentiel/cibles/cible'
import { lirePart } from './cibles-lisibles'
import type { Colonne } from './colonnes'
import { parDepartement } from './par-departement'
import { ecrireRapport, type Rapport } from './rapport-exact'
import type { TableauIndicateurs } from './tableau-indicateurs'

/** Les deux définitions de « très éloigné de la cible » : celle du corps (note 2), celle de l'annexe 5 (§2.1, note 1). */
export type DefinitionEloignement = 'corps-note-2' | 'annexe-5-note-1'

/** Un département est-il « très éloigné » des cibles d'insertion ? */
export interface Eloignement {
  /** La définition appliquée. */
  readonly definition: DefinitionEloignement
  /** Le département. */
  readonly departement: string
  /** La colonne de résultats. */
  readonly colonne: string
  /** Chaque indicateur d'insertion qui a une cible. */
  readonly indicateurs: readonly {
    /** La cible. */
    readonly cible: string
    /** La part dans la cible, exacte ; `null` : inconnue. */
    readonly taux: string | null
    /** Est-il très éloigné pour cet indicateur ? */
    readonly tresEloigne: Trivaleur
  }[]
  /** Les textes ne disent pas si les trois indicateurs se lisent ensemble… */
  readonly tous: Trivaleur
  /** … ou séparément : les deux lectures sont données. */
  readonly auMoinsUn: Trivaleur
}

/** Chaque définition : une part est-elle très éloignée d'une part attendue ? */
const DEFINITIONS: Readonly<Record<DefinitionEloignement, (taux: Rapport, attendue: bigint) => boolean>> = {
  // Le taux est inférieur ou égal à 75 % de la valeur de la cible.
  'corps-note-2': ({ numerateur, denominateur }, attendue) => numerateur * 10_000n <= 75n * attendue * denominateur,
  // Plus de 75 % des allocataires n'atteignent pas la cible.
  'annexe-5-note-1': ({ numerateur, denominateur }) => (denominateur - numerateur) * 100n > 75n * denominateur,
}

/** L'éloignement de chaque département, selon chaque définition ; rien si aucune part n'est ciblée ou si le tableau n'en porte aucune. */
export function mesurerEloignements(tableau: TableauIndicateurs, colonne: Colonne, cibles: readonly Cible[]): Eloignement[] {
  const ciblees = cibles.flatMap((cible) => (cible.part === null ? [] : [{ cible, part: cible.part }]))
  const suivis = new Set<string>(ciblees.flatMap(({ part }) => [part.numerateur, part.denominateur]))
  const departements = new Set(tableau.lignes.filter((l) => suivis.has(l.indicateur)).map(({ departement }) => departement))
  const tableauDe = parDepartement(tableau)
  return [...departements].flatMap((departement) =>
    Object.entries(DEFINITIONS).map(([definition, tresEloigne]) => {
      const indicateurs = ciblees.map(({ cible, part }) => {
        const taux = lirePart(tableauDe(departement), part, departement, colonne).valeur?.rapport ?? null
        const reponse: Trivaleur = taux === null ? 'inconnu' : tresEloigne(taux, BigInt(part.attendue)) ? 'oui' : 'non'
        return { cible: cible.id, taux: taux === null ? null : ecrireRapport(taux), tresEloigne: reponse }
      })
      const reponses = indicateurs.map((indicateur) => indicateur.tresEloigne)
      return {
        definition: definition as DefinitionEloignement,
        departement,
        colonne: colonne.id,
        indicateurs,
        tous: reponses.includes('non') ? 'non' : reponses.includes('inconnu') ? 'inconnu' : 'oui',
        auMoinsUn: reponses.includes('oui') ? 'oui' : reponses.includes('inconnu') ? 'inconnu' : 'non',
      }
    }),
  )
}
