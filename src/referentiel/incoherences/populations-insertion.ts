import { geler } from '../geler'
import { type Incoherence, incoherence, lecture } from './incoherence'

/** Les incohérences : qui l'on compte dans les indicateurs d'insertion. */
export const POPULATIONS_INSERTION: readonly Incoherence[] = /* @__PURE__ */ geler(() => [
  incoherence({
    id: 'B08',
    sujet: 'Les premiers rendez-vous de qui ?',
    nature: 'perimetre',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6, rendez-vous, début du délai', 'les orientés dans le mois'),
      lecture('instruction-2022-19-annexe-7', '§6, rendez-vous, total', 'les nouveaux entrants orientés, hors Pôle emploi'),
      lecture('instruction-2022-19', 'I.1.a, note 1', 'tout nouvel allocataire'),
    ],
    ecart: "Le nombre dans le délai et le total n'auraient pas la même population : leur rapport perdrait son sens.",
    conventions: ['populationRendezVous'],
    issue: 'La convention prend la population, la même pour les deux indicateurs ; le défaut est celle du total.',
  }),
  incoherence({
    id: 'B09',
    sujet: 'Rendez-vous fixé, ou accompagnement commencé',
    nature: 'perimetre',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19', 'I.1.a, note 1', 'accompagner'),
      lecture('instruction-2022-19-annexe-1', 'introduction', 'entrer en accompagnement'),
      lecture('instruction-2022-19-annexe-7', '§6', 'avoir un rendez-vous fixé'),
    ],
    ecart: "Un rendez-vous fixé auquel personne ne vient remplit l'indicateur sans que la cible soit servie.",
    conventions: [],
    issue: 'Aucune convention : les indicateurs comptent, comme leur libellé, les rendez-vous fixés et non annulés.',
  }),
  incoherence({
    id: 'B10',
    sujet: 'Les premiers CER de qui ?',
    nature: 'perimetre',
    gravite: 'majeure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6', 'tous les bénéficiaires orientés hors Pôle emploi'),
      lecture('instruction-2022-19-annexe-9', 'mesure 3.1', 'les nouveaux entrants, hors renouvellements'),
    ],
    ecart: 'Le Bas-Rhin déclare pour 2019 plus de premiers CER (11 752) que de nouveaux entrants (9 000).',
    conventions: [],
    issue: 'Aucune convention : les contrats se comptent parmi les entrées, seule lecture où le taux ne dépasse pas 100 %.',
  }),
  incoherence({
    id: 'B60',
    sujet: "L'orientation compte-t-elle les orientés vers Pôle emploi ?",
    nature: 'perimetre',
    gravite: 'majeure',
    lectures: [
      lecture('fiches-actions-2024-annexe-4', '§2, b', 'non, dit 2024 des indicateurs CALPAE'),
      lecture('instruction-2022-19-annexe-7', '§6', 'oui : tous les nouveaux entrants'),
    ],
    ecart: "Le texte de 2024 décrit l'indicateur de 2022 autrement que le guide de 2022.",
    conventions: [],
    issue:
      "Aucune convention : le guide définit l'indicateur, le texte de 2024 le raconte. Seuls le rendez-vous et le contrat excluent Pôle emploi.",
  }),
  incoherence({
    id: 'B61',
    sujet: '70 % de quelles orientations ?',
    nature: 'perimetre',
    gravite: 'majeure',
    lectures: [
      lecture('fiches-actions-2024', 'fiche 1, objectifs', 'socioprofessionnelles et professionnelles'),
      lecture('fiches-actions-2024', 'fiche 1, indicateurs', 'professionnelles seules'),
    ],
    ecart: "La cible est bien plus haute si les parcours socioprofessionnels n'y comptent pas.",
    conventions: [],
    issue: "Aucune convention : le taux compte les parcours professionnels, comme l'indicateur de la fiche.",
  }),
  incoherence({
    id: 'B64',
    sujet: 'Suspendus depuis 12 mois exactement',
    nature: 'perimetre',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6, inclus', 'plus de 12 mois'),
      lecture('instruction-2022-19-annexe-7', '§6, exclus', 'moins de 12 mois, en général'),
      lecture('fiches-actions-2024-annexe-4', '§4', 'les deux mêmes phrases'),
    ],
    ecart: "Ni inclus ni exclu à 12 mois justes, et l'exclusion souffre des exceptions que rien ne nomme.",
    conventions: ['clotureSuspension'],
    issue: "La durée se choisit ; l'accompagnement est clos si la suspension la dépasse strictement.",
  }),
  incoherence({
    id: 'B65',
    sujet: "Revenus d'activité de 500 € exactement",
    nature: 'perimetre',
    gravite: 'mineure',
    lectures: [
      lecture('instruction-2022-19-annexe-7', '§6, inclus', 'passer sous 500 €'),
      lecture('instruction-2022-19-annexe-7', '§6, exclus', 'être ou passer au-dessus de 500 €'),
    ],
    ecart: "Le cas de 500 € justes n'est réglé nulle part.",
    conventions: [],
    issue: 'Aucune convention : le dossier donne le top « droits et devoirs », que la CAF ou la MSA a déjà calculé.',
  }),
  incoherence({
    id: 'B71',
    sujet: "D'où vient le nombre de nouveaux entrants ?",
    nature: 'perimetre',
    gravite: 'mineure',
    lectures: [
      lecture('fiches-actions-2024-annexe-4', '§2, b', 'une enquête de la DREES'),
      lecture('instruction-2022-19-annexe-7', '§6', 'le comptage du département'),
    ],
    ecart: 'Deux sources pour un même nombre, sous une même définition.',
    conventions: [],
    issue: "Aucune convention : la bibliothèque compte des dossiers ; elle n'a pas l'enquête.",
  }),
  incoherence({
    id: 'B72',
    sujet: 'Délai médian, ou nombre dans le délai',
    nature: 'perimetre',
    gravite: 'mineure',
    lectures: [
      lecture('fiches-actions-2024', 'fiche 1, indicateurs', 'un délai médian'),
      lecture('fiches-actions-2024-annexe-4', '§4', 'un nombre de nouveaux entrants'),
    ],
    ecart: 'Les deux mesures ne se comparent pas.',
    conventions: [],
    issue: 'Aucune convention à choisir : les deux se calculent, chacune sous son nom.',
  }),
])
