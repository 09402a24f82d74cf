import { geler } from '../geler'
import { aLaDate, type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const ACCUEIL: Chapitre = { famille: 'premier-accueil', mesure: '2.1', section: '§4' }

/** Le premier accueil social inconditionnel de proximité. */
export const INDICATEURS_ACCUEIL: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(ACCUEIL, {
    id: 'accueil-taux-de-couverture',
    libelle: 'Taux de couverture de premier accueil social inconditionnel par département accessible à moins de 30 minutes',
    nature: 'stock',
    population: "part du département à moins de 30 minutes de transport d'un premier accueil ; le texte ne dit pas part de quoi",
    bornes: aLaDate(false),
    unite: 'pourcentage',
    cibles: ['accueil'],
  }),
  definir(ACCUEIL, {
    id: 'accueil-structures-departement',
    libelle: 'Nombre de structures du CD engagées dans la démarche de premier accueil inconditionnel.',
    libelleTableau: null,
    nature: 'stock',
    population: 'structures du département engagées, qui assurent un accueil physique, téléphonique et numérique',
    bornes: aLaDate(true),
    unite: 'structures',
    incoherences: ['B46'],
  }),
  definir(ACCUEIL, {
    id: 'accueil-structures-hors-departement',
    libelle:
      'Nombre de structures (hors dispositifs du CD) ou lieux qui sont engagés dans la démarche de premier accueil inconditionnel.',
    libelleTableau:
      'Nombre de structures (hors dispositif du CD) ou lieux qui sont engagés dans la démarche de premier accueil inconditionnel',
    nature: 'stock',
    population: "structures ou lieux hors du département qui déclarent s'engager dans la démarche",
    bornes: aLaDate(false),
    unite: 'structures',
    aCommenter: ["structures dont il s'agit"],
    incoherences: ['B47'],
  }),
  definir(ACCUEIL, {
    id: 'accueil-personnes-departement',
    libelle: 'Nombre de personnes reçues par les structures de premier accueil social inconditionnel des CD uniquement',
    nature: 'flux',
    population: 'personnes reçues par les structures du département ; à défaut, et en le disant, accueils réalisés',
    bornes: surLaPeriode(true),
    unite: 'personnes',
    aCommenter: ['unité comptée : personnes ou passages'],
    incoherences: ['B39', 'B48'],
  }),
  definir(ACCUEIL, {
    id: 'accueil-personnes-autres',
    libelle: 'Nombre de personnes reçues au sein des autres structures de premier accueil social inconditionnel',
    nature: 'flux',
    population:
      'personnes (ou passages, en le disant) reçues par les structures hors du département qui se disent de premier accueil',
    bornes: surLaPeriode(true),
    unite: 'personnes',
    aCommenter: ["structures dont il s'agit", 'unité comptée : personnes ou passages'],
    incoherences: ['B48'],
  }),
])
