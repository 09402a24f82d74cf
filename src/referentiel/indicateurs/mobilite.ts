import { geler } from '../geler'
import { aLaDate, type Chapitre, definir, surLaPeriode } from './definir'
import type { Indicateur } from './indicateur'

const MOBILITE: Chapitre = { famille: 'mobilite', mesure: '5.1', section: '§8' }

const DEPUIS_2020 = ['évolution depuis 2020']

/** La mobilité à des fins d'insertion professionnelle. */
export const INDICATEURS_MOBILITE: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(MOBILITE, {
    id: 'mobilite-personnes-accompagnees',
    libelle: "Nombre de personnes accompagnées par la plateforme de mobilité à des fins d'insertion professionnelle",
    nature: 'stock',
    natureDite: true,
    population: 'personnes accompagnées par la plateforme à la date',
    bornes: aLaDate(true),
    unite: 'personnes',
    cibles: ['mobilite-plateformes'],
    aCommenter: DEPUIS_2020,
    incoherences: ['B67'],
  }),
  definir(MOBILITE, {
    id: 'mobilite-diagnostics',
    libelle: "Nombre de mesures de diagnostics et d'accompagnement à la mobilité prescrites par le conseil départemental",
    nature: 'flux',
    natureDite: true,
    population: "mesures de diagnostic ou d'accompagnement prescrites pendant la période",
    bornes: surLaPeriode(true),
    unite: 'mesures',
    cibles: ['mobilite-cout'],
    aCommenter: DEPUIS_2020,
    incoherences: ['B11', 'B52'],
  }),
])
