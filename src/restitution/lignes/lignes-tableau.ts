import { lireCellule } from '../../tableau/cellule'
import { ligneOfficielle } from '../../tableau/lignes-officielles'
import type { TableauIndicateurs } from '../../tableau/tableau-indicateurs'
import { type LigneAnalyse, SANS_VALEUR } from './ligne-analyse'
import { statutCellule } from './statut-observation'

/** Les cellules d'un tableau d'indicateurs, une par ligne. */
export function lignesDuTableau({ colonnes, lignes }: TableauIndicateurs): LigneAnalyse[] {
  return lignes.flatMap(({ indicateur, departement, libelle, nature, cellules }) =>
    colonnes.map(({ id, sorte, debut, fin }): LigneAnalyse => {
      const texte = cellules[id] ?? null
      const cellule = lireCellule(texte ?? '')
      // Quinze chiffres au plus : le nombre est exact.
      const nombre = cellule.valeur === null ? null : Number(cellule.valeur)
      const pourcentage = cellule.sorte === 'pourcentage'
      return {
        ...SANS_VALEUR,
        indicateur,
        libelle: libelle ?? indicateur,
        nature,
        sorte,
        debut,
        fin,
        departement,
        numerateur: cellule.sorte === 'nombre' ? nombre : null,
        valeur: nombre,
        unite:
          nombre === null ? null : pourcentage ? 'pourcentage' : (cellule.unite ?? ligneOfficielle(indicateur)?.unite ?? null),
        statut: statutCellule(cellule),
        texte,
      }
    }),
  )
}
