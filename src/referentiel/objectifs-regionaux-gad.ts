import { geler } from './geler'
import { citer, type Reference } from './reference'

/**
 * L'objectif d'une région : combien de bénéficiaires du RSA accompagner en plus de 2019, en garantie d'activité départementale.
 */
export interface ObjectifRegionalGad extends Reference {
  /** L'identifiant stable : celui de la région. */
  readonly id: string
  /** La région, écrite comme dans le texte. */
  readonly region: string
  /** L'objectif, en personnes. */
  readonly objectif: number
}

/** Les régions, dans l'ordre du tableau : l'identifiant, le nom, l'objectif. */
export const REGIONS: readonly (readonly [id: string, nom: string, objectif: number])[] = [
  ['auvergne-rhone-alpes', 'Auvergne-Rhône-Alpes', 8300],
  ['bourgogne-franche-comte', 'Bourgogne-Franche-Comté', 3100],
  ['bretagne', 'Bretagne', 3200],
  ['centre-val-de-loire', 'Centre-Val de Loire', 3200],
  ['corse', 'Corse', 300],
  ['grand-est', 'Grand Est', 7700],
  ['guadeloupe', 'Guadeloupe', 2100],
  ['guyane', 'Guyane', 1200],
  ['hauts-de-france', 'Hauts-de-France', 11500],
  ['ile-de-france', 'Ile-de-France', 17900],
  ['la-reunion', 'La Réunion', 5200],
  ['martinique', 'Martinique', 1800],
  ['mayotte', 'Mayotte', 300],
  ['normandie', 'Normandie', 4400],
  ['nouvelle-aquitaine', 'Nouvelle-Aquitaine', 7700],
  ['occitanie', 'Occitanie', 10100],
  ['pays-de-la-loire', 'Pays de la Loire', 3600],
  ['provence-alpes-cote-d-azur', "Provence-Alpes-Côte d'Azur", 8400],
]

/**
 * Les objectifs régionaux de la garantie d'activité départementale pour 2022 : 18 régions, 100 000 personnes de plus qu'en 2019.
 *
 * @source instruction 2022/19, annexe 1 ter, §2
 * @example
 * ```ts
 * import { OBJECTIFS_REGIONAUX_GAD } from 'calpae/referentiel'
 * OBJECTIFS_REGIONAUX_GAD.find(({ id }) => id === 'grand-est')?.objectif // => 7700
 * OBJECTIFS_REGIONAUX_GAD.reduce((somme, { objectif }) => somme + objectif, 0) // => 100000
 * ```
 */
export const OBJECTIFS_REGIONAUX_GAD: readonly ObjectifRegionalGad[] = /* @__PURE__ */ geler(() =>
  REGIONS.map(([id, region, objectif]) => ({
    id,
    region,
    objectif,
    ...citer('instruction-2022-19-annexe-1-ter', '§2', '2022-01-01', '2022-12-31'),
  })),
)
