import { estUneListe } from '../base/liste'
import { attribuer, type Chantier, lireDansTable, ouvrirChantier, refuser } from './chantier'
import { conclure } from './conclusion'
import type { Correspondance } from './correspondance/correspondance'
import type { TableCompilee } from './lignes/table-compilee'
import type { LignesImport, LignesImportFlux, ResultatImport } from './resultat'

/**
 * Fait des dossiers d'un ou de plusieurs exports plats, par une correspondance. La correspondance se vérifie avant toute ligne ; une ligne ou un dossier qui
 * ne se lit pas est rendu avec sa table, sa ligne, sa colonne, sa raison et un conseil : rien ne se perd, rien ne se devine.
 *
 * Une personne dont une ligne ne se lit pas n'a pas de dossier, sauf si la correspondance le veut : son dossier serait incomplet, et compté comme s'il ne
 * l'était pas.
 *
 * @throws ErreurContexte si la correspondance est invalide ({@link lireCorrespondance} en rend toutes les erreurs)
 * @source instruction 2022/19, annexe 7, §6 (les données dont les indicateurs ont besoin, et celles qui se récupèrent mal)
 * @example
 * ```ts
 * import { importer } from 'calpae/import'
 * const { dossiers, rejets } = importer(
 *   [
 *     { ID: '0012', DEBUT: '08/02/2022', ETAT: '2', SDD: 'O' },
 *     { ID: '0013', DEBUT: '30/02/2022', ETAT: '2', SDD: 'N' },
 *   ],
 *   {
 *     departement: '67',
 *     dates: { formats: ['JJ/MM/AAAA'] },
 *     tables: {
 *       droits: {
 *         cle: { colonnes: ['ID'] },
 *         situations: [
 *           {
 *             champs: {
 *               debut: { colonne: 'DEBUT' },
 *               droit: { colonne: 'ETAT', codes: { '2': 'versable', '4': 'suspendu' } },
 *               soumisDroitsDevoirs: { colonne: 'SDD', codes: { O: true, N: false } },
 *             },
 *           },
 *         ],
 *       },
 *     },
 *   },
 * )
 * dossiers.map(({ id, situations }) => [id, situations[0]?.debut]) // => [['12', '2022-02-08']]
 * rejets[0]?.erreurs.map(({ table, ligne, colonne, code }) => [table, ligne, colonne, code]) // => [['droits', 3, 'DEBUT', 'date-impossible']]
 * ```
 */
export function importer(lignes: LignesImport, correspondance: Correspondance): ResultatImport {
  const chantier = ouvrirChantier(correspondance)
  for (const [table, source] of attribuer(lignes, chantier, estUneListe)) {
    let rang = 0
    try {
      for (const ligne of source) lireDansTable(chantier, table, rang++, ligne)
    } catch {
      interrompre(chantier, table, rang)
    }
  }
  return conclure(chantier)
}

/**
 * Comme {@link importer}, pour des lignes qui arrivent au fil de l'eau (un fichier lu par morceaux) : la mémoire est celle des dossiers, non des lignes. Les
 * tables se lisent l'une après l'autre.
 *
 * @throws ErreurContexte si la correspondance est invalide
 * @source instruction 2022/19, annexe 7, §6
 * @example
 * ```ts
 * import { importerFlux } from 'calpae/import'
 * async function* lire() {
 *   yield ['ID', 'DEBUT', 'ETAT']
 *   yield ['A', '2022-02-08', 'versable']
 * }
 * const { dossiers } = await importerFlux(lire(), {
 *   departement: '67',
 *   tables: {
 *     droits: {
 *       cle: { colonnes: ['ID'] },
 *       situations: [{ champs: { debut: { colonne: 'DEBUT' }, droit: { colonne: 'ETAT', tellesQuelles: true } } }],
 *     },
 *   },
 * })
 * dossiers.length // => 1
 * ```
 */
export async function importerFlux(lignes: LignesImportFlux, correspondance: Correspondance): Promise<ResultatImport> {
  const chantier = ouvrirChantier(correspondance)
  for (const [table, source] of attribuer(lignes, chantier, estParcourable)) {
    let rang = 0
    try {
      for await (const ligne of source) lireDansTable(chantier, table, rang++, ligne)
    } catch {
      interrompre(chantier, table, rang)
    }
  }
  return conclure(chantier)
}

function estParcourable(valeur: unknown): valeur is AsyncIterable<unknown> | Iterable<unknown> {
  if (estUneListe(valeur)) return true
  try {
    return typeof (valeur as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator] === 'function'
  } catch {
    return false
  }
}

/** La source s'est arrêtée en cours de route : ce qui suit manque à tous les dossiers. */
function interrompre({ refus }: Chantier, { nom }: TableCompilee, lues: number): void {
  const message = `la lecture de la table « ${nom} » s'est interrompue après ${lues} ligne${lues > 1 ? 's' : ''}`
  refus.push(refuser(nom, 'source-interrompue', message, 'une erreur est venue de la source ; relisez-la'))
}
