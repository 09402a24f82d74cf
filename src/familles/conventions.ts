import type { DefinitionsConventions } from '../referentiel/definition-convention'
import { geler } from '../referentiel/geler'

/**
 * Les conventions des familles : là où les textes se contredisent ou laissent le choix, un paramètre nommé, ses lectures et leurs sources.
 */

/**
 * Les choix ouverts pour les jeunes de l'ASE.
 *
 * @source instruction 2022/19, annexes 7 (§1) et 9 (mesure 1.1)
 */
export interface ConventionsAse {
  /** Seconde remontée, pour le logement et le parcours : les majeurs de la période, ou aussi ceux de l'année civile précédente. */
  readonly secondeRemontee: 'periode' | 'cumul'
  /** Le jour où se regarde le logement : celui des stocks, ou la fin de l'accueil à l'ASE. */
  readonly dateLogement: 'stock' | 'fin-accueil'
}

/**
 * Les choix ouverts pour la prévention spécialisée.
 *
 * @source instruction 2022/19, annexes 7 (§3) et 9 (mesure 1.3)
 */
export interface ConventionsPrevention {
  /** Les ETP : le supplément sur l'année qui précède l'action, ou tous ceux qui y sont dédiés. */
  readonly etp: 'supplementaires' | 'dedies'
  /** Un territoire nouveau : jamais couvert avant l'action, ou pas couvert l'année civile précédente. */
  readonly territoires: 'avant-action' | 'annee-precedente'
  /** Les âges communs à deux tranches (15 et 18 ans) : dans les deux, dans la plus âgée, ou dans la plus jeune. */
  readonly tranchesAge: 'bornes-comprises' | 'tranche-superieure' | 'tranche-inferieure'
}

/**
 * Les choix ouverts pour le premier accueil social.
 *
 * @source instruction 2022/19, annexes 7 (§4) et 9 (mesure 2.1)
 */
export interface ConventionsAccueil {
  /** Une structure engagée : elle le déclare, ou elle assure aussi l'accueil physique, téléphonique et numérique. */
  readonly engagement: 'declare' | 'assure'
  /** L'unité comptée : celle des relevés s'ils n'en ont qu'une, ou une unité désignée. */
  readonly unite: 'declaree' | 'personnes' | 'menages' | 'passages'
}

const A7 = 'instruction 2022/19, annexe 7'
const A9 = 'instruction 2022/19, annexe 9'

const ASE: DefinitionsConventions<ConventionsAse> = {
  secondeRemontee: {
    objet:
      "à la seconde remontée, logement et parcours : les majeurs de la période seule, ou ajoutés à ceux de l'année précédente ?",
    incoherences: ['B41'],
    lectures: [
      { valeur: 'periode', source: `${A7}, §1, jeunes devenus majeurs (les indicateurs qui suivent, sur la même période)` },
      { valeur: 'cumul', source: `${A7}, §1, logement stable et parcours (ajout des majeurs de 2022)` },
    ],
  },
  dateLogement: {
    objet: 'quel jour se regarde le logement stable ?',
    incoherences: ['B42'],
    lectures: [
      { valeur: 'stock', source: `${A7}, §1, logement stable (au 31/12/2021)` },
      { valeur: 'fin-accueil', source: `${A9}, mesure 1.1, logement stable (à la fin de l'accueil)` },
    ],
  },
}

const PREVENTION: DefinitionsConventions<ConventionsPrevention> = {
  etp: {
    objet: 'compte-t-on les ETP supplémentaires, ou tous les ETP dédiés ?',
    incoherences: ['B45'],
    lectures: [
      { valeur: 'supplementaires', source: `${A7}, §3, définition des ETP` },
      { valeur: 'dedies', source: `${A7}, §3, libellé des ETP ; ${A9}, mesure 1.3` },
    ],
  },
  territoires: {
    objet: "un territoire nouveau l'est-il depuis l'action, ou depuis l'année précédente ?",
    incoherences: ['B45'],
    lectures: [
      { valeur: 'avant-action', source: `${A7}, §3, nouveaux territoires couverts` },
      { valeur: 'annee-precedente', source: `${A9}, mesure 1.3, nouveaux territoires couverts` },
    ],
  },
  tranchesAge: {
    objet: 'dans quelle tranche sont les jeunes de 15 et de 18 ans ?',
    incoherences: ['B45'],
    lectures: [
      { valeur: 'bornes-comprises', source: `${A7}, §3, et ${A9}, mesure 1.3 : tranches lues telles qu'elles sont écrites` },
      {
        valeur: 'tranche-superieure',
        source: `${A7}, §3, et ${A9}, mesure 1.3 : tranches lues sans l'âge où commence la suivante`,
      },
      {
        valeur: 'tranche-inferieure',
        source: `${A7}, §3, et ${A9}, mesure 1.3 : tranches lues sans l'âge où finit la précédente`,
      },
    ],
  },
}

const ACCUEIL: DefinitionsConventions<ConventionsAccueil> = {
  engagement: {
    objet: "une structure est-elle engagée parce qu'elle le déclare, ou parce qu'elle assure les trois modes d'accueil ?",
    incoherences: ['B47'],
    lectures: [
      { valeur: 'declare', source: `${A7}, §4, structures hors département (qui déclarent s'engager)` },
      { valeur: 'assure', source: `${A7}, §4, définition des structures ; ${A9}, mesure 2.1 (qui sont engagées)` },
    ],
  },
  unite: {
    objet: 'quelle unité compte-t-on dans ce que reçoivent les structures ?',
    incoherences: ['B48'],
    lectures: [
      { valeur: 'declaree', source: `${A7}, §4 (préciser si l'on compte des personnes ou des passages)` },
      { valeur: 'personnes', source: `${A7}, §4, libellé des personnes reçues` },
      { valeur: 'menages', source: 'convention CALPAE de la CeA 2022, annexe A, mesure 2.1 (Bas-Rhin)' },
      { valeur: 'passages', source: `${A7}, §4 (à titre exceptionnel) ; convention CALPAE de la CeA 2022, annexe A (Haut-Rhin)` },
    ],
  },
}

/**
 * Les conventions de chaque famille qui en a, avec leurs lectures, leurs sources et la contradiction qu'elles tranchent.
 *
 * @source instruction 2022/19, annexes 7 et 9 ; convention CALPAE de la CeA 2022, annexe A
 * @example
 * ```ts
 * import { CONVENTIONS_FAMILLES } from 'calpae/familles'
 * CONVENTIONS_FAMILLES['prevention-specialisee'].tranchesAge.lectures.map((l) => l.valeur) // =>
 * //   ['bornes-comprises', 'tranche-superieure', 'tranche-inferieure']
 * ```
 */
export const CONVENTIONS_FAMILLES: {
  readonly ase: DefinitionsConventions<ConventionsAse>
  readonly 'prevention-specialisee': DefinitionsConventions<ConventionsPrevention>
  readonly 'premier-accueil': DefinitionsConventions<ConventionsAccueil>
} = /* @__PURE__ */ geler(() => ({ ase: ASE, 'prevention-specialisee': PREVENTION, 'premier-accueil': ACCUEIL }))
