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
  rejetee,
  soumise,
} from '../composition'

/** Sans date de notification, la date d'entrée est inconnue, jamais celle de l'ouverture (sauf texte qui en part). */
export const NOTIFICATION_INCONNUE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'notification-inconnue',
  niveau: 'dossier',
  titre: "Sans date de notification, la date d'entrée est inconnue, jamais celle de l'ouverture (sauf texte qui en part).",
  source: 'instruction 2022/19, annexe 7, §6, début du délai (réception de la notification)',
  critere: 'date-d-entree',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "notification inconnue : peut-être entrante de l'année, délai d'orientation inconnu",
      source: "instruction 2022/19, annexe 7, §6, date d'entrée (réception de la notification CAF/MSA)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-10'), ECHU, indetermine()),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-10'), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
      },
    },
    {
      titre: 'notification inconnue, orientée le 20/03 : le délai est inconnu, sa date est connue',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-20'), ECHU, indetermine()),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-20'), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, ECHU)),
      },
    },
    {
      titre: "notification inconnue, rendez-vous tenu : son délai part de l'orientation, il est connu",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ date: '2022-03-25', objet: 'accompagnement', statut: 'honore' }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree(
            '2022-02-08',
            'indeterminee',
            'primo-demandeur',
            null,
            indetermine('2022-03-20'),
            dans('2022-03-25', 5),
            indetermine(),
          ),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-20'), dans('2022-03-25', 5), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), dans('2022-03-25', 5), ECHU),
        ),
      },
    },
    {
      titre: "notification inconnue, contrat signé : son délai est inconnu si l'on part de la notification",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-04-05', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree(
            '2022-02-08',
            'indeterminee',
            'primo-demandeur',
            null,
            indetermine('2022-03-20'),
            ECHU,
            indetermine('2022-04-05'),
          ),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-20'), ECHU, dans('2022-04-05', 16)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, dans('2022-04-05', 16)),
        ),
      },
    },
    {
      titre: 'notification inconnue et suivi en cours : rejetée, le suivi suffit',
      critere: 'sans-suivi-en-cours',
      dossiers: [
        dossier({
          situations: [nonSoumise('2021-06-01', '2022-03-31'), soumise('2022-04-01', null, null)],
          suivis: [{ orientationNotifieeLe: '2021-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          rejetee('2022-04-01', 'aller-retour-droits-devoirs', null),
        ),
        casf: entrees(rejetee('2022-04-01', 'aller-retour-droits-devoirs', '2022-04-01')),
      },
    },
  ],
}))
