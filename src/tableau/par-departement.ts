import type { TableauIndicateurs } from './tableau-indicateurs'

/** Rend un tableau réduit au département donné. */
export type Reduction = (departement: string) => TableauIndicateurs

/**
 * Le même tableau, réduit à un département : ce que l'on cherche à côté d'une ligne est toujours dans le sien, et un tableau national n'est pas
 * reparcouru en entier pour chacune.
 */
export function parDepartement(tableau: TableauIndicateurs): Reduction {
  const lignes = new Map<string, TableauIndicateurs['lignes'][number][]>()
  for (const ligne of tableau.lignes) {
    const siennes = lignes.get(ligne.departement)
    if (siennes === undefined) lignes.set(ligne.departement, [ligne])
    else siennes.push(ligne)
  }
  const tableaux = new Map([...lignes].map(([departement, siennes]) => [departement, { ...tableau, lignes: siennes }]))
  const vide = { ...tableau, lignes: [] }
  return (departement) => tableaux.get(departement) ?? vide
}
