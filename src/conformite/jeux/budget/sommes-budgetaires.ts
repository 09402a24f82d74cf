import type { Jeu } from '../../jeu'
import { composerJeu, constat } from '../composition'

/** Le budget d'une action est A + B + C + D + E, et les totaux énoncés sont ceux des lignes. */
export const SOMMES_BUDGETAIRES: Jeu = /* @__PURE__ */ composerJeu(() => ({
  id: 'sommes-budgetaires',
  niveau: 'budget',
  titre: "Le budget d'une action est A + B + C + D + E, et les totaux énoncés sont ceux des lignes.",
  source: 'instruction 2022/19, annexe 10',
  critere: 'budget-action',
  contexte: null,
  cas: [
    {
      titre: 'A + B + C + D + E',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            {
              id: '4.1',
              theme: 'insertion',
              action: 'Coaching',
              etat: '100',
              etatReporte: '10',
              departement: '90',
              departementReporte: '20',
              tiers: '5.50',
              total: '225.50',
            },
          ],
        },
        regles: ['budget-action'],
      },
      attendus: { tous: { constats: [constat('budget-action', '4.1', true, '225.50', '225.50', '0.00')] } },
    },
    {
      titre: "les tiers s'ajoutent, ils ne se déduisent pas",
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            {
              id: '4.1',
              theme: 'insertion',
              action: 'Coaching',
              etat: '100',
              etatReporte: '0',
              departement: '100',
              departementReporte: '0',
              tiers: '30',
              total: '170',
            },
          ],
        },
        regles: ['budget-action'],
      },
      attendus: { tous: { constats: [constat('budget-action', '4.1', false, '230.00', '170.00', '-60.00')] } },
    },
    {
      titre: 'reports oubliés dans le total',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            {
              id: '4.1',
              theme: 'insertion',
              action: 'Coaching',
              etat: '100',
              etatReporte: '10',
              departement: '100',
              departementReporte: '10',
              tiers: '0',
              total: '200',
            },
          ],
        },
        regles: ['budget-action'],
      },
      attendus: { tous: { constats: [constat('budget-action', '4.1', false, '220.00', '200.00', '-20.00')] } },
    },
    {
      titre: "total de l'État énoncé",
      critere: 'totaux',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100.10' },
            { id: '4.2', theme: 'insertion', action: 'Coaching', etat: '200.20' },
          ],
          totalEtat: '300.30',
        },
        regles: ['totaux'],
      },
      attendus: { tous: { constats: [constat('totaux', null, true, '300.30', '300.30', '0.00')] } },
    },
    {
      titre: "total de l'État énoncé un centime trop bas",
      critere: 'totaux',
      budget: {
        tableau: {
          millesime: 2022,
          lignes: [
            { id: '4.1', theme: 'insertion', action: 'Coaching', etat: '100.10' },
            { id: '4.2', theme: 'insertion', action: 'Coaching', etat: '200.20' },
          ],
          totalEtat: '300.29',
        },
        regles: ['totaux'],
      },
      attendus: { tous: { constats: [constat('totaux', null, false, '300.30', '300.29', '-0.01')] } },
    },
  ],
}))
