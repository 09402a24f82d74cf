import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** Les rendez-vous comptés sont ceux des entrants orientés hors France Travail. */
export const RENDEZ_VOUS_DES_ORIENTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'rendez-vous-des-orientes',
  niveau: 'indicateurs',
  titre: 'Les rendez-vous comptés sont ceux des entrants orientés hors France Travail.',
  source: 'instruction 2022/19, annexe 7, §6, 1ers rendez-vous',
  critere: 'premier-rendez-vous',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "orientée en plus d'un mois : son rendez-vous compte, sauf à ne compter que les orientés dans le délai",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous, deux phrases (nouveaux entrants orientés ; orientés en moins d'un mois)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-04-05', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-04-10' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(1), 'premiers-rendez-vous-dans-le-delai': mesure(1) } } },
      lectures: [
        [
          { populationRendezVous: 'orientes-dans-le-delai' },
          { indicateurs: { 'premiers-rendez-vous': mesure(0), 'premiers-rendez-vous-dans-le-delai': mesure(0) } },
        ],
      ],
    },
    {
      titre: 'orienté le 10/03, rendez-vous le 23/03 : à deux semaines ou moins',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous à 2 semaines ou moins, délai à partir de la date d'orientation",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-23' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(1), 'premiers-rendez-vous-dans-le-delai': mesure(1) } } },
    },
    {
      titre: 'orienté le 10/03, rendez-vous le 24/03 : compté, mais hors délai',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous à 2 semaines ou moins, délai à partir de la date d'orientation",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-24' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(1), 'premiers-rendez-vous-dans-le-delai': mesure(0) } } },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          { indicateurs: { 'premiers-rendez-vous': mesure(1), 'premiers-rendez-vous-dans-le-delai': mesure(1) } },
        ],
      ],
    },
    {
      titre: 'le seul rendez-vous est annulé : pas de rendez-vous',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'annule', date: '2022-03-15' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(0), 'premiers-rendez-vous-dans-le-delai': mesure(0) } } },
    },
    {
      titre: "rendez-vous fixé le lendemain de l'observation : pas encore connu",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-12-01', null, '2022-12-12')],
          suivis: [{ orientationNotifieeLe: '2022-12-20', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'prevu', date: '2023-01-02', fixeLe: '2023-01-01' }],
        }),
      ],
      attendus: {
        tous: { indicateurs: { 'premiers-rendez-vous': mesure(0, 0, 1), 'premiers-rendez-vous-dans-le-delai': mesure(0, 0, 1) } },
      },
    },
    {
      titre: "orienté vers France Travail : les rendez-vous n'y sont pas comptés",
      source:
        "instruction 2022/19, annexe 7, §6, rendez-vous d'accompagnement social et socio-professionnel, donc hors Pôle emploi",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'france-travail', parcours: 'professionnel' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-15' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(0), 'premiers-rendez-vous-dans-le-delai': mesure(0) } } },
    },
    {
      titre: 'jamais orienté : aucun premier rendez-vous à compter',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous, deux phrases (nouveaux entrants orientés ; orientés en moins d'un mois)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-15' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(0), 'premiers-rendez-vous-dans-le-delai': mesure(0) } } },
    },
    {
      titre: 'orientation non datée, aucun rendez-vous : pas de rendez-vous à compter',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        tous: { indicateurs: { 'nouveaux-entrants-orientes-dans-le-delai': mesure(0, 1), 'premiers-rendez-vous': mesure(0) } },
      },
    },
    {
      titre: 'rendez-vous non tenus : inconnus, pas zéro',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: null,
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: {
            'nouveaux-entrants': mesure(1),
            'nouveaux-entrants-orientes-dans-le-delai': mesure(1),
            'premiers-rendez-vous': mesure(0, 1),
            'premiers-rendez-vous-dans-le-delai': mesure(0, 1),
          },
        },
        casf: {
          indicateurs: {
            'nouveaux-entrants': mesure(1),
            'nouveaux-entrants-orientes-dans-le-delai': mesure(0),
            'premiers-rendez-vous': mesure(0, 1),
            'premiers-rendez-vous-dans-le-delai': mesure(0, 1),
          },
        },
      },
    },
    {
      titre: 'rendez-vous non tenus, mais orienté vers France Travail : rien à compter',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'france-travail', parcours: 'social' }],
          rendezVous: null,
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-rendez-vous': mesure(0), 'premiers-rendez-vous-dans-le-delai': mesure(0) } } },
    },
    {
      titre: 'organisme inconnu : le rendez-vous est peut-être à compter',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', parcours: 'social' }],
          rendezVous: [{ date: '2022-03-20', objet: 'accompagnement', statut: 'honore' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': {
          indicateurs: {
            'nouveaux-entrants-orientes-dans-le-delai': mesure(1),
            'premiers-rendez-vous': mesure(0, 1),
            'premiers-rendez-vous-dans-le-delai': mesure(0, 1),
          },
        },
        casf: {
          indicateurs: {
            'nouveaux-entrants-orientes-dans-le-delai': mesure(0),
            'premiers-rendez-vous': mesure(0, 1),
            'premiers-rendez-vous-dans-le-delai': mesure(0, 1),
          },
        },
      },
    },
  ],
}))
