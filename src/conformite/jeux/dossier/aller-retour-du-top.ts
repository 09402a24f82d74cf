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
  nonSoumise,
  rejetee,
  SANS_OBJET,
  soumise,
} from '../composition'

/** Un aller-retour dans les droits et devoirs n'est pas une entrée tant que le suivi n'est pas clos. */
export const ALLER_RETOUR_DU_TOP: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'aller-retour-du-top',
  niveau: 'dossier',
  titre: "Un aller-retour dans les droits et devoirs n'est pas une entrée tant que le suivi n'est pas clos.",
  source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, allers-retours',
  critere: 'sans-suivi-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'aller-retour du top, suivi mis en veille mais non clos : pas entrante',
      source:
        'instruction 2022/19, annexe 7, §6, périmètre exclu, 2e tiret (allers-retours, accompagnement mis en veille mais non clos)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-10-25', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-01'),
        ),
      },
    },
    {
      titre: "allers-retours réguliers, un mois sur deux : aucun n'est une entrée",
      source:
        'instruction 2022/19, annexe 7, §6, périmètre exclu, 2e tiret (allers-retours, accompagnement mis en veille mais non clos)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-01-31', '2021-10-12'),
            nonSoumise('2022-02-01', '2022-02-28', { notifieeLe: '2022-02-08' }),
            soumise('2022-03-01', '2022-03-31', '2022-03-08'),
            nonSoumise('2022-04-01', '2022-04-30', { notifieeLe: '2022-04-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-10-25', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          rejetee('2022-03-01', 'aller-retour-droits-devoirs', '2022-03-08'),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          rejetee('2022-03-01', 'aller-retour-droits-devoirs', '2022-03-01'),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-01'),
        ),
      },
    },
    {
      titre:
        "aller-retour sans que la personne ait jamais été orientée : entrante (« pas d'orientation connue », lecture assumée)",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: "aller-retour, suivi clos le jour du retour : il n'est plus en cours, entrante",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [
            { orientationNotifieeLe: '2021-10-25', clotureLe: '2022-05-01', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'aller-retour, suivi clos le lendemain du retour : il était encore en cours, pas entrante',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [
            { orientationNotifieeLe: '2021-10-25', clotureLe: '2022-05-02', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-01'),
        ),
      },
    },
    {
      titre: "aller-retour, désignation d'un référent sans courrier d'orientation : c'est aussi un suivi en cours",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ referentDesigneLe: '2021-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-11-02', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-11-02', 29), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-01'),
        ),
        transition2024: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', hors('2021-11-02', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
      },
    },
    {
      titre: 'aller-retour, orientation la veille du retour : un suivi est en cours, pas entrante',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-04-30', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', hors('2022-04-30', 200), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', hors('2022-04-30', 208), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-01'),
        ),
      },
    },
    {
      titre: "aller-retour, orientation le jour du retour : c'est celle de cette entrée",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-05-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-09', dans('2022-05-01', -8), ECHU, ECHU),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-01', dans('2022-05-01', 0), ECHU, ECHU),
        ),
      },
    },
  ],
}))
