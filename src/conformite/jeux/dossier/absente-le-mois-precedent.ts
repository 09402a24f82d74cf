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
  nonSoumise,
  rejetee,
  SANS_OBJET,
  soumise,
} from '../composition'

/** On n'entre que si l'on n'était pas présent le mois précédent : la maille est le mois. */
export const ABSENTE_LE_MOIS_PRECEDENT: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'absente-le-mois-precedent',
  niveau: 'dossier',
  titre: "On n'entre que si l'on n'était pas présent le mois précédent : la maille est le mois.",
  source: 'instruction 2022/19, annexe 7, §6, trois critères cumulés',
  critere: 'absente-le-mois-precedent',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'présent en M-1 : une nouvelle ligne de droit ne fait pas une nouvelle entrée',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({ situations: [soumise('2021-02-01', '2022-03-31', '2021-02-08'), soumise('2022-04-01', null, '2022-04-05')] }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-08', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'absent du 02/04 au 30/04 : présent un jour en avril, donc présent en M-1 au retour de mai',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-02-01', '2022-04-01', '2021-02-08'),
            { debut: '2022-04-02', fin: '2022-04-30', droit: 'radie' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-08', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: "absent tout le mois d'avril : absent en M-1 au retour de mai",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-02-01', '2022-03-31', '2021-02-08'),
            { debut: '2022-04-01', fin: '2022-04-30', droit: 'radie' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-08', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'retour-apres-radiation', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-01', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'retenue', 'retour-apres-radiation', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'absent du 20/03 au 10/04, à cheval sur deux mois : la maille est le mois, pas de nouvelle entrée',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-02-01', '2022-03-19', '2021-02-08'),
            { debut: '2022-03-20', fin: '2022-04-10', droit: 'radie' },
            soumise('2022-04-11', null, '2022-04-20'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-08', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2021-02-01', 'retenue', 'primo-demandeur', '2021-02-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'sortie sans ligne de radiation (aucun droit pendant plusieurs mois), revient : entrante',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({ situations: [soumise('2020-01-15', '2021-06-30', '2020-01-20'), soumise('2022-04-12', null, '2022-04-20')] }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'aucun droit pendant un mois civil entier, sans ligne de radiation : sortie, entrante malgré son suivi resté ouvert',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [soumise('2020-01-15', '2022-03-31', '2020-01-20'), soumise('2022-05-01', null, '2022-05-09')],
          suivis: [{ orientationNotifieeLe: '2020-02-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', dans('2020-02-10', 21), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'retour-apres-radiation', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', dans('2020-02-10', 26), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'retour-apres-radiation', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', hors('2020-02-10', 21), ECHU, ECHU),
          entree('2022-05-01', 'retenue', 'retour-apres-radiation', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'quelques jours sans droit saisi entre deux mois : une lacune, pas une sortie',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [soumise('2020-01-15', '2022-03-25', '2020-01-20'), soumise('2022-04-04', null, '2022-04-11')],
          suivis: [{ orientationNotifieeLe: '2020-02-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', dans('2020-02-10', 21), ECHU, ECHU),
        ),
        casf: entrees(entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', dans('2020-02-10', 26), ECHU, ECHU)),
        transition2024: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', hors('2020-02-10', 21), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'trois jours sans droit saisi avant le top, suivi ouvert : une lacune, le suivi est en cours',
      critere: 'sans-suivi-en-cours',
      dossiers: [
        dossier({
          situations: [nonSoumise('2021-06-01', '2022-03-28'), soumise('2022-04-01', null, '2022-04-11')],
          suivis: [{ orientationNotifieeLe: '2021-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          rejetee('2022-04-01', 'aller-retour-droits-devoirs', '2022-04-11'),
        ),
        casf: entrees(rejetee('2022-04-01', 'aller-retour-droits-devoirs', '2022-04-01')),
      },
    },
    {
      titre: 'un mois civil entier sans droit saisi avant le top, suivi ouvert : une sortie, entrante',
      critere: 'sans-suivi-en-cours',
      dossiers: [
        dossier({
          situations: [nonSoumise('2021-06-01', '2022-02-28'), soumise('2022-04-01', null, '2022-04-11')],
          suivis: [{ orientationNotifieeLe: '2021-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-04-01', 'retenue', 'retour-apres-radiation', '2022-04-11', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-04-01', 'retenue', 'retour-apres-radiation', '2022-04-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
