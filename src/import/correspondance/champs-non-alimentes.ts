import type { Conventions } from '../../referentiel/conventions'
import { type DonneeRequise, donneesRequises } from '../../rsa/exigences/donnees-requises'
import type { IdIndicateurRsa } from '../../rsa/indicateurs/resultat'
import { CIBLES, LISTES } from './cibles'
import type { Correspondance, CorrespondanceElement, CorrespondanceTable, SourceChamp } from './correspondance'
import { exigerCorrespondance } from './lecture-correspondance'

/** Un champ du dossier que la correspondance n'alimente pas, et ce qu'il en coûte. */
export interface ChampNonAlimente {
  /** Le champ : `rendezVous`, `situations[].notifieeLe`. */
  readonly champ: string
  /** Les indicateurs que son absence peut rendre inconnus. */
  readonly inconnus: readonly IdIndicateurRsa[]
  /** Ce que fait son absence, en français, sans répétition ; vide si aucun indicateur ne lit ce champ. */
  readonly siAbsent: readonly string[]
}

/**
 * Ce qu'une correspondance perd avant toute ligne : chaque champ du dossier que rien n'alimente, et les indicateurs qui en seront inconnus.
 *
 * @param correspondance une correspondance valide
 * @param conventions celles qui s'écartent du guide de 2022
 * @source instruction 2022/19, annexe 7, §6 et §7
 * @example
 * ```ts
 * import { champsNonAlimentes } from 'calpae/import'
 * const manquent = champsNonAlimentes({
 *   departement: '67',
 *   tables: {
 *     droits: {
 *       cle: { colonnes: ['ID'] },
 *       situations: [{ champs: { debut: { colonne: 'DEBUT' }, droit: { colonne: 'ETAT', tellesQuelles: true } } }],
 *     },
 *   },
 * })
 * manquent.find(({ champ }) => champ === 'contrats')?.inconnus // => ['premiers-contrats', 'premiers-contrats-dans-le-delai']
 * manquent.some(({ champ }) => champ === 'situations[].notifieeLe') // => true
 * ```
 */
export function champsNonAlimentes(
  correspondance: Correspondance,
  conventions: Partial<Conventions> = {},
): readonly ChampNonAlimente[] {
  const lue = exigerCorrespondance(correspondance) as Correspondance
  const tables = Object.values(lue.tables)
  const requises = Object.keys(INDICATEURS).map((id): readonly [IdIndicateurRsa, readonly DonneeRequise[]] => [
    id as IdIndicateurRsa,
    donneesRequises(id as IdIndicateurRsa, conventions),
  ])
  return champsSans(lue, tables).map((champ) => {
    const concernees = requises.map(([id, lues]) => [id, lues.filter((lue) => lue.champ === champ)] as const)
    return {
      champ,
      inconnus: concernees.filter(([, lues]) => lues.some(({ effet }) => effet === 'inconnu')).map(([id]) => id),
      siAbsent: [...new Set(concernees.flatMap(([, lues]) => lues.map(({ siAbsent }) => siAbsent)))],
    }
  })
}

/** Les indicateurs, écrits comme une table pour que le compilateur refuse qu'il en manque un. */
const INDICATEURS: Readonly<Record<IdIndicateurRsa, true>> = {
  'nouveaux-entrants': true,
  'nouveaux-entrants-orientes-dans-le-delai': true,
  'premiers-rendez-vous': true,
  'premiers-rendez-vous-dans-le-delai': true,
  'premiers-contrats': true,
  'premiers-contrats-dans-le-delai': true,
  'gad-orientes': true,
  'gad-en-cours': true,
  'ag-orientes': true,
  'ag-en-cours': true,
  'ag-par-conseiller': true,
  'ag-delai-moyen': true,
}

function champsSans({ historiqueDepuis }: Correspondance, tables: readonly CorrespondanceTable[]): string[] {
  const champs = historiqueDepuis == null && tables.every((table) => table.historiqueDepuis == null) ? ['historiqueDepuis'] : []
  for (const liste of LISTES) {
    const elements = tables.flatMap((table): readonly CorrespondanceElement[] => table[liste] ?? [])
    if (elements.length === 0) champs.push(liste)
    else {
      const sans = Object.keys(CIBLES[liste]).filter((champ) =>
        elements.every((element) => (element.champs as Readonly<Record<string, SourceChamp | null>>)[champ] == null),
      )
      champs.push(...sans.map((champ) => `${liste}[].${champ}`))
    }
  }
  return champs
}
