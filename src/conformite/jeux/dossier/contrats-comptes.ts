import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, SANS_OBJET, soumise } from '../composition'

/** On compte le premier contrat non renouvelé de l'entrée, hors France Travail. */
export const CONTRATS_COMPTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'contrats-comptes',
  niveau: 'dossier',
  titre: "On compte le premier contrat non renouvelé de l'entrée, hors France Travail.",
  source: 'instruction 2022/19, annexe 7, §6, 1ers contrats',
  critere: 'premier-contrat',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "un renouvellement n'est pas un premier contrat",
      source: "instruction 2022/19, annexe 7, §6, nombre total de 1ers contrats d'engagements réciproques",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-03-20', renouvellement: true }],
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
      titre: 'un renouvellement puis un premier contrat : seul le second compte',
      source: "instruction 2022/19, annexe 7, §6, nombre total de 1ers contrats d'engagements réciproques",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [
            { signeLe: '2022-03-20', renouvellement: true },
            { signeLe: '2022-05-10', renouvellement: false },
          ],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, hors('2022-05-10', 70)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-10', 9), ECHU, hors('2022-05-10', 61)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-10', 30), ECHU, hors('2022-05-10', 61)),
        ),
      },
    },
    {
      titre: 'deux contrats : le plus ancien, quel que soit leur ordre',
      source: "instruction 2022/19, annexe 7, §6, nombre total de 1ers contrats d'engagements réciproques",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [
            { signeLe: '2022-06-15', renouvellement: false },
            { signeLe: '2022-04-12', renouvellement: false },
          ],
        }),
      ],
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
      titre: 'orienté vers Pôle emploi : pas de premier contrat à compter',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats, orientés vers un autre organisme que Pôle emploi',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'pole-emploi', parcours: 'professionnel' }],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
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
      titre: 'jamais orienté : pas de premier contrat à compter',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats, orientés vers un autre organisme que Pôle emploi',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'annexe 9 : les renouvellements ne sont pas compris',
      source: 'instruction 2022/19, annexe 9, mesure 3.1, concerne les nouveaux entrants, hors renouvellements',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          contrats: [
            { signeLe: '2022-04-02', renouvellement: true },
            { signeLe: '2022-06-01', renouvellement: false },
          ],
        }),
      ],
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-06-01', 92)),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, hors('2022-06-01', 73)),
        ),
        casf: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, hors('2022-06-01', 73)),
        ),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, hors('2022-06-01', 92)),
        ),
      },
    },
  ],
}))
