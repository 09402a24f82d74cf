import * as calpae from '../../../src/index'
import type { Epreuve } from '../contrat'
import { modeles } from '../deformation'
import { DOSSIER } from './rsa'

const PERIODE = { debut: '2021-01-01', fin: '2021-12-31' }

export const TABLEAU_RECU = {
  titre: 'Tableau des indicateurs',
  colonnes: [{ id: '2020' }, { id: 'objectif-2021' }, { id: '2021' }],
  lignes: [
    {
      indicateur: 'nouveaux-entrants',
      departement: '67',
      cellules: { '2020': '8 175', 'objectif-2021': '8 000', '2021': '8 264' },
    },
    {
      indicateur: 'premiers-contrats',
      departement: '68',
      cellules: { '2020': '90 %', 'objectif-2021': '100 %', '2021': '5 463 sur 6 000' },
      commentaires: ['dont 12 renouvelés'],
    },
    { indicateur: 'gad-en-cours', departement: '67', cellules: { '2020': '1 654', 'objectif-2021': 'ND', '2021': null } },
  ],
}

/** Une fonction d'un tableau qui vient d'être lu. */
function surTableauLu(
  calcul: (tableau: calpae.TableauIndicateurs, ...suite: never[]) => unknown,
  ...suite: readonly unknown[]
): Epreuve {
  return {
    modeles: modeles([TABLEAU_RECU, ...suite]),
    appeler: (donnee: unknown, ...reste: never[]) => {
      const lecture = calpae.lireTableau(donnee)
      return lecture.ok ? calcul(lecture.valeur, ...reste) : lecture
    },
    leve: true,
  }
}

export function lireTableauSur(donnee: unknown): calpae.TableauIndicateurs {
  const lecture = calpae.lireTableau(donnee)
  return lecture.ok ? lecture.valeur : { titre: null, colonnes: [], lignes: [], commentaires: [] }
}

const CELLULES = [
  '1 234',
  '12,5 %',
  '8 ou 9',
  '5 mois et 12 jours',
  'ND',
  'NC',
  'Sans objet',
  '12/67 : 5 et 12/68 : 7',
  '3 463 sur 4 000',
  'plus de 30',
  '2021 : 45',
  '',
  '67 : 12 (dont 3 en cours), 68 : non communiqué',
  'environ 1.234,50',
  '=12+3',
  '45 j.',
  '1er trimestre : 4',
]

export const TABLEAU = {
  lireCellule: { modeles: modeles(...CELLULES.map((texte) => [texte])), appeler: calpae.lireCellule, leve: true },
  ecrireCellule: {
    modeles: modeles(...CELLULES.map((texte) => [texte])),
    appeler: (texte: never) => calpae.ecrireCellule(calpae.lireCellule(texte)),
    leve: true,
  },
  lireTableau: { modeles: modeles([TABLEAU_RECU]), appeler: calpae.lireTableau, leve: false, pieges: true },
  tableauIndicateurs: {
    modeles: modeles([
      DOSSIER,
      { periode: PERIODE, departements: ['67'] },
      {
        titre: 'T',
        millesime: 2022,
        departement: '67',
        departements: ['67'],
        colonnes: [{ id: '2021', sorte: 'resultat', debut: '2021-01-01', fin: '2021-12-31', libelle: null }],
        cellules: [{ indicateur: 'gad-en-cours', departement: '67', colonne: '2019', texte: '12' }],
        commentaires: [{ indicateur: 'gad-en-cours', departement: '67', texte: 'x' }],
      },
    ]),
    appeler: (dossier: unknown, contexte: never, options: never) =>
      calpae.tableauIndicateurs([calpae.calculerIndicateursRsa(calpae.lireDossiers([dossier]).dossiers, contexte)], options),
    leve: true,
  },
  tauxRemplissage: surTableauLu(calpae.tauxRemplissage, { colonnes: ['2021'], indicateurs: ['nouveaux-entrants'] }),
  evaluerCibles: surTableauLu(calpae.evaluerCibles, { colonnes: ['2021'], sens: { 'nouveaux-entrants': 'au-moins' } }),
  controlerCoherence: surTableauLu(
    (tableau, autre: unknown) => calpae.controlerCoherence(tableau, { rapproche: lireTableauSur(autre) }),
    TABLEAU_RECU,
  ),
  comparerTableaux: surTableauLu(
    (tableau, autre: unknown) => calpae.comparerTableaux(tableau, lireTableauSur(autre)),
    TABLEAU_RECU,
  ),
  colonnesAnnexe9: { modeles: modeles([2022]), appeler: calpae.colonnesAnnexe9, leve: true },
} satisfies Record<string, Epreuve>
