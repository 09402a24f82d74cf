import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, moyenne, soumise } from '../composition'

/** L'accompagnement global : orientés dans la période, suivis au jour du stock. */
export const ACCOMPAGNEMENT_GLOBAL: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'accompagnement-global',
  niveau: 'indicateurs',
  titre: "L'accompagnement global : orientés dans la période, suivis au jour du stock.",
  source: 'instruction 2022/19, annexe 7, §7',
  critere: 'ag-orientes',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'orientée le 01/01 : dans le flux, sans être nouvelle entrante',
      source: "instruction 2022/19, annexe 7, §7, orientés vers l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100001',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2022-01-01' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'nouveaux-entrants': mesure(0), 'ag-orientes': mesure(1) } } },
    },
    {
      titre: 'orientée le 31/12 précédent : hors du flux',
      source: "instruction 2022/19, annexe 7, §7, orientés vers l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100002',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2021-12-31' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-orientes': mesure(0), 'ag-en-cours': mesure(1) } } },
    },
    {
      titre: 'orientée le 31/12 : dans le flux',
      source: "instruction 2022/19, annexe 7, §7, orientés vers l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100003',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2022-12-31' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-orientes': mesure(1) } } },
    },
    {
      titre: 'orientée le 01/01 suivant : hors du flux',
      source: "instruction 2022/19, annexe 7, §7, orientés vers l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100004',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2023-01-01' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-03-01' },
      attendus: { tous: { indicateurs: { 'ag-orientes': mesure(0) } } },
    },
    {
      titre: "date d'orientation inconnue : on ne sait pas",
      source: "instruction 2022/19, annexe 7, §7, orientés vers l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100005',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', demarreLe: '2022-02-01' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-orientes': mesure(0, 1), 'ag-en-cours': mesure(1) } } },
    },
    {
      titre: 'démarré et non terminé : dans le stock',
      source: "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100006',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-en-cours': mesure(1) } } },
    },
    {
      titre: 'terminé : hors du stock, encore dans le flux',
      source: "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100007',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            {
              dispositif: 'accompagnement-global',
              orienteLe: '2022-01-10',
              demarreLe: '2022-02-01',
              termineLe: '2022-09-30',
              conseiller: 'C1',
            },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-en-cours': mesure(0), 'ag-orientes': mesure(1) } } },
    },
    {
      titre: 'proposé et orienté, démarrage à venir : pas encore en cours au 31/05',
      source: "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par l'accompagnement global",
      dossiers: [
        dossier({
          id: '67-100008',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-05-20', proposeLe: '2022-05-20', demarreLe: '2022-06-10' },
          ],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, stockLe: '2022-05-31' },
      attendus: { tous: { indicateurs: { 'ag-en-cours': mesure(0) } } },
    },
    {
      titre: 'accompagnements non tenus : un cas indéterminé',
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100023',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({ id: '67-100024', situations: [soumise('2019-06-03', null, '2019-06-11')], accompagnements: null }),
      ],
      attendus: {
        tous: { indicateurs: { 'ag-en-cours': mesure(1, 1), 'ag-par-conseiller': moyenne(1, 1), 'ag-orientes': mesure(1, 1) } },
      },
    },
  ],
}))
