import type { Jeu } from '../../jeu'
import { composerJeu, constat } from '../composition'

/** La part du département égale celle de l'État, au centime, action par action et sur l'ensemble. */
export const PARITE_BUDGETAIRE: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'parite-budgetaire',
  niveau: 'budget',
  titre: "La part du département égale celle de l'État, au centime, action par action et sur l'ensemble.",
  source: 'instruction 2022/19, annexe 5, §2.2, parité',
  critere: 'parite-action',
  contexte: null,
  cas: [
    {
      titre: 'parts égales',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100000', departement: '100000.00' }],
        },
        regles: ['parite-action'],
      },
      attendus: { tous: { constats: [constat('parite-action', '4.1', true, '100000.00', '100000.00', '0.00')] } },
    },
    {
      titre: 'un centime de moins',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100000', departement: '99999.99' }],
        },
        regles: ['parite-action'],
      },
      attendus: { tous: { constats: [constat('parite-action', '4.1', false, '100000.00', '99999.99', '-0.01')] } },
    },
    {
      titre: 'un centime de plus',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100000', departement: '100000.01' }],
        },
        regles: ['parite-action'],
      },
      attendus: { tous: { constats: [constat('parite-action', '4.1', false, '100000.00', '100000.01', '0.01')] } },
    },
    {
      titre: 'part du département inconnue : on ne peut le dire',
      budget: {
        tableau: { millesime: 2022, lignes: [{ id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100000' }] },
        regles: ['parite-action'],
      },
      attendus: { tous: { constats: [constat('parite-action', '4.1', null, '100000.00', null, null)] } },
    },
    {
      titre: 'deux actions inégales, égales ensemble',
      critere: 'parite-globale',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100', departement: '90' },
            { id: '4.2', theme: 'insertion', action: 'Coaching', etat: '50', departement: '60' },
          ],
        },
        regles: ['parite-action', 'parite-globale'],
      },
      attendus: {
        tous: {
          constats: [
            constat('parite-action', '4.1', false, '100.00', '90.00', '-10.00'),
            constat('parite-action', '4.2', false, '50.00', '60.00', '10.00'),
            constat('parite-globale', null, true, '150.00', '150.00', '0.00'),
          ],
        },
      },
    },
    {
      titre: 'action dispensée de cofinancement',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [{ id: '7.1', theme: 'mobilite', action: 'Coaching', etat: '100', departement: '0', sansCofinancement: true }],
        },
        regles: ['parite-action'],
      },
      attendus: { tous: { constats: [constat('parite-action', '7.1', true, null, null, null)] } },
    },
    {
      titre: 'un dixième et deux dixièmes font trois dixièmes',
      critere: 'parite-globale',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '0.10', departement: '0.30' },
            { id: '4.2', theme: 'insertion', action: 'Coaching', etat: '0.20', departement: '0' },
          ],
        },
        regles: ['parite-globale'],
      },
      attendus: { tous: { constats: [constat('parite-globale', null, true, '0.30', '0.30', '0.00')] } },
    },
  ],
}))
