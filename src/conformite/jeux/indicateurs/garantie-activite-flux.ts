import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** Les nouveaux entrants orientés vers la garantie d'activité, hors accompagnement global. */
export const GARANTIE_ACTIVITE_FLUX: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'garantie-activite-flux',
  niveau: 'indicateurs',
  titre: "Les nouveaux entrants orientés vers la garantie d'activité, hors accompagnement global.",
  source: 'instruction 2022/19, annexe 7, §7',
  critere: 'gad-orientes',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "entrante de l'année orientée vers la garantie d'activité : comptée",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-04-05' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(1), 'ag-orientes': mesure(0) } } },
    },
    {
      titre: "existante orientée dans l'année : pas une nouvelle entrante, pas comptée",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-04-05' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0), 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: 'orientée le 31/12 : dans la période',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-12-31' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(1) } } },
    },
    {
      titre: 'orientée le 01/01 suivant : hors de la période',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2023-01-01' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-03-01' },
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0) } } },
    },
    {
      titre: "orientée la veille de la période, pendant l'instruction de son droit : pas dans le flux de l'année",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2021-12-31' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0) } } },
    },
    {
      titre: "orientée le premier jour de la période, pendant l'instruction de son droit : dans le flux",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-01-01' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(1) } } },
    },
    {
      titre: "orientée avant son entrée (retour de suspension) : elle n'était pas encore nouvelle entrante",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2022-06-04', droit: 'suspendu' },
            soumise('2022-06-05', null, '2022-06-10'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-06-04' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(1), 'gad-orientes': mesure(0) } } },
    },
    {
      titre: 'orientée le jour de son entrée : comptée',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2022-06-04', droit: 'suspendu' },
            soumise('2022-06-05', null, '2022-06-10'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-06-05' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(1), 'gad-orientes': mesure(1) } } },
    },
    {
      titre: 'deux orientations vers la garantie : une seule personne',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05' },
            { dispositif: 'garantie-activite', orienteLe: '2022-09-05' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(1) } } },
    },
    {
      titre: "date d'orientation inconnue : on ne sait pas",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0, 1) } } },
    },
    {
      titre: 'entrée indéterminée (notification inconnue) : on ne sait pas',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-04-05' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(0, 1), 'gad-orientes': mesure(0, 1) },
        },
        casf: { indicateurs: { 'nouveaux-entrants': mesure(1), 'gad-orientes': mesure(1) } },
      },
    },
    {
      titre: 'accompagnements non tenus, entrante : on ne sait pas',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: null,
        }),
      ],
      attendus: {
        tous: {
          indicateurs: {
            'gad-orientes': mesure(0, 1),
            'ag-orientes': mesure(0, 1),
            'gad-en-cours': mesure(0, 1),
            'ag-en-cours': mesure(0, 1),
          },
        },
      },
    },
    {
      titre: "accompagnements non tenus, pas entrante de l'année : elle ne peut pas être dans ce flux",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [dossier({ situations: [soumise('2019-06-03', null, '2019-06-11')], accompagnements: null })],
      attendus: {
        tous: { indicateurs: { 'gad-orientes': mesure(0), 'ag-orientes': mesure(0, 1), 'gad-en-cours': mesure(0, 1) } },
      },
    },
    {
      titre: "dossier d'un autre département : hors du territoire",
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          departement: '68',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-04-05' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67'] },
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0), 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: 'le même, 67 et 68 en un seul territoire : compté',
      source:
        "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité départementale (flux, nouveaux entrants de l'année)",
      dossiers: [
        dossier({
          departement: '68',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-04-05' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67', '68'] },
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(1), 'gad-en-cours': mesure(1) } } },
    },
  ],
}))
