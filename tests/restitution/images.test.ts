import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { expect, it } from 'vitest'
import { genererPortefeuille } from '../../examples/node/portefeuille.mjs'
import { type Tracable, versVegaLite } from '../../src/restitution/vers-vega-lite'
import type { Contexte } from '../../src/rsa/contexte'
import { lireDossiers } from '../../src/rsa/dossier/lecture-lot'
import { contributions } from '../../src/rsa/indicateurs/contribution'
import { indicateursRsa } from '../../src/rsa/indicateurs/indicateurs'
import { tableaux2023 } from '../tableau/tableaux'

const contexte: Contexte = { periode: { debut: '2022-01-01', fin: '2022-12-31' }, departements: ['67'], observeLe: '2023-01-31' }
const cumul = contributions(lireDossiers(genererPortefeuille({ dossiers: 1500 })).dossiers, contexte)

/** Les images du guide sont celles que la bibliothèque dessine : qui change un graphique les refait (`npx vitest run … -u`), et les regarde. */
it.each<[string, Tracable, object]>([
  [
    'series',
    tableaux2023,
    { indicateurs: ['nouveaux-entrants', 'ag-delai-moyen'], titre: 'Bas-Rhin et Haut-Rhin, chiffres publiés' },
  ],
  ['etapes', indicateursRsa(cumul, contexte), {}],
  ['survie', cumul, { limite: 30 }],
])('docs/guide/images/%s.svg', async (nom, donnee, options) => {
  const { spec } = compile(versVegaLite(donnee, options) as unknown as TopLevelSpec)
  const vue = new View(parse(spec), { renderer: 'none' })
  const svg = await vue.toSVG()
  vue.finalize()
  await expect(`${svg}\n`).toMatchFileSnapshot(`../../docs/guide/images/${nom}.svg`)
})
