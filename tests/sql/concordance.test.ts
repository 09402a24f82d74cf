import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import type { IdIndicateurRsa } from '../../src/rsa/indicateurs/resultat'
import { ventiler } from '../../src/rsa/ventilation/ventiler'
import { requeteType } from '../../src/sql/requete-type'
import { CAS_RARES } from '../generateurs/cas-rares'
import { attendre, ecarts, exigerConcordance } from './concordance'
import { contextesTires, dossiersTires } from './lots'
import { ouvrirDuckdb } from './moteurs/duckdb'
import type { Moteur } from './moteurs/moteur'
import { ouvrirPglite } from './moteurs/pglite'

/**
 * La base et la bibliothèque lisent les mêmes dossiers, et ne diffèrent en rien. Ici, quelques centaines de dossiers ; `npm run sql` en prend
 * vingt mille, et un vrai serveur PostgreSQL.
 */
const CAS = 800
const DUREE = 120_000

describe.each([
  ['DuckDB', ouvrirDuckdb, CAS, 6],
  ['PostgreSQL embarqué', ouvrirPglite, CAS / 4, 2],
] as const)('%s', (_nom, ouvrir, nombre, melanges) => {
  let moteur: Moteur
  beforeAll(async () => {
    moteur = await ouvrir()
  }, DUREE)
  afterAll(() => moteur.fermer())

  test(
    'rend les entrées et les indicateurs de la bibliothèque, sous chaque préréglage et des mélanges',
    async () => {
      const dossiers = dossiersTires(nombre)
      await exigerConcordance([moteur], dossiers, contextesTires(melanges))
    },
    DUREE,
  )

  test(
    'ventile par département comme la bibliothèque, que l’on compte des entrées ou des personnes',
    async () => {
      const dossiers = dossiersTires(nombre / 2)
      await moteur.charger(dossiers)
      for (const comptage of ['entrees', 'personnes'] as const) {
        const contexte: Contexte = { periode: { debut: '2020-01-01', fin: '2023-12-31' }, conventions: { comptage } }
        const { dialecte, espace } = moteur
        const demande = { dialecte, forme: 'indicateurs' as const, contexte, ventilation: 'departement' as const }
        const lignes = await moteur.lire(requeteType({ ...demande, ...(espace === undefined ? {} : { espace }) }))
        const strates = ventiler(dossiers, contexte, 'departement')
        expect(new Set(lignes.map(({ departement }) => String(departement)))).toEqual(new Set(dossiers.map((d) => d.departement)))
        let comparees = 0
        for (const { departement, indicateur, valeur, indetermines, en_cours, minimum, maximum } of lignes) {
          const mesure = strates[String(departement)]?.indicateurs[indicateur as IdIndicateurRsa]
          if (mesure === undefined) continue // les dénominateurs et les échecs des taux
          const { causes: _, enCours, ...attendue } = mesure
          expect({ valeur, indetermines, en_cours, minimum, maximum }, `${departement} ${indicateur}`).toEqual({
            ...attendue,
            en_cours: enCours,
          })
          comparees++
        }
        expect(comparees).toBe(12 * new Set(dossiers.map((d) => d.departement)).size)
      }
    },
    DUREE,
  )

  test(
    'les rend aussi là où le hasard va rarement',
    async () => {
      for (const cas of CAS_RARES) {
        const dossiers = cas.dossiers as unknown as Dossier[]
        await exigerConcordance([moteur], dossiers, [cas.contexte as Contexte])
      }
    },
    DUREE,
  )
})

test(
  'la comparaison sait échouer : une convention de plus d’un côté se voit',
  async () => {
    const moteur = await ouvrirDuckdb()
    const dossiers = dossiersTires(100)
    await moteur.charger(dossiers)
    const contexte: Contexte = { periode: { debut: '2020-01-01', fin: '2023-12-31' } }
    const autre: Moteur = { ...moteur, lire: (sql) => moteur.lire(sql.replaceAll('- INTERVAL 6 MONTH', '- INTERVAL 0 MONTH')) }
    expect(await ecarts(autre, attendre(dossiers, contexte))).not.toEqual([])
    await moteur.fermer()
  },
  DUREE,
)
