import type { Jeu } from '../../jeu'
import { composerJeu, dans, dossier, ECHU, entree, entrees, hors, SANS_OBJET, soumise } from '../composition'

/** Quinze jours, ou un mois en repli : le délai d'orientation de 2024. */
export const ORIENTATION_SOUS_QUINZE_JOURS: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'orientation-sous-quinze-jours',
  niveau: 'dossier',
  titre: "Quinze jours, ou un mois en repli : le délai d'orientation de 2024.",
  source: 'fiches-actions 2024, annexe 4, §orientation',
  critere: 'oriente-dans-le-delai',
  contexte: { periode: { debut: '2024-01-01', fin: '2024-12-31' } },
  cas: [
    {
      titre: '15 jours : courrier du 15/03, dans le délai',
      source: 'fiches-actions 2024, annexe 4, §4, orientés en 15 jours et moins, exemple (T0 au 01/03, avant le 16/03)',
      dossiers: [
        dossier({
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-15', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-03-15', 14), ECHU, ECHU),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', hors('2024-03-15', 36), ECHU, ECHU)),
      },
    },
    {
      titre: '15 jours : courrier du 16/03, trop tard',
      source: 'fiches-actions 2024, annexe 4, §4, orientés en 15 jours et moins, exemple (T0 au 01/03, avant le 16/03)',
      dossiers: [
        dossier({
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-16', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-03-16', 15), ECHU, ECHU),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', hors('2024-03-16', 37), ECHU, ECHU)),
        transition2024: entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', hors('2024-03-16', 15), ECHU, ECHU),
        ),
      },
    },
    {
      titre: '15 jours : orientation vers France Travail le 15/03, comptée comme les autres',
      source: 'fiches-actions 2024, annexe 4, §4, orientés en 15 jours et moins, exemple (T0 au 01/03, avant le 16/03)',
      dossiers: [
        dossier({
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-15', organisme: 'france-travail', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-03-15', 14), SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', hors('2024-03-15', 36), SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: "repli d'un mois : courrier du 31/03, dans le délai",
      source: "fiches-actions 2024, annexe 4, §2-b, repli sur le délai d'un mois",
      dossiers: [
        dossier({
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-03-31', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-03-31', 30), ECHU, ECHU),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', hors('2024-03-31', 52), ECHU, ECHU)),
        transition2024: entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', hors('2024-03-31', 30), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "repli d'un mois : courrier du 01/04, trop tard",
      source: "fiches-actions 2024, annexe 4, §2-b, repli sur le délai d'un mois",
      dossiers: [
        dossier({
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ orientationNotifieeLe: '2024-04-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', hors('2024-04-01', 31), ECHU, ECHU),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', hors('2024-04-01', 53), ECHU, ECHU)),
        decret2024: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-04-01', 31), ECHU, ECHU)),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-04-01', 31), ECHU, ECHU)),
        ],
      ],
    },
    {
      titre: '15 jours : référent désigné le 15/03 après une réunion collective, dans le délai',
      source: "fiches-actions 2024, annexe 4, §4, fin du délai (désignation d'un référent)",
      dossiers: [
        dossier({
          situations: [soumise('2024-02-08', null, '2024-03-01')],
          suivis: [{ referentDesigneLe: '2024-03-15', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', dans('2024-03-15', 14), ECHU, ECHU),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', hors('2024-03-15', 36), ECHU, ECHU)),
      },
    },
  ],
}))
