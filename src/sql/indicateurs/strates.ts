import { moisDe, premierJour } from '../../base/jour'
import { etablirCle } from '../../rsa/ventilation/cle'
import { NON_VENTILE } from '../../rsa/ventilation/strates'
import type { Sql } from '../dialectes/dialecte'
import { leJour, type Redaction } from '../etape'

/** Les indicateurs se ventilent-ils entrée par entrée, et non par dossier ? */
export function estParEntree({ ventilation }: Redaction): boolean {
  return ventilation !== null && ventilation !== 'departement'
}

/** Les strates d'une ventilation par entrée : on les sait d'avance, `non ventilé` en dernier. */
export function stratesPossibles(redaction: Redaction): readonly string[] {
  return [...nommees(redaction), NON_VENTILE]
}

/** La strate d'une entrée ; nulle : elle n'en a pas, ou on l'ignore. */
export function strateDeLEntree(redaction: Redaction): Sql {
  const { dialecte: d, ventilation, regles } = redaction
  if (ventilation !== 'mois') return ventilation === 'organisme' ? 'organisme' : 'parcours'
  const suivant = moisDe(regles.periode.debut) + 1
  const cas = nommees(redaction).map((mois, i) => `WHEN date_entree < ${leJour(premierJour(suivant + i))} THEN ${d.texte(mois)}`)
  return `CASE ${cas.join('\n          ')} END`
}

/** Les organismes, les parcours ou les mois de la période : ceux de la ventilation de la bibliothèque. */
function nommees({ ventilation, regles }: Redaction): readonly string[] {
  return (ventilation === null ? null : etablirCle(ventilation, regles).possibles) ?? []
}
