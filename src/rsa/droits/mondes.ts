import { decrire } from '../../base/description'
import { ErreurContexte } from '../../base/erreur'
import type { Dossier } from '../dossier/dossier'
import type { Entiers } from '../dossier/entiers/entiers'
import {
  debutSituation,
  estAilleurs,
  estDeSoumissionInconnue,
  estDiteSoumise,
  finSituation,
  natureSituation,
} from '../dossier/entiers/situations'
import type { SituationDatee } from './situation-datee'

/**
 * Les mondes possibles d'un dossier dont la soumission aux droits et devoirs est en partie inconnue.
 *
 * Une suite contiguë de situations versables dont la soumission est inconnue (même département, sans trou) est un seul inconnu : une source
 * qui écrit une ligne par mois n'en vaut pas douze. À `k` suites, `2^k` mondes ; un monde est l'entier dont le bit `i` dit si la suite `i`
 * est soumise.
 */
export type Monde = number

/** Le nombre de suites de soumissions inconnues qu'un dossier lisible peut avoir. */
export const SOUMISSIONS_INCONNUES_ADMISES = 6

/**
 * Le nombre de mondes d'un dossier. Un dossier lu en a 64 au plus ; un dossier écrit à la main peut en avoir plus qu'il ne s'en énumère, et il vaut
 * mieux le refuser que répondre faux.
 *
 * @throws ErreurContexte au-delà de {@link SOUMISSIONS_INCONNUES_ADMISES} suites de soumissions inconnues
 */
export function nombreDeMondes(soumissionsInconnues: number, id: string): number {
  if (soumissionsInconnues <= SOUMISSIONS_INCONNUES_ADMISES) return 1 << soumissionsInconnues
  throw new ErreurContexte(
    `dossier ${decrire(id)} : ${soumissionsInconnues} suites de situations versables dont soumisDroitsDevoirs est inconnu ; attendu : ${SOUMISSIONS_INCONNUES_ADMISES} au plus, ce que lireDossier vérifie`,
  )
}

/** La situation est-elle soumise aux droits et devoirs, dans ce monde ? */
export function estSoumise(situation: SituationDatee, monde: Monde): boolean {
  return situation.inconnue >= 0 ? ((monde >> situation.inconnue) & 1) === 1 : estDiteSoumise(situation.nature)
}

/** Numérote, sur place, les suites de soumissions inconnues du territoire ; rend leur nombre. */
export function numeroterSoumissionsInconnues(situations: readonly SituationDatee[], dossier: Dossier): number {
  let suites = 0
  let precedente: SituationDatee | null = null
  for (const situation of situations) {
    if (situation.dansLeDispositif && estDeSoumissionInconnue(situation.nature)) {
      const prolonge: boolean =
        precedente !== null &&
        precedente.inconnue >= 0 &&
        precedente.fin + 1 === situation.debut &&
        memeDepartement(precedente, situation, dossier)
      if (!prolonge) suites++
      situation.inconnue = suites - 1
    }
    precedente = situation
  }
  return suites
}

/** Le nombre de suites de soumissions inconnues du dossier, où que ce soit. */
export function compterSoumissionsInconnues(dossier: Dossier, entiers: Entiers): number {
  let suites = 0
  for (let rang = 0; rang < dossier.situations.length; rang++) {
    const nature = natureSituation(entiers, rang)
    if (!estDeSoumissionInconnue(nature)) continue
    const precedente = rang === 0 ? 0 : natureSituation(entiers, rang - 1)
    const prolonge =
      estDeSoumissionInconnue(precedente) &&
      finSituation(entiers, rang - 1) + 1 === debutSituation(entiers, rang) &&
      memeDepartement({ rang: rang - 1, nature: precedente }, { rang, nature }, dossier)
    if (!prolonge) suites++
  }
  return suites
}

/** Deux situations sont-elles du même département ? */
function memeDepartement(
  a: Pick<SituationDatee, 'rang' | 'nature'>,
  b: Pick<SituationDatee, 'rang' | 'nature'>,
  { situations }: Dossier,
): boolean {
  if (estAilleurs(a.nature) !== estAilleurs(b.nature)) return false
  return !estAilleurs(a.nature) || situations[a.rang]?.departement === situations[b.rang]?.departement
}
