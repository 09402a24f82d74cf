import { lireTableau } from '../../src/tableau/lecture-tableau'
import type { TableauIndicateurs } from '../../src/tableau/tableau-indicateurs'
import { CONVENTION_2022 } from './publies/convention-cea-2022'
import { TABLEAUX_2023 } from './publies/tableaux-cea-2023'

/** Lit un tableau que le test tient pour bon. */
export function lu(donnee: unknown): TableauIndicateurs {
  const lecture = lireTableau(donnee)
  if (!lecture.ok) throw new Error(JSON.stringify(lecture.erreurs))
  return lecture.valeur
}

/** L'annexe A de la convention de 2022. */
export const convention2022: TableauIndicateurs = lu(CONVENTION_2022)

/** Les deux tableaux de 2023, réunis. */
export const tableaux2023: TableauIndicateurs = lu(TABLEAUX_2023)

type Ligne = Record<string, string | number | null>

/** Un petit tableau : `{ 'nouveaux-entrants 67': { '2021': '8 624' } }`. */
export function tableau(lignes: Record<string, Ligne>, plus: Record<string, object> = {}): TableauIndicateurs {
  const ids = [...new Set(Object.values(lignes).flatMap((ligne) => Object.keys(ligne)))].sort()
  return lu({
    colonnes: ids.map((id) => ({ id })),
    lignes: Object.entries(lignes).map(([nom, cellules]) => {
      const [indicateur, departement = '67'] = nom.split(' ')
      return { indicateur, departement, cellules, ...plus[nom] }
    }),
  })
}
