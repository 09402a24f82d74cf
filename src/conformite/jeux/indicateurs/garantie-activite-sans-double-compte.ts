import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** L'accompagnement global exclut de la garantie d'activité. */
export const GARANTIE_ACTIVITE_SANS_DOUBLE_COMPTE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'garantie-activite-sans-double-compte',
  niveau: 'indicateurs',
  titre: "L'accompagnement global exclut de la garantie d'activité.",
  source: 'instruction 2022/19, annexe 7, §7',
  critere: 'gad-orientes',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "orientée aussi vers l'accompagnement global dans l'année : exclue",
      source: "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité (exclut l'accompagnement global)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05' },
            { dispositif: 'accompagnement-global', orienteLe: '2022-05-02' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0), 'ag-orientes': mesure(1) } } },
    },
    {
      titre: "accompagnement global d'avant la période, encore en cours : exclue",
      source: "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité (exclut l'accompagnement global)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05' },
            { dispositif: 'accompagnement-global', orienteLe: '2021-12-20', demarreLe: '2022-01-05' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0), 'ag-orientes': mesure(0) } } },
    },
    {
      titre: "accompagnement global d'avant la période, terminé : comptée",
      source: "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité (exclut l'accompagnement global)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05' },
            { dispositif: 'accompagnement-global', orienteLe: '2021-12-31', demarreLe: '2022-01-05', termineLe: '2022-04-01' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(1), 'ag-orientes': mesure(0) } } },
    },
    {
      titre: 'accompagnement global commencé le premier jour de la période, même terminé : exclue',
      source: "instruction 2022/19, annexe 7, §7, orientés vers la garantie d'activité (exclut l'accompagnement global)",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2022-04-05' },
            { dispositif: 'accompagnement-global', orienteLe: '2022-01-01', demarreLe: '2022-01-05', termineLe: '2022-04-01' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-orientes': mesure(0), 'ag-orientes': mesure(1) } } },
    },
    {
      titre: "accompagnement global aussi en cours : au titre de l'accompagnement global seulement",
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      critere: 'gad-en-cours',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' },
            { dispositif: 'accompagnement-global', orienteLe: '2022-02-01', demarreLe: '2022-02-20' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(0), 'ag-en-cours': mesure(1) } } },
    },
    {
      titre: 'accompagnement global terminé : de nouveau au titre de la garantie',
      source:
        "instruction 2022/19, annexe 7, §7, en cours d'accompagnement par la garantie d'activité (stock, entrants et existants)",
      critere: 'gad-en-cours',
      dossiers: [
        dossier({
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'garantie-activite', orienteLe: '2021-09-01', demarreLe: '2021-09-20' },
            { dispositif: 'accompagnement-global', orienteLe: '2022-02-01', demarreLe: '2022-02-20', termineLe: '2022-11-30' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'gad-en-cours': mesure(1), 'ag-en-cours': mesure(0) } } },
    },
  ],
}))
