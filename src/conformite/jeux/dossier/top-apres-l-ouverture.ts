import type { Jeu } from '../../jeu'
import {
  ANNEE_2022,
  composerJeu,
  dans,
  dossier,
  ECHU,
  entree,
  entrees,
  nonSoumise,
  rejetee,
  SANS_OBJET,
  soumise,
} from '../composition'

/** L'ouverture du droit vaut jusqu'au mois suivant pour un top qui tarde ; un suivi clos avant lui ne compte pas. */
export const TOP_APRES_L_OUVERTURE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'top-apres-l-ouverture',
  niveau: 'dossier',
  titre: "L'ouverture du droit vaut jusqu'au mois suivant pour un top qui tarde ; un suivi clos avant lui ne compte pas.",
  source: 'instruction 2022/19, annexe 7, §6, trois critères cumulés ; orientés en 1 mois et moins',
  critere: 'sans-suivi-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "le top arrive le mois qui suit l'ouverture : une ouverture, et l'orientation faite entre-temps est la sienne",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2022-02-08', '2022-02-28', { notifieeLe: '2022-02-14' }),
            soumise('2022-03-01', null, '2022-03-07'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-02-20', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-03-01', 'retenue', 'primo-demandeur', '2022-03-07', dans('2022-02-20', -15), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-03-01', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, ECHU)),
      },
    },
    {
      titre:
        "le top arrive deux mois après l'ouverture, avec un suivi déjà commencé : ce n'est plus l'ouverture, le suivi est en cours",
      source:
        'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs) et critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2022-02-08', '2022-03-31', { notifieeLe: '2022-02-14' }),
            soumise('2022-04-01', null, '2022-04-07'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-02-20', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          rejetee('2022-04-01', 'aller-retour-droits-devoirs', '2022-04-07'),
        ),
        casf: entrees(rejetee('2022-04-01', 'aller-retour-droits-devoirs', '2022-04-01')),
      },
    },
    {
      titre: "orienté pendant l'ouverture, suivi clos le jour où le top arrive : cette orientation ne compte pas",
      source:
        "instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, fin du délai (courrier, ou désignation d'un référent)",
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2022-02-08', '2022-02-28', { notifieeLe: '2022-02-14' }),
            soumise('2022-03-01', null, '2022-03-07'),
          ],
          suivis: [
            { orientationNotifieeLe: '2022-02-20', clotureLe: '2022-03-01', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-03-01', 'retenue', 'primo-demandeur', '2022-03-07', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-03-01', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: "orienté pendant l'ouverture, suivi clos le lendemain : cette orientation compte",
      source:
        "instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, fin du délai (courrier, ou désignation d'un référent)",
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2022-02-08', '2022-02-28', { notifieeLe: '2022-02-14' }),
            soumise('2022-03-01', null, '2022-03-07'),
          ],
          suivis: [
            { orientationNotifieeLe: '2022-02-20', clotureLe: '2022-03-02', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-03-01', 'retenue', 'primo-demandeur', '2022-03-07', dans('2022-02-20', -15), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-03-01', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, ECHU)),
      },
    },
    {
      titre: "le top arrive deux mois après l'ouverture, jamais orientée : entrante, sans ouverture",
      dossiers: [dossier({ situations: [nonSoumise('2022-02-08', '2022-03-31'), soumise('2022-04-01', null, '2022-04-11')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-04-01', 'retenue', 'passage-sous-seuil', '2022-04-11', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-04-01', 'retenue', 'passage-sous-seuil', '2022-04-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
