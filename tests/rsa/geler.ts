/** Une copie, gelée à toute profondeur : qui la modifierait lèverait. */
export function copieGelee<T>(valeur: T): T {
  return geler(structuredClone(valeur))
}

/** Gèle une donnée sur place, à toute profondeur. */
export function geler<T>(valeur: T): T {
  if (typeof valeur !== 'object' || valeur === null || Object.isFrozen(valeur)) return valeur
  for (const champ of Object.values(valeur)) geler(champ)
  return Object.freeze(valeur)
}

/** La donnée est-elle gelée à toute profondeur ? */
export function estGelee(valeur: unknown): boolean {
  if (typeof valeur !== 'object' || valeur === null) return true
  return Object.isFrozen(valeur) && Object.values(valeur).every(estGelee)
}
