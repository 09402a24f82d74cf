import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, moyenne, soumise } from '../composition'

/** Le nombre moyen de personnes suivies par conseiller dédié. */
export const PERSONNES_PAR_CONSEILLER: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'personnes-par-conseiller',
  niveau: 'indicateurs',
  titre: 'Le nombre moyen de personnes suivies par conseiller dédié.',
  source: 'instruction 2022/19, annexe 7, §7',
  critere: 'ag-par-conseiller',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'trois personnes chez un conseiller, une chez un autre : deux en moyenne',
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100009',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100010',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100011',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C2' },
          ],
        }),
        dossier({
          id: '67-100012',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-en-cours': mesure(4), 'ag-par-conseiller': moyenne(2) } } },
    },
    {
      titre: 'trois personnes pour deux conseillers : une et demie en moyenne',
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100013',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100014',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C2' },
          ],
        }),
        dossier({
          id: '67-100015',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C2' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-par-conseiller': moyenne(1.5) } } },
    },
    {
      titre: "un conseiller sans personne en cours n'entre pas dans la moyenne",
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100016',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100017',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100018',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            {
              dispositif: 'accompagnement-global',
              orienteLe: '2022-01-10',
              demarreLe: '2022-02-01',
              termineLe: '2022-09-30',
              conseiller: 'C2',
            },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-par-conseiller': moyenne(2) } } },
    },
    {
      titre: 'une personne sans conseiller saisi : un cas indéterminé',
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100019',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100020',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100021',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-en-cours': mesure(3), 'ag-par-conseiller': moyenne(2, 1) } } },
    },
    {
      titre: 'aucun conseiller : pas de moyenne, jamais zéro',
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100022',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-en-cours': mesure(1), 'ag-par-conseiller': moyenne(null, 1) } } },
    },
    {
      titre: "au 31/05, le conseiller dont l'accompagnement se termine en juin compte encore",
      source: "instruction 2022/19, annexe 7, §7, accompagnés par conseiller dédié à l'accompagnement global (moyenne, stock)",
      dossiers: [
        dossier({
          id: '67-100025',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100026',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100027',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-10', demarreLe: '2022-02-01', conseiller: 'C1' },
          ],
        }),
        dossier({
          id: '67-100028',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            {
              dispositif: 'accompagnement-global',
              orienteLe: '2022-01-10',
              demarreLe: '2022-02-01',
              termineLe: '2022-06-30',
              conseiller: 'C2',
            },
          ],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, stockLe: '2022-05-31' },
      attendus: { tous: { indicateurs: { 'ag-par-conseiller': moyenne(2) } } },
    },
  ],
}))
