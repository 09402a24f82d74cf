import { expect, test } from 'vitest'
import { verifierConformite } from '../../src/conformite/verification'
import { chargerJeux, JEUX_SQL, repondreParLaBase } from './conformite'
import { ouvrirDuckdb } from './moteurs/duckdb'

/** Toutes les entrées, et un cas sur huit des autres ; `npm run sql` les prend tous, sous chaque préréglage, et dans PostgreSQL aussi. */
const QUELQUES = JEUX_SQL.map((jeu) => ({
  ...jeu,
  cas: jeu.cas.filter((cas, rang) => cas.niveau !== 'indicateurs' || rang % 8 === 2),
}))

test('DuckDB rend les réponses attendues des jeux de conformité', async () => {
  const moteur = await ouvrirDuckdb()
  await chargerJeux(moteur, QUELQUES)
  const reponses = await repondreParLaBase(moteur, QUELQUES, 'casf')
  await moteur.fermer()
  const { cas, bilan } = verifierConformite(QUELQUES, reponses)
  expect(cas.filter(({ statut }) => statut === 'non-conforme')).toEqual([])
  expect(bilan.conformes).toBeGreaterThan(180)
  // Les jeux voient une convention qui n'est pas la bonne.
  expect(verifierConformite(QUELQUES, { ...reponses, prereglage: 'decret2024' }).conforme).toBe(false)
}, 240_000)
