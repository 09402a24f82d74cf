import type { Mesure } from '../../base/mesure'
import type { Cellule, CodeManquant } from '../../tableau/cellule'

/**
 * Ce que vaut une observation, dans la liste de codes `CL_OBS_STATUS` de SDMX : `A` normale, `P` provisoire, `U` peu fiable, `L` qui existe mais
 * n'a pas été recueillie, `M` qui ne peut pas exister, `O` manquante, `V` non validée.
 */
export type StatutObservation = 'A' | 'P' | 'U' | 'L' | 'M' | 'O' | 'V'

/**
 * Ce que veut dire chaque statut, ici.
 *
 * @source SDMX, liste de codes CL_OBS_STATUS (statut d'observation)
 */
export const STATUTS_OBSERVATION: { readonly [S in StatutObservation]: string } = /* @__PURE__ */ Object.freeze({
  A: 'valeur certaine',
  P: 'provisoire : des délais courent encore',
  U: 'peu fiable : des cas restent indéterminés ; un compte est alors la borne basse',
  L: 'existe, mais n’a pas été communiquée',
  M: 'ne peut pas exister : sans objet, ou non calculable',
  O: 'manquante',
  V: 'à valider : écriture douteuse, ou plusieurs nombres',
})

/** Le statut d'une mesure calculée. */
export function statutMesure({ valeur, indetermines, enCours }: Mesure): StatutObservation {
  if (indetermines > 0) return 'U'
  if (valeur === null) return 'M'
  return enCours > 0 ? 'P' : 'A'
}

const STATUTS_CODES: { readonly [C in CodeManquant]: StatutObservation } = { ND: 'O', NC: 'L', NR: 'O', '/': 'M' }

/** Le statut d'une cellule écrite. */
export function statutCellule({ sorte, valeur, code }: Cellule): StatutObservation {
  if (code !== null) return STATUTS_CODES[code]
  if (sorte === 'douteuse' || sorte === 'plusieurs') return 'V'
  return valeur === null ? 'O' : 'A'
}
