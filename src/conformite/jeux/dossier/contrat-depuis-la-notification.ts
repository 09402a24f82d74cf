import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, EN_COURS, entree, entrees, hors, soumise } from '../composition'

/** Premier contrat dans les deux mois de la notification. */
export const CONTRAT_DEPUIS_LA_NOTIFICATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'contrat-depuis-la-notification',
  niveau: 'dossier',
  titre: 'Premier contrat dans les deux mois de la notification.',
  source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois',
  critere: 'premier-contrat-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'notifié le 01/03, contrat signé le 30/04 : dans les deux mois',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-04-30', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-04-30', 60)),
        ),
        tableau2022: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-04-30', 51)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, hors('2022-04-30', 51)),
        ),
        decret2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, hors('2022-04-30', 51)),
        ),
      },
    },
    {
      titre: 'notifié le 01/03, contrat signé le 01/05 : compté, mais hors délai',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-05-01', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, hors('2022-05-01', 61)),
        ),
        tableau2022: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-05-01', 52)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, hors('2022-05-01', 52)),
        ),
        decret2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, hors('2022-05-01', 52)),
        ),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(
            entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-05-01', 61)),
          ),
        ],
      ],
    },
    {
      titre: "contrat signé avant l'orientation, dans l'entrée : compté",
      source: "instruction 2022/19, annexe 7, §6, nombre total de 1ers contrats d'engagements réciproques",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-03-05', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-03-05', 4)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-03-05', -5)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, dans('2022-03-05', -5)),
        ),
      },
    },
    {
      titre: 'pas de contrat, délai épuisé : échu',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
      },
    },
    {
      titre: "contrat signé après l'observation : pas encore connu, le délai court",
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2022-04-11' },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, EN_COURS),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
        decret2024: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, ECHU)),
      },
    },
    {
      titre: "contrat signé le jour de l'observation : connu",
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2022-04-12' },
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-04-12', 42)),
        ),
        tableau2022: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, dans('2022-04-12', 33)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, hors('2022-04-12', 33)),
        ),
        decret2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, hors('2022-04-12', 33)),
        ),
      },
    },
    {
      titre: 'contrat signé treize mois après : la durée entière compte, pas sa seule composante en mois',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2023-04-05', renouvellement: false }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-12-31' },
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2023-04-05', 400)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2023-04-05', 381)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, hors('2023-04-05', 381)),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, hors('2023-04-05', 400)),
        ),
      },
    },
  ],
}))
