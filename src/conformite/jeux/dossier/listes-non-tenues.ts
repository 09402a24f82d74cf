import type { Jeu } from '../../jeu'
import {
  ANNEE_2022,
  composerJeu,
  dans,
  dossier,
  ECHU,
  entree,
  entrees,
  hors,
  indetermine,
  nonSoumise,
  SANS_OBJET,
  soumise,
} from '../composition'

/** Une liste que la source ne tient pas est inconnue, jamais vide. */
export const LISTES_NON_TENUES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'listes-non-tenues',
  niveau: 'dossier',
  titre: 'Une liste que la source ne tient pas est inconnue, jamais vide.',
  source: 'instruction 2022/19, annexe 7, §6, données difficiles à récupérer',
  critere: 'oriente',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "suivis non tenus, droit qui s'ouvre : l'entrée est certaine, son orientation inconnue",
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: null })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', indetermine(), indetermine(), indetermine()),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', indetermine(), indetermine(), indetermine()),
        ),
      },
    },
    {
      titre: 'suivis non tenus, droit déjà ouvert : on ne sait pas si un suivi était en cours',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      critere: 'sans-suivi-en-cours',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2021-01-04', '2022-04-30', { notifieeLe: '2021-01-11' }),
            soumise('2022-05-01', null, '2022-05-06'),
          ],
          suivis: null,
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-06', indetermine(), indetermine(), indetermine()),
        ),
        casf: entrees(
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-01', indetermine(), indetermine(), indetermine()),
        ),
      },
    },
    {
      titre: "suivi non daté, droit déjà ouvert : on ne sait pas s'il était en cours",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      critere: 'sans-suivi-en-cours',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2021-01-04', '2022-04-30', { notifieeLe: '2021-01-11' }),
            soumise('2022-05-01', null, '2022-05-06'),
          ],
          suivis: [{ organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-06', indetermine(), indetermine(), ECHU),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-06', indetermine(), indetermine(), indetermine()),
        ),
        casf: entrees(
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-01', indetermine(), indetermine(), indetermine()),
        ),
      },
    },
    {
      titre: 'orientation non datée : orientée ou non dans le délai, on ne sait pas',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ date: '2022-03-20', objet: 'accompagnement', statut: 'honore' }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', indetermine(), indetermine('2022-03-20'), ECHU),
        ),
        'tableau2022 decret2024': entrees(
          entree(
            '2022-02-08',
            'retenue',
            'primo-demandeur',
            '2022-03-01',
            indetermine(),
            indetermine('2022-03-20'),
            indetermine(),
          ),
        ),
        casf: entrees(
          entree(
            '2022-02-08',
            'retenue',
            'primo-demandeur',
            '2022-02-08',
            indetermine(),
            indetermine('2022-03-20'),
            indetermine(),
          ),
        ),
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
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), indetermine(), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), indetermine(), ECHU),
        ),
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
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'contrats non tenus : inconnus, pas zéro',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: null,
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, indetermine()),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, indetermine()),
        ),
      },
    },
    {
      titre: 'suivis absents, au lieu de null : non tenus de même',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: undefined })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', indetermine(), indetermine(), indetermine()),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', indetermine(), indetermine(), indetermine()),
        ),
      },
    },
    {
      titre: 'suivis non tenus, rendez-vous et contrat connus : leurs dates restent, leurs délais sont inconnus',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: null,
          rendezVous: [{ date: '2022-03-25', objet: 'accompagnement', statut: 'honore' }],
          contrats: [{ signeLe: '2022-04-05', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree(
            '2022-02-08',
            'retenue',
            'primo-demandeur',
            '2022-03-01',
            indetermine(),
            indetermine('2022-03-25'),
            indetermine('2022-04-05', 35),
          ),
        ),
        'tableau2022 decret2024': entrees(
          entree(
            '2022-02-08',
            'retenue',
            'primo-demandeur',
            '2022-03-01',
            indetermine(),
            indetermine('2022-03-25'),
            indetermine('2022-04-05'),
          ),
        ),
        casf: entrees(
          entree(
            '2022-02-08',
            'retenue',
            'primo-demandeur',
            '2022-02-08',
            indetermine(),
            indetermine('2022-03-25'),
            indetermine('2022-04-05'),
          ),
        ),
      },
    },
    {
      titre: 'suivis tenus et vides : non orientée, sans aucun doute',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
