import type { TableauFinancier } from '../../src/budget/tableau-financier'
import type { DonneesRapport } from '../../src/rapport/rapport'
import { lu } from '../tableau/tableaux'

/** Le tableau d'un département : un objectif manqué, un autre atteint, une donnée qui manque. */
export const tableau = lu({
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
      departement: '67',
      cellules: { '2020': '924', 'objectif-2021': '6 000', '2021': '5 463' },
    },
    { indicateur: 'gad-en-cours', departement: '67', cellules: { '2020': '1 654', 'objectif-2021': 'ND', '2021': 'ND' } },
  ],
})

export const budget: TableauFinancier = {
  millesime: 2021,
  nature: 'execution',
  lignes: [
    {
      id: '4.1',
      theme: '4 - Insertion des allocataires du RSA',
      action: 'Coaching',
      etat: '100000.00',
      departement: '100000.00',
      realise: '190000.00',
    },
    {
      id: '5.1',
      theme: "5 - Insertion – Garantie d'activité",
      action: 'Binômes',
      etat: '50000.00',
      departement: '50000.00',
    },
    {
      id: '8.1',
      theme: 'x',
      action: 'Épicerie',
      initiative: true,
      etat: '40000.00',
      departement: '40000.00',
      realise: '80000.00',
    },
  ],
}

export const donnees: DonneesRapport = {
  annee: 2021,
  departement: '67',
  collectivite: "Collectivité européenne d'Alsace",
  region: 'Grand Est',
  date: '2022-03-31',
  introduction: 'Un premier paragraphe.\n\nUn second.',
  indicateurs: tableau,
  budget,
  mesures: [
    {
      mesure: 'insertion',
      explication: 'Les entrées progressent de 1 %.',
      indicateurs: [{ indicateur: 'premiers-contrats', explication: 'Deux postes vacants.' }],
      actions: [
        {
          fiche: '4.1',
          description: 'Des ateliers <b>hebdomadaires</b>.',
          miseEnPlace: 'action existante',
          duree: 'indéterminée',
          partenaires: ['CCAS', 'mission locale'],
          commentaireBudget: 'Consommé à 95 %.',
          indicateurs: [{ indicateur: 'nouveaux-entrants', explication: null }],
          bilan: 'Mené à bien.',
          perspectives: 'À poursuivre.',
          confieeAUnTiers: true,
          pieces: ['bilan du CCAS'],
        },
      ],
    },
  ],
}
