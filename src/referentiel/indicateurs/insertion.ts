import { geler } from '../geler'
import { citer } from '../reference'
import { type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const INSERTION: Chapitre = { famille: 'insertion', mesure: '3.1', section: '§6' }

const NOTIFICATION = 'réception par le département de la notification CAF/MSA'
const STRUCTURES = ['structures dont la donnée est difficile à recueillir']

// Les deux premiers indicateurs sont seuls gardés en 2024, année de transition.
const JUSQU_EN_2024 = citer('instruction-2022-19-annexe-7', '§6', '2021-01-01', '2024-12-31')

/** L'orientation et l'accompagnement des allocataires du RSA. */
export const INDICATEURS_INSERTION: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(INSERTION, {
    id: 'nouveaux-entrants',
    libelle: 'Nombre de nouveaux entrants',
    nature: 'flux',
    population:
      "bénéficiaires qui réunissent trois critères : un droit versable ; soumis aux droits et devoirs sans l'avoir été le mois précédent ; pas de suivi en cours",
    bornes: surLaPeriode(true),
    unite: 'personnes',
    aCommenter: ['nouveaux entrants orientés hors Pôle emploi'],
    incoherences: ['B39', 'B64', 'B65', 'B71', 'N01', 'N02', 'N03'],
    ...JUSQU_EN_2024,
  }),
  definir(INSERTION, {
    id: 'nouveaux-entrants-orientes-dans-le-delai',
    libelle: 'Nombre de nouveaux entrants orientés en 1 mois et moins',
    nature: 'flux',
    population: 'nouveaux entrants orientés dans le délai, vers quelque organisme que ce soit',
    bornes: surLaPeriode(true),
    delai: { debut: NOTIFICATION, fin: "envoi du courrier ou courriel d'orientation, ou désignation d'un référent" },
    unite: 'personnes',
    partieDe: 'nouveaux-entrants',
    cibles: ['orientation-2019', 'orientation-2024', 'orientation-2025', 'delai-median-orientation-2024'],
    aCommenter: [
      'fréquence des transmissions de la CAF',
      "part des orientations vers l'accompagnement global",
      "orientés absents au rendez-vous d'orientation",
    ],
    incoherences: ['B04', 'B05', 'B06', 'B07', 'B60', 'B72', 'N05', 'N06'],
    ...JUSQU_EN_2024,
  }),
  definir(INSERTION, {
    id: 'premiers-rendez-vous',
    libelle: "Nombre total de 1ers rendez-vous d'accompagnement fixés",
    nature: 'flux',
    population:
      "nouveaux entrants orientés hors Pôle emploi, dont le premier rendez-vous d'accompagnement (diagnostic approfondi, ou signature du CER) est fixé",
    bornes: surLaPeriode(true),
    unite: 'rendez-vous',
    partieDe: 'nouveaux-entrants',
    aCommenter: STRUCTURES,
    incoherences: ['B08', 'B09'],
  }),
  definir(INSERTION, {
    id: 'premiers-rendez-vous-dans-le-delai',
    libelle: 'Nombre de 1ers rendez-vous à 2 semaines ou moins fixés',
    nature: 'flux',
    population: 'les mêmes, quand le rendez-vous est fixé à une date dans le délai',
    bornes: surLaPeriode(true),
    delai: {
      debut: "notification de l'orientation à qui n'est pas orienté vers Pôle emploi",
      fin: "date du premier rendez-vous d'accompagnement fixé",
    },
    unite: 'rendez-vous',
    partieDe: 'premiers-rendez-vous',
    cibles: ['rendez-vous-2019'],
    aCommenter: STRUCTURES,
    incoherences: ['B06', 'B08', 'B09', 'N04'],
  }),
  definir(INSERTION, {
    id: 'premiers-contrats',
    libelle: "Nombre total de 1ers contrats d'engagements réciproques",
    libelleTableau: "Nombre total de 1ers contacts d'engagements réciproques",
    nature: 'flux',
    population: 'bénéficiaires orientés hors Pôle emploi qui signent leur premier CER, renouvellements exclus',
    bornes: surLaPeriode(true),
    unite: 'contrats',
    partieDe: 'nouveaux-entrants',
    incoherences: ['B10', 'B49'],
  }),
  definir(INSERTION, {
    id: 'premiers-contrats-dans-le-delai',
    libelle: "Nombre de 1ers contrats d'engagements réciproques dans les 2 mois",
    nature: 'flux',
    population: 'les mêmes, quand le contrat est signé dans le délai',
    bornes: surLaPeriode(true),
    delai: { debut: `${NOTIFICATION}, pour qui n'est pas orienté vers Pôle emploi`, fin: 'signature du premier CER' },
    unite: 'contrats',
    partieDe: 'premiers-contrats',
    cibles: ['contrat-2019', 'contrat-loi-2009', 'contrat-loi-2025'],
    incoherences: ['B02', 'B03', 'B06', 'B10'],
  }),
])
