import { expect, test } from 'vitest'
import { verifierConformite } from '../../../src/conformite/verification'
import { type NomPrereglage, PREREGLAGES } from '../../../src/referentiel/conventions'
import { chargerJeux, JEUX_SQL, repondreParLaBase } from '../conformite'
import { ouvrirDuckdb } from '../moteurs/duckdb'
import { ouvrirPostgresql } from '../moteurs/postgresql'

test.each([
  ['DuckDB', ouvrirDuckdb, Object.keys(PREREGLAGES) as NomPrereglage[]],
  // Une requête se planifie ici en une demi-seconde : deux préréglages, l'ancien texte et le nouveau.
  ['PostgreSQL', ouvrirPostgresql, ['guide2022', 'decret2024']],
] as const)('%s rend les réponses attendues des jeux de conformité', async (_nom, ouvrir, prereglages) => {
  const moteur = await ouvrir()
  await chargerJeux(moteur, JEUX_SQL)
  for (const prereglage of prereglages) {
    const { cas, bilan } = verifierConformite(JEUX_SQL, await repondreParLaBase(moteur, JEUX_SQL, prereglage))
    expect(
      cas.filter(({ statut }) => statut === 'non-conforme'),
      prereglage,
    ).toEqual([])
    expect(bilan.conformes, prereglage).toBeGreaterThan(250)
  }
  await moteur.fermer()
})
