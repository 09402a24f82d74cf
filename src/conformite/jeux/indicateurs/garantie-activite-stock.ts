import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** Les personnes en garantie d'activité au jour du stock. */
export const GARANTIE_ACTIVITE_STOCK: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'garantie-activite-stock',
  niveau: 'indicateurs',
  titre: "Les personnes en garantie d'activité au jour du stock.",
  source: 'instruction 2022/19, annexe 7, §7',
  critere: 'gad-en-cours',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'existante, en garantie depuis 2021 : dans le stock au 31/12',
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0), 'gad-en-cours': mesure(1), 'ag-en-cours': mesure(0) } } },
    },
    {
      titre: 'terminée le 31/12 : plus en cours ce jour-là',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2022-12-31' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: 'terminée le lendemain : encore en cours au 31/12',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2023-01-01' },
          ],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2023-03-01' },
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: 'terminée en juin : hors du stock au 31/12',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2022-06-15' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: 'terminée en juin : dans le stock au 31/05',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2022-06-15' },
          ],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, stockLe: '2022-05-31' },
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: 'seconde remontée : le stock se prend par défaut à la fin de la période, le 31/05',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05', demarreLe: '2022-04-20', termineLe: '2022-06-15' },
          ],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-05-31' } },
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: 'démarrée le 31/05 : dans le stock au 31/05',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-05-10', demarreLe: '2022-05-31' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, stockLe: '2022-05-31' },
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: 'démarrée le 01/06 : pas encore dans le stock au 31/05',
      source: 'instruction 2022/19, annexe 7, §7, stock au 31 décembre puis au 31/05',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-05-10', demarreLe: '2022-06-01' }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, stockLe: '2022-05-31' },
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: "démarrage non saisi : en cours depuis l'orientation",
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2022-05-10' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: 'ni orientation ni démarrage datés : on ne sait pas',
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0, 1) } } },
    },
    {
      titre: 'droit suspendu au 31/12 : toujours bénéficiaire, dans le stock',
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', '2022-09-30', '2019-06-11'), { debut: '2022-10-01', fin: null, droit: 'suspendu' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: "radiée avant le 31/12 : n'est plus bénéficiaire, hors du stock",
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', '2022-09-30', '2019-06-11'), { debut: '2022-10-01', fin: null, droit: 'radie' }],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: "droit versable jusqu'au 31/12 compris : bénéficiaire ce jour-là",
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', '2022-12-31', '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1) } } },
    },
    {
      titre: "droit versable jusqu'au 30/12 : plus bénéficiaire le 31",
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', '2022-12-30', '2019-06-11')],
          accompagnements: [{ dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0) } } },
    },
    {
      titre: 'accompagnements non tenus, radiée : pas bénéficiaire, hors du stock sans aucun doute',
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      dossiers: [dossier({ situations: [soumise('2019-06-03', '2022-09-30', '2019-06-11')], accompagnements: null })],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0), 'ag-en-cours': mesure(0) } } },
    },
  ],
}))
