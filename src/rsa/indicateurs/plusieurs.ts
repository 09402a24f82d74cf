import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { type Contexte, etablirRegles, type Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'
import type { IndicateursRsa } from './resultat'
import { conclure, ouvrirTournee, passer } from './tournee'

/**
 * Les indicateurs des mêmes dossiers sous plusieurs contextes, en un passage : les périodes d'une série, les lectures de plusieurs textes, des territoires.
 * Chaque résultat est celui que {@link calculerIndicateursRsa} rend de son contexte, à l'octet ; les calculer ensemble coûte moins que l'un après
 * l'autre, d'autant que les contextes voisins de la liste se ressemblent.
 *
 * @param contextes un au moins ; le même peut revenir
 * @returns un résultat par contexte, dans leur ordre
 * @throws ErreurContexte si la liste est vide, si un contexte est invalide (le message dit lequel : « contextes[1] »), ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 (données de l'année civile, puis du 1er janvier au 31 mai)
 * @example
 * ```ts
 * import { calculerPlusieurs, PREREGLAGES } from 'calpae/rsa'
 * const dossier = {
 *   id: 'A',
 *   departement: '67',
 *   situations: [{ debut: '2022-02-08', droit: 'versable' as const, soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
 *   suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'ccas' as const }],
 * }
 * const periode = { debut: '2022-01-01', fin: '2022-12-31' }
 * const { guide2022, transition2024 } = PREREGLAGES
 * const resultats = calculerPlusieurs([dossier], [{ periode, conventions: guide2022 }, { periode, conventions: transition2024 }])
 * resultats.map(({ indicateurs }) => indicateurs['nouveaux-entrants-orientes-dans-le-delai'].valeur) // => [1, 0]
 * ```
 */
export function calculerPlusieurs(dossiers: Iterable<Dossier>, contextes: readonly Contexte[]): readonly IndicateursRsa[] {
  const tournee = ouvrirTournee(etablirChacun(contextes))
  for (const dossier of dossiers) passer(tournee, dossier)
  return conclure(tournee)
}

/**
 * Les indicateurs d'un flux de dossiers sous plusieurs contextes : le flux n'est lu qu'une fois, en mémoire constante.
 *
 * @param contextes un au moins ; le même peut revenir
 * @returns un résultat par contexte, dans leur ordre
 * @throws ErreurContexte (promesse rejetée) si la liste est vide, si un contexte est invalide, ou si un dossier n'en est pas un
 * @source instruction 2022/19, annexe 7, §6 (données de l'année civile, puis du 1er janvier au 31 mai)
 * @example
 * ```ts
 * import { calculerPlusieursFlux } from 'calpae/rsa'
 * async function* lire() {
 *   yield { id: 'A', departement: '67', situations: [] }
 * }
 * const annees = ['2022', '2023'].map((annee) => ({ periode: { debut: `${annee}-01-01`, fin: `${annee}-12-31` } }))
 * const resultats = await calculerPlusieursFlux(lire(), annees)
 * resultats.map(({ dossiers, periode }) => [dossiers, periode.fin]) // => [[1, '2022-12-31'], [1, '2023-12-31']]
 * ```
 */
export async function calculerPlusieursFlux(
  dossiers: AsyncIterable<Dossier>,
  contextes: readonly Contexte[],
): Promise<readonly IndicateursRsa[]> {
  const tournee = ouvrirTournee(etablirChacun(contextes))
  for await (const dossier of dossiers) passer(tournee, dossier)
  return conclure(tournee)
}

function etablirChacun(contextes: readonly Contexte[]): readonly Regles[] {
  if (!Array.isArray(contextes) || contextes.length === 0) {
    throw new ErreurContexte(`contextes : reçu ${decrire(contextes)} ; attendu : une liste d'au moins un contexte`)
  }
  return contextes.map((contexte: Contexte, rang) => {
    try {
      return etablirRegles(contexte)
    } catch (erreur) {
      if (!(erreur instanceof ErreurContexte)) throw erreur
      throw new ErreurContexte(`contextes[${rang}] : ${erreur.message}`)
    }
  })
}
