import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, rejetee, SANS_OBJET, soumise } from '../composition'

/** Une suspension plus courte ne clôt rien : tout dépend du suivi. */
export const SUSPENSION_COURTE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'suspension-courte',
  niveau: 'dossier',
  titre: 'Une suspension plus courte ne clôt rien : tout dépend du suivi.',
  source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, suspendus depuis moins de 12 mois',
  critere: 'sans-suivi-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "suspendue trois mois, reprend l'accompagnement avec son référent : pas entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-01-31', '2021-10-12'),
            { debut: '2022-02-01', fin: '2022-04-30', droit: 'suspendu' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-10-25', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          rejetee('2022-05-01', 'suspension-courte', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'suspension-courte', '2022-05-01'),
        ),
      },
    },
    {
      titre: 'suspendue trois mois, accompagnement clos entre-temps : entrante (« généralement »)',
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois) et critère 3',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-01-31', '2021-10-12'),
            { debut: '2022-02-01', fin: '2022-04-30', droit: 'suspendu' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [
            { orientationNotifieeLe: '2021-10-25', clotureLe: '2022-03-15', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'retour-apres-suspension', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'retour-apres-suspension', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'suspendue trois mois sans avoir jamais été orientée : entrante (lecture assumée)',
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois) et critère 3',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-01-31', '2021-10-12'),
            { debut: '2022-02-01', fin: '2022-04-30', droit: 'suspendu' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'retour-apres-suspension', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'retour-apres-suspension', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: "deux suspensions de six et neuf mois : elles ne s'additionnent pas, pas entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-09-30', '2019-06-11'),
            { debut: '2020-10-01', fin: '2021-03-31', droit: 'suspendu' },
            soumise('2021-04-01', '2021-04-30', '2021-04-08'),
            { debut: '2021-05-01', fin: '2022-01-31', droit: 'suspendu' },
            soumise('2022-02-01', null, '2022-02-08'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', dans('2019-07-01', 20), ECHU, ECHU),
          rejetee('2021-04-01', 'suspension-courte', '2021-04-08'),
          rejetee('2022-02-01', 'suspension-courte', '2022-02-08'),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', dans('2019-07-01', 28), ECHU, ECHU),
          rejetee('2021-04-01', 'suspension-courte', '2021-04-01'),
          rejetee('2022-02-01', 'suspension-courte', '2022-02-01'),
        ),
        transition2024: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2019-07-01', 20), ECHU, ECHU),
          rejetee('2021-04-01', 'suspension-courte', '2021-04-08'),
          rejetee('2022-02-01', 'suspension-courte', '2022-02-08'),
        ),
      },
    },
    {
      titre: 'suspendue trois mois, suivi par France Travail : suivi en cours, pas entrante',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-01-31', '2021-10-12'),
            { debut: '2022-02-01', fin: '2022-04-30', droit: 'suspendu' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-10-25', organisme: 'france-travail', parcours: 'professionnel' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), SANS_OBJET, SANS_OBJET),
          rejetee('2022-05-01', 'suspension-courte', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), SANS_OBJET, SANS_OBJET),
          rejetee('2022-05-01', 'suspension-courte', '2022-05-01'),
        ),
      },
    },
  ],
}))
