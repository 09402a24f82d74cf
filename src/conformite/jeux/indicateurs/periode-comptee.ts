import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** La période se compte bornes comprises, à la date d'entrée. */
export const PERIODE_COMPTEE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'periode-comptee',
  niveau: 'indicateurs',
  titre: "La période se compte bornes comprises, à la date d'entrée.",
  source: 'instruction 2022/19, annexe 7, §6, période',
  critere: 'nouvel-entrant-de-la-periode',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'droit ouvert en décembre 2021 et notifié le 01/01/2022 : compté en 2022',
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [dossier({ situations: [soumise('2021-12-15', null, '2022-01-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(1) },
        },
        casf: { indicateurs: { 'nouveaux-entrants': mesure(0) } },
      },
    },
    {
      titre: 'droit ouvert en décembre 2021 et notifié le 31/12/2021 : compté en 2021, pas en 2022',
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [dossier({ situations: [soumise('2021-12-15', null, '2021-12-31')] })],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0) } } },
    },
    {
      titre: 'le même, dans la remontée de 2021 : compté',
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [dossier({ situations: [soumise('2021-12-15', null, '2021-12-31')] })],
      contexte: { periode: { debut: '2021-01-01', fin: '2021-12-31' } },
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(1) } } },
    },
    {
      titre: 'seconde remontée (01/01 au 31/05) : notifié le 31/05, compté',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, périodes des deux remontées',
      dossiers: [dossier({ situations: [soumise('2022-05-16', null, '2022-05-31')] })],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-05-31' } },
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(1) } } },
    },
    {
      titre: 'seconde remontée (01/01 au 31/05) : notifié le 01/06, pas encore compté',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, périodes des deux remontées',
      dossiers: [dossier({ situations: [soumise('2022-05-16', null, '2022-06-01')] })],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-05-31' } },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(0) },
        },
        casf: { indicateurs: { 'nouveaux-entrants': mesure(1) } },
      },
    },
    {
      titre: 'notifié le 31/12 : le dernier jour compte',
      dossiers: [dossier({ situations: [soumise('2022-12-05', null, '2022-12-31')] })],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(1) } } },
    },
    {
      titre: "notification inconnue : peut-être entrante de l'année, délai d'orientation inconnu",
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(0, 1), 'nouveaux-entrants-orientes-dans-le-delai': mesure(0, 1) },
        },
        casf: { indicateurs: { 'nouveaux-entrants': mesure(1), 'nouveaux-entrants-orientes-dans-le-delai': mesure(0) } },
      },
    },
    {
      titre: "notification inconnue, droit ouvert le 01/12 de l'année précédente : peut-être encore de l'année",
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [
        dossier({
          situations: [soumise('2021-12-01', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(0, 1) },
        },
        casf: { indicateurs: { 'nouveaux-entrants': mesure(0) } },
      },
    },
    {
      titre: "notification inconnue, droit ouvert le 30/11 de l'année précédente : pas de l'année",
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [
        dossier({
          situations: [soumise('2021-11-30', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0) } } },
    },
    {
      titre: "notification inconnue, droit ouvert le dernier jour de l'année : peut-être de l'année",
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [
        dossier({
          situations: [soumise('2022-12-31', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(0, 1) },
        },
        casf: { indicateurs: { 'nouveaux-entrants': mesure(1) } },
      },
    },
    {
      titre: "notification inconnue, droit ouvert le lendemain : pas de l'année",
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [
        dossier({
          situations: [soumise('2023-01-01', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-03-01' },
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0) } } },
    },
  ],
}))
