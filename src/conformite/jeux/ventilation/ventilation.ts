import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** Les strates somment au total ; celle de ce qui n'en a pas paraît toujours. */
export const VENTILATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'ventilation',
  niveau: 'ventilation',
  titre: "Les strates somment au total ; celle de ce qui n'en a pas paraît toujours.",
  source: "instruction 2022/19, annexe 7, §6, et annexe 9 (distinguer selon l'organisme)",
  critere: 'ventilation',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'par département',
      dossiers: [
        dossier({ id: '67-000001', situations: [soumise('2022-02-08', null, '2022-03-01')] }),
        dossier({ id: '67-000002', situations: [soumise('2022-02-08', null, '2022-03-01')], departement: '68' }),
      ],
      cle: 'departement',
      attendus: {
        tous: {
          strates: [
            { strate: '67', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: '68', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(0) } },
          ],
        },
      },
    },
    {
      titre: 'par organisme : un CCAS, France Travail, une non orientée',
      dossiers: [
        dossier({
          id: '67-000001',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'ccas', parcours: 'social' }],
        }),
        dossier({
          id: '67-000002',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'france-travail', parcours: 'professionnel' }],
        }),
        dossier({ id: '67-000003', situations: [soumise('2022-02-08', null, '2022-03-01')] }),
      ],
      cle: 'organisme',
      attendus: {
        tous: {
          strates: [
            { strate: 'departement', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'france-travail', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: 'mission-locale', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'ccas', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: 'caf', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'msa', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'association', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'autre', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(1) } },
          ],
        },
      },
    },
    {
      titre: "par organisme : un organisme inconnu n'est pas « autre »",
      dossiers: [
        dossier({
          id: '67-000001',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', parcours: 'social' }],
        }),
        dossier({
          id: '67-000002',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'autre', parcours: 'social' }],
        }),
      ],
      cle: 'organisme',
      attendus: {
        tous: {
          strates: [
            { strate: 'departement', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'france-travail', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'mission-locale', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'ccas', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'caf', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'msa', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'association', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'autre', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(1) } },
          ],
        },
      },
    },
    {
      titre: 'par parcours',
      dossiers: [
        dossier({
          id: '67-000001',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-000002',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({
          id: '67-000003',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'professionnel' }],
        }),
      ],
      cle: 'parcours',
      attendus: {
        tous: {
          strates: [
            { strate: 'social', indicateurs: { 'nouveaux-entrants': mesure(2) } },
            { strate: 'socio-professionnel', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'professionnel', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(0) } },
          ],
        },
      },
    },
    {
      titre: "par mois de la date d'entrée, non de l'ouverture",
      dossiers: [dossier({ id: '67-000001', situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      cle: 'mois',
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          strates: [
            { strate: '2022-01', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-02', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-03', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: '2022-04', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-05', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-06', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-07', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-08', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-09', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-10', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-11', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-12', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(0) } },
          ],
        },
        casf: {
          strates: [
            { strate: '2022-01', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-02', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: '2022-03', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-04', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-05', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-06', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-07', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-08', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-09', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-10', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-11', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-12', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(0) } },
          ],
        },
      },
    },
    {
      titre: 'par mois : notification inconnue, non ventilée, et inconnue',
      dossiers: [dossier({ id: '67-000001', situations: [soumise('2022-02-08', null, null)] })],
      cle: 'mois',
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          strates: [
            { strate: '2022-01', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-02', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-03', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-04', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-05', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-06', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-07', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-08', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-09', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-10', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-11', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-12', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(0, 1) } },
          ],
        },
        casf: {
          strates: [
            { strate: '2022-01', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-02', indicateurs: { 'nouveaux-entrants': mesure(1) } },
            { strate: '2022-03', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-04', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-05', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-06', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-07', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-08', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-09', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-10', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-11', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: '2022-12', indicateurs: { 'nouveaux-entrants': mesure(0) } },
            { strate: 'non ventilé', indicateurs: { 'nouveaux-entrants': mesure(0) } },
          ],
        },
      },
    },
  ],
}))
