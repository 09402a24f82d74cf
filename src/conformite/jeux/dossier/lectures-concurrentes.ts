import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, soumise } from '../composition'

/** Un même dossier, que les textes ne lisent pas de même. */
export const LECTURES_CONCURRENTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'lectures-concurrentes',
  niveau: 'dossier',
  titre: 'Un même dossier, que les textes ne lisent pas de même.',
  source:
    'instruction 2022/19, annexe 7, §6 ; annexe 9, mesure 3.1 ; annexe 1 ; fiches-actions 2024, annexe 4 ; décret n° 2024-1244',
  critere: 'premier-contrat-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'courrier du 20/03, contrat du 05/05',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-05-05', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-05-05', 65)),
        ),
        tableau2022: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, dans('2022-05-05', 46)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, hors('2022-05-05', 46)),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, hors('2022-05-05', 65)),
        ),
        decret2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-05-05', 46)),
        ),
      },
    },
    {
      titre: 'annexe 7 : le même contrat du 19/05 est hors délai, les deux mois partent de la notification',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-05-19', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-05-19', 79)),
        ),
        tableau2022: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, dans('2022-05-19', 60)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, hors('2022-05-19', 60)),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, hors('2022-05-19', 79)),
        ),
        decret2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-05-19', 60)),
        ),
      },
    },
    {
      titre: 'décret de 2024 : orienté le 20/03, contrat du 19/04, dans le mois',
      source: 'CASF, article D. 262-65-2 (décret n° 2024-1244), §orientation et contrat',
      dossiers: [
        dossier({
          situations: [soumise('2025-02-08', null, '2025-03-01')],
          suivis: [{ orientationNotifieeLe: '2025-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2025-04-19', renouvellement: false }],
        }),
      ],
      contexte: { periode: { debut: '2025-01-01', fin: '2025-12-31' } },
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', dans('2025-03-20', 19), ECHU, dans('2025-04-19', 49)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', dans('2025-03-20', 19), ECHU, dans('2025-04-19', 30)),
        ),
        casf: entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-02-08', hors('2025-03-20', 40), ECHU, dans('2025-04-19', 30)),
        ),
        transition2024: entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', hors('2025-03-20', 19), ECHU, dans('2025-04-19', 49)),
        ),
      },
    },
    {
      titre: 'décret de 2024 : orienté le 20/03, contrat du 20/04, trop tard',
      source: 'CASF, article D. 262-65-2 (décret n° 2024-1244), §orientation et contrat',
      dossiers: [
        dossier({
          situations: [soumise('2025-02-08', null, '2025-03-01')],
          suivis: [{ orientationNotifieeLe: '2025-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2025-04-20', renouvellement: false }],
        }),
      ],
      contexte: { periode: { debut: '2025-01-01', fin: '2025-12-31' } },
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', dans('2025-03-20', 19), ECHU, dans('2025-04-20', 50)),
        ),
        tableau2022: entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', dans('2025-03-20', 19), ECHU, dans('2025-04-20', 31)),
        ),
        casf: entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-02-08', hors('2025-03-20', 40), ECHU, hors('2025-04-20', 31)),
        ),
        transition2024: entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', hors('2025-03-20', 19), ECHU, dans('2025-04-20', 50)),
        ),
        decret2024: entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', dans('2025-03-20', 19), ECHU, hors('2025-04-20', 31)),
        ),
      },
    },
    {
      titre: 'annexe 9 : transmis le 01/03, courrier du 01/04, trop tard',
      source: "instruction 2022/19, annexe 9, mesure 3.1, date d'entrée = date de transmission CAF",
      critere: 'oriente-dans-le-delai',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-04-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-04-01', 31), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-04-01', 52), ECHU, ECHU)),
        decret2024: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-04-01', 31), ECHU, ECHU)),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-04-01', 31), ECHU, ECHU)),
        ],
      ],
    },
  ],
}))
