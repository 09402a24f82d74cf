import { afterAll, beforeAll, test } from 'vitest'
import { exigerConcordance } from '../concordance'
import { contextesTires, dossiersTires } from '../lots'
import { ouvrirDuckdb } from '../moteurs/duckdb'
import type { Moteur } from '../moteurs/moteur'
import { ouvrirPostgresql } from '../moteurs/postgresql'

/**
 * Vingt mille dossiers, chaque préréglage et des mélanges, dans DuckDB et dans un vrai serveur PostgreSQL. `CALPAE_CAS` change le nombre de dossiers
 * (`CALPAE_CAS=1000000 npm run sql` en prend un million), `CALPAE_GRAINE` les dossiers, `CALPAE_MELANGES` le
 * nombre de mélanges de conventions, qui ne sont pas les mêmes d'un paquet à l'autre.
 */
const CAS = Number(process.env.CALPAE_CAS ?? 20_000)
const MELANGES = Number(process.env.CALPAE_MELANGES ?? 6)
/** Les dossiers passent par paquets : la mémoire de la machine ne borne pas leur nombre. */
const PAQUET = 20_000

let moteurs: readonly Moteur[]
beforeAll(async () => {
  moteurs = [await ouvrirDuckdb(), await ouvrirPostgresql()]
})
afterAll(async () => {
  for (const moteur of moteurs) await moteur.fermer()
})

test(`${CAS} dossiers, dans DuckDB et dans PostgreSQL`, async () => {
  for (let debut = 0; debut < CAS; debut += PAQUET) {
    await exigerConcordance(moteurs, dossiersTires(Math.min(PAQUET, CAS - debut), debut), contextesTires(MELANGES, debut))
    if (CAS > PAQUET) console.log(`${Math.min(CAS, debut + PAQUET)} dossiers, aucune différence`)
  }
})
