import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, soumise } from '../composition'

/** Premier contrat dans les deux mois, ou le mois, de l'orientation. */
export const CONTRAT_DEPUIS_L_ORIENTATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'contrat-depuis-l-orientation',
  niveau: 'dossier',
  titre: "Premier contrat dans les deux mois, ou le mois, de l'orientation.",
  source: 'instruction 2022/19, annexe 9, mesure 3.1',
  critere: 'premier-contrat-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'annexe 1 : orienté le 20/02, contrat du 19/03, dans le mois',
      source: "instruction 2022/19, annexe 1, §1, contrat dans le mois de l'orientation (article L. 262-35 du CASF)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-02-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-03-19', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, dans('2022-03-19', 18)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, dans('2022-03-19', 27)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-02-20', 12), ECHU, dans('2022-03-19', 27)),
        ),
      },
    },
    {
      titre: 'annexe 1 : orienté le 20/02, contrat du 20/03, trop tard',
      source: "instruction 2022/19, annexe 1, §1, contrat dans le mois de l'orientation (article L. 262-35 du CASF)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-02-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-03-20', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, dans('2022-03-20', 19)),
        ),
        tableau2022: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, dans('2022-03-20', 28)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-02-20', 12), ECHU, hors('2022-03-20', 28)),
        ),
        decret2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-20', -9), ECHU, hors('2022-03-20', 28)),
        ),
      },
    },
    {
      titre: "annexe 9 : orienté le 20/03, contrat du 19/05, dans les deux mois de l'orientation",
      source:
        "instruction 2022/19, annexe 9, mesure 3.1, 1ers contrats dans les 2 mois à partir de la notification d'orientation",
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
      titre: 'annexe 9 : orienté le 20/03, contrat du 20/05, trop tard',
      source:
        "instruction 2022/19, annexe 9, mesure 3.1, 1ers contrats dans les 2 mois à partir de la notification d'orientation",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-05-20', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-05-20', 80)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-05-20', 61)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, hors('2022-05-20', 61)),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, hors('2022-05-20', 80)),
        ),
      },
    },
    {
      titre: "contrat signé avant l'orientation : il a précédé le départ, il est dans le délai",
      source:
        "instruction 2022/19, annexe 9, mesure 3.1, 1ers contrats dans les 2 mois à partir de la notification d'orientation",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-03-05', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, dans('2022-03-05', 4)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, dans('2022-03-05', -15)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, dans('2022-03-05', -15)),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, dans('2022-03-05', 4)),
        ),
      },
    },
  ],
}))
