import { geler } from '../geler'
import { type Incoherence, incoherence, lecture } from './incoherence'

/** Les incohérences : l'évaluation, les objectifs et leurs suites. */
export const EVALUATION: readonly Incoherence[] = /* @__PURE__ */ geler(() => [
  incoherence({
    id: 'B01',
    sujet: '« Très éloigné » de la cible',
    nature: 'seuil',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19', 'I.2, note 2', "un taux d'au plus 75 % de la cible"),
      lecture('instruction-2022-19-annexe-5', '§2.1, note 1', 'plus de 75 % des allocataires hors de la cible'),
    ],
    ecart:
      "Pour une cible de 100 %, la première vise les taux jusqu'à 75 %, la seconde les taux sous 25 %. Ni l'une ni l'autre ne dit si les trois indicateurs se lisent ensemble.",
    conventions: [],
    issue: "Aucune convention du calcul : c'est une option de l'évaluation des cibles, qui nomme les deux définitions.",
  }),
  incoherence({
    id: 'B22',
    sujet: 'Montant proportionnel, ou pondéré',
    nature: 'seuil',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-5', '§2.1, principe', 'strictement proportionnel à la réalisation'),
      lecture('instruction-2022-19-annexe-5', '§2.1, indicateurs', 'pondérable selon les explications'),
      lecture('instruction-2022-19', 'I.2', 'diminué à due proportion'),
    ],
    ecart:
      "Une proportion stricte ne se pondère pas, et la combinaison des réalisations physique et financière n'est pas donnée.",
    conventions: [],
    issue:
      "Aucune convention : la méthode se nomme, sans défaut, et l'atténuation de la baisse se donne avec son motif ; sans elle, la proportion est stricte.",
  }),
  incoherence({
    id: 'B24',
    sujet: "Ce qu'entraîne un indicateur non renseigné",
    nature: 'seuil',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19', 'I.2, dialogue', 'un dialogue de performance prioritaire'),
      lecture('instruction-2022-19', 'I.2, réfactions', 'une réfaction'),
      lecture('instruction-2022-19-annexe-5', '§1.3', 'une non-reconduction possible'),
    ],
    ecart: 'Trois suites pour un même fait.',
    conventions: [],
    issue: "Aucune convention : le taux de remplissage est calculé, la suite appartient à l'État.",
  }),
  incoherence({
    id: 'B25',
    sujet: 'Les difficultés de logiciel excusent-elles ?',
    nature: 'seuil',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-1', '§1', 'il en est encore tenu compte'),
      lecture('instruction-2022-19-annexe-5', '§1.3', 'les chantiers devraient être finis'),
    ],
    ecart: "Une annexe excuse ce que l'autre n'admet plus.",
    conventions: [],
    issue: 'Aucune convention : un indicateur non calculable est rendu tel, avec ses causes, jamais excusé ni compté zéro.',
  }),
  incoherence({
    id: 'B69',
    sujet: 'Où sont les objectifs chiffrés ?',
    nature: 'seuil',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-5', '§2.1, indicateurs', 'dans le tableau des indicateurs'),
      lecture('instruction-2022-19-annexe-7', '§6', 'dans le guide : 100 %'),
      lecture('instruction-2022-19-annexe-9', 'en-tête', "une colonne d'objectifs laissée vide"),
      lecture('instruction-2022-19', 'I.2', 'tous les indicateurs à renseigner'),
      lecture('convention-cea-2022', 'annexe A, mesure 3.2', '« Tendre vers 3 semaines »'),
    ],
    ecart: 'Le tableau auquel on renvoie ne fixe rien ; la collectivité y écrit « ND » ou un objectif plus faible.',
    conventions: [],
    issue:
      "Aucune convention : les cibles viennent du guide, du corps et des annexes ; l'objectif propre d'un tableau se lit à part.",
  }),
  incoherence({
    id: 'B74',
    sujet: 'Quelles périodes pour le rapport ?',
    nature: 'date',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-6', '§1.1, indicateurs', '31/12/2021 et 31/05/2022, sans distinguer les régimes'),
      lecture('instruction-2022-19-annexe-5', '§4', 'la seconde pour la seule année glissante'),
    ],
    ecart: 'Un rapport en année civile évaluerait ou non les cinq premiers mois de 2022.',
    conventions: [],
    issue: "Aucune convention : l'annexe 5, qui distingue les régimes, l'emporte sur le modèle.",
  }),
])
