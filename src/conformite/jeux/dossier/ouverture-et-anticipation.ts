import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, SANS_OBJET, soumise } from '../composition'

/** Ce qui précède l'ouverture du droit de six mois au plus appartient à l'entrée. */
export const OUVERTURE_ET_ANTICIPATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'ouverture-et-anticipation',
  niveau: 'dossier',
  titre: "Ce qui précède l'ouverture du droit de six mois au plus appartient à l'entrée.",
  source: 'instruction 2022/19, annexe 7, §6, radiés qui reviennent ; pratique des départements (six mois)',
  critere: 'sans-suivi-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre:
        'état 0 (en attente) puis 2 (versable) : une seule entrée, à la date du droit versable, et son orientation anticipée compte',
      source: "instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 1 (droit versable) et date d'entrée",
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-01-10', fin: '2022-03-31', droit: 'en-attente' },
            soumise('2022-04-01', null, '2022-04-08'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-02-15', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-04-01', 'retenue', 'primo-demandeur', '2022-04-08', dans('2022-02-15', -52), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-04-01', 'retenue', 'primo-demandeur', '2022-04-01', dans('2022-02-15', -45), ECHU, ECHU)),
      },
    },
    {
      titre:
        'retour après sanction : orientation, rendez-vous et contrat précèdent la réouverture et appartiennent à cette entrée',
      source:
        "instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent) ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1, commentaire",
      dossiers: [
        dossier({
          situations: [
            soumise('2020-01-15', '2022-02-28', '2020-01-20'),
            { debut: '2022-03-01', fin: '2022-05-31', droit: 'radie' },
            soumise('2022-06-01', null, '2022-06-10'),
          ],
          suivis: [
            { orientationNotifieeLe: '2020-02-10', organisme: 'departement', parcours: 'social' },
            { orientationNotifieeLe: '2022-05-10', organisme: 'departement', parcours: 'social' },
          ],
          rendezVous: [{ date: '2022-05-16', objet: 'accompagnement', statut: 'honore' }],
          contrats: [{ signeLe: '2022-05-20', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 transition2024UnMois': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', dans('2020-02-10', 21), ECHU, ECHU),
          entree(
            '2022-06-01',
            'retenue',
            'retour-apres-radiation',
            '2022-06-10',
            dans('2022-05-10', -31),
            dans('2022-05-16', 6),
            dans('2022-05-20', -21),
          ),
        ),
        'tableau2022 decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', dans('2020-02-10', 21), ECHU, ECHU),
          entree(
            '2022-06-01',
            'retenue',
            'retour-apres-radiation',
            '2022-06-10',
            dans('2022-05-10', -31),
            dans('2022-05-16', 6),
            dans('2022-05-20', 10),
          ),
        ),
        casf: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', dans('2020-02-10', 26), ECHU, ECHU),
          entree(
            '2022-06-01',
            'retenue',
            'retour-apres-radiation',
            '2022-06-01',
            dans('2022-05-10', -22),
            dans('2022-05-16', 6),
            dans('2022-05-20', 10),
          ),
        ),
        transition2024: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', hors('2020-02-10', 21), ECHU, ECHU),
          entree(
            '2022-06-01',
            'retenue',
            'retour-apres-radiation',
            '2022-06-10',
            dans('2022-05-10', -31),
            dans('2022-05-16', 6),
            dans('2022-05-20', -21),
          ),
        ),
      },
    },
    {
      titre: "orientée six mois avant l'ouverture, jour pour jour : c'est son orientation anticipée",
      critere: 'oriente',
      dossiers: [
        dossier({
          situations: [soumise('2022-07-04', null, '2022-07-11')],
          suivis: [{ orientationNotifieeLe: '2022-01-04', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-07-04', 'retenue', 'primo-demandeur', '2022-07-11', dans('2022-01-04', -188), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-07-04', 'retenue', 'primo-demandeur', '2022-07-04', dans('2022-01-04', -181), ECHU, ECHU)),
      },
    },
    {
      titre: "orientée six mois et un jour avant l'ouverture : trop loin, ce n'est pas la sienne",
      critere: 'oriente',
      dossiers: [
        dossier({
          situations: [soumise('2022-07-04', null, '2022-07-11')],
          suivis: [{ orientationNotifieeLe: '2022-01-03', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-07-04', 'retenue', 'primo-demandeur', '2022-07-11', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-07-04', 'retenue', 'primo-demandeur', '2022-07-04', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'orientée avant la notification : le délai est négatif, et tenu',
      critere: 'oriente-dans-le-delai',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-02-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-02-10', -19), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-02-10', 2), ECHU, ECHU)),
      },
    },
    {
      titre: 'orientée quarante jours avant la notification : le délai est négatif, et tenu',
      critere: 'oriente-dans-le-delai',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-01-20', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-01-20', -40), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', dans('2022-01-20', -19), ECHU, ECHU)),
      },
    },
  ],
}))
