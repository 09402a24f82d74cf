import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, rejetee, SANS_OBJET, soumise } from '../composition'

/** Une suspension ininterrompue de plus de douze mois clôt l'accompagnement. */
export const SUSPENSION_DE_PLUS_DE_DOUZE_MOIS: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'suspension-de-plus-de-douze-mois',
  niveau: 'dossier',
  titre: "Une suspension ininterrompue de plus de douze mois clôt l'accompagnement.",
  source: 'instruction 2022/19, annexe 7, §6, périmètre inclus et exclu, suspendus',
  critere: 'sans-suivi-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "suspendue douze mois et un jour : l'accompagnement est clos, entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 5e tiret (suspendus depuis plus de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2022-01-01', droit: 'suspendu' },
            soumise('2022-01-02', null, '2022-04-12'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', dans('2019-07-01', 20), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', dans('2019-07-01', 28), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-01-02', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2019-07-01', 20), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'suspendue douze mois et un jour en deux états (3 puis 4) : la durée ne repart pas de zéro',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 5e tiret (suspendus depuis plus de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2021-06-30', droit: 'suspendu' },
            { debut: '2021-07-01', fin: '2022-01-01', droit: 'suspendu' },
            soumise('2022-01-02', null, '2022-01-10'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', dans('2019-07-01', 20), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-01-10', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', dans('2019-07-01', 28), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-01-02', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2019-07-01', 20), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-01-10', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'suivi commencé pendant la suspension : les douze mois partent du suivi ; un jour de plus, il est clos',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 5e tiret (suspendus depuis plus de 12 mois) et critère 3',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2022-03-01', droit: 'suspendu' },
            soumise('2022-03-02', null, '2022-04-12'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-03-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2021-03-01', 629), ECHU, ECHU),
          entree('2022-03-02', 'retenue', 'retour-apres-suspension', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', hors('2021-03-01', 637), ECHU, ECHU),
          entree('2022-03-02', 'retenue', 'retour-apres-suspension', '2022-03-02', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'suspendue douze mois exactement : pas plus de douze mois, pas entrante',
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2021-12-31', droit: 'suspendu' },
            soumise('2022-01-01', null, '2022-01-10'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', dans('2019-07-01', 20), ECHU, ECHU),
          rejetee('2022-01-01', 'suspension-courte', '2022-01-10'),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', dans('2019-07-01', 28), ECHU, ECHU),
          rejetee('2022-01-01', 'suspension-courte', '2022-01-01'),
        ),
        transition2024: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2019-07-01', 20), ECHU, ECHU),
          rejetee('2022-01-01', 'suspension-courte', '2022-01-10'),
        ),
      },
    },
    {
      titre: 'suivi commencé pendant la suspension, douze mois avant le retour exactement : pas entrante',
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois) et critère 3',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2022-02-28', droit: 'suspendu' },
            soumise('2022-03-01', null, '2022-03-10'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-03-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2021-03-01', 629), ECHU, ECHU),
          rejetee('2022-03-01', 'suspension-courte', '2022-03-10'),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', hors('2021-03-01', 637), ECHU, ECHU),
          rejetee('2022-03-01', 'suspension-courte', '2022-03-01'),
        ),
      },
    },
    {
      titre: 'suspendue douze mois exactement en deux états (3 puis 4) : pas entrante',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2021-06-30', droit: 'suspendu' },
            { debut: '2021-07-01', fin: '2021-12-31', droit: 'suspendu' },
            soumise('2022-01-01', null, '2022-01-12'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', dans('2019-07-01', 20), ECHU, ECHU),
          rejetee('2022-01-01', 'suspension-courte', '2022-01-12'),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', dans('2019-07-01', 28), ECHU, ECHU),
          rejetee('2022-01-01', 'suspension-courte', '2022-01-01'),
        ),
        transition2024: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2019-07-01', 20), ECHU, ECHU),
          rejetee('2022-01-01', 'suspension-courte', '2022-01-12'),
        ),
      },
    },
  ],
}))
