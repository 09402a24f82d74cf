import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, mesure, soumise } from '../composition'

/** Les premiers contrats comptés sont ceux des entrants orientés hors France Travail. */
export const CONTRATS_DES_ORIENTES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'contrats-des-orientes',
  niveau: 'indicateurs',
  titre: 'Les premiers contrats comptés sont ceux des entrants orientés hors France Travail.',
  source: 'instruction 2022/19, annexe 7, §6, 1ers contrats',
  critere: 'premier-contrat',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'notifié le 01/03, contrat signé le 30/04 : dans les deux mois',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-04-30', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': {
          indicateurs: { 'premiers-contrats': mesure(1), 'premiers-contrats-dans-le-delai': mesure(1) },
        },
        'casf decret2024': { indicateurs: { 'premiers-contrats': mesure(1), 'premiers-contrats-dans-le-delai': mesure(0) } },
      },
    },
    {
      titre: 'notifié le 01/03, contrat signé le 01/05 : compté, mais hors délai',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-05-01', renouvellement: false }],
        }),
      ],
      attendus: {
        'guide2022 casf transition2024 transition2024UnMois decret2024': {
          indicateurs: { 'premiers-contrats': mesure(1), 'premiers-contrats-dans-le-delai': mesure(0) },
        },
        tableau2022: { indicateurs: { 'premiers-contrats': mesure(1), 'premiers-contrats-dans-le-delai': mesure(1) } },
      },
      lectures: [
        [
          { decompte: 'depart-exclu' },
          { indicateurs: { 'premiers-contrats': mesure(1), 'premiers-contrats-dans-le-delai': mesure(1) } },
        ],
      ],
    },
    {
      titre: "un renouvellement n'est pas un premier contrat",
      source: "instruction 2022/19, annexe 7, §6, nombre total de 1ers contrats d'engagements réciproques",
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-03-20', renouvellement: true }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-contrats': mesure(0), 'premiers-contrats-dans-le-delai': mesure(0) } } },
    },
    {
      titre: 'orienté vers Pôle emploi : pas de premier contrat à compter',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats, orientés vers un autre organisme que Pôle emploi',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'pole-emploi', parcours: 'professionnel' }],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-contrats': mesure(0), 'premiers-contrats-dans-le-delai': mesure(0) } } },
    },
    {
      titre: 'jamais orienté : pas de premier contrat à compter',
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats, orientés vers un autre organisme que Pôle emploi',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-contrats': mesure(0), 'premiers-contrats-dans-le-delai': mesure(0) } } },
    },
    {
      titre: "contrat signé après l'observation : pas encore connu, le délai court",
      source: 'instruction 2022/19, annexe 7, §6, 1ers contrats dans les 2 mois, délai à partir de la notification CAF/MSA',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: [{ signeLe: '2022-04-12', renouvellement: false }],
        }),
      ],
      contexte: { periode: { debut: '2022-01-01', fin: '2022-12-31' }, observeLe: '2022-04-11' },
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois': {
          indicateurs: { 'premiers-contrats': mesure(0, 0, 1), 'premiers-contrats-dans-le-delai': mesure(0, 0, 1) },
        },
        'casf decret2024': { indicateurs: { 'premiers-contrats': mesure(0), 'premiers-contrats-dans-le-delai': mesure(0) } },
      },
    },
    {
      titre: 'contrats non tenus : inconnus, pas zéro',
      source: 'instruction 2022/19, annexe 7, §6, donnée de certains acteurs difficile à récupérer',
      dossiers: [
        dossier({
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
          contrats: null,
        }),
      ],
      attendus: { tous: { indicateurs: { 'premiers-contrats': mesure(0, 1), 'premiers-contrats-dans-le-delai': mesure(0, 1) } } },
    },
  ],
}))
