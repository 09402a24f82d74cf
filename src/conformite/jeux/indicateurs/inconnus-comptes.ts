import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, nonSoumise, soumise } from '../composition'

/** Chaque mesure dit ce qui est certain et ce qui reste inconnu. */
export const INCONNUS_COMPTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'inconnus-comptes',
  niveau: 'indicateurs',
  titre: 'Chaque mesure dit ce qui est certain et ce qui reste inconnu.',
  source: 'instruction 2022/19, annexe 7, §6, données difficiles à récupérer',
  critere: 'nouveaux-entrants',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'top inconnu : peut-être entrante',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [dossier({ situations: [{ debut: '2022-02-08', fin: null, droit: 'versable', notifieeLe: '2022-03-01' }] })],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0, 1) } } },
    },
    {
      titre: 'top inconnu sur trois lignes mensuelles contiguës : un seul inconnu, pas trois',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-02-01', fin: '2022-02-28', droit: 'versable', notifieeLe: '2022-03-01' },
            { debut: '2022-03-01', fin: '2022-03-31', droit: 'versable', notifieeLe: '2022-03-01' },
            { debut: '2022-04-01', fin: null, droit: 'versable', notifieeLe: '2022-03-01' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0, 1) } } },
    },
    {
      titre: 'droits historisés depuis le 2 du mois précédent : on ne sait pas si elle était déjà soumise',
      source:
        "instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs) ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1 (droits non historisés)",
      dossiers: [
        dossier({
          historiqueDepuis: '2022-01-02',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0, 1) } } },
    },
    {
      titre: "suivis non tenus, droit qui s'ouvre : l'entrée est certaine, son orientation inconnue",
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: null })],
      attendus: {
        tous: { indicateurs: { 'nouveaux-entrants': mesure(1), 'nouveaux-entrants-orientes-dans-le-delai': mesure(0, 1) } },
      },
    },
    {
      titre: 'suivis non tenus, droit déjà ouvert : on ne sait pas si un suivi était en cours',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2021-01-04', '2022-04-30', { notifieeLe: '2021-01-11' }),
            soumise('2022-05-01', null, '2022-05-06'),
          ],
          suivis: null,
        }),
      ],
      attendus: {
        tous: { indicateurs: { 'nouveaux-entrants': mesure(0, 1), 'nouveaux-entrants-orientes-dans-le-delai': mesure(0, 1) } },
      },
    },
    {
      titre: "suivi non daté, droit déjà ouvert : on ne sait pas s'il était en cours",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 3 (pas de suivi en cours)',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2021-01-04', '2022-04-30', { notifieeLe: '2021-01-11' }),
            soumise('2022-05-01', null, '2022-05-06'),
          ],
          suivis: [{ organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0, 1) } } },
    },
    {
      titre: 'orientation non datée : orientée ou non dans le délai, on ne sait pas',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ organisme: 'departement', parcours: 'social' }],
          rendezVous: [{ date: '2022-03-20', objet: 'accompagnement', statut: 'honore' }],
        }),
      ],
      attendus: {
        tous: {
          indicateurs: {
            'nouveaux-entrants': mesure(1),
            'nouveaux-entrants-orientes-dans-le-delai': mesure(0, 1),
            'premiers-rendez-vous': mesure(0, 1),
            'premiers-rendez-vous-dans-le-delai': mesure(0, 1),
          },
        },
      },
    },
    {
      titre: "trois entrantes, l'une au suivi non tenu : deux orientées certaines au plus",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
        }),
        dossier({ id: '67-000002', situations: [soumise('2022-02-08', null, '2022-03-01')] }),
        dossier({ id: '67-000003', situations: [soumise('2022-02-08', null, '2022-03-01')], suivis: null }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': {
          indicateurs: { 'nouveaux-entrants': mesure(3), 'nouveaux-entrants-orientes-dans-le-delai': mesure(1, 1) },
        },
        'casf transition2024': {
          indicateurs: { 'nouveaux-entrants': mesure(3), 'nouveaux-entrants-orientes-dans-le-delai': mesure(0, 1) },
        },
      },
    },
  ],
}))
