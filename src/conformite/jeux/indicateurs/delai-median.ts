import type { Jeu } from '../../jeu'
import { composerJeu, dossier, soumise } from '../composition'

/** Le délai médian d'orientation, observé et de Kaplan-Meier. */
export const DELAI_MEDIAN: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'delai-median',
  niveau: 'indicateurs',
  titre: "Le délai médian d'orientation, observé et de Kaplan-Meier.",
  source: 'fiches-actions 2024, fiche 1',
  critere: 'delai-median',
  contexte: { periode: { debut: '2024-01-01', fin: '2024-12-31' } },
  cas: [
    {
      titre: 'orientés en 5, 10 et 20 jours : médiane de 10 jours',
      source: "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-21', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-22',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-11', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': { delaiMedian: { observe: 10, kaplanMeier: 10 } },
        casf: { delaiMedian: { observe: 32, kaplanMeier: 32 } },
      },
    },
    {
      titre: "orientés en 5 et 10 jours : la moitié l'est en 5 jours",
      source: "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-11', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': { delaiMedian: { observe: 5, kaplanMeier: 5 } },
        casf: { delaiMedian: { observe: 27, kaplanMeier: 27 } },
      },
    },
    {
      titre: "orientés en 5, 10 et 20 jours, un jamais : il pèse dans Kaplan-Meier, la moitié n'est atteinte qu'au 10e jour",
      source: "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-11', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-22',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-21', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({ id: '67-23', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': { delaiMedian: { observe: 10, kaplanMeier: 10 } },
        casf: { delaiMedian: { observe: 32, kaplanMeier: 32 } },
      },
    },
    {
      titre: 'orientés en 5, 10 et 20 jours, deux jamais : 10 jours sur les orientés, 20 avec les autres',
      source: "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-11', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-22',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-21', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({ id: '67-23', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
        dossier({ id: '67-24', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': { delaiMedian: { observe: 10, kaplanMeier: 20 } },
        casf: { delaiMedian: { observe: 32, kaplanMeier: 42 } },
      },
    },
    {
      titre: "orientés en 5 et 10 jours, trois jamais : la moitié n'est jamais atteinte",
      source: "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)",
      dossiers: [
        dossier({
          id: '67-20',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-06', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-21',
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-11', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({ id: '67-22', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
        dossier({ id: '67-23', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
        dossier({ id: '67-24', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          delaiMedian: { observe: 5, kaplanMeier: null },
        },
        casf: { delaiMedian: { observe: 27, kaplanMeier: null } },
      },
    },
    {
      titre: 'aucun orienté : pas de médiane',
      source: "fiches-actions 2024, fiche 1, §indicateurs (délai médian d'orientation)",
      dossiers: [
        dossier({ id: '67-20', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
        dossier({ id: '67-21', situations: [soumise('2024-02-08', null, '2024-03-01')] }),
      ],
      attendus: { tous: { delaiMedian: { observe: null, kaplanMeier: null } } },
    },
  ],
}))
