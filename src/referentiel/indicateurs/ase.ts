import { geler } from '../geler'
import { aLaDate, type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const ASE: Chapitre = { famille: 'ase', mesure: '1.1', section: '§1' }

const MAJEURS = "jeunes accueillis à l'ASE devenus majeurs pendant la période, mineurs non accompagnés compris"

/** Les jeunes de l'aide sociale à l'enfance qui deviennent majeurs. */
export const INDICATEURS_ASE: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(ASE, {
    id: 'ase-jeunes-majeurs',
    libelle: "Nombre de jeunes devenus majeurs dans l'année",
    libelleTableau: 'Nombre de jeunes devenus majeurs sur la période concernée',
    nature: 'flux',
    population:
      "jeunes accueillis à l'ASE (placés par le juge, ou confiés à l'ASE par une mesure administrative ou judiciaire), hors mesures éducatives, devenus majeurs pendant la période",
    bornes: surLaPeriode(true),
    unite: 'jeunes',
    aCommenter: ['part des mineurs non accompagnés'],
    incoherences: ['B40', 'B42'],
  }),
  definir(ASE, {
    id: 'ase-jeunes-referentiel',
    libelle: 'Nombre de jeunes pris en charge dans le cadre du référentiel',
    nature: 'flux',
    population: `${MAJEURS}, qui ont une prise en charge du référentiel`,
    bornes: surLaPeriode(true),
    unite: 'jeunes',
    partieDe: 'ase-jeunes-majeurs',
    aCommenter: ['nature des prises en charge (contrat jeune majeur, accueil provisoire…) et nombre de jeunes de chacune'],
    incoherences: ['B39', 'B40'],
  }),
  definir(ASE, {
    id: 'ase-personne-lien',
    libelle: "Nombre de jeunes ayant pu choisir leur personne lien au moment du passage à la majorité dans l'année",
    libelleTableau: 'Nombre de jeunes ayant pu choisir leur personne lien au moment du passage à la majorité',
    nature: 'flux',
    population: `${MAJEURS}, qui ont choisi leur personne lien, entérinée par l'ASE ; un conseiller proposé par défaut n'est pas un choix`,
    bornes: surLaPeriode(true),
    unite: 'jeunes',
    partieDe: 'ase-jeunes-majeurs',
    aCommenter: ['jeunes sans choix parce que leur conseiller leur est réattribué'],
    incoherences: ['B40', 'B42'],
  }),
  definir(ASE, {
    id: 'ase-logement-stable',
    libelle: 'Nombre de jeunes avec un logement stable',
    nature: 'stock',
    population: `${MAJEURS}, qui à la date ont un logement autre qu'un hébergement d'urgence`,
    bornes: { mars: aLaDate(true).mars, juin: aLaDate(false).juin },
    unite: 'jeunes',
    partieDe: 'ase-jeunes-majeurs',
    incoherences: ['B40', 'B41', 'B42'],
  }),
  definir(ASE, {
    id: 'ase-ressources',
    libelle: 'Nombre de jeunes ayant accès à des ressources financières',
    nature: 'flux',
    population: `${MAJEURS}, qui touchent des ressources non ponctuelles (salaire, bourse, RSA majoré…)`,
    bornes: surLaPeriode(true),
    unite: 'jeunes',
    partieDe: 'ase-jeunes-majeurs',
    incoherences: ['B40'],
  }),
  definir(ASE, {
    id: 'ase-parcours',
    libelle: 'Nombre de jeunes dans un parcours professionnel et/ou scolaire',
    nature: 'stock',
    population: `${MAJEURS}, qui à la date ont signé un contrat de travail, suivent une formation ou un parcours d'insertion`,
    bornes: { mars: aLaDate(true).mars, juin: aLaDate(false).juin },
    unite: 'jeunes',
    partieDe: 'ase-jeunes-majeurs',
    incoherences: ['B40', 'B41'],
  }),
])
