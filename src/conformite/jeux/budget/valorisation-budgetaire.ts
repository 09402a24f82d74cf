import type { Jeu } from '../../jeu'
import { composerJeu, constat } from '../composition'

/** La valorisation ne dépasse pas la moitié de la part du département, et l'État n'en a aucune. */
export const VALORISATION_BUDGETAIRE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'valorisation-budgetaire',
  niveau: 'budget',
  titre: "La valorisation ne dépasse pas la moitié de la part du département, et l'État n'en a aucune.",
  source: 'instruction 2022/19, annexe 5, §2.2, valorisation',
  critere: 'valorisation-plafond',
  contexte: null,
  cas: [
    {
      titre: 'la moitié exactement',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', departement: '100', valorisation: '50' }],
        },
        regles: ['valorisation-plafond'],
      },
      attendus: { tous: { constats: [constat('valorisation-plafond', '4.1', true, '50.00', '50.00', '0.00')] } },
    },
    {
      titre: 'un centime de trop',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', departement: '100', valorisation: '50.01' }],
        },
        regles: ['valorisation-plafond'],
      },
      attendus: { tous: { constats: [constat('valorisation-plafond', '4.1', false, '50.00', '50.01', '0.01')] } },
    },
    {
      titre: "la moitié de la part du département, non du budget de l'action",
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            {
              id: '4.1',
              theme: 'insertion',
              action: 'Coaching',
              etat: '100',
              departement: '100',
              total: '200',
              valorisation: '90',
            },
          ],
        },
        regles: ['valorisation-plafond'],
      },
      attendus: { tous: { constats: [constat('valorisation-plafond', '4.1', false, '50.00', '90.00', '40.00')] } },
    },
    {
      titre: 'part du département inconnue : on ne peut le dire',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', valorisation: '10' }],
        },
        regles: ['valorisation-plafond'],
      },
      attendus: { tous: { constats: [constat('valorisation-plafond', '4.1', null, null, '10.00', null)] } },
    },
    {
      titre: 'aucune valorisation dite : inconnue, et non nulle',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', departement: '100' }],
        },
        regles: ['valorisation-plafond'],
      },
      attendus: { tous: { constats: [constat('valorisation-plafond', '4.1', null, '50.00', null, null)] } },
    },
    {
      titre: "valorisation sur la part de l'État",
      critere: 'valorisation-etat',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', departement: '100', valorisationEtat: '1' }],
        },
        regles: ['valorisation-etat'],
      },
      attendus: { tous: { constats: [constat('valorisation-etat', '4.1', false, '0.00', '1.00', '1.00')] } },
    },
  ],
}))
