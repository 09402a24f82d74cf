import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import { nomVoisin } from '../../base/voisin'
import { geler } from '../geler'
import { INDICATEURS_ACCUEIL } from './accueil'
import { INDICATEURS_ASE } from './ase'
import { INDICATEURS_FORMATION, LIGNES_THEMATIQUES } from './formation'
import { INDICATEURS_GARANTIE } from './garantie-activite'
import type { Indicateur } from './indicateur'
import { INDICATEURS_INSERTION } from './insertion'
import { INDICATEURS_MARAUDES } from './maraudes'
import { INDICATEURS_MOBILITE } from './mobilite'
import { INDICATEURS_PREVENTION } from './prevention'
import { INDICATEURS_REFERENT } from './referent'

/**
 * Les 43 indicateurs du guide, dans l'ordre du tableau des indicateurs. Les lignes par thématique de la formation sont dans
 * `LIGNES_THEMATIQUES`.
 *
 * @source instruction 2022/19, annexe 7 (définitions) et annexe 9 (tableau)
 * @example
 * ```ts
 * import { INDICATEURS } from 'calpae/referentiel'
 * INDICATEURS.filter(({ nature, natureDite }) => nature === 'stock' && natureDite).map(({ id }) => id) // => [
 * //   'gad-en-cours', 'ag-par-conseiller', 'mobilite-personnes-accompagnees',
 * //   ]
 * ```
 */
export const INDICATEURS: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  ...INDICATEURS_ASE,
  ...INDICATEURS_MARAUDES,
  ...INDICATEURS_PREVENTION,
  ...INDICATEURS_ACCUEIL,
  ...INDICATEURS_REFERENT,
  ...INDICATEURS_INSERTION,
  ...INDICATEURS_GARANTIE,
  ...INDICATEURS_FORMATION,
  ...INDICATEURS_MOBILITE,
])

/**
 * L'indicateur, ou la ligne thématique, de cet identifiant. Un identifiant inconnu lève `ErreurContexte`, avec le plus proche.
 *
 * @source instruction 2022/19, annexe 7 (définitions) et annexe 9 (tableau)
 * @example
 * ```ts
 * import { indicateur } from 'calpae/referentiel'
 * indicateur('gad-en-cours').bornes.juin // => { annee: 'courante', debut: null, fin: '05-31', dites: true }
 * indicateur('nouveau-entrants') // => lève ErreurContexte
 * ```
 */
export function indicateur(id: string): Indicateur {
  const connus = [...INDICATEURS, ...LIGNES_THEMATIQUES]
  const trouve = connus.find((connu) => connu.id === id)
  if (trouve !== undefined) return trouve
  const ids = connus.map((connu) => connu.id)
  const voisin = typeof id === 'string' ? nomVoisin(id, ids) : null
  const attendu = voisin === null ? `admis : ${ids.join(', ')}` : `vouliez-vous dire « ${voisin} » ?`
  throw new ErreurContexte(`indicateur : reçu ${decrire(id)} ; ${attendu}`)
}
