import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, moyenne, soumise } from '../composition'

/** Le délai moyen de la proposition au démarrage. */
export const DELAI_MOYEN_DE_DEMARRAGE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'delai-moyen-de-demarrage',
  niveau: 'indicateurs',
  titre: 'Le délai moyen de la proposition au démarrage.',
  source: 'instruction 2022/19, annexe 7, §7',
  critere: 'ag-delai-moyen',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'proposés le 01/03, démarrés le 22 et le 29 : 24,5 jours en moyenne',
      source: 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)',
      dossiers: [
        dossier({
          id: '67-100029',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-03-01', proposeLe: '2022-03-01', demarreLe: '2022-03-22' },
          ],
        }),
        dossier({
          id: '67-100030',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-03-01', proposeLe: '2022-03-01', demarreLe: '2022-03-29' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-delai-moyen': moyenne(24.5) } } },
    },
    {
      titre: 'démarré la veille de la période : hors de la moyenne',
      source: 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)',
      dossiers: [
        dossier({
          id: '67-100031',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2021-12-01', proposeLe: '2021-12-01', demarreLe: '2021-12-31' },
          ],
        }),
        dossier({
          id: '67-100032',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-03-01', proposeLe: '2022-03-01', demarreLe: '2022-03-22' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-delai-moyen': moyenne(21) } } },
    },
    {
      titre: 'démarré le premier jour de la période : dans la moyenne',
      source: 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)',
      dossiers: [
        dossier({
          id: '67-100033',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2021-12-11', proposeLe: '2021-12-11', demarreLe: '2022-01-01' },
          ],
        }),
        dossier({
          id: '67-100034',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-03-01', proposeLe: '2022-03-01', demarreLe: '2022-03-24' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-delai-moyen': moyenne(22) } } },
    },
    {
      titre: 'proposition non saisie : un cas indéterminé',
      source: 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)',
      dossiers: [
        dossier({
          id: '67-100035',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2022-03-22', demarreLe: '2022-03-22' }],
        }),
        dossier({
          id: '67-100036',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            { dispositif: 'accompagnement-global', orienteLe: '2022-03-01', proposeLe: '2022-03-01', demarreLe: '2022-03-22' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-delai-moyen': moyenne(21, 1) } } },
    },
    {
      titre: 'aucun démarrage dans la période : pas de moyenne',
      source: 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)',
      dossiers: [
        dossier({
          id: '67-100037',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [{ dispositif: 'accompagnement-global', orienteLe: '2022-12-20', proposeLe: '2022-12-20' }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-delai-moyen': moyenne(null) } } },
    },
    {
      titre: "deux accompagnements d'une même personne : deux délais",
      source: 'instruction 2022/19, annexe 7, §7, délai moyen du démarrage (de la proposition au démarrage effectif)',
      dossiers: [
        dossier({
          id: '67-100038',
          situations: [soumise('2019-06-03', null, '2019-06-11')],
          accompagnements: [
            {
              dispositif: 'accompagnement-global',
              orienteLe: '2022-01-03',
              proposeLe: '2022-01-03',
              demarreLe: '2022-01-13',
              termineLe: '2022-04-01',
            },
            { dispositif: 'accompagnement-global', orienteLe: '2022-06-01', proposeLe: '2022-06-01', demarreLe: '2022-07-01' },
          ],
        }),
      ],
      attendus: { tous: { indicateurs: { 'ag-orientes': mesure(1), 'ag-delai-moyen': moyenne(20) } } },
    },
  ],
}))
