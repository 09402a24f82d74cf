import { geler } from '../geler'
import { dater, type EcheanceOfficielle, echeanceOfficielle, type LectureEcheance, type Regime } from './echeance-officielle'

const A5 = 'instruction-2022-19-annexe-5'
const A7 = 'instruction-2022-19-annexe-7'
const A8 = 'instruction-2022-19-annexe-8'

/**
 * Les échéances que les textes fixent : toutes celles de 2022, et le rapport de 2023, que la convention de 2022 annonce.
 *
 * @source instruction 2022/19, annexe 5, §1.1 à §1.4, §3 et §4 ; annexe 8, articles 2 et 5 ; convention CALPAE de la CeA 2022, articles 2.3 et 5
 * @example
 * ```ts
 * import { ECHEANCES_OFFICIELLES } from 'calpae/referentiel'
 * const adoption = ECHEANCES_OFFICIELLES.find(({ id }) => id === '2022-glissante-adoption')
 * adoption?.lectures.map(({ date, formule }) => `${formule} ${date}`) // => ['au-plus-tard 2022-09-30', 'avant 2022-09-30']
 * ```
 */
export const ECHEANCES_OFFICIELLES: readonly EcheanceOfficielle[] = /* @__PURE__ */ geler(() => [
  ...echeances2022('civile', {
    arrete: [dater('2021-12-31', 'au-plus-tard', A5, '§1.2')],
    rapport: '2022-03-31',
    transmission: '2022-04-22',
    adoption: '2022-05-15',
  }),
  ...echeances2022('glissante', {
    arrete: [
      dater('2022-05-31', 'au-plus-tard', A5, '§1.2', '31-mai'),
      dater('2022-06-30', 'au-plus-tard', 'instruction-2022-19-annexe-6', '§1.1, budget exécuté', '30-juin'),
    ],
    rapport: '2022-06-30',
    transmission: '2022-07-22',
    adoption: '2022-09-30',
  }),
  rapport(2023, 'civile', [dater('2023-03-31', 'au-plus-tard', A8, 'article 2')]),
  rapport(2023, 'glissante', [
    dater('2023-06-30', 'au-plus-tard', A8, 'article 2', 'fin-exercice'),
    dater('2024-06-30', 'au-plus-tard', 'convention-cea-2022', 'article 2.3', 'exercice-suivant'),
  ]),
])

interface Dates2022 {
  readonly arrete: EcheanceOfficielle['lectures']
  readonly rapport: string
  readonly transmission: string
  readonly adoption: string
}

function echeances2022(regime: Regime, dates: Dates2022): EcheanceOfficielle[] {
  const annee = { regime, millesime: 2022, ouverture: null }
  return [
    echeanceOfficielle({
      ...annee,
      echeance: 'arrete-consommation',
      libelle: 'Arrêté de la consommation des crédits',
      acte: "le département arrête à ce jour la consommation des crédits qu'il déclare",
      exercice: 'evalue',
      convention: dates.arrete.length > 1 ? 'arreteGlissant' : null,
      lectures: dates.arrete,
    }),
    remontee(regime, 'mars', '2022-03-01', ['2022-03-20', '2022-03-31']),
    rapport(2022, regime, [dater(dates.rapport, 'au-plus-tard', A5, '§1.1')]),
    echeanceOfficielle({
      ...annee,
      echeance: 'transmission',
      libelle: "Transmission des rapports et des notes d'analyse aux ministères",
      acte: "le commissaire à la lutte contre la pauvreté transmet le rapport et sa note d'analyse à la DIPLP et à la DGCS",
      exercice: 'evalue',
      convention: null,
      lectures: [dater(dates.transmission, 'au-plus-tard', A5, '§1.4')],
    }),
    echeanceOfficielle({
      ...annee,
      echeance: 'adoption',
      libelle: 'Adoption de la convention',
      acte: "l'assemblée ou la commission permanente du département délibère sur la convention",
      exercice: 'conventionne',
      convention: 'adoption',
      lectures: [
        dater(dates.adoption, 'au-plus-tard', A5, '§4', 'date-limite'),
        dater(dates.adoption, 'avant', A5, '§3', 'avant-le'),
      ],
    }),
    remontee(regime, 'juin', '2022-06-01', ['2022-06-20', '2022-06-30']),
    echeanceOfficielle({
      ...annee,
      echeance: 'denonciation',
      libelle: 'Dénonciation de la convention',
      acte: "l'une des parties adresse la dénonciation au préfet, par lettre recommandée avec accusé de réception",
      exercice: 'conventionne',
      convention: null,
      lectures: [dater('2022-12-31', 'au-plus-tard', A8, 'article 5')],
    }),
  ]
}

function remontee(
  regime: Regime,
  session: 'mars' | 'juin',
  ouverture: string,
  clotures: readonly [string, string],
): EcheanceOfficielle {
  return echeanceOfficielle({
    echeance: `remontee-${session}`,
    regime,
    millesime: 2022,
    libelle: `Session de remontée de ${session}`,
    acte: 'le département saisit ses indicateurs sur le formulaire',
    exercice: null,
    ouverture,
    convention: 'clotureSession',
    lectures: [
      dater(clotures[0], 'au-plus-tard', A5, '§1.3', 'annexe-5'),
      dater(clotures[1], 'au-plus-tard', A7, 'introduction', 'annexe-7'),
    ],
  })
}

function rapport(
  millesime: number,
  regime: Regime,
  lectures: readonly [LectureEcheance, ...LectureEcheance[]],
): EcheanceOfficielle {
  return echeanceOfficielle({
    echeance: 'rapport-execution',
    regime,
    millesime,
    libelle: "Remise du rapport d'exécution",
    acte: "le département remet au préfet le rapport d'exécution, sur lequel il a délibéré",
    exercice: 'evalue',
    ouverture: null,
    convention: lectures.length > 1 ? 'rapportGlissant' : null,
    lectures,
  })
}
