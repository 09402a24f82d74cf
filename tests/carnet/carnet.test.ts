/** Le carnet s'exécute de zéro et redonne ses sorties ; le script dit la même chose ; et les chiffres sont ceux de la bibliothèque. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faireCarnet } from '../../examples/carnet/faire-carnet.mjs'
import { genererPortefeuille } from '../../examples/node/portefeuille.mjs'
import { calculerIndicateursRsa, lireDossiers, tableauIndicateurs, versMarkdown } from '../../src/index'
import { RACINE } from '../paquet/installation'
import { type Atelier, type Carnet, executerLeCarnet, executerLeScript, fermer, installerLAtelier } from './atelier'

const CHEMIN = join(RACINE, 'examples/carnet/carnet.ipynb')
const source = faireCarnet(readFileSync(join(RACINE, 'examples/carnet/carnet.mjs'), 'utf8')) as Carnet
let atelier: Atelier
let execute: Carnet

beforeAll(() => {
  atelier = installerLAtelier()
  execute = executerLeCarnet(atelier, source)
  // RECRIRE_LE_CARNET=oui npm run carnet : garde ces sorties dans le carnet.
  if (process.env['RECRIRE_LE_CARNET'] !== undefined) writeFileSync(CHEMIN, `${JSON.stringify(execute, null, 1)}\n`)
})
afterAll(() => fermer(atelier))

const sorties = ({ cells }: Carnet): string =>
  cells
    .flatMap(({ outputs = [] }) => outputs)
    .map(({ data, text }) => (data?.['text/markdown'] ?? text ?? []).join(''))
    .join('\n')

describe('le carnet', () => {
  test('gardé est celui que fait le script, exécuté : mêmes cellules, mêmes sorties', () => {
    expect(execute).toEqual(JSON.parse(readFileSync(CHEMIN, 'utf8')))
  })

  test('a moins de quarante cellules, aucune erreur, deux figures', () => {
    expect(execute.cells.length).toBeLessThan(40)
    const toutes = execute.cells.flatMap(({ outputs = [] }) => outputs)
    expect(toutes.filter(({ output_type, name }) => output_type === 'error' || name === 'stderr')).toEqual([])
    expect(toutes.filter(({ data }) => data?.['image/svg+xml'] !== undefined)).toHaveLength(2)
  })

  test("finit sur le tableau de l'annexe 9 que la bibliothèque fait des mêmes dossiers", () => {
    const { dossiers } = lireDossiers(genererPortefeuille({ dossiers: 400 }))
    const periodes = [
      { debut: '2021-01-01', fin: '2021-12-31' },
      { debut: '2022-01-01', fin: '2022-05-31' },
    ]
    const resultats = periodes.flatMap((periode) =>
      ['67', '68'].map((departement) => calculerIndicateursRsa(dossiers, { periode, departements: [departement] })),
    )
    const tableau = tableauIndicateurs(resultats, { titre: 'Tableau des indicateurs, dossiers inventés', millesime: 2022 })
    expect(sorties(execute)).toContain(versMarkdown(tableau).trimEnd())
  })
})

test('le script dit ce que dit le carnet', () => {
  const dit = executerLeScript(atelier)
  for (const { outputs = [] } of execute.cells) {
    for (const { data, text } of outputs) {
      const texte = (data?.['text/markdown'] ?? text ?? []).join('').trimEnd()
      expect(dit).toContain(texte)
      const image = data?.['image/svg+xml']?.join('')
      if (image !== undefined) {
        const figures = [1, 2].map((n) => readFileSync(join(atelier.carnet, `sortie/figure-${n}.svg`), 'utf8'))
        expect(figures).toContain(image)
      }
    }
  }
})
