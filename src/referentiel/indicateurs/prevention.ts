import { geler } from '../geler'
import { aLaDate, type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const PREVENTION: Chapitre = { famille: 'prevention-specialisee', mesure: '1.3', section: '§3' }

const HEURES =
  "heures du service sur le territoire en plus de celles de l'année qui précède l'action (2018 pour une action de 2019, 2019 pour une action de 2020)"

/** La prévention spécialisée. */
export const INDICATEURS_PREVENTION: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(PREVENTION, {
    id: 'prevention-etp',
    libelle: "Nombre d'ETP dédiés à la prévention spécialisée",
    nature: 'stock',
    population:
      "ETP de l'action en plus de ceux de l'année qui la précède (2018 pour une action de 2019, 2019 pour une action de 2020)",
    bornes: aLaDate(false),
    unite: 'etp',
    incoherences: ['B45'],
  }),
  definir(PREVENTION, {
    id: 'prevention-nouveaux-territoires',
    libelle: 'Nombre de nouveaux territoires couverts',
    libelleTableau: "Nombre de nouveaux territoires couverts (par rapport à l'année précédente)",
    nature: 'flux',
    population: "quartiers nouvellement couverts, qui ne l'étaient pas avant l'action",
    bornes: surLaPeriode(false),
    unite: 'quartiers',
    incoherences: ['B45'],
  }),
  definir(PREVENTION, {
    id: 'prevention-jeunes-touches',
    libelle: 'Nombre de jeunes touchés par la nouvelle action de prévention spécialisée :',
    nature: 'flux',
    population: "jeunes ayant pris part à une action collective ou bénéficié d'un suivi individuel",
    bornes: surLaPeriode(false),
    unite: 'jeunes',
    aCommenter: ["tranches d'âge"],
    incoherences: ['B45'],
  }),
  tranche('prevention-jeunes-12-15', '12 - 15'),
  tranche('prevention-jeunes-15-18', '15 - 18'),
  tranche('prevention-jeunes-18-25', '18 - 25'),
  definir(PREVENTION, {
    id: 'prevention-heures-vacances-week-end',
    libelle: "En cas d'extension de l'activité durant les vacances ou le week-end : nombre d'heures supplémentaires annuelles",
    libelleTableau:
      "En cas de l'extension de l'activité durant les vacances ou le week-end : nombre d'heures supplémentaires annuelles",
    nature: 'flux',
    population: HEURES,
    bornes: { ...surLaPeriode(false), juin: null },
    unite: 'heures',
    incoherences: ['B45'],
  }),
  definir(PREVENTION, {
    id: 'prevention-heures-plages-horaires',
    libelle: "En cas d'extension des plages horaires d'intervention : nombre d'heures supplémentaires annuelles",
    nature: 'flux',
    population: HEURES,
    bornes: { ...surLaPeriode(false), juin: null },
    unite: 'heures',
    incoherences: ['B45'],
  }),
  definir(PREVENTION, {
    id: 'prevention-structures-partenaires',
    libelle: 'Nombre de nouvelles structures partenaires',
    nature: 'flux',
    population: null,
    bornes: surLaPeriode(false),
    unite: 'structures',
  }),
])

function tranche(id: Indicateur['id'], ages: string): Indicateur {
  return definir(PREVENTION, {
    id,
    libelle: `dont nombre de jeunes de ${ages} ans`,
    nature: 'flux',
    population: `jeunes touchés, de ${ages.replace(' - ', ' à ')} ans`,
    bornes: surLaPeriode(false),
    unite: 'jeunes',
    partieDe: 'prevention-jeunes-touches',
    incoherences: ['B45'],
  })
}
