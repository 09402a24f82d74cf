import { geler } from '../geler'
import type { IdIndicateur } from '../indicateurs/identifiants'
import { citer } from '../reference'
import type { Cible, Part, Seuil } from './cible'

/** Les cibles de l'orientation et de l'accompagnement. */
export const CIBLES_INSERTION: readonly Cible[] = /* @__PURE__ */ geler(() => [
  {
    id: 'orientation-2019',
    objet: 'orientation',
    libelle: "orienter tout nouvel allocataire du RSA en 30 jours (l'indicateur le mesure en 1 mois)",
    rang: 'nationale',
    echelle: 'departement',
    seuil: auPlus(30, 'jours'),
    part: tous('nouveaux-entrants-orientes-dans-le-delai', 'nouveaux-entrants'),
    incoherences: ['B01', 'B04', 'B05', 'B06', 'B69'],
    ...citer('instruction-2022-19', 'I.1.a, note 1', '2019-01-01', '2023-12-31'),
  },
  {
    id: 'orientation-2024',
    objet: 'orientation',
    libelle: 'notifier toute orientation en 15 jours, à défaut de paramétrage en 1 mois',
    rang: 'nationale',
    echelle: 'departement',
    seuil: auPlus(15, 'jours'),
    part: tous('nouveaux-entrants-orientes-dans-le-delai', 'nouveaux-entrants'),
    incoherences: ['B06', 'B07'],
    ...citer('fiches-actions-2024-annexe-4', '§4', '2024-01-01', '2024-12-31'),
  },
  {
    id: 'orientation-2025',
    objet: 'orientation',
    libelle: "orienter en 6 semaines ; passé ce délai, l'opérateur France Travail oriente",
    rang: 'nationale',
    echelle: 'departement',
    seuil: auPlus(6, 'semaines'),
    part: null,
    incoherences: ['N05'],
    ...citer('casf-d-262-65-2', 'article D. 262-65-2', '2025-01-01', null),
  },
  {
    id: 'rendez-vous-2019',
    objet: 'rendez-vous',
    libelle: "fixer le premier rendez-vous d'accompagnement en 2 semaines après l'orientation",
    rang: 'nationale',
    echelle: 'departement',
    seuil: auPlus(2, 'semaines'),
    part: tous('premiers-rendez-vous-dans-le-delai', 'premiers-rendez-vous'),
    incoherences: ['B01', 'B06', 'B08', 'B09', 'B69'],
    ...citer('instruction-2022-19', 'I.1.a, note 1', '2019-01-01', '2023-12-31'),
  },
  {
    id: 'contrat-2019',
    objet: 'contrat',
    libelle: "signer le premier contrat d'engagements réciproques en 2 mois",
    rang: 'nationale',
    echelle: 'departement',
    seuil: auPlus(2, 'mois'),
    part: tous('premiers-contrats-dans-le-delai', 'premiers-contrats'),
    incoherences: ['B01', 'B02', 'B03', 'B06', 'B69'],
    ...citer('instruction-2022-19', 'I.1.a, note 1', '2019-01-01', '2023-12-31'),
  },
  {
    id: 'contrat-loi-2009',
    objet: 'contrat-loi',
    libelle: "conclure le contrat d'engagements réciproques en 1 mois après l'orientation",
    rang: 'nationale',
    echelle: 'beneficiaire',
    seuil: auPlus(1, 'mois'),
    part: null,
    incoherences: ['B02', 'B03'],
    ...citer('casf-l-262-35', 'article L. 262-35', '2009-06-01', '2024-12-31'),
  },
  {
    id: 'contrat-loi-2025',
    objet: 'contrat-loi',
    libelle: "signer le contrat d'engagement en 1 mois après la notification de l'orientation",
    rang: 'nationale',
    echelle: 'beneficiaire',
    seuil: auPlus(1, 'mois'),
    part: null,
    incoherences: [],
    ...citer('decret-2024-1244', 'notice', '2025-01-01', null),
  },
  {
    id: 'orientation-professionnelle-2024',
    objet: 'orientation-professionnelle',
    libelle: 'orienter vers un parcours professionnel',
    rang: 'intermediaire',
    echelle: 'departement',
    seuil: { valeur: 70, unite: 'pourcent', sens: 'au-moins', strict: false, depuis: null },
    part: null,
    incoherences: ['B61'],
    ...citer('fiches-actions-2024', 'fiche 1, indicateurs', '2024-01-01', '2025-12-31'),
  },
  {
    id: 'delai-median-orientation-2024',
    objet: 'delai-median-orientation',
    libelle: "ramener le délai médian d'orientation sous 1 mois",
    rang: 'intermediaire',
    echelle: 'departement',
    seuil: { ...auPlus(1, 'mois'), strict: true },
    part: null,
    incoherences: ['B07', 'B72'],
    ...citer('fiches-actions-2024', 'fiche 1, indicateurs', '2024-01-01', '2025-12-31'),
  },
])

function auPlus(valeur: number, unite: Seuil['unite']): Seuil {
  return { valeur, unite, sens: 'au-plus', strict: false, depuis: null }
}

function tous(numerateur: IdIndicateur, denominateur: IdIndicateur): Part {
  return { numerateur, denominateur, attendue: 100 }
}
