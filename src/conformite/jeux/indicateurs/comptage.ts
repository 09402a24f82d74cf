import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** On compte des entrées ; compter des personnes est une autre lecture. */
export const COMPTAGE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'comptage',
  niveau: 'indicateurs',
  titre: 'On compte des entrées ; compter des personnes est une autre lecture.',
  source: 'instruction 2022/19, annexe 7, §6, libellé « nombre de nouveaux entrants »',
  critere: 'nouveaux-entrants',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "deux entrées dans l'année",
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
        'guide2022 tableau2022 casf transition2024 transition2024UnMois': {
          indicateurs: { 'nouveaux-entrants': mesure(2), 'nouveaux-entrants-orientes-dans-le-delai': mesure(1) },
        },
        decret2024: { indicateurs: { 'nouveaux-entrants': mesure(2), 'nouveaux-entrants-orientes-dans-le-delai': mesure(2) } },
      },
      lectures: [
        [
          { comptage: 'personnes' },
          { indicateurs: { 'nouveaux-entrants': mesure(1), 'nouveaux-entrants-orientes-dans-le-delai': mesure(0) } },
        ],
      ],
    },
    {
      titre: "deux personnes d'un même foyer, qui le rejoint compte aussi : deux entrantes",
      dossiers: [
        dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')] }),
        dossier({ id: '67-000002', situations: [soumise('2022-02-08', null, '2022-03-01', { rejointFoyer: true })] }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(2) } } },
    },
    {
      titre: 'un dossier sans aucune situation : aucune entrée',
      dossiers: [dossier({ situations: [] })],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0) } } },
    },
    {
      titre: 'aucun dossier : zéro, et non inconnu',
      dossiers: [],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0), 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: 'deux entrées orientées à temps : deux, ou une personne',
      dossiers: [
        dossier({
          situations: [
            soumise('2022-01-03', '2022-03-31', '2022-01-10'),
            { debut: '2022-04-01', fin: '2022-06-30', droit: 'radie' },
            soumise('2022-07-04', null, '2022-07-08'),
          ],
          suivis: [
            { orientationNotifieeLe: '2022-01-20', organisme: 'departement', parcours: 'social' },
            { orientationNotifieeLe: '2022-07-10', organisme: 'departement', parcours: 'social' },
          ],
        }),
      ],
      attendus: {
        tous: { indicateurs: { 'nouveaux-entrants': mesure(2), 'nouveaux-entrants-orientes-dans-le-delai': mesure(2) } },
      },
      lectures: [
        [
          { comptage: 'personnes' },
          { indicateurs: { 'nouveaux-entrants': mesure(1), 'nouveaux-entrants-orientes-dans-le-delai': mesure(1) } },
        ],
      ],
    },
  ],
}))
