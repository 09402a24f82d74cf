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
  SANS_OBJET,
  soumise,
} from '../composition'

/** La radiation clôt tout suivi antérieur : le radié qui revient est un entrant, chaque fois. */
export const RETOUR_APRES_RADIATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'retour-apres-radiation',
  niveau: 'dossier',
  titre: 'La radiation clôt tout suivi antérieur : le radié qui revient est un entrant, chaque fois.',
  source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, radiés qui reviennent',
  critere: 'sans-suivi-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'radiée dix mois, revient : entrante, même si son ancien suivi est resté ouvert dans le logiciel',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [
            soumise('2020-01-15', '2021-06-30', '2020-01-20'),
            { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
            soumise('2022-04-12', null, '2022-04-20'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-02-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', dans('2020-02-10', 21), ECHU, ECHU),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', dans('2020-02-10', 26), ECHU, ECHU),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', hors('2020-02-10', 21), ECHU, ECHU),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
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
      titre: "radiée qui revient en cumulant RSA et prime d'activité : entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [
            soumise('2020-01-15', '2021-06-30', '2020-01-20'),
            { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
            soumise('2022-04-12', null, '2022-04-20', { 'x-prime-activite': true }),
          ],
        }),
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
      titre: "deux entrées dans l'année, comptées par entrées : deux entrants, un orienté dans le délai",
      source: 'instruction 2022/19, annexe 7, §6, libellé « nombre de nouveaux entrants »',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-01-03', '2022-03-31', '2022-01-10'),
            { debut: '2022-04-01', fin: '2022-06-30', droit: 'radie' },
            soumise('2022-07-04', null, '2022-07-08'),
          ],
          suivis: [
            { orientationNotifieeLe: '2022-02-20', clotureLe: '2022-04-01', organisme: 'departement', parcours: 'social' },
            { orientationNotifieeLe: '2022-07-20', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-01-03', 'retenue', 'primo-demandeur', '2022-01-10', hors('2022-02-20', 41), ECHU, ECHU),
          entree('2022-07-04', 'retenue', 'retour-apres-radiation', '2022-07-08', dans('2022-07-20', 12), ECHU, ECHU),
        ),
        casf: entrees(
          entree('2022-01-03', 'retenue', 'primo-demandeur', '2022-01-03', hors('2022-02-20', 48), ECHU, ECHU),
          entree('2022-07-04', 'retenue', 'retour-apres-radiation', '2022-07-04', dans('2022-07-20', 16), ECHU, ECHU),
        ),
        decret2024: entrees(
          entree('2022-01-03', 'retenue', 'primo-demandeur', '2022-01-10', dans('2022-02-20', 41), ECHU, ECHU),
          entree('2022-07-04', 'retenue', 'retour-apres-radiation', '2022-07-08', dans('2022-07-20', 12), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'troisième entrée de sa vie : le rang ne compte pas',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-02-04', '2019-09-30', '2019-02-11'),
            { debut: '2019-10-01', fin: '2020-03-31', droit: 'radie' },
            soumise('2020-04-01', '2021-01-31', '2020-04-08'),
            { debut: '2021-02-01', fin: '2022-02-28', droit: 'radie' },
            soumise('2022-03-01', null, '2022-03-09'),
          ],
          suivis: [
            { orientationNotifieeLe: '2019-03-04', organisme: 'departement', parcours: 'social' },
            { orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-02-04', 'retenue', 'primo-demandeur', '2019-02-11', dans('2019-03-04', 21), ECHU, ECHU),
          entree('2020-04-01', 'retenue', 'retour-apres-radiation', '2020-04-08', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-03-01', 'retenue', 'retour-apres-radiation', '2022-03-09', dans('2022-03-20', 11), ECHU, ECHU),
        ),
        casf: entrees(
          entree('2019-02-04', 'retenue', 'primo-demandeur', '2019-02-04', dans('2019-03-04', 28), ECHU, ECHU),
          entree('2020-04-01', 'retenue', 'retour-apres-radiation', '2020-04-01', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-03-01', 'retenue', 'retour-apres-radiation', '2022-03-01', dans('2022-03-20', 19), ECHU, ECHU),
        ),
        transition2024: entrees(
          entree('2019-02-04', 'retenue', 'primo-demandeur', '2019-02-11', hors('2019-03-04', 21), ECHU, ECHU),
          entree('2020-04-01', 'retenue', 'retour-apres-radiation', '2020-04-08', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-03-01', 'retenue', 'retour-apres-radiation', '2022-03-09', dans('2022-03-20', 11), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'radiée, suivi commencé puis laissé ouvert sous le droit radié : sortie, entrante au retour',
      dossiers: [
        dossier({
          situations: [
            soumise('2020-04-01', '2021-06-30', '2020-04-08'),
            { debut: '2021-07-01', fin: '2021-12-31', droit: 'radie' },
            nonSoumise('2022-01-01', '2022-05-31'),
            soumise('2022-06-01', null, '2022-06-08'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-05-04', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-04-01', 'retenue', 'primo-demandeur', '2020-04-08', dans('2020-05-04', 26), ECHU, ECHU),
          entree('2022-06-01', 'retenue', 'passage-sous-seuil', '2022-06-08', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2020-04-01', 'retenue', 'primo-demandeur', '2020-04-01', hors('2020-05-04', 33), ECHU, ECHU),
          entree('2022-06-01', 'retenue', 'passage-sous-seuil', '2022-06-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2020-04-01', 'retenue', 'primo-demandeur', '2020-04-08', hors('2020-05-04', 26), ECHU, ECHU),
          entree('2022-06-01', 'retenue', 'passage-sous-seuil', '2022-06-08', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
  ],
}))
