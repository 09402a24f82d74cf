import type { MesureFinancee } from '../budget/theme'
import { evaluerCibles } from '../tableau/cibles'
import type { EvaluationCible } from '../tableau/evaluation-cible'
import { intitule, ligneOfficielle, lignesOfficielles } from '../tableau/lignes-officielles'
import type { TableauIndicateurs } from '../tableau/tableau-indicateurs'
import type { IndicateurDeclare } from './action'
import type { DonneesRapport, IndicateurRapport } from './rapport'

/** Ce que les indicateurs d'un rapport ont en commun, préparé une fois. */
export interface SuiviIndicateurs {
  readonly tableau: TableauIndicateurs | null
  readonly evaluations: readonly EvaluationCible[]
  readonly departement: string
}

/** Prépare le tableau annexé, et les cibles de l'année exécutée. */
export function suivre({ indicateurs, annee, departement }: DonneesRapport): SuiviIndicateurs {
  const tableau = indicateurs ?? null
  if (tableau === null) return { tableau, evaluations: [], departement }
  const ids = tableau.colonnes.filter(({ fin }) => fin === `${annee}-12-31`).map(({ id }) => id)
  return { tableau, evaluations: evaluerCibles(tableau, { colonnes: ids }).evaluations, departement }
}

/** Les indicateurs socles d'une mesure : ceux du tableau annexé, expliqués ou non, puis ceux qui ne sont qu'expliqués. */
export function indicateursDeLaMesure(
  mesure: MesureFinancee,
  declares: readonly IndicateurDeclare[],
  suivi: SuiviIndicateurs,
): IndicateurRapport[] {
  const socles: readonly string[] = lignesOfficielles()
    .filter(({ famille }) => famille === mesure)
    .map(({ id }) => id)
  const presents = socles.filter((id) => suivi.tableau?.lignes.some(({ indicateur }) => indicateur === id) === true)
  const autres = declares.map(({ indicateur }) => indicateur).filter((id) => !presents.includes(id))
  return [...presents, ...autres].flatMap((id) =>
    reprendre(declares.find(({ indicateur }) => indicateur === id) ?? { indicateur: id }, suivi),
  )
}

/** Un indicateur dans le corps du rapport, un par département : ses cellules propres, à défaut celles du tableau annexé. */
export function reprendre(
  declare: IndicateurDeclare,
  { tableau, evaluations, departement }: SuiviIndicateurs,
): IndicateurRapport[] {
  const { indicateur, cellules = null, explication = null } = declare
  const officielle = ligneOfficielle(indicateur)
  const nom = officielle === null ? indicateur : intitule(officielle)
  const lignes = tableau?.lignes.filter((ligne) => ligne.indicateur === indicateur) ?? []
  if (cellules !== null || lignes.length === 0) {
    const cibles = evaluations.filter((e) => e.indicateur === indicateur && e.departement === departement)
    return [{ indicateur, departement, libelle: lignes[0]?.libelle ?? nom, cellules: cellules ?? {}, cibles, explication }]
  }
  return lignes.map((ligne) => ({
    indicateur,
    departement: ligne.departement,
    libelle: ligne.libelle ?? nom,
    cellules: ligne.cellules,
    cibles: evaluations.filter((e) => e.indicateur === indicateur && e.departement === ligne.departement),
    explication,
  }))
}
