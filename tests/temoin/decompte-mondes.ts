import type { Reponse } from './kleene'

export type Comptage = { readonly valeur: number; readonly indetermines: number }

/** `valeur` : le plus petit nombre de oui d'un monde ; avec les indéterminés : le plus grand nombre de oui et d'inconnus d'un monde. */
export function compterDansLesMondes(reponsesParMonde: readonly (readonly Reponse[])[]): Comptage {
  const oui = reponsesParMonde.map((reponses) => reponses.filter((reponse) => reponse === 'oui').length)
  const possibles = reponsesParMonde.map((reponses) => reponses.filter((reponse) => reponse !== 'non').length)
  const valeur = Math.min(...oui)
  return { valeur, indetermines: Math.max(...possibles) - valeur }
}

export function additionner(a: Comptage, b: Comptage): Comptage {
  return { valeur: a.valeur + b.valeur, indetermines: a.indetermines + b.indetermines }
}
