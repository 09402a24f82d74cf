import { geler } from '../geler'
import { type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const REFERENT: Chapitre = { famille: 'referent-parcours', mesure: '2.2', section: '§5' }

/** Les référents de parcours. */
export const INDICATEURS_REFERENT: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(REFERENT, {
    id: 'referent-intervenants-formes',
    libelle: "Nombre d'intervenants sociaux formés ou sensibilisés à la démarche du référent de parcours",
    nature: 'flux',
    population: 'intervenants sociaux formés ou sensibilisés pendant la période',
    bornes: surLaPeriode(true),
    unite: 'intervenants',
  }),
  definir(REFERENT, {
    id: 'referent-personnes-accompagnees',
    libelle: 'Nombre total de personnes accompagnées par un référent de parcours',
    nature: 'flux',
    population: 'personnes qui ont eu un référent de parcours pendant la période',
    bornes: surLaPeriode(true),
    unite: 'personnes',
  }),
])
