import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, SANS_OBJET, soumise } from '../composition'

/** On compte le premier rendez-vous d'accompagnement non annulé, hors France Travail. */
export const RENDEZ_VOUS_COMPTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'rendez-vous-comptes',
  niveau: 'dossier',
  titre: "On compte le premier rendez-vous d'accompagnement non annulé, hors France Travail.",
  source: 'instruction 2022/19, annexe 7, §6, 1ers rendez-vous',
  critere: 'premier-rendez-vous',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'le premier est annulé : on prend le suivant',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [
            { objet: 'accompagnement', statut: 'annule', date: '2022-03-15' },
            { objet: 'accompagnement', statut: 'honore', date: '2022-03-29' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), hors('2022-03-29', 19), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), hors('2022-03-29', 19), ECHU),
        ),
      },
    },
    {
      titre: 'le seul rendez-vous est annulé : pas de rendez-vous',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'annule', date: '2022-03-15' }],
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
      titre: 'la personne était absente : le rendez-vous avait été fixé, il compte',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [
            { objet: 'accompagnement', statut: 'absent', date: '2022-03-20' },
            { objet: 'accompagnement', statut: 'honore', date: '2022-04-20' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), dans('2022-03-20', 10), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), dans('2022-03-20', 10), ECHU),
        ),
      },
    },
    {
      titre: "orienté vers France Travail : les rendez-vous n'y sont pas comptés",
      source:
        "instruction 2022/19, annexe 7, §6, rendez-vous d'accompagnement social et socio-professionnel, donc hors Pôle emploi",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'france-travail', parcours: 'professionnel' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-15' }],
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
      titre: 'orienté vers un CCAS, parcours socio-professionnel : compté',
      source:
        "instruction 2022/19, annexe 7, §6, rendez-vous d'accompagnement social et socio-professionnel, donc hors Pôle emploi",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'ccas', parcours: 'socio-professionnel' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-15' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), dans('2022-03-15', 5), ECHU),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), dans('2022-03-15', 5), ECHU),
        ),
      },
    },
    {
      titre: "un rendez-vous d'orientation n'est pas un rendez-vous d'accompagnement",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'orientation', statut: 'honore', date: '2022-03-12' }],
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
      titre: 'jamais orienté : aucun premier rendez-vous à compter',
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous, deux phrases (nouveaux entrants orientés ; orientés en moins d'un mois)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          rendezVous: [{ objet: 'accompagnement', statut: 'honore', date: '2022-03-15' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
