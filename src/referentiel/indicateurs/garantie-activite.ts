import { geler } from '../geler'
import { aLaDate, type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const GARANTIE: Chapitre = { famille: 'garantie-activite', mesure: '3.2', section: '§7' }

/** La garantie d'activité : la garantie départementale (GAD) et l'accompagnement global (AG). */
export const INDICATEURS_GARANTIE: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(GARANTIE, {
    id: 'gad-orientes',
    libelle: "Nombre de bénéficiaires du RSA orientés vers la garantie d'activité départementale (nouveaux entrants de l'année)",
    libelleTableau:
      "Nombre de bénéficiaires du RSA orientés vers la garantie d'activité départementale (HORS accompagnement global)*",
    nature: 'flux',
    natureDite: true,
    population: 'nouveaux entrants de la période orientés vers la garantie départementale, hors accompagnement global',
    bornes: surLaPeriode(true),
    unite: 'personnes',
    partieDe: 'nouveaux-entrants',
    cibles: ['gad', 'garantie-activite', 'plus-de-beneficiaires'],
    incoherences: ['B11', 'B30', 'B33', 'B38', 'B39'],
  }),
  definir(GARANTIE, {
    id: 'gad-en-cours',
    libelle: "Nombre de bénéficiaires du RSA en cours d'accompagnement par la garantie départementale",
    libelleTableau:
      "Nombre de bénéficiaires du RSA en cours d'accompagnement par la garantie départementale HORS accompagnement global",
    nature: 'stock',
    natureDite: true,
    population: "bénéficiaires du RSA en garantie départementale à la date, entrés dans l'année ou avant",
    bornes: aLaDate(true),
    unite: 'personnes',
    cibles: ['gad', 'garantie-activite', 'plus-de-beneficiaires'],
    incoherences: ['B30', 'B38'],
  }),
  definir(GARANTIE, {
    id: 'ag-orientes',
    libelle: "Nombre de bénéficiaires du RSA orientés vers l'accompagnement global",
    nature: 'flux',
    population: "bénéficiaires du RSA orientés vers l'accompagnement global, selon Pôle emploi ; le guide n'en dit pas plus",
    bornes: surLaPeriode(false),
    unite: 'personnes',
    cibles: ['accompagnement-global', 'ag-entrees-binome', 'garantie-activite', 'plus-de-beneficiaires'],
    incoherences: ['B35', 'B36'],
  }),
  definir(GARANTIE, {
    id: 'ag-en-cours',
    libelle: "Nombre de bénéficiaires en cours d'accompagnement par l'accompagnement global",
    nature: 'stock',
    population: "bénéficiaires en accompagnement global à la date, selon Pôle emploi ; le guide n'en dit pas plus",
    bornes: aLaDate(false),
    unite: 'personnes',
    cibles: ['accompagnement-global', 'garantie-activite', 'plus-de-beneficiaires'],
    incoherences: ['B36'],
  }),
  definir(GARANTIE, {
    id: 'ag-par-conseiller',
    libelle: "Nombre de personnes accompagnées par conseiller dédié à l'accompagnement global",
    nature: 'stock',
    natureDite: true,
    population: 'moyenne, sur les conseillers dédiés de Pôle emploi, des personnes que chacun accompagne à la date',
    bornes: aLaDate(true),
    unite: 'personnes-par-conseiller',
    cibles: ['ag-portefeuille'],
    incoherences: ['B34', 'B35', 'B36'],
  }),
  definir(GARANTIE, {
    id: 'ag-delai-moyen',
    libelle: "Délai moyen du démarrage de l'accompagnement global",
    nature: 'duree-moyenne',
    population: 'accompagnements globaux démarrés pendant la période',
    bornes: surLaPeriode(false),
    delai: {
      debut: 'proposition par un conseiller ou un travailleur social',
      fin: "démarrage effectif de l'accompagnement global",
    },
    unite: 'jours',
    cibles: ['ag-delai'],
    incoherences: ['B37'],
  }),
])
