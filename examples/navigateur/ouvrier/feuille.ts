/** D'une feuille (CSV) aux dossiers : une ligne par fait, des colonnes nommées comme les champs d'un dossier ; ou une correspondance à soi. */
import { type Correspondance, importer, type ListeDossier, lireCorrespondance, type ResultatImport } from 'calpae/import'
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import simple from '../../donnees/correspondance.json'
import { Refus } from './refus'

/** La correspondance de la feuille simple. */
const SIMPLE = simple as unknown as Correspondance
/** Les listes qu'une feuille peut ne pas tenir. */
const LISTES: readonly Exclude<ListeDossier, 'situations'>[] = ['suivis', 'rendezVous', 'contrats', 'accompagnements']

export interface FeuilleLue {
  readonly import: ResultatImport
  /** Les listes que la feuille ne tient pas : elles sont inconnues, et non vides. */
  readonly nonTenues: readonly string[]
}

/** Est-ce une feuille ? Sa première ligne sépare des noms de colonnes. */
export const estUneFeuille = (texte: string): boolean => !/^\s*[[{<]/.test(texte) && /[;,\t]/.test(premiereLigne(texte))

const premiereLigne = (texte: string): string => texte.slice(0, 10_000).split('\n')[0] ?? ''

export function lireFeuille(
  texte: string,
  correspondanceEcrite: string,
  compter: (lignes: string[][]) => Iterable<string[]>,
): FeuilleLue {
  const lignes = decouper(texte)
  const entete = (lignes[0] ?? []).map((nom) => nom.trim())
  const correspondance = correspondanceEcrite.trim() === '' ? reduire(SIMPLE, entete) : verifier(correspondanceEcrite)
  const resultat = importer(compter(lignes), correspondance)
  if (resultat.refus.length > 0) throw new Refus(`Cette feuille ne se lit pas : ${resultat.refus.map(direRefus).join(' ; ')}.`)
  const tables = Object.values(correspondance.tables)
  return { import: resultat, nonTenues: LISTES.filter((liste) => tables.every((table) => table[liste] == null)) }
}

/** Les cellules ; le séparateur est celui qui coupe le plus l'en-tête. */
function decouper(texte: string): string[][] {
  const entete = premiereLigne(texte)
  const morceaux = (separateur: string): number => entete.split(separateur).length
  const [delimiter = ';'] = [';', ',', '\t'].sort((a, b) => morceaux(b) - morceaux(a))
  try {
    return parse(texte, { delimiter, bom: true, relax_column_count: true })
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur
    throw new Refus(
      `Ligne ${String(erreur['lines'] ?? '?')} de la feuille : des guillemets sont mal placés, ou ne se ferment pas.`,
    )
  }
}

const direRefus = ({ message, conseil }: ResultatImport['refus'][number]): string =>
  conseil === null ? message : `${message} (${conseil})`

/** Une liste dont la feuille n'a aucune colonne n'est pas tenue : la correspondance n'en dit rien, et elle reste inconnue. */
function reduire(correspondance: Correspondance, entete: readonly string[]): Correspondance {
  const tables = Object.entries(correspondance.tables).map(([nom, table]) => {
    const absentes = LISTES.filter((liste) => {
      const sources = (table[liste] ?? []).flatMap(({ champs }) => Object.values(champs))
      return !sources.some((source) => entete.includes(source?.colonne ?? ''))
    })
    return [nom, { ...table, ...Object.fromEntries(absentes.map((liste) => [liste, null])) }]
  })
  return { ...correspondance, tables: Object.fromEntries(tables) }
}

function verifier(ecrite: string): Correspondance {
  let donnee: unknown
  try {
    donnee = JSON.parse(ecrite)
  } catch {
    throw new Refus('La correspondance n’est pas du JSON.')
  }
  const lecture = lireCorrespondance(donnee)
  if (lecture.ok) return lecture.valeur
  throw new Refus(
    `La correspondance ne tient pas : ${lecture.erreurs.map(({ chemin, message }) => `${chemin} : ${message}`).join(' ; ')}.`,
  )
}
