import type { Regles } from '../contexte'
import type { Dossier } from '../dossier/dossier'

/** Le département, absent ou non, est-il du territoire ? À défaut de liste, le territoire est le département du dossier. */
export function estDuTerritoire(departement: string | null | undefined, dossier: Dossier, regles: Regles): boolean {
  const code = departement ?? dossier.departement
  return regles.departements === null ? code === dossier.departement : regles.departements.includes(code)
}
