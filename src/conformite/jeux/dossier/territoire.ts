import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dans, dossier, ECHU, entree, entrees, hors, SANS_OBJET, soumise } from '../composition'

/** Le territoire est celui du contexte, à défaut le département du dossier. */
export const TERRITOIRE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'territoire',
  niveau: 'dossier',
  titre: 'Le territoire est celui du contexte, à défaut le département du dossier.',
  source: 'instruction 2022/19, annexe 7, §6, périmètre inclus (emménagement dans le département)',
  critere: 'droit-versable',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'venue du Haut-Rhin, soumise : entrante dans le Bas-Rhin, à la date de son emménagement',
      source: "instruction 2022/19, annexe 7, §6, périmètre inclus, 3e tiret (viennent d'emménager)",
      dossiers: [
        dossier({
          situations: [
            soumise('2020-03-02', '2022-05-31', '2020-03-09', { departement: '68' }),
            soumise('2022-06-01', null, '2022-06-14'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-03-25', organisme: 'departement', parcours: 'social', departement: '68' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67'] },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-06-01', 'retenue', 'emmenagement', '2022-06-14', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-06-01', 'retenue', 'emmenagement', '2022-06-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'le territoire est par défaut le département du dossier',
      source: "instruction 2022/19, annexe 7, §6, périmètre inclus, 3e tiret (viennent d'emménager)",
      dossiers: [
        dossier({
          situations: [
            soumise('2020-03-02', '2022-05-31', '2020-03-09', { departement: '68' }),
            soumise('2022-06-01', null, '2022-06-14'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-03-25', organisme: 'departement', parcours: 'social', departement: '68' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-06-01', 'retenue', 'emmenagement', '2022-06-14', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-06-01', 'retenue', 'emmenagement', '2022-06-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: "67 et 68 en un seul territoire : aller de l'un à l'autre n'est pas une entrée",
      source: "instruction 2022/19, annexe 7, §6, périmètre inclus, 3e tiret (viennent d'emménager)",
      dossiers: [
        dossier({
          situations: [
            soumise('2020-03-02', '2022-05-31', '2020-03-09', { departement: '68' }),
            soumise('2022-06-01', null, '2022-06-14'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-03-25', organisme: 'departement', parcours: 'social', departement: '68' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67', '68'] },
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-03-02', 'retenue', 'primo-demandeur', '2020-03-09', dans('2020-03-25', 16), ECHU, ECHU),
        ),
        casf: entrees(entree('2020-03-02', 'retenue', 'primo-demandeur', '2020-03-02', dans('2020-03-25', 23), ECHU, ECHU)),
        transition2024: entrees(
          entree('2020-03-02', 'retenue', 'primo-demandeur', '2020-03-09', hors('2020-03-25', 16), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "vu du Haut-Rhin qu'elle quitte : une entrée en 2020, aucune en 2022",
      source: "instruction 2022/19, annexe 7, §6, périmètre inclus, 3e tiret (viennent d'emménager)",
      dossiers: [
        dossier({
          situations: [
            soumise('2020-03-02', '2022-05-31', '2020-03-09', { departement: '68' }),
            soumise('2022-06-01', null, '2022-06-14'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-03-25', organisme: 'departement', parcours: 'social', departement: '68' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['68'] },
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-03-02', 'retenue', 'primo-demandeur', '2020-03-09', dans('2020-03-25', 16), ECHU, ECHU),
        ),
        casf: entrees(entree('2020-03-02', 'retenue', 'primo-demandeur', '2020-03-02', dans('2020-03-25', 23), ECHU, ECHU)),
        transition2024: entrees(
          entree('2020-03-02', 'retenue', 'primo-demandeur', '2020-03-09', hors('2020-03-25', 16), ECHU, ECHU),
        ),
      },
    },
    {
      titre: "orientée dans l'ancien département : cette orientation n'est pas celle du territoire",
      critere: 'oriente',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-05-03', '2022-02-28', '2021-05-11', { departement: '68' }),
            soumise('2022-03-01', null, '2022-03-10'),
          ],
          suivis: [{ orientationNotifieeLe: '2022-03-15', organisme: 'departement', parcours: 'social', departement: '68' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-03-01', 'retenue', 'emmenagement', '2022-03-10', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-03-01', 'retenue', 'emmenagement', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
