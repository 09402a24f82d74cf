import type { CodeManquant } from '../../tableau/cellule'
import { lireCellule } from '../../tableau/cellule'
import type { LigneIndicateur, TableauIndicateurs } from '../../tableau/tableau-indicateurs'
import { enCellule, enMots, SENS_CODES } from '../document/cases'
import {
  type Bloc,
  type Document,
  enChiffres,
  enTexte,
  type GroupeTable,
  type LigneTable,
  listeTitree,
  paragraphe,
  type Table,
} from '../document/document'
import { direTerritoire } from '../document/libelles'
import { definirForme, type Forme } from './forme'
import { estTableauIndicateurs } from './reconnaissance'

/** Le tableau des indicateurs : les mesures, les indicateurs, les départements côte à côte ; les commentaires suivent. */
export const TABLEAU_INDICATEURS: Forme = /* @__PURE__ */ definirForme(
  "un tableau d'indicateurs",
  estTableauIndicateurs,
  documenter,
  (tableau) => [tabler(tableau, true)],
)

function documenter(tableau: TableauIndicateurs): Document {
  const plusieurs = departementsDe(tableau).length > 1
  const deLigne = tableau.lignes.flatMap((ligne) => ligne.commentaires.map((texte) => `${nommer(ligne, plusieurs)} : ${texte}`))
  const generaux = tableau.commentaires.map(({ departement, colonne, texte }) => {
    const ou = [departement === null ? null : `département ${departement}`, colonne].filter((partie) => partie !== null)
    return ou.length === 0 ? texte : `${ou.join(', ')} : ${texte}`
  })
  return {
    titre: tableau.titre ?? 'Tableau des indicateurs',
    blocs: [tabler(tableau, false), ...expliquerCodes(tableau), ...listeTitree('Commentaires', [...deLigne, ...generaux])],
  }
}

function departementsDe({ lignes }: TableauIndicateurs): string[] {
  return [...new Set(lignes.map(({ departement }) => departement))]
}

function nommer({ libelle, indicateur, departement }: LigneIndicateur, plusieurs: boolean): string {
  return plusieurs ? `${libelle ?? indicateur}, département ${departement}` : (libelle ?? indicateur)
}

/** Dans un tableur, le département et les commentaires font toujours une colonne : le fichier se suffit. */
function tabler(tableau: TableauIndicateurs, tableur: boolean): Table {
  const departements = departementsDe(tableau)
  const avecDepartement = tableur || departements.length > 1
  const composer = (ligne: LigneIndicateur): LigneTable => ({
    cases: [
      enMots(ligne.libelle ?? ligne.indicateur),
      ...(avecDepartement ? [enMots(ligne.departement)] : []),
      ...tableau.colonnes.map(({ id }) => enCellule(ligne.cellules[id] ?? null)),
      ...(tableur ? [enMots(ligne.commentaires.join('\n'))] : []),
    ],
    total: false,
  })
  const ou = direTerritoire(departements)
  return {
    sorte: 'table',
    legende: ou === null ? 'Indicateurs' : `Indicateurs, ${ou}`,
    groupement: 'Mesure',
    colonnes: [
      enTexte('Indicateur'),
      ...(avecDepartement ? [enTexte('Département')] : []),
      ...tableau.colonnes.map(({ libelle, id }) => enChiffres(libelle ?? id)),
      ...(tableur ? [enTexte('Commentaires')] : []),
    ],
    entetes: avecDepartement ? 2 : 1,
    groupes: grouper(tableau.lignes).map(({ titre, lignes }): GroupeTable => ({ titre, lignes: lignes.map(composer) })),
  }
}

/** Les lignes par mesure, puis par indicateur, chacun à sa première place : les départements d'un indicateur se suivent. */
function grouper(lignes: readonly LigneIndicateur[]): { titre: string | null; lignes: LigneIndicateur[] }[] {
  const mesures = new Map<string | null, Map<string, LigneIndicateur[]>>()
  for (const ligne of lignes) {
    const indicateurs = mesures.get(ligne.mesure) ?? new Map<string, LigneIndicateur[]>()
    mesures.set(ligne.mesure, indicateurs)
    indicateurs.set(ligne.indicateur, [...(indicateurs.get(ligne.indicateur) ?? []), ligne])
  }
  return [...mesures].map(([titre, indicateurs]) => ({ titre, lignes: [...indicateurs.values()].flat() }))
}

/** Ce que veulent dire les codes du tableau, et eux seuls. */
function expliquerCodes({ lignes, colonnes }: TableauIndicateurs): Bloc[] {
  const vus = new Set<CodeManquant>()
  for (const { cellules } of lignes) {
    for (const { id } of colonnes) {
      const { code } = lireCellule(cellules[id] ?? '')
      if (code !== null) vus.add(code)
    }
  }
  const codes = (Object.keys(SENS_CODES) as CodeManquant[]).filter((code) => vus.has(code))
  return codes.length === 0 ? [] : [paragraphe(`${codes.map((code) => `${code} : ${SENS_CODES[code]}`).join(' ; ')}.`)]
}
