import type { Ecart } from '../tableau/concordance'
import { comparerTableaux } from '../tableau/concordance'
import type { LigneIndicateur, TableauIndicateurs } from '../tableau/tableau-indicateurs'
import type { IndicateurRapport, Rapport } from './rapport'

/** Les écarts entre deux des documents qui portent les mêmes chiffres. */
export interface ConcordanceDocuments {
  /** Le premier document. */
  readonly a: 'tableau' | 'formulaire'
  /** Le second. */
  readonly b: 'formulaire' | 'rapport'
  /** Leurs écarts ; vide : ils concordent. */
  readonly ecarts: readonly Ecart[]
}

/**
 * Vérifie que les mêmes chiffres sont dans le tableau annexé, dans le corps du rapport et, s'il est donné, dans le formulaire de remontée. Seules les
 * cellules que deux documents portent l'un et l'autre se comparent : une ligne dont le rapport ne parle pas n'est pas un écart.
 *
 * @source instruction 2022/19, annexe 5, §1.3 (mêmes chiffres dans le tableau, le formulaire et le rapport)
 * @example
 * ```ts
 * import { concordanceRapport, rapportExecution } from 'calpae/rapport'
 * import { lireTableau } from 'calpae/tableau'
 * const lire = (cellule: string) => {
 *   const lecture = lireTableau({ colonnes: [{ id: '2021' }], lignes: [{ indicateur: 'nouveaux-entrants', departement: '67', cellules: { '2021': cellule } }] })
 *   if (!lecture.ok) throw new Error('illisible')
 *   return lecture.valeur
 * }
 * const rapport = rapportExecution({
 *   annee: 2021,
 *   departement: '67',
 *   indicateurs: lire('8 264'),
 *   mesures: [{ mesure: 'insertion', indicateurs: [{ indicateur: 'nouveaux-entrants', cellules: { '2021': '8 624' } }], actions: [] }],
 * })
 * concordanceRapport(rapport, lire('8 264')).map(({ a, b, ecarts }) => [a, b, ecarts.map(({ nature }) => nature)]) // => [
 * //   ['tableau', 'rapport', ['chiffres-transposes']],
 * //   ['tableau', 'formulaire', []],
 * //   ['formulaire', 'rapport', ['chiffres-transposes']],
 * //   ]
 * ```
 */
export function concordanceRapport(rapport: Rapport, formulaire: TableauIndicateurs | null = null): ConcordanceDocuments[] {
  const { indicateurs: tableau } = rapport.annexes
  const corps = tableauDuRapport(rapport, formulaire)
  return [
    ...(tableau === null ? [] : [{ a: 'tableau' as const, b: 'rapport' as const, ecarts: communs(tableau, corps) }]),
    ...(tableau === null || formulaire === null
      ? []
      : [{ a: 'tableau' as const, b: 'formulaire' as const, ecarts: comparerTableaux(tableau, formulaire) }]),
    ...(formulaire === null ? [] : [{ a: 'formulaire' as const, b: 'rapport' as const, ecarts: communs(formulaire, corps) }]),
  ]
}

/** Les chiffres du corps d'un rapport, en un tableau ; le même indicateur repris deux fois fait deux lignes. */
function tableauDuRapport({ chapitres, annexes, titre }: Rapport, formulaire: TableauIndicateurs | null): TableauIndicateurs {
  const repris = chapitres.flatMap(({ indicateurs, actions }) => [
    ...indicateurs,
    ...actions.flatMap((action) => action.indicateurs),
  ])
  return {
    titre,
    colonnes: (annexes.indicateurs ?? formulaire)?.colonnes ?? [],
    lignes: repris.map(enLigne),
    commentaires: [],
  }
}

function enLigne({ indicateur, departement, libelle, cellules, explication }: IndicateurRapport): LigneIndicateur {
  return {
    indicateur,
    departement,
    mesure: null,
    libelle,
    nature: null,
    cellules,
    commentaires: explication === null ? [] : [explication],
  }
}

/** Compare chaque ligne du rapport à celle du document, et les seules cellules que le rapport porte. */
function communs(document: TableauIndicateurs, corps: TableauIndicateurs): Ecart[] {
  return corps.lignes.flatMap((ligne) => {
    const sienne = document.lignes.find((l) => l.indicateur === ligne.indicateur && l.departement === ligne.departement)
    if (sienne === undefined) return []
    const colonnes = document.colonnes.filter(({ id }) => ligne.cellules[id] != null)
    const seule = (l: LigneIndicateur): TableauIndicateurs => ({
      ...document,
      colonnes,
      lignes: [{ ...l, libelle: sienne.libelle, nature: null }],
    })
    return comparerTableaux(seule(sienne), seule(ligne))
  })
}
