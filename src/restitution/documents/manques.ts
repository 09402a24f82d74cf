import type { Manque } from '../../rapport/manques'
import { enMots } from '../document/cases'
import { type Bloc, enTexte, ligne, paragraphe, table, titre } from '../document/document'

/** Ce que le modèle demande et que le document n'a pas ; rien, s'il est complet. */
export function direManques(manques: readonly Manque[]): Bloc[] {
  if (manques.length === 0) return []
  const lignes = manques.map(({ ou, quoi, source }) => ligne(enMots(ou), enMots(quoi), enMots(source)))
  return [titre('Ce qui reste à renseigner'), table('Ce que le modèle demande', 1, ['Où', 'Quoi', 'Source'].map(enTexte), lignes)]
}

/** Un texte de plusieurs paragraphes, qu'une ligne blanche sépare. */
export function paragraphes(texte: string | null): Bloc[] {
  return (texte ?? '')
    .split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)
    .filter((morceau) => morceau.trim() !== '')
    .map(paragraphe)
}
