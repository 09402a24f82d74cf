import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import type { Mesure } from '../base/mesure'
import { type Colonne, colonneNommee, colonnesAnnexe9, idDePeriode, memeColonne } from './colonnes'
import { ecrireMesure } from './ecriture-mesure'
import { ligneOfficielle } from './lignes-officielles'
import type { CelluleDeclaree, OptionsTableau, ResultatIndicateurs } from './tableau-indicateurs'

/** Un résultat, son département et sa colonne. */
export interface Situe {
  readonly resultat: ResultatIndicateurs
  readonly departement: string
  readonly colonne: Colonne
}

/** Situe un résultat : sa période dit la colonne, son territoire le département. */
export function situer(resultat: ResultatIndicateurs, rang: number, options: OptionsTableau): Situe {
  const { periode, departements } = resultat
  if (periode === undefined) {
    throw new ErreurContexte(
      `resultats[${rang}].periode : reçu ${decrire(periode)} ; attendu : la période comptée, qui dit la colonne`,
    )
  }
  const departement = departements == null || departements.length === 0 ? options.departement : departements.join('+')
  if (departement === undefined) {
    const attendu = "un territoire, ou l'option « departement »"
    throw new ErreurContexte(`resultats[${rang}].departements : reçu ${decrire(departements)} ; attendu : ${attendu}`)
  }
  const { debut, fin } = periode
  const connue = colonneNommee(idDePeriode(debut, fin))
  return { resultat, departement, colonne: { ...connue, debut, fin } }
}

/** Les colonnes du tableau, et les résultats chacun dans la sienne. */
export function choisirColonnes(
  situes: readonly Situe[],
  declarees: readonly CelluleDeclaree[],
  options: OptionsTableau,
): { colonnes: Colonne[]; situes: Situe[] } {
  const colonnes = [...(options.colonnes ?? colonnesParDefaut(situes, options))]
  const manquantes = [...situes.map(({ colonne }) => colonne), ...declarees.map(({ colonne }) => colonneNommee(colonne))]
  for (const colonne of manquantes) {
    if (colonnes.some((c) => c.id === colonne.id || memeColonne(c, colonne))) continue
    // La nouvelle colonne se range à sa date, avant la première qui s'achève après elle.
    const rang = colonnes.findIndex(({ fin }) => fin !== null && colonne.fin !== null && fin > colonne.fin)
    colonnes.splice(rang < 0 ? colonnes.length : rang, 0, colonne)
  }
  return { colonnes, situes: situes.map((situe) => ({ ...situe, colonne: colonneDe(colonnes, situe.colonne) })) }
}

/** Celles de l'annexe 9, pour la convention que les résultats préparent : l'année d'un semestre, ou celle qui suit une année entière. */
function colonnesParDefaut(situes: readonly Situe[], { millesime }: OptionsTableau): Colonne[] {
  if (millesime !== undefined) return colonnesAnnexe9(millesime)
  const annees = situes.map(
    ({ colonne }) => Number(colonne.fin?.slice(0, 4)) + (colonne.fin?.endsWith('-12-31') === true ? 1 : 0),
  )
  return annees.length === 0 ? [] : colonnesAnnexe9(Math.max(...annees))
}

function colonneDe(colonnes: readonly Colonne[], cherchee: Colonne): Colonne {
  return colonnes.find((c) => c.id === cherchee.id || memeColonne(c, cherchee)) ?? cherchee
}

/** Une cellule écrite, et la mesure dont elle vient. */
interface Ecrite {
  readonly texte: string
  readonly mesure: Mesure | null
  readonly observeLe: string | null
}

/** Indicateur, puis département, puis colonne. */
export type Ecrites = ReadonlyMap<string, Ecrite>

/** La clé d'une cellule. */
export function cleDe(indicateur: string, departement: string, colonne: string): string {
  return JSON.stringify([indicateur, departement, colonne])
}

/** Écrit chaque mesure et chaque cellule déclarée à sa place ; deux valeurs pour une même cellule lèvent. */
export function ecrireCellules(
  situes: readonly Situe[],
  declarees: readonly CelluleDeclaree[],
  colonnes: readonly Colonne[],
): Ecrites {
  const ecrites = new Map<string, Ecrite>()
  const ecrire = (indicateur: string, departement: string, colonne: string, ecrite: Ecrite): void => {
    const cle = cleDe(indicateur, departement, colonne)
    const deja = ecrites.get(cle)
    if (deja !== undefined) {
      const ou = `« ${indicateur} », département ${departement}, colonne ${colonne}`
      throw new ErreurContexte(
        `${ou} : reçu deux fois (« ${deja.texte} », « ${ecrite.texte} ») ; attendu : une seule valeur par cellule`,
      )
    }
    ecrites.set(cle, ecrite)
  }
  for (const { resultat, departement, colonne } of situes) {
    for (const [id, mesure] of Object.entries(resultat.indicateurs)) {
      const texte = ecrireMesure(mesure, ligneOfficielle(id)?.unite ?? null)
      ecrire(id, departement, colonne.id, { texte, mesure, observeLe: resultat.observeLe ?? null })
    }
  }
  for (const { indicateur, departement, colonne, texte } of declarees) {
    ecrire(indicateur, departement, colonneDe(colonnes, colonneNommee(colonne)).id, { texte, mesure: null, observeLe: null })
  }
  return ecrites
}
