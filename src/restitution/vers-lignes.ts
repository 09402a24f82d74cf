import { decrire } from '../base/description'
import { ErreurContexte } from '../base/erreur'
import type { ResultatIndicateurs, TableauIndicateurs } from '../tableau/tableau-indicateurs'
import { estResultat, estTableauIndicateurs, listeDe, sontVentiles } from './documents/reconnaissance'
import type { LigneAnalyse } from './lignes/ligne-analyse'
import { lignesDuResultat } from './lignes/lignes-resultat'
import { lignesDuTableau } from './lignes/lignes-tableau'

/** Ce que l'on demande des lignes. */
export interface OptionsLignes {
  /** Le nom de l'axe d'une ventilation : « organisme », « mois » ; par défaut, « ventilation ». */
  readonly ventilation?: string
}

/** Ce qui se met en lignes d'indicateurs : un tableau, un résultat, plusieurs, ou des résultats ventilés par modalité. */
export type IndicateursEnLignes =
  | TableauIndicateurs
  | ResultatIndicateurs
  | readonly ResultatIndicateurs[]
  | Readonly<Record<string, ResultatIndicateurs>>

/**
 * Met des indicateurs à plat, pour l'analyse : une ligne par indicateur, période, territoire et modalité, avec ses bornes et son statut
 * d'observation. À charger tel quel dans un carnet, une base, ou, par `versCsv`, un tableur.
 *
 * @throws ErreurContexte si la donnée n'a aucune des formes connues
 * @source instruction 2022/19, annexes 7 et 9 ; SDMX, liste de codes CL_OBS_STATUS (statut d'observation)
 * @example
 * ```ts
 * import { lireTableau } from 'calpae/tableau'
 * import { versLignes } from 'calpae/restitution'
 * const lecture = lireTableau({
 *   colonnes: [{ id: '2021' }, { id: 'objectif-2022' }],
 *   lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': '8 264', 'objectif-2022': 'ND' } }],
 * })
 * const lignes = lecture.ok ? versLignes(lecture.valeur) : []
 * lignes.map(({ sorte, fin, valeur, statut, texte }) => [sorte, fin, valeur, statut, texte]) // => [
 * //   ['resultat', '2021-12-31', 8264, 'A', '8 264'],
 * //   ['objectif', '2022-12-31', null, 'O', 'ND'],
 * //   ]
 * ```
 */
export function versLignes(donnee: IndicateursEnLignes, options: OptionsLignes = {}): readonly LigneAnalyse[] {
  if (Array.isArray(donnee) && donnee.length === 0) return []
  if (estTableauIndicateurs(donnee)) return lignesDuTableau(donnee)
  if (estResultat(donnee)) return lignesDuResultat(donnee, { ventilation: null, modalite: null })
  if (sontResultats(donnee))
    return donnee.flatMap((resultat) => lignesDuResultat(resultat, { ventilation: null, modalite: null }))
  if (sontVentiles(donnee)) {
    const { ventilation = 'ventilation' } = options
    return Object.entries(donnee).flatMap(([modalite, resultat]) => lignesDuResultat(resultat, { ventilation, modalite }))
  }
  throw new ErreurContexte(
    `versLignes : reçu ${decrire(donnee)} ; attendu : un tableau d'indicateurs, des indicateurs calculés, leur liste, ou leur ventilation`,
  )
}

const sontResultats = /* @__PURE__ */ listeDe(estResultat)
