import type { Jeu } from '../../jeu'
import { ANNEE_2022, composerJeu, dossier, ECHU, entree, entrees, nonSoumise, SANS_OBJET, soumise } from '../composition'

/** Un nouvel entrant a un droit versable et est soumis aux droits et devoirs. */
export const DROIT_VERSABLE_ET_SOUMISSION: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'droit-versable-et-soumission',
  niveau: 'dossier',
  titre: 'Un nouvel entrant a un droit versable et est soumis aux droits et devoirs.',
  source: 'instruction 2022/19, annexe 7, §6, trois critères cumulés',
  critere: 'soumise-aux-droits-et-devoirs',
  contexte: ANNEE_2022,
  cas: [
    {
      titre: 'droit ouvert le 08/02 et notifié le 01/03 : un entrant, dont le délai part du 01/03',
      source: 'instruction 2022/19, annexe 7, §6, exemple de la notification tardive',
      dossiers: [dossier({ situations: [soumise('2022-02-08', null, '2022-03-01')] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-03-01', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-02-08', 'retenue', 'primo-demandeur', '2022-02-08', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: "soumis aux droits et devoirs, mais droit « en-attente » : pas d'entrée",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 1 (droit versable)',
      critere: 'droit-versable',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-02-08', fin: null, droit: 'en-attente', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' },
          ],
        }),
      ],
      attendus: { tous: entrees() },
    },
    {
      titre: "soumis aux droits et devoirs, mais droit « refuse » : pas d'entrée",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 1 (droit versable)',
      critere: 'droit-versable',
      dossiers: [
        dossier({
          situations: [{ debut: '2022-02-08', fin: null, droit: 'refuse', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
        }),
      ],
      attendus: { tous: entrees() },
    },
    {
      titre: "soumis aux droits et devoirs, mais droit « suspendu » : pas d'entrée",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 1 (droit versable)',
      critere: 'droit-versable',
      dossiers: [
        dossier({
          situations: [
            { debut: '2022-02-08', fin: null, droit: 'suspendu', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' },
          ],
        }),
      ],
      attendus: { tous: entrees() },
    },
    {
      titre: "soumis aux droits et devoirs, mais droit « radie » : pas d'entrée",
      source: 'instruction 2022/19, annexe 7, §6, nouveaux entrants, critère 1 (droit versable)',
      critere: 'droit-versable',
      dossiers: [
        dossier({
          situations: [{ debut: '2022-02-08', fin: null, droit: 'radie', soumisDroitsDevoirs: true, notifieeLe: '2022-03-01' }],
        }),
      ],
      attendus: { tous: entrees() },
    },
    {
      titre: 'droit versable mais jamais soumise (revenus au-dessus du seuil) : pas entrante',
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 1e tiret (non soumis, au-dessus de 500 €)',
      dossiers: [dossier({ situations: [nonSoumise('2022-02-08', null, { notifieeLe: '2022-03-01' })] })],
      attendus: { tous: entrees() },
    },
    {
      titre: "soumise, puis passe au-dessus du seuil : ce passage n'est pas une entrée",
      source: 'instruction 2022/19, annexe 7, §6, périmètre exclu, 1e tiret (non soumis, au-dessus de 500 €)',
      dossiers: [
        dossier({
          situations: [
            soumise('2021-10-04', '2022-02-28', '2021-10-12'),
            nonSoumise('2022-03-01', null, { notifieeLe: '2022-03-08' }),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-12', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2021-10-04', 'retenue', 'primo-demandeur', '2021-10-04', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'radiée qui revient sans être soumise : pas entrante',
      source: 'instruction 2022/19, annexe 7, §6, périmètre inclus, 2e tiret (radiés qui reviennent)',
      dossiers: [
        dossier({
          situations: [
            soumise('2020-01-15', '2021-06-30', '2020-01-20'),
            { debut: '2021-07-01', fin: '2022-04-11', droit: 'radie' },
            nonSoumise('2022-04-12', null, { notifieeLe: '2022-04-20' }),
          ],
        }),
      ],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-20', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2020-01-15', 'retenue', 'primo-demandeur', '2020-01-15', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
    {
      titre: 'sans RSA, rejoint un foyer au RSA et devient soumise : entrante',
      source:
        'instruction 2022/19, annexe 7, §6, périmètre inclus, 4e tiret (rejoignent un foyer, ou passent sous le seuil de 500 €)',
      dossiers: [dossier({ situations: [soumise('2022-03-14', null, '2022-04-04', { rejointFoyer: true })] })],
      attendus: {
        'guide2022 tableau2022 transition2024 transition2024UnMois decret2024': entrees(
          entree('2022-03-14', 'retenue', 'rejoint-foyer', '2022-04-04', ECHU, SANS_OBJET, SANS_OBJET),
        ),
        casf: entrees(entree('2022-03-14', 'retenue', 'rejoint-foyer', '2022-03-14', ECHU, SANS_OBJET, SANS_OBJET)),
      },
    },
  ],
}))
