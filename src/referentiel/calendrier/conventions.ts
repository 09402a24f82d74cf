import type { DefinitionsConventions } from '../definition-convention'
import { geler } from '../geler'

/**
 * Les dates concurrentes du calendrier : là où deux passages donnent deux dates, le choix est un paramètre nommé.
 *
 * @source instruction 2022/19, annexes 5 à 10 ; convention CALPAE de la CeA 2022, article 2.3
 */
export interface ConventionsCalendrier {
  /** La clôture des sessions de remontée : le 20 (annexe 5), ou la fin du mois (annexe 7). */
  readonly clotureSession: 'annexe-5' | 'annexe-7'
  /** La fin de la seconde période remontée. */
  readonly finSecondePeriode: '31-mai' | '30-mai'
  /** L'arrêté de la consommation des crédits, en année glissante. */
  readonly arreteGlissant: '31-mai' | '30-juin'
  /** Les périodes prises en compte pour évaluer une convention glissante : les deux sessions, ou l'année civile comme pour tous. */
  readonly indicateursGlissants: 'deux-periodes' | 'annee-civile'
  /** L'adoption de la convention : au plus tard à la date limite, ou avant elle. */
  readonly adoption: 'date-limite' | 'avant-le'
  /** Le rapport sur une convention glissante de n à n + 1 : le 30 juin où elle finit, ou celui de l'exercice qui suit. */
  readonly rapportGlissant: 'fin-exercice' | 'exercice-suivant'
}

const A5 = 'instruction 2022/19, annexe 5'

/**
 * Les conventions du calendrier, avec leurs lectures, leurs sources et les contradictions qu'elles tranchent.
 *
 * @source instruction 2022/19, annexes 5 à 10 ; convention CALPAE de la CeA 2022, article 2.3
 * @example
 * ```ts
 * import { CONVENTIONS_CALENDRIER } from 'calpae/referentiel'
 * CONVENTIONS_CALENDRIER.adoption.lectures.map(({ valeur }) => valeur) // => ['date-limite', 'avant-le']
 * ```
 */
export const CONVENTIONS_CALENDRIER: DefinitionsConventions<ConventionsCalendrier> = /* @__PURE__ */ geler(() => ({
  clotureSession: {
    objet: 'quand se ferme une session de remontée ?',
    incoherences: ['B13'],
    lectures: [
      { valeur: 'annexe-5', source: `${A5}, §1.3 et §4 (20 mars, 20 juin)` },
      { valeur: 'annexe-7', source: 'instruction 2022/19, annexe 7, introduction (31 mars, 30 juin)' },
    ],
  },
  finSecondePeriode: {
    objet: 'quel est le dernier jour de la seconde période ?',
    incoherences: ['B11'],
    lectures: [
      { valeur: '31-mai', source: `${A5}, §1.3 et §4 ; annexe 7, introduction` },
      { valeur: '30-mai', source: 'instruction 2022/19, annexe 7, §7 et §8 ; annexes 8 (annexe A) et 9, en-têtes' },
    ],
  },
  arreteGlissant: {
    objet: "à quel jour s'arrête la consommation des crédits d'une convention glissante ?",
    incoherences: ['B14'],
    lectures: [
      { valeur: '31-mai', source: `${A5}, §1.2 ; annexe 10, exécution 2021` },
      { valeur: '30-juin', source: 'instruction 2022/19, annexe 6, §1.1 (budget exécuté)' },
    ],
  },
  indicateursGlissants: {
    objet: 'sur quelles périodes les indicateurs évaluent-ils une convention glissante ?',
    incoherences: ['B16'],
    lectures: [
      { valeur: 'deux-periodes', source: `${A5}, §1.3 et §4` },
      { valeur: 'annee-civile', source: `${A5}, §1 (31 décembre pour tous)` },
    ],
  },
  adoption: {
    objet: 'le jour dit est-il encore à temps pour adopter la convention ?',
    incoherences: ['B18'],
    lectures: [
      { valeur: 'date-limite', source: `${A5}, §4 (date limite)` },
      { valeur: 'avant-le', source: `${A5}, §3 (« avant le »)` },
    ],
  },
  rapportGlissant: {
    objet: 'le 30 juin de quelle année, pour le rapport sur une convention glissante ?',
    incoherences: ['B70'],
    lectures: [
      { valeur: 'fin-exercice', source: 'instruction 2022/19, annexe 8, article 2 ; annexe 5, §1.1, un an plus tôt' },
      { valeur: 'exercice-suivant', source: "convention CALPAE de la CeA 2022, article 2.3 (l'exercice qui suit)" },
    ],
  },
}))
