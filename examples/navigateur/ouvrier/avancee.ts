/** Une liste que l'on parcourt en disant où l'on en est. */
import type { Suivi } from './suivi'

/** De quoi avancer à vue sans inonder la page de messages. */
const PAS = 1000

/** La liste telle quelle. */
export function* enComptant<T>(donnees: Iterable<T>, total: number, etape: string, suivi: Suivi): Generator<T> {
  let vues = 0
  for (const donnee of donnees) {
    if (vues % PAS === 0) suivi.dire({ etape, part: vues / total })
    vues++
    yield donnee
  }
}
