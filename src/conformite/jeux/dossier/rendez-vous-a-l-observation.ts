import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, EN_COURS, entree, entrees, hors, soumise } from '../composition'

/** Un rendez-vous est connu dès qu'il est fixé, même s'il est à venir. */
export const RENDEZ_VOUS_A_L_OBSERVATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'rendez-vous-a-l-observation',
  niveau: 'dossier',
  titre: "Un rendez-vous est connu dès qu'il est fixé, même s'il est à venir.",
  source: 'instruction 2022/19, annexe 7, §6, 1ers rendez-vous',
  critere: 'premier-rendez-vous',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "rendez-vous fixé avant l'observation, pour après : il compte",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-12-01', null, '2022-12-12')],
          suivis: [{ orientationNotifieeLe: '2022-12-20', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'prevu', date: '2023-01-02', fixeLe: '2022-12-22' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree(
            '2022-12-01',
            'retenue',
            'primo-demandeur',
            '2022-12-12',
            dans('2022-12-20', 8),
            dans('2023-01-02', 13),
            EN_COURS,
          ),
        ),
        casf: entrees(
          entree(
            '2022-12-01',
            'retenue',
            'primo-demandeur',
            '2022-12-01',
            dans('2022-12-20', 19),
            dans('2023-01-02', 13),
            EN_COURS,
          ),
        ),
      },
    },
    {
      titre: "rendez-vous fixé le jour de l'observation : il compte",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-12-01', null, '2022-12-12')],
          suivis: [{ orientationNotifieeLe: '2022-12-20', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'prevu', date: '2023-01-02', fixeLe: '2022-12-31' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree(
            '2022-12-01',
            'retenue',
            'primo-demandeur',
            '2022-12-12',
            dans('2022-12-20', 8),
            dans('2023-01-02', 13),
            EN_COURS,
          ),
        ),
        casf: entrees(
          entree(
            '2022-12-01',
            'retenue',
            'primo-demandeur',
            '2022-12-01',
            dans('2022-12-20', 19),
            dans('2023-01-02', 13),
            EN_COURS,
          ),
        ),
      },
    },
    {
      titre: "rendez-vous fixé le lendemain de l'observation : pas encore connu",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-12-01', null, '2022-12-12')],
          suivis: [{ orientationNotifieeLe: '2022-12-20', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'prevu', date: '2023-01-02', fixeLe: '2023-01-01' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-12-01', 'retenue', 'primo-demandeur', '2022-12-12', dans('2022-12-20', 8), EN_COURS, EN_COURS),
        ),
        casf: entrees(
          entree('2022-12-01', 'retenue', 'primo-demandeur', '2022-12-01', dans('2022-12-20', 19), EN_COURS, EN_COURS),
        ),
      },
    },
    {
      titre: "rendez-vous postérieur à l'observation, sans date de prise : pas encore connu",
      source:
        "instruction 2022/19, annexe 7, §6, 1ers rendez-vous d'accompagnement fixés (le rendez-vous est compté dès qu'il est fixé)",
      dossiers: [
        dossier({
          situations: [soumise('2022-12-01', null, '2022-12-12')],
          suivis: [{ orientationNotifieeLe: '2022-12-20', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ objet: 'accompagnement', statut: 'prevu', date: '2023-01-02' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-12-01', 'retenue', 'primo-demandeur', '2022-12-12', dans('2022-12-20', 8), EN_COURS, EN_COURS),
        ),
        casf: entrees(
          entree('2022-12-01', 'retenue', 'primo-demandeur', '2022-12-01', dans('2022-12-20', 19), EN_COURS, EN_COURS),
        ),
      },
    },
    {
      titre: "rendez-vous à venir, fixé avant l'observation et après le délai : connu, hors délai",
      dossiers: [
        dossier({
          situations: [soumise('2022-11-20', null, '2022-12-01')],
          suivis: [{ orientationNotifieeLe: '2022-12-10', organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ date: '2023-01-05', objet: 'accompagnement', statut: 'prevu', fixeLe: '2022-12-20' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree(
            '2022-11-20',
            'retenue',
            'primo-demandeur',
            '2022-12-01',
            dans('2022-12-10', 9),
            hors('2023-01-05', 26),
            EN_COURS,
          ),
        ),
        casf: entrees(
          entree(
            '2022-11-20',
            'retenue',
            'primo-demandeur',
            '2022-11-20',
            dans('2022-12-10', 20),
            hors('2023-01-05', 26),
            EN_COURS,
          ),
        ),
      },
    },
    {
      titre: 'orientée le 20/12, aucun rendez-vous au 31/12 : le délai court encore',
      dossiers: [
        dossier({
          situations: [soumise('2022-11-20', null, '2022-12-01')],
          suivis: [{ orientationNotifieeLe: '2022-12-20', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-01', dans('2022-12-20', 19), EN_COURS, EN_COURS),
        ),
        casf: entrees(
          entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-11-20', hors('2022-12-20', 30), EN_COURS, EN_COURS),
        ),
        transition2024: entrees(
          entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-01', hors('2022-12-20', 19), EN_COURS, EN_COURS),
        ),
      },
    },
  ],
}))
