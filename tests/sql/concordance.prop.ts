import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contexte } from '../../src/rsa/contexte'
import type { Dossier } from '../../src/rsa/dossier/dossier'
import { requeteType } from '../../src/sql/requete-type'
import { attendre, ecarts, exigerConcordance } from './concordance'
import { contextesTires, dossiersTires } from './lots'
import { ouvrirDuckdb } from './moteurs/duckdb'
import type { Moteur } from './moteurs/moteur'
import { ouvrirPglite } from './moteurs/pglite'
import { strates, stratesAttendues } from './strates'

/**
 * La base et la bibliothèque lisent les mêmes dossiers, et ne diffèrent en rien. Ici, quelques centaines de dossiers ; `npm run sql` en prend
 * vingt mille, et un vrai serveur PostgreSQL.
 */
const CAS = 800
const DUREE = 120_000

/** Un département où nul n'entre : ses comptes valent zéro, non rien. */
const SANS_ENTREE = {
  id: 'sans-entree',
  departement: '2A',
  situations: [],
  suivis: [],
  accompagnements: [],
} as unknown as Dossier

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

  test.each(['departement', 'organisme', 'parcours', 'mois'] as const)(
    'ventile par %s comme la bibliothèque, que l’on compte des entrées ou des personnes',
    async (ventilation) => {
      const dossiers = [...dossiersTires(nombre / 2), SANS_ENTREE]
      await moteur.charger(dossiers)
      for (const comptage of ['entrees', 'personnes'] as const) {
        const contexte: Contexte = { periode: { debut: '2020-03-10', fin: '2022-12-31' }, conventions: { comptage } }
        const lignes = await moteur.lire(requeteType({ dialecte: moteur.dialecte, forme: 'indicateurs', contexte, ventilation }))
        const attendues = stratesAttendues(dossiers, contexte, ventilation)
        expect(strates(lignes, ventilation, attendues)).toEqual(attendues)
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
