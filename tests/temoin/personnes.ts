import { type ContexteTemoin, conventionsDe } from './contexte'
import { et, type Reponse } from './kleene'
import type { Condition, ReponsesDUneEntree } from './reponses'

/** Les réponses qu'un dossier donne à une mesure dans un monde : une par entrée, ou une seule si l'on compte des personnes. */
export function reponsesDuDossier(
  entrees: readonly ReponsesDUneEntree[],
  condition: Condition,
  contexte: ContexteTemoin,
): Reponse[] {
  if (conventionsDe(contexte).comptage === 'entrees') return entrees.map(({ e, conditions }) => et(e, conditions[condition]))
  const retenues: ReponsesDUneEntree[] = []
  let unEntrantCertain = false
  for (const entree of entrees) {
    if (entree.e === 'non') continue
    retenues.push(entree)
    if (entree.e === 'oui') {
      unEntrantCertain = true
      break
    }
  }
  if (retenues.length === 0) return []
  const reponses = new Set(retenues.map(({ conditions }) => conditions[condition]))
  const [premiere] = reponses
  const commune: Reponse = reponses.size === 1 && premiere !== undefined ? premiere : 'inconnu'
  return [unEntrantCertain ? commune : et(commune, 'inconnu')]
}
