import { citer, type Source } from '../reference'
import type { Famille } from './identifiants'
import type { Bornes, Indicateur } from './indicateur'

/** Un chapitre du guide : la famille, sa mesure au tableau, sa section. */
export interface Chapitre {
  readonly famille: Famille
  readonly mesure: string
  readonly section: string
}

/** Ce qui est propre à un indicateur ; le reste a la valeur la plus courante. */
export type Fiche = Pick<Indicateur, 'id' | 'libelle' | 'nature' | 'population' | 'bornes' | 'unite'> & Partial<Indicateur>

/** L'indicateur, avec ce que son chapitre lui donne. */
export function definir(chapitre: Chapitre, fiche: Fiche): Indicateur {
  const sourceTableau: Source = { texte: 'instruction-2022-19-annexe-9', section: `mesure ${chapitre.mesure}` }
  return {
    famille: chapitre.famille,
    mesure: chapitre.mesure,
    libelleTableau: fiche.libelle,
    sourceTableau: fiche.libelleTableau === null ? null : sourceTableau,
    natureDite: false,
    delai: null,
    partieDe: null,
    thematique: null,
    cibles: [],
    aCommenter: [],
    incoherences: [],
    // Le guide sert des données de 2021 au dernier tableau qui le suit, celui de 2023.
    ...citer('instruction-2022-19-annexe-7', chapitre.section, '2021-01-01', '2023-12-31'),
    ...fiche,
  }
}

/** Les bornes d'une période : l'année civile écoulée en mars, du 1er janvier au 31 mai en juin. */
export function surLaPeriode(dites: boolean): { readonly mars: Bornes; readonly juin: Bornes } {
  return {
    mars: { annee: 'precedente', debut: '01-01', fin: '12-31', dites },
    juin: { annee: 'courante', debut: '01-01', fin: '05-31', dites },
  }
}

/** Les bornes d'une date : le 31 décembre écoulé en mars, le 31 mai en juin. */
export function aLaDate(dites: boolean): { readonly mars: Bornes; readonly juin: Bornes } {
  return {
    mars: { annee: 'precedente', debut: null, fin: '12-31', dites },
    juin: { annee: 'courante', debut: null, fin: '05-31', dites },
  }
}
