import { geler } from '../geler'
import { type Incoherence, incoherence, lecture } from './incoherence'

/** Les incohérences : les libellés et les renvois. */
export const LIBELLES: readonly Incoherence[] = /* @__PURE__ */ geler(() => [
  incoherence({
    id: 'B49',
    sujet: '« Contacts » ou « contrats »',
    nature: 'libelle',
    gravite: 'coquille',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6', 'contrats'),
      lecture('instruction-2022-19-annexe-8', 'annexe A, mesure 3.1', 'contacts'),
      lecture('instruction-2022-19-annexe-9', 'mesure 3.1', 'contacts'),
      lecture('convention-cea-2022', 'annexe A, mesure 3.1', 'contacts'),
    ],
    ecart: 'Une faute de frappe, recopiée jusque dans la convention signée.',
    conventions: [],
    issue: 'Aucune convention : les indicateurs se rapprochent par identifiant.',
  }),
  incoherence({
    id: 'B52',
    sujet: 'Mobilité : bilans ou diagnostics',
    nature: 'libelle',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-2', '§5', 'bilans'),
      lecture('instruction-2022-19-annexe-7', '§8', 'diagnostics'),
      lecture('instruction-2022-19-annexe-9', 'mesure 5.1', 'diagnostics'),
    ],
    ecart: 'Deux noms pour la même mesure.',
    conventions: [],
    issue: 'Aucune convention : un seul identifiant.',
  }),
  incoherence({
    id: 'B56',
    sujet: 'Une colonne de plus dans le tableau',
    nature: 'libelle',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-9', 'en-tête', 'un attendu 2021'),
      lecture('instruction-2022-19-annexe-8', 'annexe A, en-tête', "pas d'attendu 2021"),
      lecture('instruction-2022-19-annexe-5', '§1.3', 'les cibles de 2021 et 2022 à renseigner'),
    ],
    ecart: "La cible de 2021 ne se suit pas d'un tableau à l'autre.",
    conventions: [],
    issue: 'Aucune convention : une colonne absente est absente, pas vide.',
  }),
  incoherence({
    id: 'B57',
    sujet: 'Dénonciation : renvoi à quel article ?',
    nature: 'libelle',
    gravite: 'coquille',
    lectures: [
      lecture('instruction-2022-19-annexe-8', 'article 5', "l'article 4"),
      lecture('convention-cea-2022', 'article 5', "l'article 2"),
    ],
    ecart: "Le rapport est à l'article 2 ; le modèle se trompe de renvoi, et numérote deux articles 2.",
    conventions: [],
    issue: 'Aucune convention : la faute est notée.',
  }),
  incoherence({
    id: 'B58',
    sujet: "L'instruction est-elle modificative ?",
    nature: 'libelle',
    gravite: 'mineure',
    lectures: [
      lecture('convention-cea-2022', 'visas', 'modificative, relative aux avenants'),
      lecture('instruction-2022-19', 'en-tête', 'relative aux conventions'),
    ],
    ecart: 'La convention cite un autre intitulé que celui du texte.',
    conventions: [],
    issue: "Aucune convention : l'intitulé retenu est celui du texte.",
  }),
  incoherence({
    id: 'B63',
    sujet: 'Loi ou projet de loi pour le plein emploi',
    nature: 'libelle',
    gravite: 'coquille',
    lectures: [
      lecture('fiches-actions-2024-annexe-4', 'introduction', 'projet de loi'),
      lecture('fiches-actions-2024-annexe-5', 'introduction', 'loi, et projet de loi'),
      lecture('loi-plein-emploi', 'titre I', 'loi promulguée le 18 décembre 2023'),
    ],
    ecart: 'Le texte est une loi quand les fiches sont écrites.',
    conventions: [],
    issue: "Aucune convention : c'est une loi.",
  }),
])
