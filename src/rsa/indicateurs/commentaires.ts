import { compter, direEntier } from '../../base/francais'
import type { Mesure } from '../../base/mesure'
import { libelleCause } from '../causes'
import type { IndicateursRsa } from './resultat'

/**
 * Ce que le guide demande de commenter, en phrases : part des orientations vers l'accompagnement global, absents au rendez-vous
 * d'orientation, entrants orientés hors France Travail, causes des cas indéterminés.
 *
 * @param orientes la mesure des entrants orientés, dont les parts se prennent
 * @source instruction 2022/19, annexe 7, §6 (points à commenter)
 */
export function commenter(resultat: Omit<IndicateursRsa, 'commentaires'>, orientes: Mesure): string[] {
  const { orientesAccompagnementGlobal: global, absentsOrientation: absents, orientesHorsFranceTravail: horsFt } = resultat
  return [
    `Orientations vers l'accompagnement global : ${direPart(global, orientes)}.`,
    `Orientés qui ne se sont pas présentés au rendez-vous d'orientation : ${direPart(absents, orientes)}.`,
    `Entrants orientés hors France Travail : ${direPart(horsFt, orientes)}.`,
    ...direCauses(resultat.indicateurs),
  ]
}

function direPart(part: Mesure, ensemble: Mesure): string {
  const nombre = part.valeur ?? 0
  const total = ensemble.valeur ?? 0
  const pourcentage =
    total === 0
      ? 'part non calculable'
      : `${partAuDixieme(nombre, total)}\u202f% ${total > 1 ? 'des' : 'de'} ${compter(total, 'orienté', 'orientés')}`
  const inconnus = part.indetermines === 0 ? '' : `, ${compter(part.indetermines, 'cas indéterminé', 'cas indéterminés')}`
  return `${direEntier(nombre)} (${pourcentage}${inconnus})`
}

/** La part en pour cent, au dixième, arrondie en entiers et écrite à la française. */
function partAuDixieme(nombre: number, total: number): string {
  const dixiemes = Math.floor((nombre * 2000 + total) / (2 * total))
  return `${Math.floor(dixiemes / 10)},${dixiemes % 10}`
}

function direCauses(indicateurs: IndicateursRsa['indicateurs']): string[] {
  const phrases: string[] = []
  for (const [indicateur, { indetermines, causes }] of Object.entries(indicateurs)) {
    if (indetermines === 0) continue
    const details = Object.entries(causes)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([cause, nombre]) => `${libelleCause(cause)} (${direEntier(nombre)})`)
    phrases.push(`Cas indéterminés de « ${indicateur} » : ${direEntier(indetermines)} — ${details.join(' ; ')}.`)
  }
  return phrases
}
