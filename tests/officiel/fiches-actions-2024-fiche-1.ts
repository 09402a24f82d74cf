import { type CasOfficiel, type ContexteDuCas, PERSONNE, SUIVI } from './cas'

const MEDIANE = "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)"
const PROFESSIONNELLES = "fiches-actions 2024, fiche 1, §indicateurs (taux d'orientations professionnelles)"

const ANNEE_2024: ContexteDuCas = { periode: { debut: '2024-01-01', fin: '2024-12-31' }, prereglage: 'transition2024' }

/** Une entrée notifiée le 01/03, orientée au jour dit ou jamais. */
const entrante = (rang: number, orientationNotifieeLe: string | null, parcours: string | null = 'social') => ({
  ...PERSONNE,
  id: `67-2${rang}`,
  situations: [{ debut: '2024-02-08', fin: null, droit: 'versable', soumisDroitsDevoirs: true, notifieeLe: '2024-03-01' }],
  suivis: orientationNotifieeLe === null ? [] : [{ ...SUIVI, orientationNotifieeLe, parcours }],
})
const LE_6 = '2024-03-06'
const LE_11 = '2024-03-11'
const LE_21 = '2024-03-21'

const delais = (...jours: readonly (string | null)[]) => jours.map((jour, rang) => entrante(rang, jour))
const parcours = (...liste: readonly (string | null)[]) => liste.map((un, rang) => entrante(rang, LE_6, un))

export const FICHE_1: readonly CasOfficiel[] = [
  {
    titre: 'orientés en 5, 10 et 20 jours : médiane de 10 jours',
    source: MEDIANE,
    dossiers: delais(LE_21, LE_6, LE_11),
    contexte: ANNEE_2024,
    delaiMedian: { observe: 10, kaplanMeier: 10 },
  },
  {
    titre: "orientés en 5 et 10 jours : la moitié l'est en 5 jours",
    source: MEDIANE,
    dossiers: delais(LE_6, LE_11),
    contexte: ANNEE_2024,
    delaiMedian: { observe: 5, kaplanMeier: 5 },
  },
  {
    titre: "orientés en 5, 10 et 20 jours, un jamais : il pèse dans Kaplan-Meier, la moitié n'est atteinte qu'au 10e jour",
    source: MEDIANE,
    dossiers: delais(LE_6, LE_11, LE_21, null),
    contexte: ANNEE_2024,
    delaiMedian: { observe: 10, kaplanMeier: 10 },
  },
  {
    titre: 'orientés en 5, 10 et 20 jours, deux jamais : 10 jours sur les orientés, 20 avec les autres',
    source: MEDIANE,
    dossiers: delais(LE_6, LE_11, LE_21, null, null),
    contexte: ANNEE_2024,
    delaiMedian: { observe: 10, kaplanMeier: 20 },
  },
  {
    titre: "orientés en 5 et 10 jours, trois jamais : la moitié n'est jamais atteinte",
    source: MEDIANE,
    dossiers: delais(LE_6, LE_11, null, null, null),
    contexte: ANNEE_2024,
    delaiMedian: { observe: 5, kaplanMeier: null },
  },
  {
    titre: 'aucun orienté : pas de médiane',
    source: MEDIANE,
    dossiers: delais(null, null),
    contexte: ANNEE_2024,
    delaiMedian: { observe: null, kaplanMeier: null },
  },
  {
    titre: 'deux parcours professionnels sur trois orientés',
    source: PROFESSIONNELLES,
    dossiers: parcours('professionnel', 'socio-professionnel', 'professionnel'),
    contexte: ANNEE_2024,
    taux: { 'orientation-professionnelle': { numerateur: 2, denominateur: 3, valeur: 2 / 3 } },
  },
  {
    titre: 'sept sur dix : la cible de 70 % est atteinte',
    source: PROFESSIONNELLES,
    dossiers: parcours(...Array<string>(7).fill('professionnel'), 'social', 'social', 'socio-professionnel'),
    contexte: ANNEE_2024,
    taux: { 'orientation-professionnelle': { numerateur: 7, denominateur: 10, valeur: 0.7 } },
  },
  {
    titre: 'parcours inconnu : entre un demi et un',
    source: PROFESSIONNELLES,
    dossiers: parcours('professionnel', null),
    contexte: ANNEE_2024,
    taux: {
      'orientation-professionnelle': {
        numerateur: 1,
        minimum: { numerateur: 1, denominateur: 2 },
        maximum: { numerateur: 2, denominateur: 2 },
      },
    },
  },
  {
    titre: 'aucun orienté : non calculable, jamais 0 %',
    source: PROFESSIONNELLES,
    dossiers: delais(null),
    contexte: ANNEE_2024,
    taux: { 'orientation-professionnelle': { numerateur: 0, denominateur: 0, valeur: null } },
  },
]
