import { geler } from '../geler'
import { type Incoherence, incoherence, lecture } from './incoherence'

/** Les incohérences : ce sur quoi les textes se taisent, et que le calcul doit pourtant trancher. */
export const SILENCES: readonly Incoherence[] = /* @__PURE__ */ geler(() => [
  incoherence({
    id: 'N01',
    sujet: 'Un « nombre de nouveaux entrants » compte-t-il des entrées ou des personnes ?',
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6', 'des nouveaux entrants, sans dire ce que devient qui entre deux fois'),
      lecture('fiches-actions-2024-annexe-4', '§4', 'la même définition'),
    ],
    ecart: "Une personne radiée puis revenue dans l'année compte une fois ou deux.",
    conventions: ['comptage'],
    issue: "La convention choisit ; le défaut est l'entrée, puisque l'indicateur est un flux.",
  }),
  incoherence({
    id: 'N02',
    sujet: "Jusqu'où, avant l'ouverture du droit, une orientation appartient-elle à l'entrée ?",
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6', 'rien : le délai part de la notification'),
      lecture('fiches-actions-2024-annexe-4', '§4', 'rien'),
    ],
    ecart: "Une orientation faite pendant l'instruction précède l'entrée ; trop ancienne, elle appartient à un autre parcours.",
    conventions: ['anticipation'],
    issue: 'Aucun texte ne fixe de durée : six mois sont une pratique, nommée comme telle et modifiable.',
  }),
  incoherence({
    id: 'N03',
    sujet: 'Quels suspendus voient leur accompagnement clos ?',
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6, troisième critère', '« certains », au-delà de 12 mois'),
      lecture('fiches-actions-2024-annexe-4', '§4, troisième critère', '« certains », au-delà de 12 mois'),
    ],
    ecart: 'Rien ne dit lesquels ne sont pas clos.',
    conventions: ['clotureSuspension'],
    issue: 'Tous le sont, passé la durée choisie.',
  }),
  incoherence({
    id: 'N04',
    sujet: 'Le délai du premier rendez-vous après 2023',
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6', '2 semaines'),
      lecture('fiches-actions-2024-annexe-4', '§2, b', "rien : deux indicateurs maintenus, celui-ci n'y est pas"),
      lecture('decret-2024-1244', 'notice', 'rien : orientation et contrat seulement'),
    ],
    ecart: 'Depuis 2024, aucun texte ne fixe ce délai.',
    conventions: ['delaiRendezVous'],
    issue: 'Les 2 semaines du guide restent le défaut de tous les préréglages.',
  }),
  incoherence({
    id: 'N05',
    sujet: "Le délai d'orientation depuis 2025",
    nature: 'silence',
    gravite: 'majeure',
    lectures: [
      lecture('fiches-actions-2024-annexe-4', '§2, b', '15 jours, à défaut 1 mois, en 2024'),
      lecture('casf-d-262-65-2', 'article D. 262-65-2', "6 semaines, après quoi l'opérateur France Travail oriente"),
    ],
    ecart: "L'un mesure une performance, l'autre fait passer la main : ce n'est pas la même sorte de délai.",
    conventions: ['delaiOrientation'],
    issue: 'Un préréglage pour chaque texte.',
  }),
  incoherence({
    id: 'N06',
    sujet: 'Ajouter un mois au 31 janvier',
    nature: 'silence',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6', "rien : l'exemple tombe le 1er du mois"),
      lecture('fiches-actions-2024-annexe-4', '§4', 'rien : le délai est en jours'),
    ],
    ecart: "Le quantième n'existe pas toujours un mois plus tard.",
    conventions: [],
    issue: 'Aucune convention : le quantième est gardé, ramené au dernier jour du mois.',
  }),
])
