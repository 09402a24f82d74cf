import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, soumise } from '../composition'

/** L'orientation est la première du courrier et de la désignation d'un référent. */
export const FIN_DU_DELAI_D_ORIENTATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'fin-du-delai-d-orientation',
  niveau: 'dossier',
  titre: "L'orientation est la première du courrier et de la désignation d'un référent.",
  source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, fin du délai',
  critere: 'oriente',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'référent désigné le 31/03 après un entretien, sans courrier : dans le délai',
      source:
        "instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, fin du délai (courrier, ou désignation d'un référent)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ referentDesigneLe: '2022-03-31', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-31', 30), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-31', 51), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-31', 30), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'référent désigné le 28/03, courrier du 05/04 : la première des deux dates',
      source:
        "instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, fin du délai (courrier, ou désignation d'un référent)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [
            {
              orientationNotifieeLe: '2022-04-05',
              referentDesigneLe: '2022-03-28',
              organisme: 'departement',
              parcours: 'social',
            },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-28', 27), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-28', 48), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-28', 27), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'courrier du 28/03, référent désigné le 05/04 : la première des deux dates',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [
            {
              orientationNotifieeLe: '2022-03-28',
              organisme: 'departement',
              parcours: 'social',
              referentDesigneLe: '2022-04-05',
            },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-28', 27), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-28', 48), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-28', 27), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "deux suivis : le premier commencé, quel que soit l'ordre de la liste",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [
            { orientationNotifieeLe: '2022-04-20', organisme: 'departement', parcours: 'social' },
            { orientationNotifieeLe: '2022-03-25', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-25', 24), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-25', 45), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-25', 24), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "orientée le jour même par le département et vers France Travail : le département passe d'abord",
      critere: 'hors-france-travail',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [
            { orientationNotifieeLe: '2022-03-25', organisme: 'france-travail', parcours: 'professionnel' },
            { orientationNotifieeLe: '2022-03-25', organisme: 'departement', parcours: 'social' },
          ],
          rendezVous: [{ date: '2022-03-30', objet: 'accompagnement', statut: 'honore' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-25', 24), dans('2022-03-30', 5), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-25', 45), dans('2022-03-30', 5), ECHU),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-25', 24), dans('2022-03-30', 5), ECHU),
        ),
      },
    },
  ],
}))
