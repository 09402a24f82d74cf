import { CIBLE_TENUE, CIBLES_DOSSIER, type Cible, cibleDe, LISTES, type ListeDossier } from '../correspondance/cibles'
import { colonnesLues } from '../correspondance/colonnes-lues'
import type { CorrespondanceLue, ElementLu, SourceLue, TableLue } from '../correspondance/forme-correspondance'
import { nomAuRang, rangs } from '../correspondance/repetition'
import { type Entete, ouvrirEntete } from './entete'
import { type LecteurChamp, lecteurDe } from './lecteur-champ'

/** Un champ prêt à être lu. */
export interface ChampCompile {
  readonly nom: string
  /** Le champ, dans les messages : `situations[].debut`. */
  readonly chemin: string
  readonly obligatoire: boolean
  /** La colonne ; `null` : le champ vaut toujours `defaut`. */
  readonly colonne: string | null
  /** La constante, ou ce que vaut une cellule vide. */
  readonly defaut: string | boolean | null
  readonly vides: ReadonlySet<string>
  readonly lire: LecteurChamp
}

/** Un élément prêt à être lu : une répétition d'un élément de la correspondance. */
export interface ElementCompile {
  /** Son rang parmi tous ceux de la correspondance : de lui se retrouvent la table et la colonne de chaque champ. */
  readonly rang: number
  readonly table: string
  readonly liste: ListeDossier
  readonly champs: readonly ChampCompile[]
  readonly selon: {
    readonly colonne: string
    readonly prend: ReadonlySet<string>
    readonly laisse: ReadonlySet<string> | null
  } | null
  readonly toujours: boolean
  readonly fusionner: boolean
  readonly finImplicite: boolean
}

/** Une table prête à être lue, et ce qu'il en a été compté. */
export interface TableCompilee {
  readonly rang: number
  readonly nom: string
  readonly lue: TableLue
  readonly entete: Entete
  readonly dossier: readonly ChampCompile[]
  readonly elements: readonly ElementCompile[]
  readonly ligneEntete: number
  /** Les codes acceptés sans traduction → leur nombre. */
  readonly horsCodes: Map<string, { readonly champ: ChampCompile; readonly code: string; nombre: number }>
  donnees: number
  vides: number
  laissees: number
  illisibles: number
}

/** Prépare les tables d'une correspondance : les noms de colonnes, les codes et les formats ne se cherchent plus ligne à ligne. */
export function compiler(lue: CorrespondanceLue): {
  readonly tables: readonly TableCompilee[]
  readonly elements: readonly ElementCompile[]
} {
  const elements: ElementCompile[] = []
  const tables = Object.entries(lue.tables).map(([nom, table], rang): TableCompilee => {
    const horsCodes: TableCompilee['horsCodes'] = new Map()
    const premier = elements.length
    const compilerChamp = (source: SourceLue, cible: Cible, champ: string, chemin: string, n: number | null): ChampCompile => {
      const colonne = source.colonne === null ? null : nomAuRang(source.colonne, n)
      const compile: ChampCompile = {
        nom: champ,
        chemin,
        obligatoire: cible.obligatoire,
        colonne,
        defaut: colonne === null ? source.constante : source.sinon,
        vides: new Set([...(lue.vides ?? []), ...(source.vides ?? [])].map((vide) => vide.trim())),
        lire: lecteurDe(source, cible, lue, (code) => {
          const cle = `${colonne}\n${code}`
          const compte = horsCodes.get(cle)
          if (compte === undefined) horsCodes.set(cle, { champ: compile, code, nombre: 1 })
          else compte.nombre++
        }),
      }
      return compile
    }
    const compilerElement = (liste: ListeDossier, element: ElementLu, n: number | null): ElementCompile => ({
      rang: elements.length,
      table: nom,
      liste,
      champs: Object.entries(element.champs).flatMap(([champ, source]) => {
        const cible = cibleDe(liste, champ)
        return source === null || cible === null ? [] : [compilerChamp(source, cible, champ, `${liste}[].${champ}`, n)]
      }),
      selon: compilerSelection(element.selon),
      toujours: element.presence === 'toujours',
      fusionner: element.doublons === 'fusionner',
      finImplicite: element.finImplicite === true,
    })
    for (const liste of LISTES) {
      for (const element of table[liste] ?? []) {
        for (const n of rangs(element.repetitions)) elements.push(compilerElement(liste, element, n))
      }
    }
    const dossier = [
      ...(table.departement === null
        ? []
        : [compilerChamp(table.departement, CIBLES_DOSSIER.departement, 'departement', 'departement', null)]),
      ...(table.historiqueDepuis === null
        ? []
        : [compilerChamp(table.historiqueDepuis, CIBLES_DOSSIER.historiqueDepuis, 'historiqueDepuis', 'historiqueDepuis', null)]),
      ...Object.entries(table.tenues ?? {}).flatMap(([liste, source]) =>
        source === null ? [] : [compilerChamp(source, CIBLE_TENUE, liste, `tenues.${liste}`, null)],
      ),
    ]
    return {
      rang,
      nom,
      lue: table,
      entete: ouvrirEntete(nom, colonnesLues(table), table.ignorees ?? []),
      dossier,
      elements: elements.slice(premier),
      ligneEntete: table.ligneEntete ?? 1,
      horsCodes,
      donnees: 0,
      vides: 0,
      laissees: 0,
      illisibles: 0,
    }
  })
  return { tables, elements }
}

function compilerSelection(selon: ElementLu['selon']): ElementCompile['selon'] {
  if (selon === null) return null
  const { colonne, prend, laisse, laisseLeReste } = selon
  return { colonne, prend: new Set(prend), laisse: laisseLeReste === true ? null : new Set(laisse ?? []) }
}
