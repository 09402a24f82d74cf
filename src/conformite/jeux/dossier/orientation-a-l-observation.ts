import type { Jeu } from '../../jeu'
import {
  ANNEE_2022,
  composerJeu,
  dans,
  dossier,
  ECHU,
  EN_COURS,
  entree,
  entrees,
  hors,
  SANS_OBJET,
  soumise,
} from '../composition'

/** Sans orientation connue, le délai court ou est échu à la date d'observation. */
export const ORIENTATION_A_L_OBSERVATION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'orientation-a-l-observation',
  niveau: 'dossier',
  titre: "Sans orientation connue, le délai court ou est échu à la date d'observation.",
  source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins',
  critere: 'oriente-dans-le-delai',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'jamais orienté, délai épuisé : échu',
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'notifié le 01/12, pas encore orienté au 31/12, dernier jour utile : échu',
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
      dossiers: [dossier({ situations: [soumise('2022-11-20', null, '2022-12-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': entrees(
          entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-11-20', ECHU, SANS_OBJET, SANS_OBJET)),
        decret2024: entrees(entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-01', EN_COURS, SANS_OBJET, SANS_OBJET)),
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          entrees(entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-01', EN_COURS, SANS_OBJET, SANS_OBJET)),
        ],
      ],
    },
    {
      titre: 'notifié le 02/12, pas encore orienté au 31/12 : le délai court encore',
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
      dossiers: [dossier({ situations: [soumise('2022-11-20', null, '2022-12-02')] })],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-02', EN_COURS, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-11-20', ECHU, SANS_OBJET, SANS_OBJET)),
        transition2024: entrees(entree('2022-11-20', 'retenue', 'primo-demandeur', '2022-12-02', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: "courrier de janvier, compte arrêté au 31/12 : il n'est pas encore connu",
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
      dossiers: [
        dossier({
          situations: [soumise('2022-12-12', null, '2022-12-20')],
          suivis: [{ orientationNotifieeLe: '2023-01-05', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-12-12', 'retenue', 'primo-demandeur', '2022-12-20', EN_COURS, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-12-12', 'retenue', 'primo-demandeur', '2022-12-12', EN_COURS, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'le même, observé à la remontée de mars : dans le délai',
      source: 'instruction 2022/19, annexe 7, §6, orientés en 1 mois et moins, exemple (T0 au 01/03, avant le 01/04)',
      dossiers: [
        dossier({
          situations: [soumise('2022-12-12', null, '2022-12-20')],
          suivis: [{ orientationNotifieeLe: '2023-01-05', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-03-01' },
      attendus: {
        'guide2022 transition2024UnMois decret2024': entrees(
          entree('2022-12-12', 'retenue', 'primo-demandeur', '2022-12-20', dans('2023-01-05', 16), ECHU, ECHU),
        ),
        tableau2022: entrees(
          entree('2022-12-12', 'retenue', 'primo-demandeur', '2022-12-20', dans('2023-01-05', 16), ECHU, EN_COURS),
        ),
        casf: entrees(entree('2022-12-12', 'retenue', 'primo-demandeur', '2022-12-12', dans('2023-01-05', 24), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-12-12', 'retenue', 'primo-demandeur', '2022-12-20', hors('2023-01-05', 16), ECHU, ECHU),
        ),
      },
    },
  ],
}))
