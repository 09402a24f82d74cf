import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, ECHU, entree, entrees, nonSoumise, SANS_OBJET, soumise } from '../composition'

/** Une soumission inconnue n'est pas un non : la personne est peut-être entrante. */
export const SOUMISSION_INCONNUE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'soumission-inconnue',
  niveau: 'dossier',
  titre: "Une soumission inconnue n'est pas un non : la personne est peut-être entrante.",
  source: 'instruction 2022/19, annexe 7, §6, données difficiles à récupérer',
  critere: 'soumise-aux-droits-et-devoirs',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'top inconnu : peut-être entrante',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [dossier({ situations: [{ debut: '2022-02-08', fin: null, droit: 'versable', notifieeLe: '2022-03-01' }] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'indeterminee', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'indeterminee', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'top inconnu sur trois lignes mensuelles contiguës : un seul inconnu, pas trois',
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 2 (absent en M-1 des droits et devoirs)',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-02-01', fin: '2022-02-28', droit: 'versable', notifieeLe: '2022-03-01' },
            { debut: '2022-03-01', fin: '2022-03-31', droit: 'versable', notifieeLe: '2022-03-01' },
            { debut: '2022-04-01', fin: null, droit: 'versable', notifieeLe: '2022-03-01' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-01', 'indeterminee', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-01', 'indeterminee', 'primo-demandeur', '2022-02-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'top inconnu avant un top connu : peut-être déjà soumise le mois précédent',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-01-01', fin: '2022-04-30', droit: 'versable', notifieeLe: '2022-01-10' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-01-01', 'indeterminee', 'primo-demandeur', '2022-01-10', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2022-01-01', 'indeterminee', 'primo-demandeur', '2022-01-01', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-05-01', 'indeterminee', 'passage-sous-seuil', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: 'top inconnu en département voisin : sans effet sur le territoire',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-01-01', fin: '2022-04-30', droit: 'versable', departement: '68' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-05-01', 'retenue', 'emmenagement', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-05-01', 'retenue', 'emmenagement', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: "top inconnu sous un droit suspendu : le droit n'est pas versable, rien d'inconnu",
      dossiers: [
        dossier({
          situations: [{ debut: '2022-01-01', fin: '2022-04-30', droit: 'suspendu' }, soumise('2022-05-01', null, '2022-05-09')],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-05-01', 'retenue', 'retour-apres-suspension', '2022-05-09', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-05-01', 'retenue', 'retour-apres-suspension', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'deux tops inconnus séparés par un top connu : deux inconnus',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-01-03', fin: '2022-02-28', droit: 'versable', notifieeLe: '2022-01-10' },
            nonSoumise('2022-03-01', '2022-05-31'),
            { debut: '2022-06-01', fin: null, droit: 'versable', notifieeLe: '2022-06-07' },
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-01-03', 'indeterminee', 'primo-demandeur', '2022-01-10', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-06-01', 'indeterminee', 'passage-sous-seuil', '2022-06-07', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2022-01-03', 'indeterminee', 'primo-demandeur', '2022-01-03', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-06-01', 'indeterminee', 'passage-sous-seuil', '2022-06-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
  ],
}))
