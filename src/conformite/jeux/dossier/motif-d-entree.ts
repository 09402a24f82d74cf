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
  rejetee,
  SANS_OBJET,
  soumise,
} from '../composition'

/** Chaque entrée a son motif, d'après ce qui la précède. */
export const MOTIF_D_ENTREE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'motif-d-entree',
  niveau: 'dossier',
  titre: "Chaque entrée a son motif, d'après ce qui la précède.",
  source: 'instruction 2022/19, annexe 7, §6, périmètre inclus et exclu',
  critere: 'motif',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'première demande de RSA, soumise aux droits et devoirs : entrante',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 1e tiret (primo-demandeurs)',
      dossiers: [dossier({ situations: [soumise('2022-10-01', null, '2022-10-04')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-10-01', 'retenue', 'primo-demandeur', '2022-10-04', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-10-01', 'retenue', 'primo-demandeur', '2022-10-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'au RSA depuis 2021, passe sous 500 € de revenus, sans suivi : entrante',
      source:
        'instruction 2022/19, annexe 7, §6, périmètre inclus, 4e tiret (rejoignent un foyer, ou passent sous le seuil de 500 €)',
      dossiers: [
        dossier({
          situations: [
            nonSoumise('2021-01-04', '2022-04-30', { notifieeLe: '2021-01-11' }),
            soumise('2022-05-01', null, '2022-05-06'),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-06', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-05-01', 'retenue', 'passage-sous-seuil', '2022-05-01', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'radiée dix mois, revient : entrante, même si son ancien suivi est resté ouvert dans le logiciel',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [
            soumise('2020-01-15', '2021-06-30', '2020-01-20'),
            { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
            soumise('2022-04-12', null, '2022-04-20'),
          ],
          suivis: [{ orientationNotifieeLe: '2020-02-10', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', dans('2020-02-10', 21), ECHU, ECHU),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', dans('2020-02-10', 26), ECHU, ECHU),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', hors('2020-02-10', 21), ECHU, ECHU),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: "radiée qui revient en cumulant RSA et prime d'activité : entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [
            soumise('2020-01-15', '2021-06-30', '2020-01-20'),
            { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
            soumise('2022-04-12', null, '2022-04-20', { 'x-prime-activite': true }),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', ECHU, SANS_OBJET, SANS_OBJET),
          entree('2022-04-12', 'retenue', 'retour-apres-radiation', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: "suspendue douze mois et un jour : l'accompagnement est clos, entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 5e tiret (suspendus depuis plus de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2019-06-03', '2020-12-31', '2019-06-11'),
            { debut: '2021-01-01', fin: '2022-01-01', droit: 'suspendu' },
            soumise('2022-01-02', null, '2022-04-12'),
          ],
          suivis: [{ orientationNotifieeLe: '2019-07-01', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024UnMois decret2024': entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', dans('2019-07-01', 20), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-03', dans('2019-07-01', 28), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-01-02', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        transition2024: entrees(
          entree('2019-06-03', 'retenue', 'primo-demandeur', '2019-06-11', hors('2019-07-01', 20), ECHU, ECHU),
          entree('2022-01-02', 'retenue', 'retour-apres-suspension', '2022-04-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
      },
    },
    {
      titre: "suspendue trois mois, reprend l'accompagnement avec son référent : pas entrante",
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 3e tiret (suspendus depuis moins de 12 mois)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-01-31', '2021-10-12'),
            { debut: '2022-02-01', fin: '2022-04-30', droit: 'suspendu' },
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-10-25', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          rejetee('2022-05-01', 'suspension-courte', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'suspension-courte', '2022-05-01'),
        ),
      },
    },
    {
      titre: 'aller-retour du top, suivi mis en veille mais non clos : pas entrante',
      source:
        'instruction 2022/19, annexe 7, §6, périmètre exclu, 2e tiret (allers-retours, accompagnement mis en veille mais non clos)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', '2022-04-30', { notifieeLe: '2022-03-08' }),
            soumise('2022-05-01', null, '2022-05-09'),
          ],
          suivis: [{ orientationNotifieeLe: '2021-10-25', organisme: 'departement', parcours: 'social' }],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', dans('2021-10-25', 13), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-09'),
        ),
        casf: entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', dans('2021-10-25', 21), ECHU, ECHU),
          rejetee('2022-05-01', 'aller-retour-droits-devoirs', '2022-05-01'),
        ),
      },
    },
    {
      titre: "droits connus depuis vingt-quatre mois le jour de l'entrée : première demande",
      dossiers: [dossier({ historiqueDepuis: '2020-02-08', situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'droits connus depuis vingt-quatre mois moins un jour : motif indéterminé',
      dossiers: [dossier({ historiqueDepuis: '2020-02-09', situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'indetermine', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'indetermine', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
