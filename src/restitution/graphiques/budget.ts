import type { TableauFinancier } from '../../budget/tableau-financier'
import { titrer } from '../documents/tableau-financier'
import { lignesFinancieres } from '../lignes/lignes-financieres'
import { COULEURS, type Donnees, type SpecificationVegaLite, specifier } from './specification'

const FINANCEURS = { etat: 'État', departement: 'Département', tiers: 'Autres financeurs' } as const

/** Le budget prévu, par thème et par financeur ; un trait marque le réalisé, là où il est connu. Un montant inconnu n'est pas tracé. */
export function tracerBudget(tableau: TableauFinancier): SpecificationVegaLite {
  const lignes = lignesFinancieres(tableau)
  const donnees: Donnees = lignes.flatMap(({ theme, action, financeur, colonne, montant }) => {
    if (montant === null || (financeur === null && colonne !== 'realise')) return []
    // Un graphique arrondit de toute façon : le montant exact reste dans le tableau.
    return [
      {
        theme,
        action,
        financeur: financeur === null ? null : FINANCEURS[financeur],
        montant: Number(montant),
        realise: financeur === null,
      },
    ]
  })
  const themes = [...new Set(tableau.lignes.map(({ theme }) => theme))]
  const inconnus = lignes.filter(({ montant, financeur }) => montant === null && financeur !== null).length
  const y = { field: 'theme', type: 'nominal', sort: themes, title: null }
  const x = { field: 'montant', type: 'quantitative', aggregate: 'sum', title: 'Euros', axis: { format: ',.0f', tickCount: 5 } }
  const montant = { field: 'montant', type: 'quantitative', aggregate: 'sum', title: 'Montant', format: '$,.2f' }
  return specifier(
    titrer(tableau),
    'Trait noir : le montant réalisé.',
    `Barres empilées par thème et par financeur, ${themes.length} thème${themes.length > 1 ? 's' : ''} ; ${inconnus} montant${inconnus > 1 ? 's inconnus ne sont pas tracés' : ' inconnu n’est pas tracé'}.`,
    donnees,
    {
      width: 520,
      height: { step: 34 },
      layer: [
        {
          transform: [{ filter: '!datum.realise' }],
          mark: { type: 'bar' },
          encoding: {
            y,
            x: { ...x, stack: 'zero' },
            color: {
              field: 'financeur',
              type: 'nominal',
              title: 'Financeur',
              scale: { domain: Object.values(FINANCEURS), range: COULEURS.slice(0, 3) },
            },
            tooltip: [{ field: 'theme', title: 'Thème' }, { field: 'financeur', title: 'Financeur' }, montant],
          },
        },
        {
          transform: [{ filter: 'datum.realise' }],
          mark: { type: 'tick', thickness: 3, color: '#1B1B1F', size: 26 },
          encoding: {
            y,
            x,
            tooltip: [
              { field: 'theme', title: 'Thème' },
              { ...montant, title: 'Réalisé' },
            ],
          },
        },
      ],
    },
  )
}
