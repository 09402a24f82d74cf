import type { Duree } from '../base/duree'
import type { DefinitionsConventions } from './definition-convention'
import { geler } from './geler'

/**
 * Les conventions : là où les textes se contredisent ou se taisent, le choix est un paramètre nommé, avec ses sources.
 */

/** Le jour de départ d'un délai compte (`depart-compris` : dans le délai si fin < départ + durée) ou non (`depart-exclu` : fin ≤ départ + durée). */
export type Decompte = 'depart-compris' | 'depart-exclu'

/** Le décompte délai par délai ; une clé absente vaut le défaut, `depart-compris`. */
export interface DecompteParDelai {
  /** Décompte du délai d'orientation. */
  readonly orientation?: Decompte
  /** Décompte du délai du premier rendez-vous d'accompagnement. */
  readonly rendezVous?: Decompte
  /** Décompte du délai du premier CER. */
  readonly contrat?: Decompte
}

/** Un choix complet : une valeur pour chaque point que les textes laissent ouvert. */
export interface Conventions {
  /** Si le jour de départ compte dans les délais. */
  readonly decompte: Decompte | DecompteParDelai
  /** Le départ du délai d'orientation, qui est aussi la date d'entrée : réception de la notification CAF/MSA, ou ouverture des droits. */
  readonly debutOrientation: 'notification' | 'ouverture-droits'
  /** Le départ du délai du premier CER : la date d'entrée, ou l'orientation. */
  readonly debutContrat: 'notification' | 'orientation'
  /** La durée du délai d'orientation. */
  readonly delaiOrientation: Duree
  /** La durée du délai du premier rendez-vous d'accompagnement. */
  readonly delaiRendezVous: Duree
  /** La durée du délai du premier CER. */
  readonly delaiContrat: Duree
  /** La durée de suspension au-delà de laquelle (strictement) l'accompagnement est clos. */
  readonly clotureSuspension: Duree
  /** Jusqu'où, avant l'ouverture du droit, une orientation est tenue pour anticipée. */
  readonly anticipation: Duree
  /** Ce que comptent les indicateurs d'insertion : les entrées, ou les personnes. */
  readonly comptage: 'entrees' | 'personnes'
  /** La population des rendez-vous : les orientés, ou les seuls orientés dans le délai. */
  readonly populationRendezVous: 'orientes' | 'orientes-dans-le-delai'
}

const A1 = 'instruction 2022/19, annexe 1'
const A7 = 'instruction 2022/19, annexe 7, §6'
const A9 = 'instruction 2022/19, annexe 9'
const C24 = 'fiches-actions 2024, annexe 4'
const D2024 = 'CASF, art. D. 262-65-2 (décret n° 2024-1244)'

/**
 * Chaque convention : ce qu'elle règle, ses lectures attestées et leurs sources, les incohérences qu'elle tranche.
 *
 * @source instruction 2022/19, annexes 1, 7 et 9 ; fiches-actions 2024, annexe 4 ; CASF, art. L. 262-35 et D. 262-65-2
 * @example
 * ```ts
 * import { DEFINITIONS_CONVENTIONS } from 'calpae/referentiel'
 * DEFINITIONS_CONVENTIONS.debutContrat.incoherences // => ['B03']
 * ```
 */
export const DEFINITIONS_CONVENTIONS: DefinitionsConventions<Conventions> = /* @__PURE__ */ geler(() => ({
  decompte: {
    objet: 'le jour de départ compte-t-il dans les délais ?',
    lectures: [
      { valeur: 'depart-compris', source: `${A7} (exemple du 01/03 au 01/04) ; ${C24} (exemple du 16/03)` },
      { valeur: 'depart-exclu', source: `${A7}, libellés « et moins » lus avec un délai franc` },
    ],
    incoherences: ['B06'],
  },
  debutOrientation: {
    objet: "d'où part le délai d'orientation, et quelle est la date d'entrée ?",
    lectures: [
      { valeur: 'notification', source: `${A7} ; ${C24}` },
      { valeur: 'ouverture-droits', source: A1 },
    ],
    incoherences: ['B04'],
  },
  debutContrat: {
    objet: "d'où part le délai du premier CER ?",
    lectures: [
      { valeur: 'notification', source: A7 },
      { valeur: 'orientation', source: `${A9} ; convention CALPAE de la CeA 2022, annexe A ; corps de l'instruction, note 1` },
    ],
    incoherences: ['B03'],
  },
  delaiOrientation: {
    objet: "durée du délai d'orientation",
    lectures: [
      { valeur: { mois: 1 }, source: `${A7} ; ${A9}` },
      { valeur: { jours: 30 }, source: `${A1} ; corps de l'instruction, note 1` },
      { valeur: { jours: 15 }, source: C24 },
      { valeur: { semaines: 6 }, source: D2024 },
    ],
    incoherences: ['B05', 'B07', 'N05'],
  },
  delaiRendezVous: {
    objet: "durée du délai du premier rendez-vous d'accompagnement",
    lectures: [{ valeur: { semaines: 2 }, source: `${A7} ; ${A9} ; ${A1}` }],
    incoherences: ['B06', 'N04'],
  },
  delaiContrat: {
    objet: 'durée du délai du premier CER',
    lectures: [
      { valeur: { mois: 2 }, source: `${A7} ; ${A9}` },
      { valeur: { mois: 1 }, source: `${A1} (CASF, art. L. 262-35)` },
    ],
    incoherences: ['B02'],
  },
  clotureSuspension: {
    objet: "durée de suspension qui clôt l'accompagnement",
    lectures: [{ valeur: { mois: 12 }, source: A7 }],
    incoherences: ['B64', 'N03'],
  },
  anticipation: {
    objet: "jusqu'où une orientation précède-t-elle l'ouverture du droit ?",
    lectures: [{ valeur: { mois: 6 }, source: 'pratique des départements ; aucun texte ne fixe cette durée' }],
    incoherences: ['N02'],
  },
  comptage: {
    objet: 'compte-t-on des entrées ou des personnes ?',
    lectures: [
      { valeur: 'entrees', source: `${A7}, libellé « nombre de nouveaux entrants » lu comme un flux d'entrées` },
      { valeur: 'personnes', source: `${A7}, même libellé lu comme un nombre de personnes` },
    ],
    incoherences: ['N01'],
  },
  populationRendezVous: {
    objet: 'les rendez-vous de qui ?',
    lectures: [
      { valeur: 'orientes', source: `${A7}, « parmi les nouveaux entrants orientés »` },
      { valeur: 'orientes-dans-le-delai', source: `${A7}, début du délai du rendez-vous` },
    ],
    incoherences: ['B08'],
  },
}))

/** Les conventions du guide des indicateurs de 2022, qui sont les défauts. */
const GUIDE_2022: Conventions = /* @__PURE__ */ geler<Conventions>(() => ({
  decompte: 'depart-compris',
  debutOrientation: 'notification',
  debutContrat: 'notification',
  delaiOrientation: { mois: 1 },
  delaiRendezVous: { semaines: 2 },
  delaiContrat: { mois: 2 },
  clotureSuspension: { mois: 12 },
  anticipation: { mois: 6 },
  comptage: 'entrees',
  populationRendezVous: 'orientes',
}))

/** Le nom d'un préréglage. */
export type NomPrereglage = 'guide2022' | 'tableau2022' | 'casf' | 'transition2024' | 'transition2024UnMois' | 'decret2024'

/**
 * Un préréglage par texte : chacun est un jeu complet de conventions, à donner tel quel dans le contexte.
 *
 * - `guide2022` : guide des indicateurs (annexe 7) ; ce sont les défauts.
 * - `tableau2022` : tableau des indicateurs (annexe 9), le CER part de l'orientation.
 * - `casf` : actions socles (annexe 1), 30 jours depuis l'ouverture du droit, CER en un mois.
 * - `transition2024` : fiches-actions 2024, 15 jours.
 * - `transition2024UnMois` : le repli d'un mois qu'admet le même texte.
 * - `decret2024` : CASF art. D. 262-65-2, six semaines, CER en un mois.
 *
 * @source instruction 2022/19, annexes 1, 7 et 9 ; fiches-actions 2024, annexe 4 ; CASF, art. D. 262-65-2
 * @example
 * ```ts
 * import { PREREGLAGES } from 'calpae/rsa'
 * PREREGLAGES.transition2024.delaiOrientation // => { jours: 15 }
 * ```
 */
export const PREREGLAGES: { readonly [P in NomPrereglage]: Conventions } = /* @__PURE__ */ Object.freeze({
  guide2022: GUIDE_2022,
  tableau2022: /* @__PURE__ */ reprendre({ debutContrat: 'orientation' }),
  casf: /* @__PURE__ */ reprendre({
    debutOrientation: 'ouverture-droits',
    delaiOrientation: { jours: 30 },
    debutContrat: 'orientation',
    delaiContrat: { mois: 1 },
  }),
  transition2024: /* @__PURE__ */ reprendre({ delaiOrientation: { jours: 15 } }),
  transition2024UnMois: /* @__PURE__ */ reprendre({ delaiOrientation: { mois: 1 } }),
  decret2024: /* @__PURE__ */ reprendre({
    delaiOrientation: { semaines: 6 },
    debutContrat: 'orientation',
    delaiContrat: { mois: 1 },
  }),
})

function reprendre(ecarts: Partial<Conventions>): Conventions {
  return geler(() => ({ ...GUIDE_2022, ...ecarts }))
}
