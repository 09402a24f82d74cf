import { abreger } from '../../base/description'

/** Au-delà, une liste se coupe : un message se lit. */
const CITES = 12

/** Des valeurs, citées : « a », « b »… */
export function direListe(valeurs: readonly string[]): string {
  const citees = valeurs.slice(0, CITES).map((valeur) => `« ${abreger(valeur)} »`)
  return `${citees.join(', ')}${valeurs.length > CITES ? `… (${valeurs.length} en tout)` : ''}`
}
