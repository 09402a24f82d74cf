/** Les trois réponses de la logique de Kleene, et leurs trois opérations. */
export type Reponse = 'oui' | 'non' | 'inconnu'

export function et(...reponses: readonly Reponse[]): Reponse {
  if (reponses.includes('non')) return 'non'
  if (reponses.includes('inconnu')) return 'inconnu'
  return 'oui'
}

export function ou(...reponses: readonly Reponse[]): Reponse {
  if (reponses.includes('oui')) return 'oui'
  if (reponses.includes('inconnu')) return 'inconnu'
  return 'non'
}

export function pas(reponse: Reponse): Reponse {
  if (reponse === 'oui') return 'non'
  if (reponse === 'non') return 'oui'
  return 'inconnu'
}

export function siVrai(condition: boolean): Reponse {
  return condition ? 'oui' : 'non'
}
