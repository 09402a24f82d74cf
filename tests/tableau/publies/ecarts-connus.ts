import type { NatureEcart } from '../../../src/tableau/nature-ecart'

/** Un écart relevé à la main entre la convention de 2022 (a) et les tableaux de 2023 (b). */
export interface EcartConnu {
  readonly id: string
  readonly indicateur: string
  readonly departement: string
  readonly colonneA: string
  readonly colonneB: string
  readonly a: string | null
  readonly b: string | null
  readonly nature: NatureEcart
}

/** Les cellules de même période qui diffèrent, et la cause relevée. */
export const CELLULES_DIVERGENTES: readonly EcartConnu[] = [
  {
    id: 'A01',
    indicateur: 'accueil-personnes-departement',
    departement: '67',
    colonneA: '2018',
    colonneB: '2018',
    a: '33 400 ménages (UTAMS + ville de Strasbourg)',
    b: '33 408',
    nature: 'arrondi',
  },
  {
    id: 'A02',
    indicateur: 'accueil-personnes-departement',
    departement: '67',
    colonneA: '2019',
    colonneB: '2019',
    a: '15 999 ménages reçus en UTAMS (hors ville de Strasbourg)',
    b: '30 108',
    nature: 'perimetre',
  },
  {
    id: 'A03',
    indicateur: 'accueil-personnes-departement',
    departement: '67',
    colonneA: '2020',
    colonneB: '2020',
    a: '15 383 ménages reçus en UTAMS (hors ville de Strasbourg)',
    b: '15 583',
    nature: 'un-chiffre',
  },
  {
    id: 'A04',
    indicateur: 'nouveaux-entrants',
    departement: '67',
    colonneA: '2021',
    colonneB: '2021',
    a: '8 624',
    b: '8 264',
    nature: 'chiffres-transposes',
  },
  {
    id: 'A05',
    indicateur: 'nouveaux-entrants-orientes-dans-le-delai',
    departement: '67',
    colonneA: '2020',
    colonneB: '2020',
    a: 'ND',
    b: 'NC',
    nature: 'code-manquant',
  },
  {
    id: 'A06',
    indicateur: 'premiers-contrats-dans-le-delai',
    departement: '67',
    colonneA: '2019',
    colonneB: '2019',
    a: 'ND',
    b: '500',
    nature: 'donnee-ajoutee',
  },
  {
    id: 'A07',
    indicateur: 'gad-orientes',
    departement: '67',
    colonneA: '2018',
    colonneB: '2018',
    a: 'ND',
    b: '860',
    nature: 'perimetre',
  },
  {
    id: 'A08',
    indicateur: 'gad-orientes',
    departement: '67',
    colonneA: '2019',
    colonneB: '2019',
    a: '803',
    b: '1 112',
    nature: 'perimetre',
  },
  {
    id: 'A09',
    indicateur: 'gad-orientes',
    departement: '67',
    colonneA: '2020',
    colonneB: '2020',
    a: '808',
    b: '232',
    nature: 'perimetre',
  },
  {
    id: 'A10',
    indicateur: 'gad-en-cours',
    departement: '67',
    colonneA: '2019',
    colonneB: '2019',
    a: 'ND',
    b: '803',
    nature: 'perimetre',
  },
  {
    id: 'A11',
    indicateur: 'gad-en-cours',
    departement: '67',
    colonneA: '2020',
    colonneB: '2020',
    a: '414',
    b: '1 654',
    nature: 'perimetre',
  },
  {
    id: 'A12',
    indicateur: 'gad-en-cours',
    departement: '67',
    colonneA: '2021',
    colonneB: '2021',
    a: '524',
    b: '478',
    nature: 'perimetre',
  },
  {
    id: 'A13',
    indicateur: 'gad-orientes',
    departement: '68',
    colonneA: '2018',
    colonneB: '2018',
    a: 'ND',
    b: '3 803',
    nature: 'perimetre',
  },
  {
    id: 'A14',
    indicateur: 'gad-orientes',
    departement: '68',
    colonneA: '2019',
    colonneB: '2019',
    a: 'ND',
    b: '3 803',
    nature: 'perimetre',
  },
  {
    id: 'A15',
    indicateur: 'gad-orientes',
    departement: '68',
    colonneA: '2021',
    colonneB: '2021',
    a: '881',
    b: '1 748',
    nature: 'perimetre',
  },
  {
    id: 'A16',
    indicateur: 'gad-en-cours',
    departement: '68',
    colonneA: '2018',
    colonneB: '2018',
    a: 'ND',
    b: '4 889',
    nature: 'perimetre',
  },
  {
    id: 'A17',
    indicateur: 'gad-en-cours',
    departement: '68',
    colonneA: '2020',
    colonneB: '2020',
    a: '8 502',
    b: '8 5002',
    nature: 'un-chiffre',
  },
  {
    id: 'A18',
    indicateur: 'gad-en-cours',
    departement: '68',
    colonneA: '2021',
    colonneB: '2021',
    a: '5 645',
    b: '6 679',
    nature: 'perimetre',
  },
]

/** Les semestres qui dépassent leur année, ou connus quand elle ne l’est pas. */
export const SEMESTRES: readonly EcartConnu[] = [
  {
    id: 'A2-01',
    indicateur: 'referent-intervenants-formes',
    departement: '67',
    colonneA: '2022-S1',
    colonneB: '2022',
    a: '325 intervenants sociaux formés au travers d’interventions faites pour le compte d’autres départements et 81 internes à la CeA',
    b: '0',
    nature: 'periode',
  },
  {
    id: 'A2-02',
    indicateur: 'referent-intervenants-formes',
    departement: '68',
    colonneA: '2022-S1',
    colonneB: '2022',
    a: '19',
    b: '0',
    nature: 'periode',
  },
  {
    id: 'A2-03',
    indicateur: 'ag-orientes',
    departement: '67',
    colonneA: '2022-S1',
    colonneB: '2022',
    a: '1 616',
    b: '894',
    nature: 'periode',
  },
  {
    id: 'A2-04',
    indicateur: 'formation-cnfpt-participation',
    departement: '67',
    colonneA: '2022-S1',
    colonneB: '2022',
    a: '13',
    b: 'NC',
    nature: 'periode',
  },
  {
    id: 'A2-05',
    indicateur: 'formation-cnfpt-developpement-social',
    departement: '67',
    colonneA: '2022-S1',
    colonneB: '2022',
    a: '0',
    b: 'NC',
    nature: 'periode',
  },
]

/** Ce qu'un seul des deux tableaux porte : les lignes de l'ASE et des structures d'accueil, et quatre cellules. */
export const D_UN_SEUL_COTE: {
  readonly lignesDeB: readonly {
    readonly indicateur: string
    readonly departements: readonly string[]
    readonly colonnes: readonly string[]
  }[]
  readonly cellulesDeA: readonly {
    readonly indicateur: string
    readonly departement: string
    readonly colonne: string
    readonly a: string
  }[]
} = {
  lignesDeB: [
    'ase-jeunes-majeurs',
    'ase-jeunes-referentiel',
    'ase-personne-lien',
    'ase-logement-stable',
    'ase-ressources',
    'ase-parcours',
    'accueil-structures',
  ].map((indicateur) => ({ indicateur, departements: ['67', '68'], colonnes: ['2018', '2019', '2020', '2021'] })),
  cellulesDeA: [
    { indicateur: 'formation-cnfpt', departement: '68', colonne: '2020', a: 'Action non-contractualisée' },
    { indicateur: 'formation-financement-specifique', departement: '68', colonne: '2020', a: 'Action non-contractualisée' },
    { indicateur: 'mobilite-diagnostics', departement: '67', colonne: '2021', a: '/' },
    { indicateur: 'mobilite-diagnostics', departement: '68', colonne: '2021', a: '/' },
  ],
}
