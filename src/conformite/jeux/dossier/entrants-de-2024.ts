import type { Jeu } from '../../jeu'
import { composerJeu, dans, dossier, ECHU, entree, entrees, hors, nonSoumise, rejetee, SANS_OBJET, soumise } from '../composition'

/** Les fiches-actions de 2024 reprennent les critères du guide. */
export const ENTRANTS_DE_2024: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'entrants-de-2024',
  niveau: 'dossier',
  titre: 'Les fiches-actions de 2024 reprennent les critères du guide.',
  source: 'fiches-actions 2024, annexe 4, §nouveaux entrants',
  critere: 'sans-suivi-en-cours',
  contexte: { periode: { debut: '2024-01-01', fin: '2024-12-31' } },
  cas: [
    {
      titre: 'primo-demandeur de 2024 : entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre inclus (primo-demandeurs)',
      dossiers: [dossier({ situations: [soumise('2024-02-08', null, '2024-03-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'primo-demandeur', '2024-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'radié qui revient en 2024 : entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre inclus (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2023-06-30', '2022-10-10'),
            { debut: '2023-07-01', fin: '2024-03-31', droit: 'radie' },
            soumise('2024-04-01', null, '2024-04-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', dans('2022-11-02', 23), ECHU, ECHU),
          entree('2024-04-01', 'retenue', 'retour-apres-radiation', '2024-04-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-03', hors('2022-11-02', 30), ECHU, ECHU),
          entree('2024-04-01', 'retenue', 'retour-apres-radiation', '2024-04-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', hors('2022-11-02', 23), ECHU, ECHU),
          entree('2024-04-01', 'retenue', 'retour-apres-radiation', '2024-04-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'emménage en 2024 : entrant',
      source: "fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre inclus (viennent d'emménager)",
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2024-04-30', '2022-10-10', { departement: '54' }),
            soumise('2024-05-01', null, '2024-05-14'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-05-01', 'retenue', 'emmenagement', '2024-05-14', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2024-05-01', 'retenue', 'emmenagement', '2024-05-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'rejoint en 2024 un foyer au RSA : entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre inclus (rejoignent un foyer)',
      dossiers: [dossier({ situations: [soumise('2024-02-08', null, '2024-03-01', { rejointFoyer: true })] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-02-08', 'retenue', 'rejoint-foyer', '2024-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2024-02-08', 'retenue', 'rejoint-foyer', '2024-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'passe sous 500 € en 2024, sans suivi : entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre inclus (passent sous le seuil de 500 €)',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2022-10-03', '2024-04-30', { notifieeLe: '2022-10-10' }),
            soumise('2024-05-01', null, '2024-05-07'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2024-05-01', 'retenue', 'passage-sous-seuil', '2024-05-07', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2024-05-01', 'retenue', 'passage-sous-seuil', '2024-05-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'suspendu plus de douze mois, de nouveau soumis en 2024 : entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre inclus (suspendus depuis plus de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2023-01-31', '2022-10-10'),
            { debut: '2023-02-01', fin: '2024-02-01', droit: 'suspendu' },
            soumise('2024-02-02', null, '2024-02-12'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', dans('2022-11-02', 23), ECHU, ECHU),
          entree('2024-02-02', 'retenue', 'retour-apres-suspension', '2024-02-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-03', hors('2022-11-02', 30), ECHU, ECHU),
          entree('2024-02-02', 'retenue', 'retour-apres-suspension', '2024-02-02', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', hors('2022-11-02', 23), ECHU, ECHU),
          entree('2024-02-02', 'retenue', 'retour-apres-suspension', '2024-02-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'suspendu douze mois exactement : pas entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre exclu (suspendus depuis moins de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2023-01-31', '2022-10-10'),
            { debut: '2023-02-01', fin: '2024-01-31', droit: 'suspendu' },
            soumise('2024-02-01', null, '2024-02-12'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', dans('2022-11-02', 23), ECHU, ECHU),
          rejetee('2024-02-01', 'suspension-courte', '2024-02-12'),
        ),
        casf: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-03', hors('2022-11-02', 30), ECHU, ECHU),
          rejetee('2024-02-01', 'suspension-courte', '2024-02-01'),
        ),
        transition2024: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', hors('2022-11-02', 23), ECHU, ECHU),
          rejetee('2024-02-01', 'suspension-courte', '2024-02-12'),
        ),
      },
    },
    {
      titre: 'suspendu trois mois, suivi en veille : pas entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre exclu (suspendus depuis moins de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2024-01-31', '2022-10-10'),
            { debut: '2024-02-01', fin: '2024-04-30', droit: 'suspendu' },
            soumise('2024-05-01', null, '2024-05-07'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', dans('2022-11-02', 23), ECHU, ECHU),
          rejetee('2024-05-01', 'suspension-courte', '2024-05-07'),
        ),
        casf: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-03', hors('2022-11-02', 30), ECHU, ECHU),
          rejetee('2024-05-01', 'suspension-courte', '2024-05-01'),
        ),
        transition2024: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', hors('2022-11-02', 23), ECHU, ECHU),
          rejetee('2024-05-01', 'suspension-courte', '2024-05-07'),
        ),
      },
    },
    {
      titre: 'aller-retour du top, suivi en veille : pas entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre exclu (allers-retours)',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2024-01-31', '2022-10-10'),
            nonSoumise('2024-02-01', '2024-04-30', { notifieeLe: '2024-02-07' }),
            soumise('2024-05-01', null, '2024-05-07'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', dans('2022-11-02', 23), ECHU, ECHU),
          rejetee('2024-05-01', 'aller-retour-droits-devoirs', '2024-05-07'),
        ),
        casf: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-03', hors('2022-11-02', 30), ECHU, ECHU),
          rejetee('2024-05-01', 'aller-retour-droits-devoirs', '2024-05-01'),
        ),
        transition2024: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', hors('2022-11-02', 23), ECHU, ECHU),
          rejetee('2024-05-01', 'aller-retour-droits-devoirs', '2024-05-07'),
        ),
      },
    },
    {
      titre: 'passe au-dessus du seuil en 2024 : pas entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, périmètre exclu (non soumis, au-dessus de 500 €)',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-10-03', '2024-01-31', '2022-10-10'),
            nonSoumise('2024-02-01', null, { notifieeLe: '2024-02-07' }),
          ],
          suivis: [{ orientationNotifieeLe: '2022-11-02', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', dans('2022-11-02', 23), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-03', hors('2022-11-02', 30), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-10-03', 'retenue', 'primo-demandeur', '2022-10-10', hors('2022-11-02', 23), ECHU, ECHU),
        ),
      },
    },
    {
      titre: 'droit en attente : pas de droit versable, pas entrant',
      source: 'fiches-actions 2024, annexe 4, §4, nouveaux entrants, trois critères',
      dossiers: [dossier({ situations: [{ debut: '2024-02-08', fin: null, droit: 'en-attente' }] })],
      attendus: { tous: entrees() },
    },
  ],
}))
