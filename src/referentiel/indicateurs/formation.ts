import { geler } from '../geler'
import { type Chapitre, definir, surLaPeriode } from './definir'
import type { IdIndicateurFormation, Thematique } from './identifiants'
import type { Indicateur } from './indicateur'

const FORMATION: Chapitre = { famille: 'formation', mesure: '4.1', section: '§9' }

/** Les thématiques du plan de formation, dans l'ordre du tableau : l'identifiant et le libellé. */
const THEMATIQUES: readonly (readonly [Thematique, string])[] = [
  ['numerique', 'Numérique'],
  ['participation', 'Participation des personnes'],
  ['developpement-social', 'Développement social'],
  ['aller-vers', 'Aller vers'],
  ['territoires', 'Territoires'],
  ['insertion-socio-professionnelle', 'Insertion socio-professionnelle'],
]

const POPULATIONS: Readonly<Record<IdIndicateurFormation, string>> = {
  'formation-cnfpt': 'personnes qui commencent pendant la période une formation du catalogue du CNFPT',
  'formation-financement-specifique': 'personnes qui commencent pendant la période une formation à financement spécifique',
}

/** La formation des travailleurs sociaux. */
export const INDICATEURS_FORMATION: readonly Indicateur[] = /* @__PURE__ */ geler(() => [
  definir(FORMATION, {
    id: 'formation-cnfpt',
    libelle: 'Nombre de personnes formées par des formations figurant sur le catalogue CNFPT, par thématique',
    libelleTableau: 'Nombres de personnes formées par des formations figurant sur le catalogue CNFPT, par thématique :',
    nature: 'flux',
    population: POPULATIONS['formation-cnfpt'],
    bornes: surLaPeriode(true),
    unite: 'personnes',
    incoherences: ['B39', 'B66'],
  }),
  definir(FORMATION, {
    id: 'formation-financement-specifique',
    libelle: "Nombre de personnes formées par des formations faisant l'objet d'un financement spécifique, par thématique",
    libelleTableau: "Nombre de personnes formées par des formations faisant l'objet d'un financement spécifique, par thématique:",
    nature: 'flux',
    population: POPULATIONS['formation-financement-specifique'],
    bornes: surLaPeriode(true),
    unite: 'personnes',
    incoherences: ['B66'],
  }),
])

/**
 * Les douze lignes thématiques des deux indicateurs de formation, dans l'ordre du tableau.
 *
 * @source instruction 2022/19, annexe 7, §9 et annexe 9, mesure 4.1
 * @example
 * ```ts
 * import { LIGNES_THEMATIQUES } from 'calpae/referentiel'
 * LIGNES_THEMATIQUES[0]?.id // => 'formation-cnfpt-numerique'
 * ```
 */
export const LIGNES_THEMATIQUES: readonly Indicateur[] = /* @__PURE__ */ geler(() =>
  (['formation-cnfpt', 'formation-financement-specifique'] as const).flatMap((indicateur) =>
    THEMATIQUES.map(([thematique, libelle]) =>
      definir(FORMATION, {
        id: `${indicateur}-${thematique}`,
        libelle,
        nature: 'flux',
        population: `${POPULATIONS[indicateur]}, thématique « ${libelle} »`,
        bornes: surLaPeriode(true),
        unite: 'personnes',
        partieDe: indicateur,
        thematique,
        incoherences: ['B66'],
      }),
    ),
  ),
)
