import { expect, test } from 'vitest'
import { contributions } from '../../src/rsa/indicateurs/contribution'
import { requeteType } from '../../src/sql/requete-type'
import { dossiersTires } from './lots'
import { ouvrirDuckdb } from './moteurs/duckdb'

/** Ce que le guide dit de faire pour le délai médian : n'envoyer que des effectifs, qui sont ceux de la bibliothèque. */
test('les effectifs du délai médian, comptés dans la base, sont ceux de la bibliothèque', async () => {
  const moteur = await ouvrirDuckdb()
  const dossiers = dossiersTires(1000)
  await moteur.charger(dossiers)
  const contexte = { periode: { debut: '2021-01-01', fin: '2022-12-31' }, observeLe: '2023-03-01' }
  const effectifs = await moteur.lire(`
    SELECT CASE WHEN orientation_statut IN ('dans-le-delai', 'hors-delai') THEN orientation_delai_jours
        WHEN orientation_statut IN ('en-cours', 'echu') THEN suivie_jusqu_au - date_entree END AS jours,
      COUNT(*) FILTER (orientation_statut IN ('dans-le-delai', 'hors-delai')) AS orientees,
      COUNT(*) FILTER (orientation_statut IN ('en-cours', 'echu')) AS censurees,
      COUNT(*) FILTER (orientation_statut = 'indetermine') AS sans_date
    FROM (${requeteType({ dialecte: 'duckdb', forme: 'entrees', contexte })})
    WHERE statut = 'retenue' AND date_entree BETWEEN DATE '2021-01-01' AND DATE '2022-12-31'
    GROUP BY 1 ORDER BY 1 ASC`)
  await moteur.fermer()
  const { delais, sansDate } = contributions(dossiers, contexte)
  const dates = effectifs.filter(({ jours }) => jours !== null)
  expect(dates.map(({ jours, orientees, censurees }) => [jours, orientees, censurees])).toEqual(delais)
  expect(effectifs.reduce((somme, { sans_date }) => somme + Number(sans_date), 0)).toBe(sansDate)
}, 60_000)
