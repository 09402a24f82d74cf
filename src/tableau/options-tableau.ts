import {
  entierAdmis,
  exigerTextes,
  jourAdmis,
  listeAdmise,
  objetAdmis,
  parmiAdmis,
  texteAdmis,
  textesAdmis,
} from '../base/contexte'
import type { OptionsTableau } from './tableau-indicateurs'

const CHAMPS = ['titre', 'millesime', 'colonnes', 'departements', 'departement', 'cellules', 'commentaires']
const COLONNE = ['id', 'libelle', 'sorte', 'debut', 'fin']

/**
 * Vérifie ce que l'on demande d'un tableau : les cellules et les commentaires s'écrivent à la main, une faute s'y dit avec son chemin.
 *
 * @throws ErreurContexte : l'option, la valeur reçue, ce qui est attendu
 */
export function verifierOptions(options: OptionsTableau): void {
  objetAdmis(options, 'options', CHAMPS)
  const { titre, departement, departements, millesime, colonnes, cellules, commentaires } = options
  texteAdmis(titre, 'options.titre')
  texteAdmis(departement, 'options.departement')
  textesAdmis(departements, 'options.departements')
  entierAdmis(millesime, 'options.millesime')
  listeAdmise(colonnes, 'options.colonnes', COLONNE)?.forEach((colonne, rang) => {
    const chemin = `options.colonnes[${rang}]`
    exigerTextes(colonne, ['id'], chemin)
    parmiAdmis(colonne['sorte'], `${chemin}.sorte`, ['resultat', 'objectif'])
    texteAdmis(colonne['libelle'] ?? undefined, `${chemin}.libelle`)
    for (const borne of ['debut', 'fin']) if (colonne[borne] !== null) jourAdmis(colonne[borne], `${chemin}.${borne}`)
  })
  verifierTextes(cellules, 'options.cellules', ['indicateur', 'departement', 'colonne', 'texte'])
  verifierTextes(commentaires, 'options.commentaires', ['indicateur', 'departement', 'texte'])
}

/** Une liste d'objets dont chaque champ est un texte. */
function verifierTextes(liste: unknown, champ: string, champs: readonly string[]): void {
  listeAdmise(liste, champ, champs)?.forEach((element, rang) => {
    exigerTextes(element, champs, `${champ}[${rang}]`)
  })
}
