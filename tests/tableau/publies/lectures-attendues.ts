import type { Cellule } from '../../../src/tableau/cellule'

/**
 * La lecture attendue de chaque cellule publiée qui n'est ni un entier, ni un code seul : établie à la main, cellule par cellule.
 * `fois` : dans combien de cellules des deux tableaux on lit ce texte.
 */
export interface LectureAttendue {
  readonly texte: string
  readonly fois: number
  readonly sorte: Cellule['sorte']
  readonly valeur?: string
  readonly unite?: Cellule['unite']
  readonly code?: Cellule['code']
  readonly avant?: string
  readonly apres?: string
  /** Les nombres vus et non retenus, par leurs lectures. */
  readonly candidats?: readonly (readonly string[])[]
}

const UTAMS = 'ménages reçus en UTAMS (hors ville de Strasbourg)'
const ACCUEILS = 'accueils physiques et téléphoniques (ES et E2S)'
const CAHIERS =
  'Les cahiers des charges des 3 modalités travaillées (séminaire d’initiation avec table-ronde, groupes de co-développement, ateliers de perfectionnement) ne sont pas finalisés à cette date. L’effectif cible en dépendra.'
const INTERVENANTS =
  '325 intervenants sociaux formés au travers d’interventions faites pour le compte d’autres départements et 81 internes à la CeA'
const A_DISTANCE = '8 interventions réalisées à distance, nombre de professionnels impossible à estimer'
const JOBCOACHING = '1 000 pour Jobcoaching Nombre total d’accompagnements disponibles : 6 000'
const EMS = '10 structures sur l’EMS Nord+ 18 Maisons France Service'
const ESTIMATION = 'Estimation préalable des flux d’accueil non disponible'

export const LECTURES_ATTENDUES: readonly LectureAttendue[] = [
  { texte: '100%', fois: 18, sorte: 'pourcentage', valeur: '100' },
  { texte: '95%', fois: 6, sorte: 'pourcentage', valeur: '95' },
  { texte: '17 structures', fois: 1, sorte: 'nombre', valeur: '17', apres: 'structures' },
  { texte: '18 structures', fois: 1, sorte: 'nombre', valeur: '18', apres: 'structures' },
  { texte: '22 structures', fois: 1, sorte: 'nombre', valeur: '22', apres: 'structures' },
  { texte: '23 structures', fois: 1, sorte: 'nombre', valeur: '23', apres: 'structures' },
  { texte: '5 structures', fois: 1, sorte: 'nombre', valeur: '5', apres: 'structures' },
  { texte: EMS, fois: 1, sorte: 'plusieurs', apres: EMS, candidats: [['10'], ['18']] },
  {
    texte: '17, soit le nombre de Maisons France Services',
    fois: 1,
    sorte: 'nombre',
    valeur: '17',
    apres: ', soit le nombre de Maisons France Services',
  },
  {
    texte: '33 400 ménages (UTAMS + ville de Strasbourg)',
    fois: 1,
    sorte: 'nombre',
    valeur: '33400',
    apres: 'ménages (UTAMS + ville de Strasbourg)',
  },
  { texte: `15 999 ${UTAMS}`, fois: 1, sorte: 'nombre', valeur: '15999', apres: UTAMS },
  { texte: `15 383 ${UTAMS}`, fois: 1, sorte: 'nombre', valeur: '15383', apres: UTAMS },
  { texte: `16 375 ${UTAMS}`, fois: 1, sorte: 'nombre', valeur: '16375', apres: UTAMS },
  { texte: `10 265 ${UTAMS}`, fois: 1, sorte: 'nombre', valeur: '10265', apres: UTAMS },
  { texte: ESTIMATION, fois: 2, sorte: 'texte', apres: ESTIMATION },
  { texte: `203 470 ${ACCUEILS}`, fois: 1, sorte: 'nombre', valeur: '203470', apres: ACCUEILS },
  { texte: `177 208 ${ACCUEILS}`, fois: 1, sorte: 'nombre', valeur: '177208', apres: ACCUEILS },
  { texte: `73 126 ${ACCUEILS}`, fois: 1, sorte: 'nombre', valeur: '73126', apres: ACCUEILS },
  { texte: `ND ${A_DISTANCE}`, fois: 2, sorte: 'manquante', code: 'ND', apres: A_DISTANCE, candidats: [['8']] },
  { texte: INTERVENANTS, fois: 1, sorte: 'plusieurs', apres: INTERVENANTS, candidats: [['325'], ['81']] },
  { texte: CAHIERS, fois: 2, sorte: 'texte', apres: CAHIERS, candidats: [['3']] },
  { texte: '50 situations', fois: 1, sorte: 'nombre', valeur: '50', apres: 'situations' },
  { texte: '60 situations', fois: 1, sorte: 'nombre', valeur: '60', apres: 'situations' },
  { texte: JOBCOACHING, fois: 1, sorte: 'plusieurs', apres: JOBCOACHING, candidats: [['1000'], ['6000']] },
  { texte: '22 jours', fois: 3, sorte: 'duree', valeur: '22', unite: 'jours' },
  { texte: '24 jours', fois: 2, sorte: 'duree', valeur: '24', unite: 'jours' },
  { texte: '26 jours', fois: 3, sorte: 'duree', valeur: '26', unite: 'jours' },
  { texte: '27 jours', fois: 1, sorte: 'duree', valeur: '27', unite: 'jours' },
  { texte: '28 jours', fois: 3, sorte: 'duree', valeur: '28', unite: 'jours' },
  { texte: 'Tendre vers 3 semaines', fois: 4, sorte: 'duree', valeur: '3', unite: 'semaines', avant: 'Tendre vers' },
  { texte: '355 agents formés', fois: 2, sorte: 'nombre', valeur: '355', apres: 'agents formés' },
  { texte: '121 agents formés', fois: 2, sorte: 'nombre', valeur: '121', apres: 'agents formés' },
  { texte: 'Action non-contractualisée', fois: 2, sorte: 'texte', apres: 'Action non-contractualisée' },
  { texte: '8 5002', fois: 1, sorte: 'douteuse', apres: '8 5002', candidats: [['85002', '8002', '8502', '8500']] },
]
