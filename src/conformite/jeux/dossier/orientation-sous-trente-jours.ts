import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, indetermine, soumise } from '../composition'

/** Trente jours depuis l'ouverture, trente jours depuis la notification, six semaines : le délai d'orientation dépend du texte. */
export const ORIENTATION_SOUS_TRENTE_JOURS: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'orientation-sous-trente-jours',
  niveau: 'dossier',
  titre:
    "Trente jours depuis l'ouverture, trente jours depuis la notification, six semaines : le délai d'orientation dépend du texte.",
  source: 'instruction 2022/19, annexe 1, §1',
  critere: 'oriente-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'annexe 1 : droit ouvert le 08/02, courrier du 09/03, à 30 jours ou moins',
      source: "instruction 2022/19, annexe 1, §1, orientation à 30 jours à compter de la date d'ouverture des droits",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-09', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-09', 8), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-03-09', 29), ECHU, ECHU)),
      },
    },
    {
      titre: 'annexe 1 : courrier du 10/03, trop tard',
      source: "instruction 2022/19, annexe 1, §1, orientation à 30 jours à compter de la date d'ouverture des droits",
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
      titre: "annexe 1 : le délai part de l'ouverture, la notification peut être inconnue",
      source: "instruction 2022/19, annexe 1, §1, orientation à 30 jours à compter de la date d'ouverture des droits",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, null)],
          suivis: [{ orientationNotifieeLe: '2022-03-09', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 transition2024 transition2024UnMois': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-09'), ECHU, indetermine()),
        ),
        'tableau2022 decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', null, indetermine('2022-03-09'), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-03-09', 29), ECHU, ECHU)),
      },
    },
    {
      titre: 'décret de 2024 : notifié le 01/03, courrier du 11/04, dans les six semaines',
      source: 'CASF, article D. 262-65-2 (décret n° 2024-1244), §orientation et contrat',
      dossiers: [
        dossier({
          situations: [soumise('2025-02-08', null, '2025-03-01')],
          suivis: [{ orientationNotifieeLe: '2025-04-11', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      contexte: { periode: { debut: '2025-01-01', fin: '2025-12-31' } },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', hors('2025-04-11', 41), ECHU, ECHU),
        ),
        casf: entrees(entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-02-08', hors('2025-04-11', 62), ECHU, ECHU)),
        decret2024: entrees(entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', dans('2025-04-11', 41), ECHU, ECHU)),
      },
    },
    {
      titre: 'décret de 2024 : notifié le 01/03, courrier du 12/04, trop tard',
      source: 'CASF, article D. 262-65-2 (décret n° 2024-1244), §orientation et contrat',
      dossiers: [
        dossier({
          situations: [soumise('2025-02-08', null, '2025-03-01')],
          suivis: [{ orientationNotifieeLe: '2025-04-12', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      contexte: { periode: { debut: '2025-01-01', fin: '2025-12-31' } },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-03-01', hors('2025-04-12', 42), ECHU, ECHU),
        ),
        casf: entrees(entree('2025-02-08', 'retenue', 'primo-demandeur', '2025-02-08', hors('2025-04-12', 63), ECHU, ECHU)),
      },
    },
    {
      titre: 'corps : notifié le 01/03, courrier du 30/03, à 30 jours ou moins',
      source: "instruction 2022/19, corps, §I.1.a, note 1 (30 jours, 2 semaines, 2 mois après l'orientation)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-30', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-30', 29), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-30', 50), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-30', 29), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "corps : notifié le 01/03, courrier du 31/03, trop tard alors que le mois n'est pas fini",
      source: "instruction 2022/19, corps, §I.1.a, note 1 (30 jours, 2 semaines, 2 mois après l'orientation)",
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
      lectures: [
        [
          { delaiOrientation: { jours: 30 }, debutContrat: 'orientation' },
          entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-31', 30), ECHU, ECHU)),
        ],
      ],
    },
  ],
}))
