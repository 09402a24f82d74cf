import { geler } from './geler'
import { citer, type IdTexte } from './reference'
import type { Texte } from './textes'

const PORTEE = ['2022-01-19', null] as const

/** L'instruction de 2022 et ses treize annexes. */
export const INSTRUCTION: readonly Texte[] = /* @__PURE__ */ geler(() => [
  {
    id: 'instruction-2022-19',
    titre:
      "Instruction n° DGCS/SD1B/DIPLP/DGEFP/2022/19 du 19 janvier 2022 relative aux conventions d'appui à la lutte contre la pauvreté et d'accès à l'emploi départementales, métropolitaines et régionales pour l'année 2022",
    reference: 'NOR : SSAA2202072J',
    annexeDe: null,
    date: '2022-01-19',
    datation: 'non publiée au bulletin officiel, déposée sur Légifrance : la parution est la date de signature',
    objet: 'la prolongation des CALPAE en 2022 : priorités, cibles, négociation, évaluation et crédits',
    sections: ['en-tête', 'I.1.a', 'I.1.b', 'I.1.c', 'I.2', 'I.3', 'II'],
    ...citer('instruction-2022-19', 'en-tête', ...PORTEE),
  },
  annexe('1', "Actions socles en matière d'insertion", "les cibles d'insertion, la garantie d'activité et les logiciels", [
    'introduction',
    '§1',
    '§2',
    '§3',
  ]),
  annexe('1 bis', "Déployer l'accompagnement global", "les objectifs de l'accompagnement global et les moyens de les atteindre", [
    'introduction',
    '§1',
    '§2',
  ]),
  annexe(
    '1 ter',
    "La garantie d'activité départementale",
    'le référentiel de la garantie départementale et les objectifs régionaux',
    ['introduction', '§1', '§2'],
  ),
  annexe(
    '2',
    "Soutien à la mobilité géographique des demandeurs d'emploi",
    'les deux mesures de mobilité et la clé de leurs crédits',
    ['§1', '§2', '§3', '§4', '§5'],
  ),
  annexe('3', 'Maraudes mixtes', 'les attendus des maraudes mixtes', [
    'missions',
    'gouvernance',
    "lieux d'intervention",
    'cible',
    'suivi des situations',
    'suivi des données',
    'ressources humaines',
  ]),
  annexe('4', 'Rénovation du travail social et accès aux droits', 'le premier accueil, la formation et le référent de parcours', [
    '§1',
    '§2',
    '§3',
  ]),
  annexe(
    '5',
    "Modalités d'évaluation, de reporting et de conventionnement des CALPAE départementales",
    "l'évaluation, les sessions de remontée, les règles de crédits et le calendrier",
    ['§1', '§1.1', '§1.2', '§1.3', '§1.4', '§2.1', '§2.2', '§3', '§4'],
  ),
  annexe('6', "Modèle de rapport d'exécution pour l'avenant 2021", "la forme du rapport d'exécution", [
    'introduction',
    '§1.1',
    '§1.2',
    '§1.3',
    '§1.4',
    '§1.5',
    '§1.6',
    '§1.7',
    '§1.8',
    '§1.9',
    '§2',
    '§3',
  ]),
  annexe('7', 'Guide des indicateurs de la contractualisation', 'la définition des indicateurs', [
    'introduction',
    '§1',
    '§2',
    '§3',
    '§4',
    '§5',
    '§6',
    '§7',
    '§8',
    '§9',
  ]),
  annexe(
    '8',
    "Modèle de convention départementale d'appui à la lutte contre la pauvreté et d'accès à l'emploi pour 2022",
    'la convention, ses tableaux et ses fiches-actions',
    ['article 1', 'article 2', 'article 3', 'article 4', 'article 5', 'article 6', 'annexe A', 'annexe B'],
  ),
  annexe('9', 'Tableau des indicateurs de la contractualisation', 'la forme du tableau des indicateurs', [
    'en-tête',
    'mesure 1.1',
    'mesure 1.2',
    'mesure 1.3',
    'mesure 2.1',
    'mesure 2.2',
    'mesure 3.1',
    'mesure 3.2',
    'mesure 4.1',
    'mesure 5.1',
  ]),
  annexe('10', 'Tableaux financiers 2021 et 2022', 'la forme des tableaux financiers', ['exécution 2021', 'prévisionnel 2022']),
  annexe('11', "Référentiel des codes d'activité Chorus", "l'imputation budgétaire des dépenses", ['référentiel']),
])

function annexe(numero: string, titre: string, objet: string, sections: readonly string[]): Texte {
  return {
    id: `instruction-2022-19-annexe-${numero.replace(' ', '-')}` as IdTexte,
    titre,
    reference: `annexe ${numero}`,
    annexeDe: 'instruction-2022-19',
    date: '2022-01-19',
    datation: null,
    objet,
    sections,
    ...citer('instruction-2022-19', 'en-tête', ...PORTEE),
  }
}
