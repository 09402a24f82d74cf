import { geler } from '../geler'
import { type Incoherence, incoherence, lecture } from './incoherence'

/** Les incohérences : ce sur quoi les textes se taisent dans le contrôle d'un budget. */
export const SILENCES_BUDGET: readonly Incoherence[] = /* @__PURE__ */ geler(() => [
  incoherence({
    id: 'N07',
    sujet: 'Une cellule vide sous une colonne « le cas échéant »',
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-5', '§1.2', "l'ensemble des données est renseigné : un vide est un oubli"),
      lecture(
        'instruction-2022-19-annexe-10',
        'prévisionnel 2022, colonnes B, D et E',
        '« le cas échéant » : un vide dit qu’il n’y a rien',
      ),
    ],
    ecart: "La somme A + B + C + D + E est inconnue, ou se vérifie, selon ce qu'un vide veut dire.",
    conventions: ['budget.casEcheant'],
    issue: 'La convention choisit ; le défaut tient le vide pour inconnu.',
  }),
  incoherence({
    id: 'N08',
    sujet: 'La parité : égalité ou plancher',
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture(
        'instruction-2022-19-annexe-5',
        '§2.2, parité',
        "la parité est assurée : rien n'est dit d'un département qui met davantage",
      ),
      lecture(
        'instruction-2022-19-annexe-5',
        '§2.2, effet de levier',
        "la part de l'État ne se substitue pas à l'effort du département",
      ),
    ],
    ecart: "Un département qui apporte plus que l'État manque à l'égalité, et non à l'effet de levier.",
    conventions: ['budget.parite'],
    issue: "La convention choisit ; le défaut est l'égalité, sens premier du mot.",
  }),
  incoherence({
    id: 'N09',
    sujet: 'La parité : sur quels montants',
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture(
        'instruction-2022-19-annexe-6',
        '§1.1, budget prévisionnel',
        'des parts égales, puis des reports égaux ajoutés au budget global',
      ),
      lecture(
        'instruction-2022-19-annexe-10',
        'prévisionnel 2022, colonnes A à D',
        'crédits nouveaux et reportés en colonnes séparées',
      ),
    ],
    ecart: "Un report inégal rompt la parité, ou n'y change rien.",
    conventions: ['budget.partsComparees'],
    issue: 'La convention choisit ; le défaut compare les crédits nouveaux, ceux que la convention affecte.',
  }),
  incoherence({
    id: 'N10',
    sujet: 'Les 500 € par bénéficiaire : repère ou plafond',
    nature: 'silence',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-2', '§3, mesure n° 2', 'une référence de coût'),
      lecture('instruction-2022-19', 'I.3, mobilités', 'un suivi sur un objectif de bénéficiaires, sans coût'),
    ],
    ecart: "Rien ne dit si l'on peut la dépasser.",
    conventions: ['budget.coutMobilite'],
    issue: "La convention choisit ; le défaut en fait un repère : au-dessus, c'est à expliquer.",
  }),
])
