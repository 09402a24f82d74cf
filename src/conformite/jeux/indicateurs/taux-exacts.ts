import type { Jeu } from '../../jeu'
import { composerJeu, dossier, soumise } from '../composition'

/** Un taux est deux nombres de cas ; sans cas, il n'est pas calculable. */
export const TAUX_EXACTS: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'taux-exacts',
  niveau: 'indicateurs',
  titre: "Un taux est deux nombres de cas ; sans cas, il n'est pas calculable.",
  source: 'fiches-actions 2024, fiche 1',
  critere: 'taux',
  contexte: { periode: { debut: '2024-01-01', fin: '2024-12-31' } },
  cas: [
    {
      titre: 'deux parcours professionnels sur trois orientés',
      source: "fiches-actions 2024, fiche 1, §indicateurs (taux d'orientations professionnelles)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'socio-professionnel' }],
        }),
        dossier({
          id: '67-22',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
      ],
      attendus: {
        tous: {
          taux: {
            'orientation-professionnelle': {
              numerateur: 2,
              denominateur: 3,
              minimum: { numerateur: 2, denominateur: 3 },
              maximum: { numerateur: 2, denominateur: 3 },
            },
          },
        },
      },
    },
    {
      titre: 'sept sur dix : la cible de 70 % est atteinte',
      source: "fiches-actions 2024, fiche 1, §indicateurs (taux d'orientations professionnelles)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-22',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-23',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-24',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-25',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-26',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-27',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-28',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-29',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'socio-professionnel' }],
        }),
      ],
      attendus: {
        tous: {
          taux: {
            'orientation-professionnelle': {
              numerateur: 7,
              denominateur: 10,
              minimum: { numerateur: 7, denominateur: 10 },
              maximum: { numerateur: 7, denominateur: 10 },
            },
          },
        },
      },
    },
    {
      titre: 'parcours inconnu : entre un demi et un',
      source: "fiches-actions 2024, fiche 1, §indicateurs (taux d'orientations professionnelles)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'professionnel' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement' }],
        }),
      ],
      attendus: {
        tous: {
          taux: {
            'orientation-professionnelle': {
              numerateur: 1,
              denominateur: 2,
              minimum: { numerateur: 1, denominateur: 2 },
              maximum: { numerateur: 2, denominateur: 2 },
            },
          },
        },
      },
    },
    {
      titre: 'aucun orienté : non calculable, jamais 0 %',
      source: "fiches-actions 2024, fiche 1, §indicateurs (taux d'orientations professionnelles)",
      dossiers: [dossier({ id: '67-20', situations: [soumise('2024-02-08', null, '2024-03-01')] })],
      attendus: {
        tous: { taux: { 'orientation-professionnelle': { numerateur: 0, denominateur: 0, minimum: null, maximum: null } } },
      },
    },
    {
      titre: 'deux entrantes, une orientée à temps : un sur deux',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({ id: '67-000002', situations: [soumise('2022-02-08', null, '2022-03-01')] }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' } },
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': {
          taux: {
            orientation: {
              numerateur: 1,
              denominateur: 2,
              minimum: { numerateur: 1, denominateur: 2 },
              maximum: { numerateur: 1, denominateur: 2 },
            },
          },
        },
        'casf transition2024': {
          taux: {
            orientation: {
              numerateur: 0,
              denominateur: 2,
              minimum: { numerateur: 0, denominateur: 2 },
              maximum: { numerateur: 0, denominateur: 2 },
            },
          },
        },
      },
    },
  ],
}))
