import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, SANS_OBJET, soumise } from '../composition'

/** Orienté dans le délai : avant le terme, le jour de départ compris. */
export const ORIENTATION_DANS_LE_DELAI: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'orientation-dans-le-delai',
  niveau: 'dossier',
  titre: 'Orienté dans le délai : avant le terme, le jour de départ compris.',
  source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins',
  critere: 'oriente-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "courrier du 31/03 : orienté en moins d'un mois",
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-31', organisme: 'departement', parcours: 'social' }],
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
      titre: 'courrier du 01/04 : trop tard',
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
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
    {
      titre: 'courrier du 02/04 : trop tard, même en délai franc',
      source: 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-04-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-04-02', 32), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-04-02', 53), ECHU, ECHU)),
        decret2024: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-04-02', 32), ECHU, ECHU)),
      },
    },
    {
      titre: 'orienté vers Pôle emploi : compté parmi les orientés',
      source: "instruction 2022/19, annexe 7, §6, l'indicateur couvre les nouveaux entrants",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'pole-emploi', parcours: 'professionnel' }],
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
      titre: "notifié le 31/01, courrier du 27/02 : février n'a pas de 31, le mois finit au 28",
      source: 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »',
      dossiers: [
        dossier({
          situations: [soumise('2022-01-17', null, '2022-01-31')],
          suivis: [{ orientationNotifieeLe: '2022-02-27', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-31', dans('2022-02-27', 27), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-17', hors('2022-02-27', 41), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-31', hors('2022-02-27', 27), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'notifié le 31/01, courrier du 28/02 : trop tard',
      source: 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »',
      dossiers: [
        dossier({
          situations: [soumise('2022-01-17', null, '2022-01-31')],
          suivis: [{ orientationNotifieeLe: '2022-02-28', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-31', hors('2022-02-28', 28), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-17', hors('2022-02-28', 42), ECHU, ECHU)),
        decret2024: entrees(entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-31', dans('2022-02-28', 28), ECHU, ECHU)),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(entree('2022-01-17', 'retenue', 'primo-demandeur', '2022-01-31', dans('2022-02-28', 28), ECHU, ECHU)),
        ],
      ],
    },
    {
      titre: 'notifié le 28/02, courrier du 27/03 : dans le délai',
      source: 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-02-28')],
          suivis: [{ orientationNotifieeLe: '2022-03-27', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-28', dans('2022-03-27', 27), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-27', 47), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-28', hors('2022-03-27', 27), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "notifié le 28/02, courrier du 28/03 : trop tard, le mois ne court pas jusqu'au 31",
      source: 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-02-28')],
          suivis: [{ orientationNotifieeLe: '2022-03-28', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-28', hors('2022-03-28', 28), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-28', 48), ECHU, ECHU)),
        decret2024: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-28', dans('2022-03-28', 28), ECHU, ECHU)),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-28', dans('2022-03-28', 28), ECHU, ECHU)),
        ],
      ],
    },
    {
      titre: "notifié le 30/04, courrier du 30/05 : trop tard, la fin de mois n'est pas reportée",
      source: 'instruction 2022/19, annexe 7, §6, libellé « en 1 mois et moins »',
      dossiers: [
        dossier({
          situations: [soumise('2022-04-05', null, '2022-04-30')],
          suivis: [{ orientationNotifieeLe: '2022-05-30', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-04-05', 'retenue', 'primo-demandeur', '2022-04-30', hors('2022-05-30', 30), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-04-05', 'retenue', 'primo-demandeur', '2022-04-05', hors('2022-05-30', 55), ECHU, ECHU)),
        decret2024: entrees(entree('2022-04-05', 'retenue', 'primo-demandeur', '2022-04-30', dans('2022-05-30', 30), ECHU, ECHU)),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(entree('2022-04-05', 'retenue', 'primo-demandeur', '2022-04-30', dans('2022-05-30', 30), ECHU, ECHU)),
        ],
      ],
    },
    {
      titre: 'orientée un an et quatorze jours après : la durée entière compte, pas sa seule composante en mois',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2023-03-15', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-12-31' },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2023-03-15', 379), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2023-03-15', 400), ECHU, ECHU)),
      },
    },
    {
      titre: 'orientée le jour de la notification : zéro jour, dans le délai',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-01', 0), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-03-01', 21), ECHU, ECHU)),
      },
    },
  ],
}))
