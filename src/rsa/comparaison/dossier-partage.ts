import type { DossierDate } from '../entree/entree'
import { daterEntiers } from '../entree/entree'

/**
 * De quoi préparer pour les règles, une seule fois, un dossier que plusieurs contextes vont regarder l'un après l'autre : ses droits et ses suivis ne
 * dépendent que du territoire.
 */
export function daterUneFois(): typeof daterEntiers {
  let dernier: DossierDate | null = null
  let territoire: readonly string[] | null = null
  return (dossier, entiers, regles) => {
    if (dernier?.dossier === dossier && memeTerritoire(territoire, regles.departements)) return dernier
    dernier = daterEntiers(dossier, entiers, regles)
    territoire = regles.departements
    return dernier
  }
}

function memeTerritoire(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b
  return a.length === b.length && a.every((code, rang) => code === b[rang])
}
