/** Ce qui tient la place du numéro dans le nom d'une colonne qui se répète. */
export const NUMERO = '{n}'

/** Le nom de la colonne de ce rang ; `null` : rien ne se répète. */
export function nomAuRang(colonne: string, rang: number | null): string {
  return rang === null ? colonne : colonne.replaceAll(NUMERO, String(rang))
}

/** Les rangs d'un élément : de 1 au nombre de répétitions, ou un seul, sans numéro. */
export function rangs(repetitions: number | null): readonly (number | null)[] {
  return repetitions === null ? [null] : Array.from({ length: repetitions }, (_, i) => i + 1)
}
