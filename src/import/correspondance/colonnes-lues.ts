import { LISTES } from './cibles'
import type { SourceLue, TableLue } from './forme-correspondance'
import { nomAuRang, rangs } from './repetition'

/** Une colonne que la correspondance lit dans une table, et si elle peut y manquer. */
export interface ColonneLue {
  readonly colonne: string
  readonly facultative: boolean
}

/** Les colonnes que la correspondance lit dans une table, chacune une fois ; obligatoire si elle l'est quelque part. */
export function colonnesLues(table: TableLue): readonly ColonneLue[] {
  const lues = new Map<string, boolean>()
  const lire = (colonne: string, facultative: boolean): void => {
    lues.set(colonne, facultative && (lues.get(colonne) ?? true))
  }
  const lireSource = (source: SourceLue | null | undefined, rang: number | null = null): void => {
    if (source?.colonne != null) lire(nomAuRang(source.colonne, rang), source.facultative === true)
  }
  for (const colonne of [...table.cle.colonnes, ...(table.temoins ?? [])]) lire(colonne, false)
  lireSource(table.departement)
  lireSource(table.historiqueDepuis)
  for (const source of Object.values(table.tenues ?? {})) lireSource(source)
  for (const liste of LISTES) {
    for (const { champs, selon, repetitions } of table[liste] ?? []) {
      if (selon !== null) lire(selon.colonne, false)
      for (const rang of rangs(repetitions)) for (const source of Object.values(champs)) lireSource(source, rang)
    }
  }
  return Array.from(lues, ([colonne, facultative]) => ({ colonne, facultative }))
}
