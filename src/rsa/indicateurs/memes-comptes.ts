import type { Regles } from '../contexte'
import type { Entrant } from './comptage'
import type { Examen } from './examen'
import { memesReponses } from './reponses'
import type { VoletGarantie } from './volet-garantie'

/**
 * Deux contextes posent-ils les mêmes questions aux mêmes entrées, et prennent-ils les mêmes stocks ? C'est le cas s'ils ne diffèrent que par les
 * conventions, sans différer par celles qui disent comment compter.
 */
export function posentLesMemesQuestions(a: Regles, b: Regles): boolean {
  return (
    a.periode.debut === b.periode.debut &&
    a.periode.fin === b.periode.fin &&
    a.observeLe === b.observeLe &&
    a.stockLe === b.stockLe &&
    a.conventions.comptage === b.conventions.comptage &&
    a.conventions.populationRendezVous === b.conventions.populationRendezVous
  )
}

/**
 * Deux examens d'un dossier se comptent-ils de même ? Un oui est sûr, un non ne l'est pas : il ne coûte que de compter deux fois.
 *
 * @param memesQuestions les deux contextes posent-ils les mêmes questions ? Sinon, un entrant n'est jamais compté de même.
 */
export function seComptentDeMeme(a: Examen | null, b: Examen | null, memesQuestions: boolean): boolean {
  return comparerExamens(a, b, memesQuestions, seCompteDeMeme)
}

/** La même chose, délais observés mis à part : ils répondent de même à toutes les questions. */
export function repondentDeMeme(a: Examen | null, b: Examen | null, memesQuestions: boolean): boolean {
  return comparerExamens(a, b, memesQuestions, repondDeMeme)
}

type Comparer<T> = (a: T, b: T) => boolean

function comparerExamens(a: Examen | null, b: Examen | null, memesQuestions: boolean, memeEntrant: Comparer<Entrant>): boolean {
  if (a === null || b === null) return estSansApport(a) && estSansApport(b)
  if (a.volet !== b.volet && !memeVolet(a.volet, b.volet)) return false
  if (estSansEntrant(a) || estSansEntrant(b)) return estSansEntrant(a) && estSansEntrant(b)
  return memesQuestions && memesMondes(a.mondes, b.mondes, memeEntrant)
}

function estSansApport(examen: Examen | null): boolean {
  return examen === null || (examen.volet.garantie === null && estSansEntrant(examen))
}

function estSansEntrant({ mondes }: Examen): boolean {
  for (const entrants of mondes) if (entrants.length > 0) return false
  return true
}

function memesMondes(a: Examen['mondes'], b: Examen['mondes'], memeEntrant: Comparer<Entrant>): boolean {
  if (a.length !== b.length) return false
  for (let monde = 0; monde < a.length; monde++) {
    if (!memesListes(a[monde] as readonly Entrant[], b[monde] as readonly Entrant[], memeEntrant)) return false
  }
  return true
}

function memesListes<T>(a: readonly T[], b: readonly T[], memes: Comparer<T>): boolean {
  if (a.length !== b.length) return false
  for (let rang = 0; rang < a.length; rang++) if (!memes(a[rang] as T, b[rang] as T)) return false
  return true
}

/** Les mêmes réponses aux questions, le même délai observé, les mêmes délais qui courent. */
function seCompteDeMeme(a: Entrant, b: Entrant): boolean {
  return repondDeMeme(a, b) && memeDelaiObserve(a, b) && memesDelaisEnCours(a, b)
}

/** Les mêmes réponses. Le rattachement dit en outre depuis quand une orientation vers la garantie d'activité est celle de l'entrée. */
function repondDeMeme(a: Entrant, b: Entrant): boolean {
  return (
    a.entrant === b.entrant && a.candidature.rattachement === b.candidature.rattachement && memesReponses(a.reponses, b.reponses)
  )
}

function memeDelaiObserve({ candidature: ca, entree: a }: Entrant, { candidature: cb, entree: b }: Entrant): boolean {
  if (ca !== cb && (ca.d !== cb.d || ca.dateEntree !== cb.dateEntree)) return false
  if (a.bornes.fin !== b.bornes.fin || a.orientation?.suivi?.debut !== b.orientation?.suivi?.debut) return false
  return a.orientation?.nonDates.length === b.orientation?.nonDates.length
}

function memesDelaisEnCours({ entree: { delais: a } }: Entrant, { entree: { delais: b } }: Entrant): boolean {
  return (
    a.orientation.statut === b.orientation.statut &&
    a.rendezVous.statut === b.rendezVous.statut &&
    a.contrat.statut === b.contrat.statut
  )
}

/** Le même volet, à ses accompagnements près : seuls les entrants les regardent encore. */
function memeVolet(
  { surLeTerritoire, garantie: a }: VoletGarantie,
  { surLeTerritoire: aussi, garantie: b }: VoletGarantie,
): boolean {
  if (surLeTerritoire !== aussi || a === null || b === null) return surLeTerritoire === aussi && a === b
  return (
    a.gadEnCours === b.gadEnCours &&
    a.agOrientes === b.agOrientes &&
    a.agEnCours === b.agEnCours &&
    a.sansConseiller === b.sansConseiller &&
    memesListes(a.conseillers, b.conseillers, Object.is) &&
    memesListes(a.delaisDemarrage, b.delaisDemarrage, Object.is) &&
    memesListes(a.demarragesInconnus, b.demarragesInconnus, Object.is)
  )
}
