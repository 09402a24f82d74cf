import { geler } from './geler'
import { REGIONS } from './objectifs-regionaux-gad'
import { citer, type Reference } from './reference'

/**
 * Un territoire que les textes nomment : une région, un département, ou une collectivité qui en réunit plusieurs.
 */
export interface Territoire extends Reference {
  /** L'identifiant stable : le numéro d'un département (« 67 »), sinon un nom sans accent (« grand-est », « cea »). */
  readonly id: string
  /** La sorte de territoire. */
  readonly sorte: 'region' | 'departement' | 'collectivite'
  /** Le nom, écrit comme dans le texte. */
  readonly nom: string
  /** La région où il est ; `null` pour une région. */
  readonly region: string | null
  /** Les départements que la collectivité réunit : ceux à donner au contexte, pour qu'aller de l'un à l'autre ne soit pas une entrée. */
  readonly departements: readonly string[]
}

/**
 * Les territoires que les textes nomment : les 18 régions, le Bas-Rhin, le Haut-Rhin et la collectivité qui les réunit.
 *
 * @source instruction 2022/19, annexe 1 ter, §2 ; convention CALPAE de la CeA 2022
 * @example
 * ```ts
 * import { TERRITOIRES } from 'calpae/referentiel'
 * TERRITOIRES.find(({ id }) => id === 'cea')?.departements // => ['67', '68']
 * ```
 */
export const TERRITOIRES: readonly Territoire[] = /* @__PURE__ */ geler(() => [
  ...REGIONS.map(
    ([id, nom]): Territoire => ({
      id,
      sorte: 'region',
      nom,
      region: null,
      departements: [],
      ...citer('instruction-2022-19-annexe-1-ter', '§2', '2022-01-01', null),
    }),
  ),
  departement('67', 'Bas-Rhin'),
  departement('68', 'Haut-Rhin'),
  {
    id: 'cea',
    sorte: 'collectivite',
    nom: "Collectivité européenne d'Alsace",
    region: 'grand-est',
    departements: ['67', '68'],
    ...citer('convention-cea-2022', 'en-tête', '2022-07-01', null),
  },
])

function departement(id: string, nom: string): Territoire {
  const reference = citer('convention-cea-2022', 'en-tête', '2022-07-01', null)
  return { id, sorte: 'departement', nom, region: 'grand-est', departements: [id], ...reference }
}
