import { geler } from '../geler'
import { type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const MARAUDES: Chapitre = { famille: 'maraudes', mesure: '1.2', section: '§2' }

/** Les maraudes mixtes. */
export const INDICATEURS_MARAUDES: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(MARAUDES, {
    id: 'maraudes-premiers-contacts',
    libelle: 'Nombre de premiers contacts établis',
    nature: 'flux',
    population: "familles rencontrées pour la première fois par l'équipe pendant la période",
    bornes: surLaPeriode(true),
    unite: 'familles',
    aCommenter: ['familles rencontrées rapportées au nombre total de familles en bidonville'],
    incoherences: ['B43'],
  }),
  definir(MARAUDES, {
    id: 'maraudes-familles-suivies',
    libelle: "Nombre de familles et d'enfants suivis",
    nature: 'flux',
    population: 'familles rencontrées au moins deux fois, ou orientées vers un partenaire pendant la période',
    bornes: surLaPeriode(true),
    unite: 'familles',
    incoherences: ['B43', 'B44'],
  }),
  definir(MARAUDES, {
    id: 'maraudes-mises-a-l-abri',
    libelle: "Nombre de mises à l'abri de familles et d'enfants",
    nature: 'flux',
    population: "mises à l'abri faites par l'équipe : orientations vers une structure d'hébergement d'urgence",
    bornes: surLaPeriode(true),
    unite: 'mises-a-l-abri',
    incoherences: ['B43'],
  }),
  definir(MARAUDES, {
    id: 'maraudes-ouvertures-de-droits',
    libelle: "Nombre d'ouvertures de droits pour les enfants et familles",
    nature: 'flux',
    population:
      "familles pour qui l'équipe a ouvert des droits (domiciliation, scolarisation, assurance maladie…) ; plusieurs droits pour une famille font une ouverture",
    bornes: surLaPeriode(true),
    unite: 'familles',
    incoherences: ['B43'],
  }),
  definir(MARAUDES, {
    id: 'maraudes-mesures-de-protection',
    libelle: "Nombre de mesures de protection de l'enfance mises en œuvre",
    nature: 'flux',
    population: "mesures de protection de l'enfance prises pour des familles suivies par l'équipe",
    bornes: surLaPeriode(true),
    unite: 'mesures',
    aCommenter: ['part des mesures éducatives et des mesures de placement'],
  }),
])
