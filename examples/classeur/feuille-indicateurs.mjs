// L'annexe 9 en feuille : les nombres sont des nombres, le reste du texte ; l'évolution et les comptes sont des formules.
import { lireCellule, versLignes } from 'calpae'
import { adresse, gras, lettre } from './cellules.mjs'

const ENTIER = '#,##0'

/** La feuille d'un tableau d'indicateurs : `{ donnees, colonnes }`. Les deux dernières années pleines font la colonne d'évolution. */
export function feuilleIndicateurs(tableau) {
  const { colonnes, lignes } = tableau
  const premiere = 3
  const entetes = [
    'Mesure',
    'Indicateur',
    'Département',
    ...colonnes.map(({ libelle, id }) => libelle ?? id),
    'Évolution',
    'Commentaires',
  ]
  const [avant, apres] = dernieresAnnees(colonnes)
  const donnees = lignes.map((ligne, i) => [
    ligne.mesure,
    ligne.libelle ?? ligne.indicateur,
    { value: ligne.departement, type: String },
    ...colonnes.map(({ id }) => cellule(ligne.cellules[id])),
    evolution(premiere + avant, premiere + apres, i + 2),
    ligne.commentaires.join('\n') || null,
  ])
  const comptes = [
    gras('Cellules chiffrées'),
    null,
    null,
    ...colonnes.map((_, c) => ({
      value: `=COUNT(${lettre(premiere + c)}2:${lettre(premiere + c)}${lignes.length + 1})`,
      type: 'Formula',
      format: ENTIER,
    })),
  ]
  return {
    donnees: [entetes.map(gras), ...donnees, comptes],
    colonnes: [{ width: 42 }, { width: 64 }, { width: 12 }, ...colonnes.map(() => ({ width: 14 })), { width: 12 }, { width: 60 }],
  }
}

/** Le rang des deux dernières colonnes de résultats annuels. */
function dernieresAnnees(colonnes) {
  const annuelles = colonnes.flatMap(({ sorte, fin }, rang) => (sorte === 'resultat' && fin?.endsWith('-12-31') ? [rang] : []))
  return annuelles.slice(-2)
}

/** Un nombre seul est un nombre ; « 24 jours », « ND » ou « 8 5002 » restent écrits. */
function cellule(ecrit) {
  if (ecrit === null || ecrit === undefined) return null
  const { sorte, valeur, avant, apres } = lireCellule(ecrit)
  if (sorte !== 'nombre' || avant !== '' || apres !== '') return { value: ecrit, type: String, align: 'right' }
  return { value: Number(valeur), format: Number.isInteger(Number(valeur)) ? ENTIER : '#,##0.##' }
}

function evolution(avant, apres, rang) {
  const [a, b] = [adresse(avant, rang), adresse(apres, rang)]
  return { value: `=IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${b}-${a},"")`, type: 'Formula', format: ENTIER }
}

/** Les mêmes chiffres à plat, pour qui veut un tableau croisé : une ligne par indicateur, département et colonne. */
export function feuilleDonnees(tableau) {
  const lignes = versLignes(tableau)
  const noms = ['indicateur', 'libelle', 'departement', 'sorte', 'debut', 'fin', 'valeur', 'unite', 'statut', 'texte']
  return {
    donnees: [noms.map(gras), ...lignes.map((ligne) => noms.map((nom) => (nom === 'valeur' ? ligne[nom] : texte(ligne[nom]))))],
    colonnes: noms.map(() => ({ width: 18 })),
  }
}

const texte = (valeur) => (valeur === null ? null : { value: valeur, type: String })
