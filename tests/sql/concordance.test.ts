import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { CAS_RARES } from '../generateurs/cas-rares'
import { exigerConcordance } from './concordance'
import { ouvrirDuckdb } from './moteurs/duckdb'
import type { Moteur } from './moteurs/moteur'
import { ouvrirPglite } from './moteurs/pglite'

/** Les rencontres que le hasard donne rarement, écrites une à une : la base et la bibliothèque n'y diffèrent en rien. */
describe.each([
  ['DuckDB', ouvrirDuckdb],
  ['PostgreSQL embarqué', ouvrirPglite],
] as const)('%s rend les entrées et les indicateurs de la bibliothèque', (_nom, ouvrir) => {
  let moteur: Moteur
  beforeAll(async () => {
    moteur = await ouvrir()
  }, 120_000)
  afterAll(() => moteur.fermer())

  test.each(CAS_RARES)('cas rare %#', async ({ dossiers, contexte }) => {
    await exigerConcordance([moteur], dossiers as unknown as Dossier[], [contexte as Contexte])
  })
})
