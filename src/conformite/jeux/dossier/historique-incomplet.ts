import type { Jeu } from '../../jeu'
import {
  ANNEE_2022,
  composerJeu,
  dans,
  dossier,
  ECHU,
  entree,
  entrees,
  hors,
  nonSoumise,
  SANS_OBJET,
  soumise,
} from '../composition'

/** Avant la date d'historisation, rien n'est su : ni présence, ni absence. */
export const HISTORIQUE_INCOMPLET: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'historique-incomplet',
  niveau: 'dossier',
  titre: "Avant la date d'historisation, rien n'est su : ni présence, ni absence.",
  source: 'instruction 2022/19, annexe 7, §6, données difficiles à récupérer',
  critere: 'absente-le-mois-precedent',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: "droits historisés depuis le 1er du mois précédent : l'absence en M-1 est connue",
      source:
        "instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs) ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1 (droits non historisés)",
      dossiers: [
        dossier({
          historiqueDepuis: '2022-01-01',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'indetermine', '2022-03-01', dans('2022-03-10', 9), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'indetermine', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
      },
    },
    {
      titre: 'droits historisés depuis le 2 du mois précédent : on ne sait pas si elle était déjà soumise',
      source:
        "instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs) ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1 (droits non historisés)",
      dossiers: [
        dossier({
          historiqueDepuis: '2022-01-02',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'indetermine', '2022-03-01', dans('2022-03-10', 9), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'indeterminee', 'indetermine', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
      },
    },
    {
      titre: "droits historisés depuis le jour où la situation commence : rien n'est sûr avant",
      source:
        "instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs) ; tableau des indicateurs 2023 de la Collectivité européenne d'Alsace, mesure 3.1 (droits non historisés)",
      dossiers: [
        dossier({
          historiqueDepuis: '2022-02-08',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'indetermine', '2022-03-01', dans('2022-03-10', 9), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'indeterminee', 'indetermine', '2022-02-08', hors('2022-03-10', 30), ECHU, ECHU)),
      },
    },
    {
      titre: "suivi commencé avant la date d'historisation, droit ouvert depuis longtemps : on ne sait s'il a été clos",
      critere: 'sans-suivi-en-cours',
      dossiers: [
        dossier({
          historiqueDepuis: '2021-01-01',
          situations: [nonSoumise('2021-01-01', '2022-03-31'), soumise('2022-04-01', null, '2022-04-11')],
          suivis: [{ orientationNotifieeLe: '2020-06-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-04-01', 'indeterminee', 'passage-sous-seuil', '2022-04-11', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-04-01', 'indeterminee', 'passage-sous-seuil', '2022-04-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'historisation antérieure à tout : sans effet sur les critères',
      dossiers: [
        dossier({
          historiqueDepuis: '2015-01-01',
          situations: [soumise('2022-02-08', null, '2022-03-01')],
          suivis: [{ orientationNotifieeLe: '2022-03-20', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', dans('2022-03-20', 19), ECHU, ECHU),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', hors('2022-03-20', 40), ECHU, ECHU)),
        transition2024: entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', hors('2022-03-20', 19), ECHU, ECHU),
        ),
      },
    },
  ],
}))
