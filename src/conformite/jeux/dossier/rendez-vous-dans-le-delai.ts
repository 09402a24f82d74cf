import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, soumise } from '../composition'

/** Premier rendez-vous d'accompagnement à deux semaines ou moins de l'orientation. */
export const RENDEZ_VOUS_DANS_LE_DELAI: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'rendez-vous-dans-le-delai',
  niveau: 'dossier',
  titre: "Premier rendez-vous d'accompagnement à deux semaines ou moins de l'orientation.",
  source: 'instruction 2022/19, annexe 7, §6, 1ers rendez-vous',
  critere: 'premier-rendez-vous-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
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
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), dans('2022-03-23', 13), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), dans('2022-03-23', 13), ECHU),
        ),
      },
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
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), hors('2022-03-24', 14), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), hors('2022-03-24', 14), ECHU),
        ),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(
            entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), dans('2022-03-24', 14), ECHU),
          ),
        ],
      ],
    },
    {
      titre: 'orienté le 10/03, rendez-vous le 25/03 : trop tard, même en délai franc',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous à 2 semaines ou moins, délai à partir de la date d'orientation",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-25' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), hors('2022-03-25', 15), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), hors('2022-03-25', 15), ECHU),
        ),
      },
    },
    {
      titre: "rendez-vous le jour de l'orientation : compté",
      source: 'instruction 2022/19, annexe 7, §6, fin du délai (premier rendez-vous une fois la personne orientée)',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-10' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), dans('2022-03-10', 0), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), dans('2022-03-10', 0), ECHU),
        ),
      },
    },
    {
      titre: "rendez-vous la veille de l'orientation : pas compté",
      source: 'instruction 2022/19, annexe 7, §6, fin du délai (premier rendez-vous une fois la personne orientée)',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-09' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
      },
    },
  ],
}))
