import type { IdMesure } from '../referentiel/mesures'

/** Une mesure que finance une convention de 2019 à 2023. */
export type MesureFinancee = Exclude<IdMesure, 'volet-1' | 'volet-2' | 'volet-3'>

/**
 * À quoi se reconnaît un thème, du plus particulier au plus général : le titre des maraudes cite l'ASE, celui de la mobilité l'insertion, et le
 * code de la garantie d'activité les deux thèmes d'insertion.
 */
const INDICES: readonly (readonly [MesureFinancee, RegExp])[] = [
  ['maraudes', /maraude/],
  ['mobilite', /mobilite/],
  ['initiatives', /initiative/],
  ['prevention-specialisee', /prevention specialisee/],
  ['premier-accueil', /(premier|1er) accueil|accueil social inconditionnel/],
  ['referent-parcours', /referents? (de )?parcours/],
  ['formation', /formation/],
  ['garantie-activite', /garantie (d )?activite|accompagnement global/],
  ['insertion', /insertion|allocataires du (rsa|revenu)|orientation/],
  ['ase', /sortie seche|sortants? de l ase|aide sociale a l enfance|\base\b/],
]

/** La mesure que désigne un thème écrit ; `null` s'il n'en désigne aucune. */
export function reconnaitreTheme(theme: string): MesureFinancee | null {
  const net = theme
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
  return INDICES.find(([, indice]) => indice.test(net))?.[0] ?? null
}
