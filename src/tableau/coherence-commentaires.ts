import { lireCellule } from './cellule'
import type { ConstatCoherence } from './coherence'
import { ecrireNombre } from './ecriture-cellule'
import { aVerifier } from './lignes-lues'
import type { TableauIndicateurs } from './tableau-indicateurs'

const SOURCE = 'instruction 2022/19, annexe 5, §1.3 (remplir l’ensemble des données du tableau)'

/** Une ligne dont tous les résultats manquent, alors que son commentaire commence par un chiffre. */
export function constaterCommentaires({ colonnes, lignes }: TableauIndicateurs): ConstatCoherence[] {
  const resultats = colonnes.filter(({ sorte }) => sorte === 'resultat').map(({ id }) => id)
  return lignes.flatMap(({ indicateur, departement, libelle, cellules, commentaires }) => {
    const lues = resultats.map((id) => ({ id, sorte: lireCellule(cellules[id] ?? '').sorte }))
    const manquantes = lues.filter(({ sorte }) => sorte === 'manquante')
    if (manquantes.length === 0 || lues.some(({ sorte }) => sorte !== 'manquante' && sorte !== 'vide')) return []
    return commentaires.flatMap((commentaire) => {
      const { valeur } = lireCellule(commentaire)
      if (valeur === null) return []
      const nom = `département ${departement} : « ${libelle ?? indicateur} »`
      const message = `${nom}, aucun résultat dans le tableau, mais le commentaire donne ${ecrireNombre(valeur)}`
      const lieux = manquantes.map(({ id }) => ({ indicateur, departement, colonne: id }))
      return [aVerifier('chiffre-dans-le-commentaire', lieux, valeur, message, SOURCE)]
    })
  })
}
